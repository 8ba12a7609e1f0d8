import { makeHost, owner, script } from "./host-for-test";

const code = `
/** @customfunction */
function DOUBLE(values) { return Array.isArray(values) ? values.map((row) => row.map((v) => v === "" ? "" : v * 2)) : values * 2; }
/** @customfunction */
function KIND(value) { return value === "" ? "blank" : value instanceof Date ? "Date" : Array.isArray(value) ? "Array " + value.length + "x" + value[0].length : typeof value + " " + String(value); }
/** @customfunction */
function COUNT_ARGS(a, b, c) { return arguments.length + ":" + [a, b, c].map((v) => JSON.stringify(v)).join(); }
/** @customfunction */
function BOOM(message) {
  throw new RangeError(message);
}
/** @customfunction */
function FOREVER() { for (;;) {} }
/** @customfunction */
function GIVE(what) {
  if (what === "date") return new Date(2022, 4, 31);
  if (what === "moment") return new Date(2022, 4, 31, 7, 30);
  if (what === "null") return null;
  if (what === "nan") return NaN;
  if (what === "row") return [1, 2, 3];
  if (what === "ragged") return [[1], [2, 3]];
  if (what === "object") return { toString: () => "thing" };
  return undefined;
}
/** @customfunction */
function WRITE() { SpreadsheetApp.getActive().getSheets()[0].getRange("D9").setValue(1); return 1; }
/** @customfunction */
function UI() { return SpreadsheetApp.getUi(); }
/** @customfunction */
function EMAIL() { return "[" + Session.getActiveUser().getEmail() + "]"; }
/** @customfunction */
function HERE() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
/** @customfunction */
function STEP(x) { return Number(x) + 1; }
let runs = 0;
/** @customfunction */
function RUNS(x) { return ++runs; }
/** Not one. */
function PLAIN() { return 1; }
function writeAndInsert() {
  const [first, second] = SpreadsheetApp.getActive().getSheets();
  first.getRange("E1").setFormula("=STEP(1)");
  second.insertColumnsAfter(1, 1);
}
function formatAsDays() { SpreadsheetApp.getActive().getSheets()[0].getRange("A1:A3").setNumberFormat("dd/MM/yyyy"); }
`;

describe("arguments", () => {
  const kind = (text: string) => {
    const host = makeHost(code, {
      sheets: [
        { name: "S", values: [], rows: 20 },
        { name: "Cấu hình", values: [[1, 2]], rows: 9 },
      ],
    });
    host.type("A1", "31/5/2022");
    host.type("A2", "10%");
    host.type("A3", "TRUE");
    host.type("A4", "=NA()");
    host.type("B1", "3");
    host.type("D1", text);
    return host.text("D1");
  };

  test.each([
    ["=KIND(A1)", "Date"],
    ["=KIND(A2)", "number 0.1"],
    ["=KIND(A3)", "boolean true"],
    ["=KIND(A4)", "string #N/A"],
    ["=KIND(A9)", "blank"],
    ["=KIND(A1:A1)", "Array 1x1"],
    ["=KIND(A2:B)", "Array 19x2"],
    ["=KIND(A:B)", "Array 20x2"],
    ["=KIND('Cấu hình'!A1:D)", "Array 9x4"],
    ['=kind("a;b")', "string a;b"],
    ["=KIND(1,5)", "number 1.5"],
    ["=KIND(B1*2)", "number 6"],
    ["=KIND(DATE(2022;5;31))", "Date"],
    ["=KIND({1\\2;3\\4})", "Array 2x2"],
    ["=KIND(TRUE)", "boolean true"],
    ["=COUNT_ARGS(1;;3)", '3:1,"",3'],
    ["=COUNT_ARGS()", "0:,,"],
    ["=COUNT_ARGS(1;)", '2:1,"",'],
  ])("%s", (formula, text) => {
    expect(kind(formula)).toBe(text);
  });

  test("what reads a cell is computed again when a format makes a moment of its number, in a blank one of nothing", () => {
    const host = makeHost(code);
    host.type("A1", "44712");
    host.type("A3", "=44712");
    for (const [at, formula] of ["=KIND(A1)", "=KIND(A2)", "=KIND(A3)"].entries())
      host.type(`D${at + 1}`, formula);
    const kinds = () => ["D1", "D2", "D3"].map((place) => host.text(place));
    expect(kinds()).toEqual(["number 44712", "blank", "number 44712"]);
    host.value("formatAsDays");
    expect(kinds()).toEqual(["Date", "blank", "Date"]);
    host.type("A2", "44712");
    expect(kinds()).toEqual(["Date", "Date", "Date"]);
  });

  test("what an omitted argument arrives as can be chosen", () => {
    const host = makeHost(code, {}, { omittedArgument: null });
    host.type("A1", "=COUNT_ARGS(1;;3)");
    expect(host.text("A1")).toBe("3:1,null,3");
  });

  test("a moment that changes by itself is never computed", () => {
    const host = makeHost(code);
    host.type("A1", "=KIND(NOW())");
    expect(host.cell("A1")).toMatchObject({
      text: "Loading...",
      error: "This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().",
    });
  });
});

describe("results", () => {
  test.each<[string, Record<string, unknown>]>([
    ["date", { text: "31/05/2022" }],
    ["moment", { text: "31/05/2022 07:30:00" }],
    ["null", { text: "" }],
    ["nan", { text: "#NUM!", error: "Result is not a number." }],
    ["object", { text: "thing" }],
  ])("%s", (what, view) => {
    const host = makeHost(code);
    host.type("A1", `=GIVE("${what}")`);
    expect(host.cell("A1")).toMatchObject(view);
  });

  test("a list is a row, and short rows end blank", () => {
    const host = makeHost(code);
    host.type("A1", '=GIVE("row")');
    host.type("A3", '=GIVE("ragged")');
    expect(["A1", "B1", "C1", "A3", "B3", "A4", "B4"].map((a1) => host.text(a1))).toEqual([
      "1",
      "2",
      "3",
      "1",
      "",
      "2",
      "3",
    ]);
    expect(host.cell("B1")?.spilled).toBe(true);
    expect(host.cell("A1")?.spilled).toBeUndefined();
  });

  test("thrown errors, with the line", () => {
    const host = makeHost(code);
    host.type("A1", '=BOOM("hỏng")');
    const line = code.split("\n").findIndex((text) => text.includes("throw new RangeError")) + 1;
    expect(host.cell("A1")).toMatchObject({ text: "#ERROR!", error: `RangeError: hỏng (line ${line})` });
  });

  test("the time limit", () => {
    const host = makeHost(code, {}, { shortTimeout: 30 });
    host.type("A1", "=FOREVER()");
    expect(host.cell("A1")).toMatchObject({
      text: "#ERROR!",
      error: "Exceeded maximum execution time (line 0).",
    });
  });

  test.each([
    ["=WRITE()", "Exception: You do not have permission to call setValue"],
    ["=UI()", "Exception: Cannot call SpreadsheetApp.getUi() from this context."],
  ])("%s may not", (formula, error) => {
    const host = makeHost(code);
    host.type("A1", formula);
    expect(host.cell("A1")?.text).toBe("#ERROR!");
    expect(host.cell("A1")?.error?.replace(/ \(line \d+\)$/, "")).toBe(error);
    expect(host.text("D9")).toBe("");
  });

  test("it runs as nobody, and knows its own cell", () => {
    const host = makeHost(code);
    host.type("A1", "=EMAIL()");
    host.type("C3", "=HERE()");
    expect([host.text("A1"), host.text("C3")]).toEqual(["[]", "C3"]);
  });

  test("only a function with the tag is one", () => {
    const host = makeHost(code);
    host.type("A1", "=PLAIN()");
    expect(host.cell("A1")).toMatchObject({ text: "#NAME?", error: "Unknown function: 'PLAIN'." });
  });

  test("each call has a fresh world", () => {
    const host = makeHost(code);
    host.type("A1", "1");
    host.type("B1", "=RUNS(A1)");
    host.type("A1", "2");
    expect(host.text("B1")).toBe("1");
  });
});

describe("spilling", () => {
  const start = () => {
    const host = makeHost(code, {
      sheets: [
        { name: "S", values: [], rows: 10, columns: 6 },
        { name: "Hai", values: [] },
      ],
    });
    host.workbook.paste(owner, 0, 0, 2, [["1"], ["2"], ["3"]]);
    host.type("A1", "=DOUBLE(C1:C)");
    return host;
  };

  test("fills, follows its argument, and only that", () => {
    const host = start();
    expect(["A1", "A2", "A3", "A4"].map((a1) => host.text(a1))).toEqual(["2", "4", "6", ""]);
    const before = host.addIn.customFunctionCosts.length;
    host.type("C2", "5");
    expect(host.text("A2")).toBe("10");
    host.type("D2", "5");
    host.type("B2", "5");
    host.type("A1", "5", "Hai");
    expect(host.addIn.customFunctionCosts.length).toBe(before + 1);
  });

  test("a cell in the way blocks it, with the first address, until it is cleared", () => {
    const host = start();
    host.type("A7", "x");
    expect(host.cell("A1")).toMatchObject({
      text: "#REF!",
      error: "Array result was not expanded because it would overwrite data in A7.",
      input: "=DOUBLE(C1:C)",
    });
    expect([host.text("A2"), host.text("A7")]).toEqual(["", "x"]);
    host.type("A3", "y");
    expect(host.cell("A1")?.error).toContain("in A3.");
    host.workbook.clear(owner, 0, 1, 0, 6, 1);
    expect([host.text("A1"), host.text("A2"), host.text("A7")]).toEqual(["2", "4", ""]);
  });

  test("a note or a colour does not block", () => {
    const host = makeHost(
      `${code}${script({ paint: "sheet.getRange('A2').setNote('n').setBackground('red')" })}`,
    );
    host.value("paint");
    host.type("A1", "=DOUBLE(C1:C3)");
    host.type("C2", "4");
    expect(host.cell("A2")).toMatchObject({ text: "8", note: "n", spilled: true });
  });

  test("beyond the sheet it asks for rows", () => {
    const host = start();
    host.type("E3", "=DOUBLE(C1:C)");
    expect(host.cell("E3")).toMatchObject({
      text: "#REF!",
      error: "Result was not automatically expanded, please insert more rows (2).",
    });
  });

  test("native formulas see the spilled values and follow them", () => {
    const host = start();
    host.type("F1", '=SUM(A1:A)+COUNTIF(A1:A3;">3")');
    expect(host.text("F1")).toBe("14");
    host.type("C1", "10");
    expect(host.text("F1")).toBe("33");
    host.type("A1", "");
    expect(host.text("F1")).toBe("0");
    expect(host.text("A2")).toBe("");
    host.workbook.undo(owner);
    expect(host.text("F1")).toBe("33");
  });

  test("a custom function reads native results and other spills, in order", () => {
    const host = start();
    host.type("D1", "=C1+1");
    host.type("E1", "=DOUBLE(D1)");
    host.type("F1", "=DOUBLE(A1:A3)");
    host.type("C1", "4");
    expect([host.text("E1"), host.text("F1"), host.text("F3")]).toEqual(["10", "16", "12"]);
  });

  test("a circle ends in an error", () => {
    const host = start();
    host.type("E1", "=DOUBLE(E1:E3)");
    expect(host.cell("E1")?.error).toMatch(/^Circular dependency detected/);
    host.type("E1", "");
    host.type("E5", "=DOUBLE(F5)+0");
    expect(host.cell("E5")?.error).toBe("A custom function inside another formula is not emulated.");
    host.type("E5", "=STEP(F5)");
    host.type("F5", "=STEP(E5)");
    expect([host.text("E5"), host.text("F5")]).toContain("#REF!");
  });

  test("inserted rows and columns, and moved ones, go along", () => {
    const host = start();
    host.workbook.insertRows(owner, 0, 1, 1);
    expect(["A1", "A2", "A3", "A4"].map((a1) => host.text(a1))).toEqual(["2", "", "4", "6"]);
    host.workbook.insertColumns(owner, 0, 1, 1);
    expect(host.cell("A1")?.input).toBe("=DOUBLE(D1:D)");
    expect(host.text("A3")).toBe("4");
    host.workbook.insertRows(owner, 0, 0, 1);
    expect(host.cell("A2")?.input).toBe("=DOUBLE(D2:D)");
    expect(["A1", "A2", "A4", "A5", "A6"].map((a1) => host.text(a1))).toEqual(["", "2", "4", "6", ""]);
    host.workbook.moveColumns(owner, 0, 0, 1, 3);
    expect(host.cell("C2")).toMatchObject({ text: "2", input: "=DOUBLE(D2:D)" });
    expect([host.text("C4"), host.text("A4")]).toEqual(["4", ""]);
    for (let step = 0; step < 4; step++) host.workbook.undo(owner);
    expect(["A1", "A2", "A3", "A4"].map((a1) => host.text(a1))).toEqual(["2", "4", "6", ""]);
    expect(host.cell("A1")?.input).toBe("=DOUBLE(C1:C)");
  });

  test("a formula that waits goes on waiting while another sheet changes its size", () => {
    const host = start();
    host.value("writeAndInsert");
    expect(host.text("E1")).toBe("2");
  });

  test("deleting the formula's row takes the spill away", () => {
    const host = start();
    host.type("F2", "=SUM(A2:A9)");
    expect(host.text("F2")).toBe("10");
    host.workbook.deleteRows(owner, 0, 0, 1);
    expect([host.text("A1"), host.text("A2"), host.text("F1")]).toEqual(["", "", "0"]);
    host.workbook.undo(owner);
    expect([host.text("A1"), host.text("A2"), host.text("F2")]).toEqual(["2", "4", "10"]);
  });

  test("a renamed sheet and a pasted table of formulas", () => {
    const host = start();
    host.workbook.type(owner, 1, 0, 0, "=DOUBLE(S!C1:C3)");
    host.workbook.renameSheet(owner, 0, "Sáng kiến");
    expect(host.cell("A1", "Hai")).toMatchObject({ text: "2", input: "=DOUBLE('Sáng kiến'!C1:C3)" });
    host.workbook.paste(
      owner,
      1,
      0,
      3,
      Array.from({ length: 200 }, (_, row) => [`=DOUBLE(E${row + 1})`, String(row)]),
    );
    expect(host.text("D200", "Hai")).toBe("398");
    host.type("E200", "7", "Hai");
    expect(host.text("D200", "Hai")).toBe("14");
  });
});

describe("results that come one after the other", () => {
  test("are told as each comes: what was typed, what natives make of it, then each custom function's", () => {
    const host = makeHost(code);
    for (const [a1, text] of [
      ["B1", "=A1+1"],
      ["C1", "=STEP(A1)"],
      ["D1", "=STEP(C1)"],
    ] as const)
      host.type(a1, text);
    const seen: unknown[] = [];
    host.workbook.onPatch((patches) => {
      for (const patch of patches)
        if (patch.kind === "cells") seen.push(patch.changes.map(({ column, cell }) => [column, cell?.text]));
    });
    host.type("A1", "3");
    expect(seen).toEqual([
      [
        [0, "3"],
        [1, "4"],
      ],
      [[2, "4"]],
      [[3, "5"]],
    ]);
  });

  test("are told at the end where windows would read the sheet anew for each", () => {
    const rows = 20_001;
    const host = makeHost(code, { sheets: [{ name: "S", values: [[1]], rows }] });
    host.type("B1", `=DOUBLE(A1:A${rows})`);
    const seen: string[][] = [];
    host.workbook.onPatch((patches) => seen.push(patches.map(({ kind }) => kind)));
    const texts = Array.from({ length: rows }, (_, row) => [String(row)]);
    host.workbook.paste(owner, host.workbook.sheets()[0]!.id, 0, 0, texts);
    expect(seen).toEqual([["sheet"]]);
  });
});
