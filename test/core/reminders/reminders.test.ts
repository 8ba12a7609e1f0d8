import {
  addressesOf,
  daysTo,
  type ReminderTerms,
  reminderLists,
  type UnitState,
} from "../../../src/core/reminders/reminders";

const done: UnitState = {
  ...{ name: "Trường A", contact: "a@x.vn", entered: 3, eligible: 3, target: 3, waiting: 0 },
  ...{ ofWhole: true, propagandaHeld: true, reported: true },
};
const terms: ReminderTerms = { asksPropaganda: true, daysLeft: 7, within: 7 };
const kinds = (unit: Partial<UnitState>, given: Partial<ReminderTerms> = {}) =>
  reminderLists([{ ...done, ...unit }], { ...terms, ...given }).map(({ kind }) => kind);

test("a unit that has done everything is in no list", () => {
  expect(kinds({})).toEqual([]);
  expect(reminderLists([], terms)).toEqual([]);
});

test.each<[string, Partial<UnitState>, readonly string[]]>([
  ["nothing entered is not also below its target", { entered: 0, eligible: 0 }, ["nothing"]],
  ["one below the target", { eligible: 2 }, ["belowTarget"]],
  ["above the target", { eligible: 4 }, []],
  ["without a target", { eligible: 0, target: null }, []],
  ["a target of 0", { eligible: 0, target: 0 }, []],
  ["no propaganda", { propagandaHeld: false }, ["noPropaganda"]],
  ["no report", { reported: false }, ["noReport"]],
  ["waiting", { waiting: 1 }, ["waiting"]],
])("%s", (_name, unit, expected) => {
  expect(kinds(unit)).toEqual(expected);
});

test.each([
  [undefined, []],
  [8, []],
  [7, ["waiting"]],
  [0, ["waiting"]],
  [-1, []],
])("who waits is reminded %p days before the close", (daysLeft, expected) => {
  expect(kinds({ waiting: 2 }, { daysLeft })).toEqual(expected);
});

test("propaganda is asked about where the campaign has a target of it", () => {
  expect(kinds({ propagandaHeld: false }, { asksPropaganda: false })).toEqual([]);
});

test("addresses are taken once, out of whatever stands around them", () => {
  const units = [
    { name: "A", contact: "a@x.vn; b@x.vn" },
    { name: "B", contact: "Bà Ba <B@X.vn>" },
    { name: "C", contact: "0912 345 678" },
    { name: "D", contact: "" },
    { name: "E", contact: "e@x" },
  ];
  const { addresses, without } = addressesOf(units);
  expect(addresses.map((address) => address.toLowerCase())).toEqual(["a@x.vn", "b@x.vn"]);
  expect(without).toEqual(["C", "D", "E"]);
});

test.each([
  ["2022-06-01T00:00", "2022-05-31T23:59", 1],
  ["2022-06-01T00:00", "2022-05-25T00:00", 7],
  ["2022-06-01T00:00", "2022-05-24T23:59", 8],
  ["2022-06-01T00:00", "2022-06-01T00:00", 0],
  ["2022-06-01T00:00", "2022-06-02T00:00", -1],
])("from %s back to %s", (closes, now, days) => {
  expect(daysTo(closes, now)).toBe(days);
});
