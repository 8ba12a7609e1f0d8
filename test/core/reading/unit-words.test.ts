import { placedUnitKey, unitKeys } from "../../../src/core/reading/unit-key";
import { unitKey } from "./fixture";

test.each([
  ["Trung học cơ sở A", "THCS A"],
  ["Trung học phổ thông A", "THPT A"],
  ["Phổ thông dân tộc nội trú A", "PTDTNT A"],
  ["Phổ thông dân tộc bán trú A", "PTDTBT A"],
  ["PT DTNT A", "PTDTNT A"],
  ["PT DTBT A", "PTDTBT A"],
  ["Trung tâm giáo dục nghề nghiệp A", "TT GDNN A"],
  ["Giáo dục thường xuyên A", "GDTX A"],
  ["GDTX và dạy nghề A", "GDTXDN A"],
  ["GDTX DN A", "GDTXDN A"],
  ["Phòng giáo dục và đào tạo A", "Phòng GDĐT A"],
  ["Phòng giáo dục đào tạo A", "Phòng GDĐT A"],
  ["Phòng GD và ĐT A", "Phòng GDĐT A"],
  ["Phòng GD&ĐT A", "Phòng GDĐT A"],
  ["THPT A TP HCM", "THPT A thành phố Hồ Chí Minh"],
  ["THPT A TPHCM", "THPT A thành phố Hồ Chí Minh"],
  ["THPT A TP Hồ Chí Minh", "THPT A thành phố Hồ Chí Minh"],
  ["Tiểu học và THCS A", "Tiểu học THCS A"],
  ["THCS và THPT A", "THCS THPT A"],
  ["TH và THCS A", "Tiểu học THCS A"],
  ["CĐ A", "Cao đẳng A"],
  ["CĐKT A", "Cao đẳng kinh tế A"],
  ["CĐSP A", "Cao đẳng sư phạm A"],
  ["ĐH A", "Đại học A"],
  ["ĐHSP A", "Đại học sư phạm A"],
  ["TH A", "Tiểu học A"],
  ["MN A", "Mầm non A"],
  ["MG A", "Mẫu giáo A"],
  ["TT A", "Trung tâm A"],
  ["PGD A", "Phòng giáo dục A"],
  ["MN", "Mầm non"],
  ["Trường MN A", "Mầm non A"],
  ["CĐCS trường MN A", "Mầm non A"],
  ["Công đoàn PTDTNT A", "PTDTNT A"],
  ["Công đoàn PT A", "PT A"],
  ["Công đoàn cơ sở trung tâm A", "Trung tâm A"],
  ["(THPT) «A»", "THPT A"],
  ["(Trường A)", "A"],
  ["THPT A, huyện B", "THPT A"],
  ["THPT A -huyện B", "THPT A"],
  ["THPT A,h.B, t. C", "THPT A"],
  ["THPT A - H B - tỉnh C", "THPT A"],
])("%j and %j have one key", (a, b) => expect(unitKey(a)).toBe(unitKey(b)));

test.each([
  ["A TH", "A tiểu học"],
  ["A MN", "A mầm non"],
  ["Nhà trường A", "Nhà A"],
  ["Công đoàn A", "A"],
  ["Công đoàn PTA", "PTA"],
  ["A Công đoàn trường B", "A trường B"],
  ["THPT A, huyện B, C", "THPT A, C"],
  ["THPT A, huyện B, C", "THPT A"],
  ["THPT A huyện B", "THPT A"],
  ["THPT A, B", "THPT A"],
])("%j and %j have two", (a, b) => expect(unitKey(a)).not.toBe(unitKey(b)));

test.each(["THPT A", "THPT A, huyện B", "Trường THPT A - huyện B - tỉnh C", "THPT A-B", ""])(
  "the placed key of %j is the same at once and alone",
  (name) => expect(unitKeys(name).placed).toBe(placedUnitKey(name)),
);

test.each([
  ["Trung tâm GDNN - GDTX (cơ sở 2)", "trung tâm gdnn gdtx cơ sở 2"],
  ["Trường Школа-2 «Hòa Bình»", "школа 2 hòa bình"],
])("punctuation goes from %j, whatever its letters", (name, key) => expect(placedUnitKey(name)).toBe(key));

test("the placed key keeps the place", () => {
  expect(placedUnitKey("THPT A, huyện B")).toBe("thpt a huyện b");
  expect(unitKey("THPT A, huyện B")).toBe("thpt a");
});
