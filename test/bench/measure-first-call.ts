import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { medianOf } from "./median";

/** Milliseconds of `SK_KIEMTRA` as the first thing that a process does, as most executions on Google are. */
export function measureFirstCall(rows: number, times = 9): number {
  const args = ["--require", require.resolve("tsx/cjs"), join(__dirname, "first-call.ts"), String(rows)];
  return medianOf(times, () => Number(execFileSync(process.execPath, args)));
}
