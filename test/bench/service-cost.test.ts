import { OpenBook } from "../support/add-in";
import { measurePages } from "./measure-pages";
import { measureServices } from "./measure-services";

/**
 * What an action may cost on Google by the cost model: service calls and seconds in a workbook of 600 rows. A bound is what
 * it came to and some 2 %.
 */
const most: Readonly<Record<string, readonly [calls: number, seconds: number]>> = {
  "set-up": [646, 11.2],
  "set-up with nothing to do": [75, 3.3],
  "writing values": [88, 5.2],
  "formulas again": [132, 9.7],
  "a freeze": [150, 6],
  "the phase report of the whole": [160, 4],
};

test("what people press stays within its calls and seconds on Google", () => {
  const measured = [...measureServices(600), ...measurePages(600)];
  const over = measured.filter(({ action, calls, seconds }) => {
    const [mostCalls, mostSeconds] = most[action] ?? [Infinity, Infinity];
    return calls > mostCalls || seconds > mostSeconds;
  });
  expect(over).toEqual([]);
  expect(measured.map(({ action }) => action)).toEqual(expect.arrayContaining(Object.keys(most)));
});

test("so does the set-up of a blank workbook", () => {
  const { total, seconds } = new OpenBook().run("menuSetUp").cost;
  expect(total).toBeLessThanOrEqual(600);
  expect(seconds).toBeLessThanOrEqual(9);
});
