import { defaultPhase, lastDayOf, runsUntil } from "../../../../src/page/sidebar/snapshot/default-phase";

const phases = [
  { name: "Giai đoạn 1", opens: "2022-01-08T07:00", closes: "2022-06-01T00:00" },
  { name: "Giai đoạn 2", opens: "2022-06-01T07:00", closes: "2023-09-02T00:00" },
];

test.each([
  ["2022-01-08T06:59", ""],
  ["2022-01-08T07:00", "Giai đoạn 1"],
  ["2022-06-01T03:00", "Giai đoạn 1"],
  ["2022-06-05T08:00", "Giai đoạn 1"],
  ["2023-08-20T08:00", "Giai đoạn 2"],
  ["2024-01-01T08:00", "Giai đoạn 2"],
])("at %s a freeze is probably of %s", (now, phase) => {
  expect(defaultPhase(phases, now)).toBe(phase);
});

test.each([
  ["Giai đoạn 1", "2022-05-31T23:59", "2022-06-01T00:00"],
  ["Giai đoạn 1", "2022-06-01T00:00", undefined],
  ["Giai đoạn 2", "2022-05-31T23:59", "2023-09-02T00:00"],
  ["", "2022-06-01T03:00", "2023-09-02T00:00"],
  ["", "2023-09-02T00:00", undefined],
  ["Giai đoạn 9", "2022-05-31T23:59", undefined],
])("what a freeze of %p at %s is of ends at %s", (name, now, end) => {
  const at = (text: string) => Date.parse(`${text}Z`);
  expect(runsUntil(phases, name, at(now))).toBe(end && at(end));
  expect(runsUntil([{ ...phases[0]!, closes: null }], name, at(now))).toBe(
    name.endsWith("2") || name.endsWith("9") ? undefined : Number.POSITIVE_INFINITY,
  );
});

test("without phases, or with one that never closes", () => {
  expect(defaultPhase([], "2022-01-01T00:00")).toBe("");
  expect(defaultPhase([{ name: "Cả năm", opens: null, closes: null }], "2022-01-01T00:00")).toBe("Cả năm");
});

test.each([
  ["Giai đoạn 1", "31/05/2022"],
  ["Giai đoạn 2", "01/09/2023"],
  ["", ""],
  ["Giai đoạn 9", ""],
])("the figures of a freeze of %p are proposed up to %p", (name, day) => {
  expect(lastDayOf(phases, name)).toBe(day);
});

test("a phase that closes within a day, and one that never closes", () => {
  const closing = (closes: string | null) => lastDayOf([{ name: "P", opens: null, closes }], "P");
  expect(closing("2022-06-01T00:01")).toBe("01/06/2022");
  expect(closing(null)).toBe("");
});
