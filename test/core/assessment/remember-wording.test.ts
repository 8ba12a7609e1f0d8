import { rememberAll, type Wording } from "../../../src/core/assessment/remember-wording";
import { readProgramme } from "../../../src/core/programme/read-programme";
import type { Cell } from "../../../src/core/reading/cell";
import { choiceReader } from "../../../src/core/register/choice-reader";
import { readCatalogue } from "../../../src/core/register/read-catalogue";
import { choiceListKeys } from "../../../src/core/words/choices";
import { settingsTable, settingsWith } from "../../support/settings-rows";

const units: Cell[][] = [
  ["Mã đơn vị", "Tên đơn vị", "Tên gọi khác"],
  ["A", "Trường THPT Sông Bôi", "THPT SB"],
  ["B", "Trường THPT Đồi Thung", ""],
];
const says = (column: Wording["column"], text: string, meant: string): Wording => ({ column, text, meant });
const ofUnit = (text: string, meant: string) => rememberAll(units, [says("unit", text, meant)]);
/** Settings that hold, and more lines behind them. */
const withLines = (lines: readonly Cell[][] = []): Cell[][] =>
  [...settingsTable(), ...lines].map((line) => [...line]);
const ofBody = (text: string, meant: string, lines: Cell[][] = []) =>
  rememberAll(withLines(lines), [says("recognisedBy", text, meant)]);
const body = (value: string): Cell[][] => [
  ["Cấp công nhận", "Hội đồng sáng kiến", value, "IV.3"],
  ["Cấp công nhận", "Thủ trưởng đơn vị", "là: thủ trưởng", ""],
];
const choicesOf = (lines: readonly (readonly Cell[])[]) => {
  const reading = readProgramme(lines);
  if (!reading.ok) throw new Error("unread");
  return reading.programme.choices;
};

test("a unit has its other name beside those that it had, and is found by it", () => {
  const { rows, remembered, refused } = rememberAll(units, [
    says("unit", "Trường cấp ba huyện", "Trường THPT Sông Bôi"),
    says("unit", "Trường trên đồi", "Trường THPT Đồi Thung"),
  ]);
  expect([remembered.length, refused]).toEqual([2, []]);
  expect(rows.map((row) => row[2])).toEqual([
    "Tên gọi khác",
    "THPT SB; Trường cấp ba huyện",
    "Trường trên đồi",
  ]);
  const reading = readCatalogue(rows);
  expect(reading.ok && reading.catalogue.read("trường cấp ba HUYỆN")).toMatchObject({ unit: { code: "A" } });
});

test("what is known already changes nothing", () => {
  expect(ofUnit("THPT SB", "Trường THPT Sông Bôi")).toEqual({ rows: units, remembered: [], refused: [] });
  expect(ofBody("HĐSK trường", "Hội đồng sáng kiến")).toMatchObject({ remembered: [], refused: [] });
});

test.each<[string, ReturnType<typeof rememberAll>, string, string]>([
  ["another unit's name", ofUnit("THPT SB", "Trường THPT Đồi Thung"), "taken", "Trường THPT Sông Bôi"],
  ["two units with one more name", twice(), "taken", "Trường THPT Sông Bôi"],
  ["two names in one cell", ofUnit("Trường trên; dưới", "Trường THPT Sông Bôi"), "unfit", ""],
  ["a unit that is gone", ofUnit("Trường huyện", "Trường THPT Khác"), "gone", ""],
  ["another entry's name", ofBody("Hiệu trưởng", "Hội đồng sáng kiến"), "taken", "Thủ trưởng đơn vị"],
  ["a placeholder for a unit", ofUnit("x", "Trường THPT Sông Bôi"), "unfit", ""],
  ["a placeholder for an entry", ofBody("-", "Hội đồng sáng kiến"), "unfit", ""],
  ["two wordings", ofBody("Ban A; Ban B", "Hội đồng sáng kiến"), "unfit", ""],
  ["an entry that is gone", ofBody("Ban A", "Hội đồng khác"), "gone", ""],
  ["settings that cannot be read", ofBody("Ban A", "Hội đồng sáng kiến", body("là: gì đó")), "gone", ""],
])("%s is refused", (_what, { remembered, refused }, fault, other) => {
  expect([remembered.length, refused.length]).toEqual([0, 1]);
  expect(refused[0]).toMatchObject({ fault, other });
});

function twice() {
  const { rows } = ofUnit("Trường huyện", "Trường THPT Sông Bôi");
  return rememberAll(rows, [says("unit", "Trường huyện", "Trường THPT Đồi Thung")]);
}

test.each([
  ["", "tên khác: Ban A"],
  ["là: hội đồng", "tên khác: Ban A · là: hội đồng"],
  ["tên khác: HĐ · là: hội đồng", "tên khác: HĐ; Ban A · là: hội đồng"],
  ["là: hội đồng · tên khác: HĐ", "là: hội đồng · tên khác: HĐ; Ban A"],
  ["HĐ; Hội đồng", "HĐ; Hội đồng; Ban A"],
])("an entry that says %j says %j then", (value, wanted) => {
  const { rows } = ofBody("Ban A", "Hội đồng sáng kiến", body(value));
  const line = ["Cấp công nhận", "Hội đồng sáng kiến", wanted, "IV.3"];
  expect(rows).toEqual(withLines([line, body("")[1]!]));
});

test.each([
  ["a list that is not in the tab", {}],
  ["one of which an old setting admits less", { "Cấp đề tài được tham gia": "Tỉnh; Bộ" }],
])("%s is written out as it holds", (_what, values: Readonly<Record<string, Cell>>) => {
  const lines = settingsWith(values);
  const before = choicesOf(lines);
  const { rows, remembered } = rememberAll(lines, [
    says("topicLevel", "Cấp trên tỉnh", "Bộ"),
    says("recognisedBy", "Ban A", "Hội đồng sáng kiến"),
  ]);
  expect(remembered).toHaveLength(2);
  const after = choicesOf(rows);
  for (const key of choiceListKeys) {
    const bare = (list: (typeof after)[typeof key]) =>
      list.map(({ id, name, means, admitted }) => ({
        id,
        name,
        admitted,
        means: [...new Set([...means, ...(admitted ? [] : ["notAdmitted"])])].sort(),
      }));
    expect(bare(after[key])).toEqual(bare(before[key]));
  }
  expect(choiceReader("topicLevels", after.topicLevels)("cấp trên tỉnh")).toMatchObject({ kind: "choice" });
  // Some entries mean nothing of their own.
  for (const [, , value] of rows.slice(lines.length)) expect(String(value)).not.toMatch(/:\s*(?:·|$)/);
});

test("what is remembered says itself whole, without blanks around it in the cell", () => {
  const { rows, remembered } = ofUnit("  Trường cấp ba huyện ", "Trường THPT Đồi Thung");
  expect(remembered).toEqual([says("unit", "  Trường cấp ba huyện ", "Trường THPT Đồi Thung")]);
  expect(rows[2]?.[2]).toBe("Trường cấp ba huyện");
});

test("a list that the tab does not have is written out with what its entries say, and nothing empty", () => {
  const { rows } = ofBody("Ban xét duyệt", "Hội đồng sáng kiến");
  const written = rows.slice(withLines().length).map(([, item, value]) => [item, value]);
  expect(written.length).toBeGreaterThan(1);
  for (const [, value] of written) expect(value).not.toMatch(/:\s*(?:·|$)/);
  expect(choicesOf(rows).recognisers.map(({ id, means }) => [id, means])).toEqual(
    choicesOf(withLines()).recognisers.map(({ id, means }) => [id, means]),
  );
});
