import type { FileLine } from "../../../src/core/programme/settings-file";
import {
  MOST_FILE_CHARACTERS,
  readSettingsFile,
  settingsFile,
} from "../../../src/core/programme/settings-file";

const lines: readonly FileLine[] = [
  ["Nhóm", "Mục", "Giá trị", "Căn cứ"],
  ["Chương trình", "Tên chương trình", "Sáng kiến “2027”\nđợt 1", ""],
  ["__proto__", "constructor", "=1+1", "Mục 2"],
];
const file = settingsFile(lines);
const parts = JSON.parse(file) as Record<string, unknown>;
const withParts = (changes: Record<string, unknown>) => JSON.stringify({ ...parts, ...changes });
const faultOf = (text: string) => {
  const reading = readSettingsFile(text);
  return reading.ok ? undefined : reading.fault;
};

it("gives back the lines that were saved", () => {
  expect(readSettingsFile(file)).toEqual({ ok: true, lines });
  expect(readSettingsFile(`\ufeff${file}`)).toEqual({ ok: true, lines });
});

it.each<[string, string, string]>([
  ["nothing", "", "cutOff"],
  ["a file cut off", file.slice(0, -3), "cutOff"],
  ["another text", "Nhóm;Mục;Giá trị;Căn cứ", "cutOff"],
  ["no object", "null", "otherKind"],
  ["a list", "[]", "otherKind"],
  ["another product's file", withParts({ kind: "x" }), "otherKind"],
  ["no version", withParts({ version: "1" }), "otherKind"],
  ["a later release's file", withParts({ version: 2 }), "newer"],
  ["no lines", withParts({ lines: [] }), "lines"],
  ["lines that are none", withParts({ lines: { length: 1 } }), "lines"],
  ["a line too narrow", withParts({ lines: [["a", "b", "c"]] }), "lines"],
  ["a cell that is no text", withParts({ lines: [["a", "b", { date: "2022-01-01" }, ""]] }), "lines"],
  ["too many lines", withParts({ lines: Array(1001).fill(lines[1]) }), "lines"],
])("refuses %s", (_name, text, fault) => {
  expect(faultOf(text)).toBe(fault);
});

it("takes as many lines and characters as it says, and one more is too long", () => {
  expect(faultOf(withParts({ lines: Array(1000).fill(lines[1]) }))).toBeUndefined();
  const full = file + " ".repeat(MOST_FILE_CHARACTERS - file.length);
  expect([faultOf(full), faultOf(`${full} `)]).toEqual([undefined, "tooLong"]);
});

it("puts nothing of a hostile file into an object", () => {
  const hostile = file.replace('"kind"', '"__proto__": { "polluted": 1 }, "kind"');
  expect(readSettingsFile(hostile)).toEqual({ ok: true, lines });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
