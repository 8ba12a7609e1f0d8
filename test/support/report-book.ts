import type { WhichReport } from "../../src/api/bridge-report";
import { WIDTH } from "../../src/core/report/kit/document";
import { tabs } from "../../src/core/words/words";
import type { CellInit } from "../../src/host/host";
import { generateRegister, generateUnits, type WireCell } from "../bench/generate-register";
import { blankSheets, FIRST, PageBook } from "./page-book";
import type { PartialRow } from "./register-table";
import { initiatives, schools } from "./schools";

/** Which report, by its kind and name. */
export const which = (
  kind: WhichReport["scope"]["kind"],
  name = "",
  phase: string | null = "Giai đoạn 1",
) => ({
  scope: { kind, name },
  phase,
});

/** The three schools with their ten rows. */
export function schoolBook(rows: readonly PartialRow[] = initiatives, units = schools): PageBook {
  const sheets = blankSheets(rows);
  return new PageBook(
    [],
    sheets.map((sheet) => (sheet.name === tabs.units ? { ...sheet, values: units as CellInit[][] } : sheet)),
  );
}

/** A register of so many generated rows in 300 units. */
export function generatedBook(rows: number): PageBook {
  const cells = (table: readonly (readonly WireCell[])[]) =>
    table.map((row) =>
      row.map((cell) => {
        if (typeof cell !== "object") return cell;
        const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = cell;
        return new Date(year, month, day, hour, minute);
      }),
    );
  const [register, units, settings, log] = blankSheets([]);
  const results = Array<string>(FIRST).fill("");
  const values = cells(generateRegister(rows)).map((row) => [...results, ...row]);
  return new PageBook(
    [],
    [
      { ...register!, values, formats: [], rows: rows + 100 },
      { ...units!, values: cells(generateUnits()) },
      settings!,
      log!,
    ],
  );
}

/** The texts of each row of a tab, without empty cells and without the hidden column. */
export function linesOf(book: PageBook, tab: string): string[][] {
  const lines: string[][] = [];
  for (const [place, text] of [...book.shown(tab)].sort(byPlace)) {
    const [row = 0, column = 0] = place.split(":").map(Number);
    while (lines.length <= row) lines.push([]);
    if (column < WIDTH) lines[row]!.push(text);
  }
  return lines;
}

const byPlace = ([a]: [string, string], [b]: [string, string]) => {
  const [rowA = 0, columnA = 0] = a.split(":").map(Number);
  const [rowB = 0, columnB = 0] = b.split(":").map(Number);
  return rowA - rowB || columnA - columnB;
};
