import { openBenchWorkbook } from "./bench-workbook";

/** What a menu item would cost on Google: service calls, which must not grow with the rows, and modelled seconds. */
export interface ServiceCost {
  action: string;
  rows: number;
  calls: number;
  seconds: number;
  /** Milliseconds it took here. */
  milliseconds: number;
}

const actions = {
  "set-up": "menuSetUp",
  "set-up with nothing to do": "menuSetUp",
  check: "menuCheck",
  "writing values": "menuWriteValues",
  "formulas again": "menuRestoreFormulas",
} as const;

/** Presses each menu item once in a workbook of so many rows. */
export function measureServices(rows: number): ServiceCost[] {
  const { press } = openBenchWorkbook(rows);
  return Object.entries(actions).map(([action, functionName]) => {
    const start = performance.now();
    const { cost } = press(functionName);
    return {
      action,
      rows,
      calls: cost.total,
      seconds: cost.seconds,
      milliseconds: performance.now() - start,
    };
  });
}
