import type { FileLine } from "../../../src/core/programme/settings-file";
import { readSettingsFile, settingsFile } from "../../../src/core/programme/settings-file";
import { mostOf } from "../../../src/core/programme/settings-size";
import { sizeText } from "../../../src/core/programme/size-text";

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
  ["too many lines", withParts({ lines: Array(mostOf.tooMany + 1).fill(lines[1]) }), "tooMany"],
])("refuses %s", (_name, text, fault) => {
  expect(faultOf(text)).toBe(fault);
});

it("takes as many lines and characters as it says, and one more is too long", () => {
  expect(faultOf(withParts({ lines: Array(mostOf.tooMany).fill(lines[0]) }))).toBeUndefined();
  const full = file + " ".repeat(mostOf.tooLong - file.length);
  expect([faultOf(full), faultOf(`${full} `)]).toEqual([undefined, "tooLong"]);
  const cell = (length: number) => withParts({ lines: [["a", "b", "x".repeat(length), ""]] });
  expect([mostOf.longCell, mostOf.longCell + 1].map(cell).map(faultOf)).toEqual([undefined, "longCell"]);
});

it.each([10_000_000, mostOf.tooLong + 1])(
  "says of %i characters how many they are and how many there may be",
  (size) => {
    const reading = readSettingsFile(" ".repeat(size));
    const said = reading.ok || !("size" in reading) ? "" : sizeText(reading);
    expect(said.match(/\d[\d.]*/g)!.map((number) => Number(number.replaceAll(".", "")))).toEqual([
      size,
      mostOf.tooLong,
    ]);
  },
);

it("puts nothing of a hostile file into an object", () => {
  const hostile = file.replace('"kind"', '"__proto__": { "polluted": 1 }, "kind"');
  expect(readSettingsFile(hostile)).toEqual({ ok: true, lines });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
