import { locatePhase } from "../../../src/core/programme/locate-phase";
import type { Phase } from "../../../src/core/programme/programme";
import { readInterval } from "../../../src/core/reading/read-interval";

const phase = (name: string, from: string, before: string): Phase => {
  const [opens, closes] = [from, before].map((text) => {
    const reading = readInterval(text);
    if (reading.kind !== "interval") throw new Error(`Unreadable: ${text}`);
    return reading.interval.from;
  });
  const window = { from: opens!, before: closes! };
  return { name, window, registration: window, qualification: window };
};

/** Two phases with a night between, then a gap of months. */
const phases = [
  phase("A", "08/01/2022 07:00", "01/06/2022 00:00"),
  phase("B", "01/06/2022 07:00", "02/09/2022 00:00"),
  phase("C", "02/01/2023 00:00", "01/03/2023 12:00"),
];

/** `A`, `?`, or where outside with the last phase before and the next one after it. */
function located(text: string, among: readonly Phase[]): string {
  const reading = readInterval(text);
  if (reading.kind !== "interval") throw new Error(`Unreadable: ${text}`);
  const location = locatePhase(reading.interval, among);
  if (location.kind === "phase") return location.phase.name;
  if (location.kind === "undecided") return "?";
  expect("last" in location).toBe(location.last !== undefined);
  expect("next" in location).toBe(location.next !== undefined);
  return `${location.where} ${location.last?.name ?? "-"} ${location.next?.name ?? "-"}`;
}

describe.each([
  ["in order", phases],
  ["the last first", [...phases].reverse()],
  ["mixed", [phases[1]!, phases[2]!, phases[0]!]],
])("phases %s", (_name, among) => {
  it.each([
    ["08/01/2022 06:59", "before - A"],
    ["07/01/2022", "before - A"],
    ["12/2021", "before - A"],
    ["08/01/2022 07:00", "A"],
    ["08/01/2022", "A"],
    ["31/05/2022 23:59", "A"],
    ["01/06/2022 00:00", "gap A B"],
    ["01/06/2022 06:59", "gap A B"],
    ["01/06/2022", "B"],
    ["01/09/2022", "B"],
    ["02/09/2022", "gap B C"],
    ["02/09/2022 00:00", "gap B C"],
    ["01/01/2023 23:59", "gap B C"],
    ["11/2022", "gap B C"],
    ["01/03/2023 11:59", "C"],
    ["01/03/2023", "C"],
    ["01/03/2023 12:00", "after C -"],
    ["02/03/2023", "after C -"],
    ["04/2023", "after C -"],
    // Less exact than a day: a month at an edge may be in and may be out.
    ["5/2022", "A"],
    ["01/2022", "?"],
    ["9/2022", "?"],
    ["năm học 2021-2022", "?"],
    ["từ 02/09/2022", "?"],
    ["trước 08/01/2022", "before - A"],
  ])("%s: %s", (text, where) => {
    expect(located(text, among)).toBe(where);
  });
});

test("a day that touches two windows is told to neither", () => {
  const halves = [
    phase("A", "01/01/2022 00:00", "08/01/2022 11:00"),
    phase("B", "08/01/2022 13:00", "01/02/2022 00:00"),
  ];
  expect(["08/01/2022", "08/01/2022 12:00", "07/01/2022"].map((text) => located(text, halves))).toEqual([
    "?",
    "gap A B",
    "A",
  ]);
});

test("without phases everything lies outside, before nothing", () => {
  expect(located("08/01/2022", [])).toBe("before - -");
});
