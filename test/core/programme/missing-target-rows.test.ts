import { missingTargetRows } from "../../../src/core/programme/missing-target-rows";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import { settingsTable } from "../../support/settings-rows";

const bare = settingsTable({ ...hoaBinh, targets: [], lists: {} });
const target = (item: string) => ["Chỉ tiêu", item, 5, "II"];
const scope = (item: string, value: string) => ["Phạm vi chỉ tiêu", item, value, ""];
const phase = (item: string, value: string) => ["Giai đoạn chỉ tiêu", item, value, ""];
const measure = (item: string, value: string) => ["Cách đo chỉ tiêu", item, value, ""];
const missing = (...rows: readonly (readonly (string | number)[])[]) => missingTargetRows([...bare, ...rows]);
const initiatives = "Sáng kiến đủ điều kiện";

test("a name that is a scope says what is counted", () => {
  expect(missing(target("Cụm: Cụm 1"), target("Toàn sổ"))).toEqual([
    scope("Cụm: Cụm 1", "Cụm: Cụm 1"),
    scope("Toàn sổ", "Toàn sổ"),
    measure("Cụm: Cụm 1", initiatives),
    measure("Toàn sổ", initiatives),
  ]);
});

test("a phase behind the name is said in a row of its own", () => {
  const item = "Cụm: Cụm 1 – giai đoạn 2";
  expect(missing(target(item))).toEqual([
    scope(item, "Cụm: Cụm 1"),
    phase(item, "Giai đoạn 2"),
    measure(item, initiatives),
  ]);
});

test("what the rows say already is not said again, however the target is written there", () => {
  const item = "Cụm: Cụm 1 – Giai đoạn 2";
  const other = item.toUpperCase();
  const said = [scope(other, "Toàn sổ"), phase(other, ""), measure(other, "Số người có sáng kiến")];
  expect(missing(target(item), ...said)).toEqual([]);
  expect(missing(target(item), said[0]!)).toEqual([phase(item, "Giai đoạn 2"), measure(item, initiatives)]);
  expect(missing(target(item), said[1]!)).toEqual([scope(item, "Cụm: Cụm 1"), measure(item, initiatives)]);
  expect(missing(target(item), said[2]!)).toEqual([scope(item, "Cụm: Cụm 1"), phase(item, "Giai đoạn 2")]);
});

test("of a target that the presets know all is said as they say it", () => {
  const item = `${hoaBinh.targets[0]!.item}`;
  const inPreset = (list: "targetScopes" | "targetMeasures") =>
    hoaBinh.lists?.[list]?.find((entry) => entry.item === item)?.value;
  const rows = missing(target(item));
  expect(rows.find(([group]) => group === "Phạm vi chỉ tiêu")?.[2]).toBe(inPreset("targetScopes"));
  expect(rows.find(([group]) => group === "Cách đo chỉ tiêu")?.[2]).toBe(inPreset("targetMeasures"));
});

test("nothing is guessed of any other name, and nothing is missing without targets", () => {
  expect(missing(target("Của ta"))).toEqual([]);
  expect(missing()).toEqual([]);
});
