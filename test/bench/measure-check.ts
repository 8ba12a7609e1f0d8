import { generateRegister, generateUnits } from "./generate-register";
import { medianOf } from "./median";
import { bareRealm, compileBundle } from "./realm";

/** How fast `SK_KIEMTRA` judges a register of so many rows, all rules on. */
export interface CheckSpeed {
  rows: number;
  milliseconds: number;
  rowsASecond: number;
}

const TIMES = 5;

/** Each time in a realm of its own, as Apps Script starts every execution: nothing is warm but the machine. */
export function measureCheck(rowCount: number, bundle = compileBundle(), times = TIMES): CheckSpeed {
  const rows = generateRegister(rowCount);
  const units = generateUnits();
  const milliseconds = medianOf(times, () => {
    const realm = bareRealm(bundle);
    const [table, unitTable] = [realm.table(rows), realm.table(units)];
    const start = performance.now();
    const results = realm.call("SK_KIEMTRA", table, [], unitTable);
    const elapsed = performance.now() - start;
    if ((results as unknown[]).length !== rowCount + 1) throw new Error("Not every row was judged.");
    return elapsed;
  });
  return { rows: rowCount, milliseconds, rowsASecond: (rowCount / milliseconds) * 1000 };
}
