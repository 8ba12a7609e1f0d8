import type { Cell } from "../../../src/core/reading/cell";
import {
  agrees,
  findNearly,
  identityOf,
  type RowIdentity,
  readRowKey,
  rowFinder,
  rowKeyOf,
  type SoughtRow,
} from "../../../src/core/register/row-identity";

/** `code unit title`, a dot for a blank. */
function row(text: string): RowIdentity {
  const [code = "", unit = "", title = ""] = text.split(" ").map((part) => (part === "." ? "" : part));
  return { code, unit, title };
}

/** Rows from 2 on, as they stand now. */
const now = (texts: readonly string[]) => new Map(texts.map((text, at) => [at + 2, row(text)] as const));
const finding = (texts: readonly string[], seen: string, at: number, more: Partial<SoughtRow> = {}) =>
  rowFinder(now(texts))({ seen: row(seen), row: at, ...more });

describe("what a row is told by", () => {
  const of = (code: Cell, unit: Cell = "", title: Cell = "") =>
    identityOf((column) => ({ code, unit, title })[column]);

  it("is short, and that of its own cells", () => {
    expect(of("a", "b", "c")).toEqual({ code: "1r9wi7g", unit: "1s3vbad", title: "1rtvple" });
  });

  it.each<[Cell]>([[""], [null], [undefined], [" \u200b"]])("is nothing for the blank %j", (cell) => {
    expect(of(cell, cell, cell)).toEqual(row(". . ."));
  });

  it("is the same for a number and its text, and for a moment and its text", () => {
    expect(of(17)).toEqual(of("17"));
    expect(of(new Date(2022, 4, 31))).toEqual(of("31/05/2022"));
  });

  it("tells texts apart that a quotation does not", () => {
    const [one, other] = ["a", "b"].map((end) => `${"x".repeat(80)}${end}`);
    expect(of(one)).not.toEqual(of(other));
    expect(of("A")).not.toEqual(of("a"));
  });
});

describe("a row as one text", () => {
  it("is read back, and told apart by all its cells", () => {
    const key = rowKeyOf(row("A U T"), "a");
    expect(key).toBe("A.U.T.1r9wi7g");
    expect(readRowKey(key)).toEqual({ seen: row("A U T"), all: "1r9wi7g" });
    expect(rowKeyOf(row("A U T"), "b")).not.toBe(key);
  });

  it.each([
    ["", row(". . ."), ""],
    ["A", row("A . ."), ""],
    ["A.U", row("A U ."), ""],
    ["..T.x", row(". . T"), "x"],
  ])("%j is read as far as it goes", (key, seen, all) => {
    expect(readRowKey(key)).toEqual({ seen, all });
  });
});

it.each([
  ["A U T", "A U T", true],
  ["A U .", "A U T", true],
  [". . .", "A U T", true],
  ["A U T", "B U T", false],
  ["A U T", "A V T", false],
  ["A U T", "A U S", false],
  ["A U T", "A U .", false],
])("seen as %s, now %s: %j", (seen, is, expected) => {
  expect(agrees(row(seen), row(is))).toBe(expected);
});

describe("a row is found", () => {
  it.each<[string, readonly string[], string, number, object]>([
    ["where it stood", ["A U T", "B U S"], "A U T", 2, { row: 2 }],
    ["where it moved to", ["B U S", "C V R", "A U T"], "A U T", 2, { row: 4 }],
    ["by two of the three", ["B U S", "C V R", ". U T"], ". U T", 2, { row: 4 }],
    ["by its code and its unit", ["B U T", "A V T", "A U X"], "A U .", 2, { row: 4 }],
    ["by its code and its title", ["B U T", "A V X", "A W T"], "A . T", 2, { row: 4 }],
    ["not where one of the three is another", ["B U T", "A V T", "A U S"], "A U T", 2, { rows: [] }],
    ["not in no rows", [], "A U T", 2, { rows: [] }],
    ["not when several fit, wherever it stood", ["A U T", "B U S", "A U T"], "A U T", 2, { rows: [2, 4] }],
    ["by one of the three in its place", ["A U T", "B U S"], "A . .", 2, { row: 2 }],
    ["by its title alone in its place", ["B U S", "A U T"], ". . T", 3, { row: 3 }],
    ["not by one of the three elsewhere", ["B U S", "A U T"], "A . .", 2, { rows: [3] }],
    ["not by its unit alone where another has it", ["A U T", "B U S"], ". U .", 2, { rows: [2, 3] }],
    ["with none of the three in its place", ["A U T", ". . ."], ". . .", 3, { row: 3 }],
    ["not with none of the three elsewhere", ["A U T", ". . ."], ". . .", 2, { rows: [3] }],
    ["not with none of the three where two are so", [". . .", ". . ."], ". . .", 3, { rows: [2, 3] }],
    ["not with none of the three where a row has one", ["A . .", ". . T", ". U ."], ". . .", 2, { rows: [] }],
  ])("%s", (_name, rows, seen, at, found) => {
    expect(finding(rows, seen, at)).toEqual(found);
  });

  it.each<[string, readonly string[], string, number, readonly number[], object]>([
    ["among twins by all of its cells", ["A U T", "A U T"], "A U T", 2, [3], { row: 3 }],
    ["in its place among twins alike in all", ["A U T", "A U T"], "A U T", 3, [2, 3], { row: 3 }],
    ["not when none of the twins is alike", ["A U T", "A U T"], "A U T", 2, [], { rows: [2, 3] }],
    [
      "not when twins elsewhere are alike in all",
      ["B V S", "A U T", "A U T"],
      "A U T",
      2,
      [3, 4],
      { rows: [3, 4] },
    ],
    ["not by a code alone elsewhere, though alike", ["B V S", "A U T"], "A . .", 2, [3], { rows: [3] }],
    [
      "not where another is alike that has not the three",
      ["A U T", "A U T"],
      "A U T",
      2,
      [5],
      { rows: [2, 3] },
    ],
  ])("%s", (_name, rows, seen, at, alike, found) => {
    expect(finding(rows, seen, at, { isAlike: (each) => alike.includes(each) })).toEqual(found);
  });
});

describe("a row that was changed already is found", () => {
  it.each<[string, readonly string[], string, string, number, object]>([
    ["by what it became", ["B U S", "C V R"], "A U T", "C V R", 2, { row: 3 }],
    ["by what it became in part", ["B U S", "C U T"], "A U T", "C V R", 2, { row: 3 }],
    ["by what it was, before what it became", ["C V R", "A U T"], "A U T", "C V R", 2, { row: 3 }],
    ["not where one of the three is neither", ["C V X", "C X R", "X V R"], "A U T", "C V R", 2, { rows: [] }],
    ["not where it was doubled before", ["A U T", "A U T", "C V R"], "A U T", "C V R", 2, { rows: [2, 3] }],
    ["not where several fit", ["C U T", "C V T"], "A U T", "C V R", 2, { rows: [2, 3] }],
    ["once where a text stays", ["B X S", "C U T"], "A U T", "C U T", 2, { row: 3 }],
    ["once where all but the code stays", ["C U T"], "A U T", "C U T", 9, { row: 2 }],
    ["by what is left of it in its place", ["B V S", "C X Y"], "A U T", "C . .", 3, { row: 3 }],
    ["not by what is left of it elsewhere", ["B V S", "C X Y"], "A U T", "C . .", 2, { rows: [3] }],
    [
      "not by what is left of it where two have it",
      ["C X Y", "C Z Y"],
      "A U T",
      "C . .",
      2,
      { rows: [2, 3] },
    ],
    ["by two that are left of it", ["B V S", "C V X"], "A U T", "C V .", 2, { row: 3 }],
    ["emptied in its place", ["B V S", ". . ."], "A U T", ". . .", 3, { row: 3 }],
    ["emptied in its place, among others", [". . .", ". . ."], "A U T", ". . .", 3, { row: 3 }],
    ["not emptied elsewhere", ["B V S", ". . ."], "A U T", ". . .", 2, { rows: [] }],
    ["not emptied below all rows", [". . ."], "A U T", ". . .", 3, { rows: [] }],
    ["not emptied where a row has one of the three", ["B . .", ". V S"], "A U T", ". . .", 2, { rows: [] }],
  ])("%s", (_name, rows, seen, becomes, at, found) => {
    expect(finding(rows, seen, at, { becomes: row(becomes) })).toEqual(found);
  });
});

describe("a row of which somebody changed one of the three is told by the others", () => {
  const nearly = (texts: readonly string[], seen: string, at: number, becomes?: string) =>
    findNearly(rowFinder(now(texts)), {
      ...{ seen: row(seen), row: at },
      ...(becomes !== undefined && { becomes: row(becomes) }),
    });

  it.each<[string, readonly string[], string, number, number | undefined]>([
    ["its code", ["C V R", "X U T"], "A U T", 2, 3],
    ["its unit", ["C V R", "A X T"], "A U T", 2, 3],
    ["its title", ["C V R", "A U X"], "A U T", 2, 3],
    ["its title, in its place by its code alone", ["A . X"], "A . T", 2, 2],
    ["not by its code alone elsewhere", ["C V R", "A . X"], "A . T", 2, undefined],
    ["not two of the three", ["C V R", "A X Y"], "A U T", 2, undefined],
    ["not where two rows could be it", ["X U T", "A U X"], "A U T", 2, undefined],
    ["not where there are none", [], "A U T", 2, undefined],
    ["not where nothing else was seen of it", [". . ."], "A . .", 2, undefined],
    ["not where the changed one was not there", ["C V R", ". U T"], ". U T", 2, undefined],
    ["where all tell the same row", ["C V R", "A U T"], "A U T", 2, 3],
  ])("%s", (_name, rows, seen, at, found) => {
    expect(nearly(rows, seen, at)).toBe(found);
  });

  it("after the change that was asked for, too", () => {
    const rows = ["C V R", "B U X"];
    expect(nearly(rows, "A U T", 2, "B U S")).toBe(3);
    expect(nearly(rows, "A U T", 2)).toBeUndefined();
  });
});
