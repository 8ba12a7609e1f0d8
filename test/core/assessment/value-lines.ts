import { fixture } from "../reading/fixture";

export interface Line {
  value: string;
  expected: string;
}

/** The lines of test/fixtures/values.csv about one column, with what each value is to come out as. */
export function linesOf(column: string): [value: string, expected: string][] {
  const lines = fixture("values.csv").filter((line) => line.column === column);
  if (lines.length === 0) throw new Error(`There is no line about ${column}.`);
  return lines.map((line) => [line.value ?? "", line.expected ?? ""]);
}
