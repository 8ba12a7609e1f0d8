import { hoaBinh } from "../../../src/core/programme/presets/index";
import type { Settings } from "../../../src/core/programme/schema";
import { stack } from "../../../src/core/summary/blocks/stack";
import { summarise } from "../../../src/core/summary/blocks/summarise";
import { createTracer } from "../../../src/core/summary/trace/trace";
import { amountOf } from "../../../src/core/summary/trace/trace-source";
import { clauseHeadings, groupHeadings } from "../../../src/core/words/summary-words";
import { summaryFormulas } from "../../../src/server/workbook/summary-layout";
import { campaignWorkbook } from "../../support/campaigns";

const [{ parts }] = summaryFormulas.analysis;
const day = (month: number, of = "01") => `${of}/${String(month).padStart(2, "0")}/2022`;

/** A campaign of so many phases, a month each from January on, and a row in every other of them. */
function campaignOf(count: number) {
  const phases = Array.from({ length: count }, (_, at) => ({
    name: `Đợt ${at + 1}`,
    opens: day(at + 1),
    closes: day(at + 1, "28"),
    qualifiesFrom: "",
    qualifiesTo: "",
  }));
  const settings: Settings = { ...hoaBinh, phases, targets: [], lists: {} };
  const rows = phases.flatMap((_phase, at) =>
    at % 2 === 0 ? [{ registeredAt: `${day(at + 1, "15")} 08:00` }] : [],
  );
  return { workbook: campaignWorkbook(settings, rows), phases, rows: rows.length };
}

test.each([2, 3, 4, 6, 10])("with %i phases no table of Phân tích is wider than twelve columns", (count) => {
  const { workbook, phases, rows } = campaignOf(count);
  const tables = summarise(workbook, parts);
  expect(Math.max(...tables.map(([headings = []]) => headings.length))).toBeLessThanOrEqual(12);
  for (const part of ["kinds", "months", "quarters", "clusterCounts"] as const) {
    // Asked for alone, a part is one table whatever its width.
    const [[headings = [], ...lines] = []] = summarise(workbook, [part]);
    const own = tables.filter(([texts = []]) => texts[0] === headings[0]);
    expect(own.filter(([texts = []]) => texts.includes("Đợt 1"))).toHaveLength(1);
    const shown = new Map<unknown, Map<string, unknown>>();
    for (const [texts = [], ...cells] of own)
      for (const line of cells) {
        const figures = shown.get(line[0]) ?? new Map<string, unknown>();
        for (const [at, text] of texts.entries()) figures.set(String(text), line[at]);
        shown.set(line[0], figures);
      }
    for (const line of lines)
      expect(headings.map((heading) => shown.get(line[0])!.get(String(heading)))).toEqual(line);
  }
  expect(tables.at(-1)).toContainEqual(expect.arrayContaining([clauseHeadings.rows]));
  expect(tables.at(-1)!.length).toBeGreaterThan(1);
  // The second column is a number throughout, so that one alignment holds for headings and figures.
  for (const [headings = [], ...lines] of tables)
    if (headings.length > 1)
      for (const line of lines) expect([headings[1], typeof line[1]]).toEqual([headings[1], "number"]);
  const cells = stack(tables);
  const at = createTracer(workbook, parts);
  let traced = 0;
  for (const [row, line] of cells.entries())
    for (const [column, value] of line.entries()) {
      const found = at(row, column);
      if (!found.ok || found.figure.kind !== "amount") continue;
      traced += 1;
      expect([row, column, found.value]).toEqual([row, column, value]);
      if (typeof value === "number") expect(amountOf(found.figure.source, workbook.programme)).toBe(value);
    }
  expect(traced).toBeGreaterThan(phases.length * 4);
  const counted = tables.filter(([headings = []]) => headings[1] === groupHeadings.entered);
  for (const table of counted) expect(table.at(-1)![1]).toBe(rows);
});
