import { measureCheck } from "./measure-check";
import { measureEvaluation } from "./measure-evaluation";
import { measureSizes } from "./measure-sizes";
import { figure, type Line, reportOf } from "./report";

// Dates are read in the zone of the workbook; it must be set before the first one is made.
process.env.TZ = "Asia/Ho_Chi_Minh";

function measureCore(): Line[] {
  const { first, warm } = measureEvaluation();
  const speeds = [1_000, 10_000, 100_000].map((rows) => measureCheck(rows));
  return [
    ...measureSizes().map(({ file, bytes }): Line => [`\`dist/${file}\``, `${figure(bytes / 1024, 1)} KiB`]),
    [
      "evaluating the bundle in a fresh realm",
      `${figure(warm, 1)} ms (the first time ${figure(first, 1)} ms)`,
    ],
    ...speeds.map(
      ({ rows, milliseconds, rowsASecond }): Line => [
        `\`SK_KIEMTRA\`, ${figure(rows)} rows × 22 columns, all rules`,
        `${figure(milliseconds)} ms: ${figure(rowsASecond)} rows a second`,
      ],
    ),
  ];
}

console.log(reportOf(measureCore(), new Date()));
