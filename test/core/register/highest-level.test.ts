import { highestLevel } from "../../../src/core/register/highest-level";

const levels = ["Trường", "Huyện", "Tỉnh", "Tỉnh đoàn", "Bộ, ngành"];
const highest = highestLevel(levels);

describe("the highest level", () => {
  it.each([
    ["Trường", "Trường"],
    ["TỈNH ".normalize("NFD"), "Tỉnh"],
    ["Cấp huyện", "Huyện"],
    ["Tỉnh đoàn", "Tỉnh đoàn"],
    ["Bộ, ngành", "Bộ, ngành"],
    ["Bộ, ngành: 3/QĐ-BGD, 01/05/2024", "Bộ, ngành"],
    ["Trường: 12/QĐ-THCS, 05/03/2024\nHuyện: 45/QĐ-PGD, 01/04/2024", "Huyện"],
    ["Huyện: 45/QĐ-PGD\n\nTrường: 12/QĐ-THCS", "Huyện"],
    ["Trường; Tỉnh; Huyện", "Tỉnh"],
    ["Trường, Huyện", "Huyện"],
    ["Trường và Huyện", "Huyện"],
    ["Trường: 12/QĐ, Huyện: 45/QĐ", "Huyện"],
    ["Tỉnh (số 4/QĐ-UBND ngày 02/05/2024)", "Tỉnh"],
    ["Tỉnh 4/QĐ-UBND", "Tỉnh"],
    ["Tỉnh theo quyết định số 4", "Tỉnh"],
    ["Trường: 12/QĐ\nHuyện: chưa\nTỉnh: -", "Trường"],
    ["Trường: 12/QĐ\nHuyện:\nTỉnh: không công nhận", "Trường"],
    ["Trường\nHuyện (chưa)", "Trường"],
  ])("of %j is %s", (text, level) => {
    expect(highest(text)).toBe(levels.indexOf(level));
  });

  it.each(["Trường:\nHuyện: chưa", "Tỉnh: không", "\n"])("of %j is none", (text) => {
    expect(highest(text)).toBe(-1);
  });

  it.each([
    "Quốc gia",
    "Trường Đoàn Kết",
    "Trường\nQuốc gia",
    "Huyện ủy: 3/QĐ",
    "12/QĐ-THCS",
    "Theo cấp tỉnh",
  ])("of %j is not known", (text) => {
    expect(highest(text)).toBeUndefined();
  });
});
