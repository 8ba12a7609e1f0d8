import type { FormCells } from "../../../../src/core/assessment/judge-cells";
import { placeAs, placeColumns } from "../../../../src/core/pasting/place-columns";
import { readBlock } from "../../../../src/core/pasting/read-block";
import { hoaBinh } from "../../../../src/core/programme/presets/hoa-binh";
import { programmeOf } from "../../../../src/core/programme/read-programme";
import { emptyCatalogue } from "../../../../src/core/register/catalogue";
import { isPlaced, sampleOf, unplacedNames } from "../../../../src/page/sidebar/paste/block-problems";
import { judgeBlock } from "../../../../src/page/sidebar/paste/judge-block";
import { decodeFile } from "../../../../src/page/sidebar/paste/read-file";
import { exampleRow } from "../../../support/example-row";

const rules = {
  programme: programmeOf(hoaBinh),
  catalogue: emptyCatalogue(),
  last: 1,
  known: [],
  again: new Set<number>(),
};
const block = readBlock("STT\tTên sáng kiến\tTác giả\n1\tMột\tBùi Thị Hoa\n2\tHai\tXa Văn Nam");
const placing = placeColumns(block);

test("what is not understood is named, with an example of each column", () => {
  expect(unplacedNames(block, placing, String)).toEqual(["STT"]);
  const wide = block.map((cells) => [...cells, "", ""]);
  wide[2]![4] = "x";
  expect(unplacedNames(wide, placeColumns(wide), String)).toEqual(["STT", "5"]);
  expect(sampleOf(block, placing, 1)).toBe("Một");
  expect(isPlaced(placing, "title")).toBe(true);
  expect(isPlaced(placeAs(placing, 1, null), "title")).toBe(false);
});

const steps = { progress: () => undefined, stopped: () => false, pause: async () => undefined };

const many = Array.from({ length: 2000 }, (_, index) => ({
  line: index + 2,
  cells: { ...(exampleRow as FormCells), title: `Sáng kiến số ${index}` },
}));

test("2,000 rows are judged in slices that report how far they are", async () => {
  const told: number[] = [];
  const result = await judgeBlock(many, rules, {
    progress: (done) => told.push(done),
    stopped: () => false,
    pause: async () => undefined,
  });
  expect(result?.counts.eligible).toBe(2000);
  expect(told.at(-1)).toBe(2000);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
});

test("stopped means nothing came of it", async () => {
  const slow = jest.spyOn(performance, "now");
  let clock = 0;
  slow.mockImplementation(() => (clock += 100));
  const result = await judgeBlock(many, rules, {
    progress: () => undefined,
    stopped: () => true,
    pause: async () => undefined,
  });
  slow.mockRestore();
  expect(result).toBeUndefined();
});

test("duplicates within the block are found", async () => {
  const rows = [many[0]!, { line: 3, cells: many[0]!.cells }];
  const result = await judgeBlock(rows, rules, steps);
  expect(result?.lines[1]?.findings).toMatchObject([{ rule: "title-duplicate" }]);
});

test("rows are judged where they will stand; what the register has already is left out, unless it is wanted", async () => {
  const rows = many.slice(0, 3);
  const { title = "", unit = "", authors = "" } = rows[1]!.cells;
  const known = [
    { row: 40, cells: { title: title!, unit: unit!, authors: authors! } },
    { row: 57, cells: { title: rows[2]!.cells.title!, unit: unit!, authors: "Đinh Văn Nam" } },
  ];
  const judged = await judgeBlock(rows, { ...rules, last: 60, known }, steps);
  expect(judged?.there).toEqual([{ line: 3, title, row: 40 }]);
  expect(judged?.lines.map(({ line, row, verdict }) => [line, row, verdict])).toEqual([
    [2, 61, "eligible"],
    [4, 62, "review"],
  ]);
  expect(judged?.lines[1]?.findings).toMatchObject([{ rule: "title-duplicate" }]);
  const again = await judgeBlock(rows, { ...rules, last: 60, known, again: new Set([3]) }, steps);
  expect(again?.there).toEqual([]);
  expect(again?.lines.map(({ row }) => row)).toEqual([61, 62, 63]);
  expect(again?.counts).toMatchObject({ eligible: 1, review: 2 });
});

test("a file is read in the encodings that Excel saves", () => {
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[..."Tên"].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
  expect(decodeFile(utf16)).toEqual({ kind: "text", text: "Tên" });
  expect(decodeFile(new TextEncoder().encode("\ufeffTên"))).toEqual({ kind: "text", text: "Tên" });
  // "Tờ" of the old code page: T, ơ, and its tone as a letter of its own.
  expect(decodeFile(Uint8Array.from([0x54, 0xf5, 0xcc]))).toEqual({ kind: "text", text: "Tờ" });
  expect(decodeFile(Uint8Array.from([0x50, 0x4b, 3, 4]))).toEqual({ kind: "workbook" });
});
