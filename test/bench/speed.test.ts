import type { Initiative } from "../../src/core/register/initiative";
import { TitleMemory } from "../../src/core/rules/title-memory";
import { timed } from "../support/processor-time";
import { generateUnits, type WireCell } from "./generate-register";
import { hostileTables, longCells } from "./hostile-tables";
import { measureCheck } from "./measure-check";
import { measureEvaluation } from "./measure-evaluation";
import { measureFirstCall } from "./measure-first-call";
import { measureSizes } from "./measure-sizes";
import { bareRealm, compileBundle } from "./realm";
import thresholds from "./thresholds.json";

const bundle = compileBundle();
/** A tenth of a province: its units are read anew in each realm, and are not what is measured. */
const units = generateUnits().slice(0, 31);
const [FEW, MANY] = [150, 1200];

/** The better of two: a shared machine stutters. */
function millisecondsFor(rows: readonly (readonly WireCell[])[]): number {
  const times = [0, 1].map(() => {
    const realm = bareRealm(bundle);
    const [table, unitTable] = [realm.table(rows), realm.table(units)];
    return timed(() => realm.call("SK_KIEMTRA", table, [], unitTable)).time;
  });
  return Math.min(...times);
}

test("evaluating the bundle stays quick: every execution pays for it", () => {
  expect(measureEvaluation(5).warm).toBeLessThan(thresholds.evaluationMilliseconds);
});

test("the first call of a process stays quick: most executions on Google are one", () => {
  expect(measureFirstCall(600, 1)).toBeLessThan(thresholds.firstCallMilliseconds);
});

test("the bundle stays small", () => {
  const code = measureSizes().find(({ file }) => file === "Code.js");
  expect((code?.bytes ?? Number.POSITIVE_INFINITY) / 1024).toBeLessThan(thresholds.codeKibibytes);
});

test("10,000 rows are judged well within the 30 seconds of a custom function", () => {
  expect(measureCheck(10_000, bundle, 1).milliseconds).toBeLessThan(thresholds.milliseconds10000Rows);
});

test.each(Object.keys(hostileTables))(
  "%s: eight times the rows take no more than eight times as long",
  (name) => {
    const make = hostileTables[name]!;
    const growth = millisecondsFor(make(MANY)) / millisecondsFor(make(FEW));
    expect(growth).toBeLessThan((MANY / FEW) * thresholds.growthOverLinear);
  },
);

test("a title that every row has is remembered as quickly as different ones", () => {
  const titles = new TitleMemory();
  const rows = Array.from({ length: 50_000 }, (_, index) => ({
    row: index + 2,
    title: { text: "Sáng kiến", error: false },
    unit: { kind: "unlisted", name: `Trường ${index % 100}` },
    authors: [{ name: "Bùi Thị Hoa", key: "bùi thị hoa", leader: false }],
  }));
  const { time } = timed(() => {
    for (const row of rows) titles.add(row as unknown as Initiative);
  });
  expect(time).toBeLessThan(thresholds.milliseconds50000EqualTitles);
});

test("cells of 50,000 characters are judged in no more time than many short ones", () => {
  expect(millisecondsFor(longCells(4))).toBeLessThan(thresholds.milliseconds10000Rows);
});
