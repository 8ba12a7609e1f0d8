import { renameInCondition, renameInMeasure } from "../../../src/core/programme/rename-column";

const named = (text: string, old: string) => renameInCondition(text, old, "Điểm ($&)");

it.each<[text: string, old: string, renamed: string]>([
  ["Điểm chấm ≥ 10", "Điểm chấm", "Điểm ($&) ≥ 10"],
  ["Điểm  chấm ≥ 10", "2. điểm chấm:", "Điểm ($&) ≥ 10"],
  ["Điểm.chấm? có ghi", "Điểm.chấm?", "Điểm ($&) có ghi"],
  ["Xếp loại thuộc A; B HOẶC Điểm chấm = 5", "Điểm chấm", "Xếp loại thuộc A; B HOẶC Điểm ($&) = 5"],
  ["Điểm chấm = 5 hoặc Lớp = 5A", "Điểm chấm", "Điểm ($&) = 5 hoặc Lớp = 5A"],
  ["Điểm chấm = 5 → Ghi chú: Điểm chấm", "Điểm chấm", "Điểm ($&) = 5 → Ghi chú: Điểm chấm"],
])("a condition, %j, has %j called otherwise", (text, old, renamed) => {
  expect(named(text, old)).toBe(renamed);
});

it.each([
  ["Điểm chấm ≥ 10", "Điểm"],
  ["Lớp = Điểm chấm", "Điểm chấm"],
  ["Điểm chấm", "Điểm chấm"],
  ["Lớp = 5A hoặc Khối = 5 → Ghi chú: Điểm chấm", "Điểm chấm"],
])("a condition, %j, that does not name %j stays", (text, old) => {
  expect(named(text, old)).toBe(text);
});

it("what a target counts follows where it names the column", () => {
  const text = "Sáng kiến có Danh hiệu = Danh hiệu";
  expect(renameInMeasure(text, "danh hiệu", "Giải")).toBe("Sáng kiến có Giải = Danh hiệu");
  for (const other of [text, "Số người có sáng kiến", "?"])
    expect(renameInMeasure(other, "Giải", "Cờ")).toBe(other);
});
