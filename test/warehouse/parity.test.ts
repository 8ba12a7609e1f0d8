import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgeWorkbook } from "../../src/core/assessment/open-workbook";
import { choiceColumns } from "../../src/core/register/own-cells";
import { dashboardTables } from "../../src/core/summary/blocks/dashboard-tables";
import { summarise } from "../../src/core/summary/blocks/summarise";
import { rollUp } from "../../src/core/summary/figures/roll-up";
import { upTo } from "../../src/core/summary/figures/up-to";
import { type Part, partName } from "../../src/core/words/summary-words";
import { checkTable } from "../../src/server/functions/check-table";
import { judgeFile } from "../../src/tools/build/judge";
import type { Book } from "../../src/warehouse/book";
import { count, openJudged, rowsOf } from "../../src/warehouse/engine/count";
import { judgeBook } from "../../src/warehouse/engine/judge-book";
import { sqlText } from "../../src/warehouse/engine/sql";
import { encodeCell } from "../../src/warehouse/judge/contract";
import { contextOf, rowLines } from "../../src/warehouse/store/encode-book";
import {
  countedParts,
  dashboardOfCounts,
  summariseCounts,
} from "../../src/warehouse/summary/summarise-counts";
import { activityTable } from "../support/activities";
import { hardBook } from "../support/warehouse-books";

jest.mock("../../src/warehouse/engine/sql", () => {
  const actual = jest.requireActual<{ sqlText: typeof sqlText }>("../../src/warehouse/engine/sql");
  return { ...actual, sqlText: jest.fn(actual.sqlText) };
});
const { sqlText: read } = jest.requireActual<{ sqlText: typeof sqlText }>("../../src/warehouse/engine/sql");
beforeEach(() => {
  jest.mocked(sqlText).mockImplementation(read);
});

const folder = mkdtempSync(join(tmpdir(), "warehouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The rows of a workbook as the engine judges them. */
async function judgedBy(book: Book, name: string): Promise<string> {
  const rowsFile = join(folder, `${name}.ndjson`);
  writeFileSync(rowsFile, [...rowLines(book, 0)].join(""));
  const judgedFile = join(folder, `${name}.parquet`);
  const context = JSON.stringify(contextOf(book, 0));
  await judgeBook({
    workbook: name,
    rowsFile,
    context,
    judgedFile,
    libraryFile: judgeFile(join(__dirname, "../..")),
  });
  return judgedFile;
}

/** The rows on which engine and SK_KIEMTRA differ. */
async function differing({ register, settings, units }: Book, judgedFile: string): Promise<number[]> {
  const connection = await openJudged([judgedFile]);
  const rows = await rowsOf<{ line: number; result: { items: string[] } | string[] }>(
    connection,
    "SELECT line, result FROM judged",
  );
  const judged = new Map(rows.map(({ line, result }) => [line, "items" in result ? result.items : result]));
  expect(judged.size).toBe(rows.length);
  return checkTable(register, settings, units).flatMap((wanted, at) => {
    const got = judged.get(at + 1) ?? ["", "", "", "", ""];
    return at === 0 || JSON.stringify(got) === JSON.stringify(wanted) ? [] : [at + 1];
  });
}

const days = [undefined, Date.UTC(2022, 5, 1), Date.UTC(2022, 0, 16)];

test.each([
  [0, 2000],
  [1, 1500],
  [2, 1500],
])("rows and figures are those of the workbook's own functions (campaign %i)", async (seed, size) => {
  const hard = hardBook(seed, size);
  const [, unit] = hard.units.map(([, name]) => name);
  const activities = activityTable({ unit, kind: "Tuyên truyền", heldOn: "10/01/2022" });
  const book = { ...hard, activities };
  const file = await judgedBy(book, `book-${seed}`);
  expect(await differing(book, file)).toEqual([]);
  const opened = judgeWorkbook(book.register, book.settings, book.units, book.activities);
  if (!opened.ok) throw new Error(opened.problems.join());
  const parts: Part[] = [...countedParts, ...choiceColumns(opened.value.programme).map(({ key }) => key)];
  const connection = await openJudged([file]);
  for (const asOf of days) {
    const counted = {
      context: contextOf(book, 0),
      counts: await count(connection, asOf),
      cellsOf: (line: number) => book.register[line - 1]!.map(encodeCell),
    };
    const wanted = summarise(opened.value, parts, { asOf });
    const got = summariseCounts(counted, parts, asOf);
    for (const [at, part] of parts.entries())
      expect([partName(part), got[at]]).toEqual([partName(part), wanted[at]]);
    const upToDay = upTo(opened.value, asOf);
    expect(dashboardOfCounts(counted, asOf)).toEqual(dashboardTables(upToDay, rollUp(upToDay)));
  }
});

test.each([
  ["t.first_line < t.line THEN", "t.first_line > t.line THEN"],
  ["r.place <= 2", "r.place <= 1"],
  ["ORDER BY elsewhere, seat", "ORDER BY elsewhere DESC, seat"],
])("a query for twins that is broken shows (%s)", async (text, broken) => {
  expect(read("shared/twins")).toContain(text);
  jest.mocked(sqlText).mockImplementation((name) => read(name).replace(text, broken));
  const book = hardBook(1, 2500);
  expect((await differing(book, await judgedBy(book, "broken"))).length).toBeGreaterThan(0);
});
