import fc from "fast-check";
import { type Interval, positionOf } from "../../../src/core/reading/interval";
import * as wall from "../../../src/core/reading/wall-time";

const at = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  Date.UTC(year, month - 1, day, hour, minute);

test("a Date keeps the wall time of the script's zone, to the second", () => {
  expect(wall.wallTimeOf(new Date(2022, 5, 1, 6, 59, 59, 999))).toBe(at(2022, 6, 1, 6, 59) + 59_000);
  expect(wall.wallTimeOf(new Date(Number.NaN))).toBeNaN();
});

test("an instant has the programme's wall time, whatever the script's zone", () => {
  expect(wall.wallTimeAt(new Date("2022-05-31T17:00:00.999Z"))).toBe(at(2022, 6, 1));
  expect(wall.wallTimeAt(new Date("2022-05-31T16:59:59Z"))).toBe(at(2022, 5, 31, 23, 59) + 59_000);
  expect(wall.wallTimeAt(new Date(Number.NaN))).toBeNaN();
});

test("a wall time and its Date are one another's", () => {
  fc.assert(
    fc.property(fc.integer({ min: at(1980, 1, 1) / 1000, max: at(2100, 12, 31) / 1000 }), (seconds) => {
      expect(wall.wallTimeOf(wall.toDate(seconds * 1000))).toBe(seconds * 1000);
    }),
  );
});

test.each([
  [2022, 2, 29, undefined],
  [2024, 2, 29, at(2024, 2, 29)],
  [1900, 2, 29, undefined],
  [2000, 2, 29, at(2000, 2, 29)],
  [2022, 13, 1, undefined],
  [2022, 0, 1, undefined],
  [2022, 1, 0, undefined],
  [1899, 12, 31, undefined],
  [1900, 1, 1, at(1900, 1, 1)],
  [2100, 12, 31, at(2100, 12, 31)],
  [2101, 1, 1, undefined],
])("wallTime(%p, %p, %p) is %p", (year, month, day, expected) => {
  expect(wall.wallTime(year, month, day)).toBe(expected);
});

test("each month has its last day and no other", () => {
  const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  last.forEach((day, index) => {
    expect(wall.wallTime(2022, index + 1, day)).toBe(Date.UTC(2022, index, day));
    expect(wall.wallTime(2022, index + 1, day + 1)).toBeUndefined();
  });
});

test.each([
  [0, 0, 0],
  [23, 59, 23 * 60 + 59],
  [24, 0, 24 * 60],
  [24, 1, undefined],
  [25, 0, undefined],
  [7, 60, undefined],
  [-1, 0, undefined],
])("%p:%p is minute %p of the day", (hour, minute, expected) => {
  const found = wall.wallTime(2022, 5, 31, hour, minute);
  expect(found).toBe(expected === undefined ? undefined : at(2022, 5, 31) + expected * wall.MINUTE);
});

test("a time is written for people", () => {
  const moment = at(2022, 6, 1, 7, 5);
  expect([
    wall.formatDay(moment),
    wall.formatMoment(moment),
    wall.formatMonth(moment),
    wall.formatQuarter(moment),
  ]).toEqual(["01/06/2022", "01/06/2022 07:05", "06/2022", "Quý II/2022"]);
  expect(wall.formatMoment(at(2022, 6, 1))).toBe("01/06/2022 00:00");
  expect(wall.formatClosing(at(2022, 6, 1))).toBe("24h00 ngày 31/05/2022");
  expect(wall.formatClosing(at(2022, 6, 1) - 60_000)).toBe("31/05/2022 23:59");
});

test.each([
  [1, "Quý I/2022"],
  [3, "Quý I/2022"],
  [4, "Quý II/2022"],
  [6, "Quý II/2022"],
  [7, "Quý III/2022"],
  [9, "Quý III/2022"],
  [10, "Quý IV/2022"],
  [12, "Quý IV/2022"],
])("month %p is in %s", (month, quarter) => {
  expect(wall.formatQuarter(at(2022, month, 1))).toBe(quarter);
});

describe("positionOf", () => {
  const window = { from: at(2021, 9, 1), before: at(2023, 9, 2) };
  const cases: [Omit<Interval, "precision">, string][] = [
    [{ from: at(2021, 9, 1), before: at(2021, 9, 2) }, "inside"],
    [{ from: at(2023, 9, 1), before: at(2023, 9, 2) }, "inside"],
    [{ from: at(2021, 8, 31), before: at(2021, 9, 1) }, "before"],
    [{ from: at(2023, 9, 2), before: at(2023, 9, 3) }, "after"],
    [{ from: at(2023, 9, 1), before: at(2023, 10, 1) }, "undecided"],
    [{ from: at(2021, 8, 31), before: at(2021, 9, 2) }, "undecided"],
    [{ from: at(2020, 1, 1), before: at(2025, 1, 1) }, "undecided"],
    [{ from: Number.NEGATIVE_INFINITY, before: at(2021, 9, 1) }, "before"],
    [{ from: Number.NEGATIVE_INFINITY, before: at(2022, 6, 1) }, "undecided"],
    [{ from: at(2023, 9, 2), before: Number.POSITIVE_INFINITY }, "after"],
    [{ from: at(2022, 1, 1), before: Number.POSITIVE_INFINITY }, "undecided"],
  ];
  test.each(cases)("%j is %s", (interval, position) => expect(positionOf(interval, window)).toBe(position));
});
