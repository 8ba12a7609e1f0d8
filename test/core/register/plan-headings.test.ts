import type { Column } from "../../../src/core/register/columns";
import { columns as registerColumns } from "../../../src/core/register/columns";
import { planHeadings } from "../../../src/core/register/plan-headings";
import { otherHeadings } from "../../../src/core/register/table";
import { unitColumns } from "../../../src/core/register/unit-columns";

const column = (heading: string, aliases: readonly string[] = [], former?: readonly string[]): Column => ({
  heading,
  aliases,
  ...(former && { former }),
  type: "text",
  width: 100,
  required: true,
});

/** A release that calls one column otherwise, for the second time, and brings another one. */
const columns = {
  title: column("Tên giải pháp", ["Tên SK"], ["Tên sáng kiến", "Sáng kiến"]),
  unit: column("Đơn vị", ["Trường"]),
  grade: column("Xếp loại"),
};
const notes = { title: "tên", unit: "đơn vị", grade: "loại" };
const plan = (row: readonly string[], given: readonly string[] = []) => {
  const { at, ...found } = planHeadings(row, columns, given, (key, note) => note === notes[key]);
  return { ...found, at: Object.fromEntries(at) };
};

test("a heading that an earlier release gave is renamed where it stands, whichever release it was", () => {
  for (const from of ["Tên sáng kiến", "SÁNG KIẾN", "1. Sáng kiến:"]) {
    expect(plan(["Ghi thêm", from, "Đơn vị", "Xếp loại"])).toEqual({
      at: { title: 1, unit: 2, grade: 3 },
      renamed: [{ key: "title", at: 1, from }],
      restored: [],
      missing: [],
    });
  }
});

test("the present heading, and one that people chose, stay", () => {
  expect(plan(["Tên giải pháp", "Trường", "Xếp loại"])).toMatchObject({ renamed: [], missing: [] });
  expect(plan(["Tên SK", "Trường", "Xếp loại"])).toMatchObject({ renamed: [], at: { title: 0, unit: 1 } });
});

test("a former heading beside the present one is somebody's own", () => {
  expect(plan(["Tên sáng kiến", "Tên giải pháp", "Đơn vị", "Xếp loại"])).toEqual({
    at: { title: 1, unit: 2, grade: 3 },
    renamed: [],
    restored: [],
    missing: [],
  });
});

test("moved columns are found, absent ones are named in the order of the release", () => {
  expect(plan(["Đơn vị", "", "Cột riêng"])).toMatchObject({ at: { unit: 0 }, missing: ["title", "grade"] });
});

test("where several headings name a column, the first stands for it, unless another is its own", () => {
  expect(plan(["Tên SK", "Sáng kiến", "Đơn vị", "Đơn vị"]).at).toEqual({ title: 0, unit: 2 });
  expect(plan(["Trường", "Đơn vị", "Đơn vị"]).at).toEqual({ unit: 1 });
});

test("without notes nothing is restored", () => {
  const { restored, missing } = planHeadings(["a", "b", "c"], columns);
  expect([restored, missing]).toEqual([[], ["title", "unit", "grade"]]);
});

test("what stands at a restored heading is told, also where the row ends before it", () => {
  expect(plan(["Của tôi"], ["tên", "đơn vị"]).restored).toEqual([
    { key: "title", at: 0, from: "Của tôi" },
    { key: "unit", at: 1, from: "" },
  ]);
});

test("an erased heading is told by its note, unless another column took its place", () => {
  expect(plan(["", "Đơn vị"], ["tên", "đơn vị"])).toMatchObject({
    restored: [{ key: "title", at: 0, from: "" }],
    missing: ["grade"],
  });
  expect(plan(["Xếp loại", "Đơn vị"], ["tên", "đơn vị"])).toMatchObject({ restored: [], missing: ["title"] });
});

test.each([
  ["register", registerColumns as Readonly<Record<string, Column>>],
  ["units", unitColumns as Readonly<Record<string, Column>>],
])("no former heading of the %s is the heading or another name of a column", (_name, all) => {
  const former = Object.values(all).flatMap((each) => each.former ?? []);
  const present = Object.values(all).flatMap((each) => [each.heading, ...each.aliases]);
  expect(former.filter((heading) => present.includes(heading))).toEqual([]);
  expect(otherHeadings(columns.title)).toEqual(["Tên SK", "Tên sáng kiến", "Sáng kiến"]);
});
