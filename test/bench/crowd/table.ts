import { figure } from "../report";
import { pricesOf } from "./prices";
import { type Outcome, policies, withFormulas, withValues } from "./simulate";

const ROWS = [600, 3_000, 10_000, 20_000];
const PEOPLE = [1, 3, 5, 10, 40, 100];

const both = (outcomes: readonly Outcome[], of: (outcome: Outcome) => string) =>
  [...new Set(outcomes.map(of))].join("–");
const percent = (share: number) => `${figure(100 * share, share > 0 && share < 0.1 ? 1 : 0)} %`;
const seconds = ({ p50, p95 }: Outcome) => `${figure(p50, 1)} / ${figure(p95, 1)} s`;

/** Load, simulated: both ways of keeping results, by rows and people. */
export function crowdTable(rowCounts: readonly number[] = ROWS): string {
  const lines = rowCounts.flatMap((rows) => {
    const prices = pricesOf(rows);
    return PEOPLE.map((people) => {
      const formulas = policies.map((policy) => withFormulas(people, prices, policy));
      const values = withValues(people, prices);
      return `| ${figure(rows)}, ${people} | ${both(formulas, ({ readable }) => percent(readable))} | ${formulas.map(seconds).join(" – ")} | ${percent(values.readable)} | ${seconds(values)} | ${values.atOnce} | ${figure(values.behind)} s |`;
    });
  });
  return [
    "| rows, people | formulas: readable | to the verdict, p50 / p95 | values: readable | to the verdict, p50 / p95 | executions at once | summary behind |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...lines,
  ].join("\n");
}
