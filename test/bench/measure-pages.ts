import { openBenchWorkbook } from "./bench-workbook";
import type { ServiceCost } from "./measure-services";

/** What provincial staff ask of the script, and how; what a bundle does not have is left out. */
const actions: Readonly<Record<string, readonly [functionName: string, request: object]>> = {
  "the dashboard's figures": ["pageDashboard", { asOf: null }],
  "a freeze": ["pageFreeze", { phase: "", asOf: "", by: "", remark: "" }],
  "the phase report of the whole": [
    "pageReport",
    { scope: { kind: "all", name: "" }, phase: null, fields: {} },
  ],
};

/** Asks for each once in a set-up workbook of so many rows. */
export function measurePages(rows: number): ServiceCost[] {
  const { press, ask, addIn } = openBenchWorkbook(rows);
  press("menuSetUp");
  return Object.entries(actions).flatMap(([action, [functionName, request]]): ServiceCost[] => {
    if (!addIn.callable().includes(functionName)) return [];
    const start = performance.now();
    const { total: calls, seconds } = ask(functionName, request).cost;
    return [{ action, rows, calls, seconds, milliseconds: performance.now() - start }];
  });
}
