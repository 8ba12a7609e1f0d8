import { choiceKey } from "../../../src/core/reading/choice-key";

test.each([
  ["1. Giải pháp quản lý", "quản lí"],
  ["12) Quản lý", "quản lí"],
  ["a)Quản lý", "quản lí"],
  ["iv. Quản lý", "quản lí"],
  ["Các giải pháp trong quản lý", "quản lí"],
  ["GP về QL", "quản lí"],
  ["Loại QL", "quản lí"],
  ["Đề tài cấp tỉnh", "tỉnh"],
  ["Cấp tỉnh", "tỉnh"],
  ["UD tiến bộ KT", "ứng dụng tiến bộ kĩ thuật"],
  ["ƯD KT", "ứng dụng kĩ thuật"],
  ["CB CĐ", "cán bộ công đoàn"],
  ["CĐ", "công đoàn"],
  ["Phòng, chống – dịch", "phòng chống dịch"],
  ["A và B & C", "a b c"],
  ["cđx xcđ cbx xcb ktx xkt qlx xql udx xud vàx", "cđx xcđ cbx xcb ktx xkt qlx xql udx xud vàx"],
  ["123. Quản lý", "123. quản lí"],
  ["Giải pháp", "giải pháp"],
])("the key of %j is %j", (text, key) => expect(choiceKey(text)).toBe(key));
