import { playEvening } from "./crowd/play";
import { crowdTable } from "./crowd/table";
import { measureCheck } from "./measure-check";
import { measureEvaluation } from "./measure-evaluation";
import { measureFirstCall } from "./measure-first-call";
import { measureLatencyAlone } from "./measure-latency";
import { measureOpening } from "./measure-opening";
import { measurePages } from "./measure-pages";
import { measureRatios } from "./measure-ratios";
import { measureRecompute } from "./measure-recompute";
import { measureServices } from "./measure-services";
import { measureSettings } from "./measure-settings";
import { measureSizes } from "./measure-sizes";
import { figure, type Line, reportOf } from "./report";
import { measureWarehouse } from "./warehouse/measure-warehouse";

// Dates are read in the zone of the workbook; it must be set before the first one is made.
process.env.TZ = "Asia/Ho_Chi_Minh";

function measureCore(): Line[] {
  const { first, warm } = measureEvaluation();
  const cost = measureSettings(10_000);
  const speeds = [1_000, 10_000, 100_000].map((rows) => measureCheck(rows));
  const ratios = measureRatios(100_000, 10_000);
  return [
    ...measureSizes().map(({ file, bytes }): Line => [`\`dist/${file}\``, `${figure(bytes / 1024, 1)} KiB`]),
    [
      "evaluating the bundle in a fresh realm",
      `${figure(warm, 1)} ms (the first time ${figure(first, 1)} ms)`,
    ],
    ["`SK_KIEMTRA`, 600 rows, the first call of a fresh process", `${figure(measureFirstCall(600))} ms`],
    [
      `\`SK_KIEMTRA\`, ${figure(cost.rows)} rows: what lists, columns and conditions of one's own add, processor time`,
      `${figure(cost.milliseconds)} ms: ${figure(cost.share * 100, 1)} %`,
    ],
    ...speeds.map(
      ({ rows, milliseconds, rowsASecond }): Line => [
        `\`SK_KIEMTRA\`, ${figure(rows)} rows × 22 columns, all rules`,
        `${figure(milliseconds)} ms: ${figure(rowsASecond)} rows a second`,
      ],
    ),
    [
      "`SK_KIEMTRA`, 100,000 rows: processor time, to the least that any judge must do",
      `× ${figure(ratios.check, 1)}`,
    ],
    [
      "`SK_TONGHOP`, 10,000 rows, all parts in one call: processor time, to `SK_KIEMTRA`",
      `× ${figure(ratios.summary, 1)}`,
    ],
  ];
}

function measureCosts(): Line[] {
  return [600, 10_000]
    .flatMap((rows) => [...measureServices(rows), ...measurePages(rows)])
    .map(({ action, rows, calls, seconds }) => [
      `${action} of ${figure(rows)} rows, on Google by the cost model`,
      `${figure(calls)} service calls, ${figure(seconds, 1)} s`,
    ]);
}

async function measureEdits(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const rows of [600, 10_000]) {
    const { medianMilliseconds, worstMilliseconds } = measureLatencyAlone(rows);
    lines.push([
      `local host, ${figure(rows)} rows: from an edit to its result in another window`,
      `${figure(medianMilliseconds)} ms (at most ${figure(worstMilliseconds)} ms)`,
    ]);
  }
  return [...lines, ...[600, 10_000].flatMap(recomputeLines)];
}

/** What one edit sets going: every cell of a custom function, on every tab. */
function recomputeLines(rows: number): Line[] {
  const { cells, milliseconds, seconds } = measureRecompute(rows);
  const what = `${figure(cells)} cells of custom functions anew after one edit of ${figure(rows)} rows`;
  return [
    [`local host: ${what}`, `${figure(milliseconds)} ms`],
    [`on Google by the cost model: ${what}, one after the other`, `${figure(seconds, 1)} s`],
  ];
}

async function measureDialogs(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const rows of [600, 10_000]) {
    lines.push([
      `local host, ${figure(rows)} rows, 300 units: from the press of Bảng điều hành to its last picture`,
      `${figure(await measureOpening(rows))} ms`,
    ]);
  }
  return lines;
}

async function bench(): Promise<void> {
  if (process.argv.includes("crowd")) {
    console.log(crowdTable());
    console.log(await playEvening(600, 40, 120));
    return;
  }
  const at = process.argv.indexOf("warehouse");
  if (at > 0) {
    const [books, rows] = process.argv.slice(at + 1).map(Number);
    return measureWarehouse(books, rows);
  }
  const lines = [...measureCore(), ...measureCosts(), ...(await measureEdits()), ...(await measureDialogs())];
  console.log(reportOf(lines, new Date(performance.timeOrigin)));
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
