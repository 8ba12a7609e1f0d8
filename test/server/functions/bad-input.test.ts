import fc from "fast-check";
import type { Cell } from "../../../src/core/reading/cell";
import { columnKeys } from "../../../src/core/register/columns";
import { partNames } from "../../../src/core/words/summary-words";
import { checkTable } from "../../../src/server/functions/check-table";
import { findPhase } from "../../../src/server/functions/find-phase";
import { readAmounts, readDays } from "../../../src/server/functions/read-cells";
import { summariseTable } from "../../../src/server/functions/summarise-table";
import { exampleUnits } from "../../support/judge";
import { timed } from "../../support/processor-time";
import { randomCell, randomRow } from "../../support/random-cells";
import type { PartialRow } from "../../support/register-table";
import { goodRow, goodTopic, headings, registerTable } from "../../support/register-table";
import { settingsTable } from "../../support/settings-rows";

const allParts = Object.values(partNames).join(";");
const check = (rows: readonly PartialRow[]) => checkTable(registerTable(rows), [], exampleUnits).slice(1);
const clausesOf = (changes: PartialRow, row = goodRow) =>
  (check([row(changes)])[0]?.[2] ?? "").split("\n").map((line) => line.split(":")[0]);

describe("a cell of the wrong kind is said to be wrong, in its row", () => {
  it.each<[PartialRow, string[]]>([
    [{ appliedOn: "31/02/2022" }, ["IV.3"]],
    [{ appliedOn: 44_570, recognisedOn: 44_571, registeredAt: 44_572 }, ["IV.3", "IV.2.1", "VI"]],
    [{ benefitValue: new Date(2022, 4, 8) }, ["IV.2.2"]],
    [{ kind: new Date(2022, 4, 8) }, ["IV.1"]],
    [{ novelty: new Date(2022, 4, 8), publicOrder: 7, ipProtected: "#N/A" }, ["IV.2.1", "IV.3", "IV.3"]],
    [{ appliedOn: new Date(Number.NaN) }, ["IV.3"]],
    [{ registeredAt: "2022-01-10T01:30:00Z" }, [""]],
  ])("%j", (changes, clauses) => {
    expect(clausesOf(changes)).toEqual(clauses);
  });

  it("quotes what stands there, a date as people write it", () => {
    expect(check([goodRow({ benefitValue: new Date(2022, 4, 8) })])[0]?.[2]).toContain("08/05/2022");
    expect(check([goodTopic({ acceptedOn: 44_570 })])[0]?.[2]).toContain("“44570”");
  });
});

describe("texts that are more than text elsewhere", () => {
  it.each([
    '=IMPORTXML("https://example.org";"//a")',
    "+cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "👩🏽‍🏫 Sáng kiến\u00a0về\u200b toán 🎉",
    "{row} $& {text}",
    "__proto__",
  ])("%s", (text) => {
    const [row] = check([goodRow({ title: text, notes: text, evidence: text })]);
    expect(row?.[0]).toBe("Đủ điều kiện");
    const [, , reasons = ""] = check([goodRow({ unit: text, kind: text, decisionNumber: text })])[0] ?? [];
    expect(reasons.split("\n")).toHaveLength(3);
    // No cell of the result can be taken for a formula.
    for (const line of reasons.split("\n")) expect(line).toMatch(/^[IVX]+\.\S+: \S/);
  });

  it("names them in results by the catalogue or not at all", () => {
    expect(check([goodRow({ unit: "=A1" })])[0]?.[3]).toBe("");
  });
});

describe("big and ragged tables", () => {
  it("reads cells of 50,000 characters in no time", () => {
    const texts = ["x", "1 ", "ạ", "Trường ", "(5%); ", "- ", "(((", "31/12/", "\u0301", "., "];
    const { time } = timed(() => {
      for (const text of texts) {
        const long = text.repeat(50_000 / text.length);
        const row = Object.fromEntries(columnKeys.map((key) => [key, long]));
        const [result] = check([row]);
        expect(result).toHaveLength(5);
        expect(result?.[2]?.length).toBeLessThan(5000);
      }
    });
    expect(time).toBeLessThan(3000);
  });

  it("takes rows of unequal length", () => {
    const [first = [], second = []] = registerTable([goodRow()]);
    const ragged = [first, [], second.slice(0, 2), second, [...second, "thêm"]];
    const rows = checkTable(
      ragged,
      [["Nhóm"], [], ...settingsTable().map((row) => row.slice())],
      exampleUnits,
    );
    expect(rows.map(([verdict]) => verdict)).toEqual([
      "Kết quả",
      "",
      "Thiếu thông tin",
      "Đủ điều kiện",
      "Cần xem lại",
    ]);
    expect(
      summariseTable(ragged, [], [["Tên đơn vị", "Cụm"], ["A"], [], ["B", "1", "2"]], allParts).length,
    ).toBeGreaterThan(50);
  });
});

describe("no cell makes a function throw", () => {
  const grid = fc.array(fc.array(randomCell, { maxLength: 6 }), { maxLength: 6 });

  it("in any column: a row always gives five texts", () => {
    fc.assert(
      fc.property(fc.array(randomRow, { maxLength: 8 }), (rows) => {
        const results = check(rows);
        expect(results).toHaveLength(rows.length);
        for (const result of results) {
          expect(result).toHaveLength(5);
          expect(result.filter((cell) => typeof cell !== "string")).toEqual([]);
          expect(result.join(" ")).not.toMatch(/undefined|NaN\/|\[object/);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("in the summary: every cell is a text or a finite number", () => {
    fc.assert(
      fc.property(fc.array(randomRow, { maxLength: 8 }), (rows) => {
        const cells = summariseTable(registerTable(rows), [], exampleUnits, allParts).flat();
        expect(cells.filter((cell) => typeof cell !== "string" && !Number.isFinite(cell))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("in the settings and the units", () => {
    const [unitHeadings = []] = exampleUnits;
    fc.assert(
      fc.property(grid, grid, fc.integer({ min: 0, max: 60 }), randomCell, (settings, units, at, cell) => {
        const changed = settingsTable().map((row, index) =>
          index === at ? [row[0], row[1], cell, row[3]] : row,
        );
        const table = registerTable([goodRow()]);
        for (const given of [settings, changed, [...changed, ...settings]]) {
          expect(checkTable(table, given, [unitHeadings, ...units]).length).toBeGreaterThan(0);
          const [[first] = []] = checkTable(table, given, units);
          expect(String(first)).not.toBe("");
          expect(summariseTable(table, given, [unitHeadings, ...units], allParts).length).toBeGreaterThan(0);
          findPhase([[cell]], given);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("as an argument", () => {
    fc.assert(
      fc.property(fc.oneof(randomCell, grid), fc.oneof(randomCell, grid), (one, other) => {
        expect(checkTable(one, other, one)[0]).toHaveLength(1);
        expect(summariseTable([[...headings]], "", one, other).length).toBeGreaterThan(0);
        expect(summariseTable([[...headings]], "", "", allParts, one, other).length).toBeGreaterThan(0);
        for (const given of [readDays(one), readAmounts(one), findPhase(one, "")]) {
          expect(Array.isArray(given)).toBe(Array.isArray(one));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("read alone: a date, an amount or a sentence", () => {
    fc.assert(
      fc.property(randomCell, (cell: Cell) => {
        const day = readDays(cell);
        if (day instanceof Date) expect(day.getTime()).not.toBeNaN();
        else expect(typeof day).toBe("string");
        const amount = readAmounts(cell);
        if (typeof amount === "number") expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
        else expect(typeof amount).toBe("string");
      }),
      { numRuns: 500 },
    );
  });
});
