import type { Cell } from "../../../src/core/reading/cell";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import type { ColumnKey } from "../../../src/core/register/columns";
import type { Initiative } from "../../../src/core/register/initiative";
import { openRegister } from "../../../src/core/register/open-register";
import { programmeWith } from "../../support/judge";
import { registerTable } from "../../support/register-table";

function initiativeOf(row: Readonly<Partial<Record<ColumnKey, Cell>>>): Initiative {
  const opened = openRegister(registerTable([{ notes: "x", ...row }]), emptyCatalogue(), programmeWith());
  const initiative = opened.ok ? opened.register.read(1) : undefined;
  if (!initiative) throw new Error("The row is blank.");
  return initiative;
}

const on = (date: number) => ({
  kind: "interval",
  interval: { from: Date.UTC(2022, 0, date), before: Date.UTC(2022, 0, date + 1), precision: "day" },
});
const minute = Date.UTC(2022, 0, 14, 8, 30);

/** A cell that no other column of the row would read to the same. */
const cases: readonly (readonly [Exclude<keyof Initiative, "row">, Cell, blank: object, read: object])[] = [
  ["unit", "Trường A", { kind: "blank" }, { kind: "unlisted", name: "Trường A" }],
  ["title", "Sổ tay", { text: "", error: false }, { text: "Sổ tay", error: false }],
  ["authors", "Bùi Thị Hoa", [], [{ name: "Bùi Thị Hoa" }]],
  ["audience", "Đoàn viên", { kind: "blank" }, { kind: "choice", value: "member" }],
  ["kind", "Giải pháp quản lý", { kind: "blank" }, { kind: "choice", value: "management" }],
  ["topicLevel", "Bộ", { kind: "blank" }, { kind: "choice", value: "ministry" }],
  ["appliedOn", "11/01/2022", { kind: "blank" }, on(11)],
  ["recognisedOn", "12/01/2022", { kind: "blank" }, on(12)],
  ["recognisedBy", "Thủ trưởng đơn vị", { kind: "blank" }, { kind: "choice", value: "head" }],
  ["decisionNumber", "45/QĐ-THPT", { kind: "blank" }, { kind: "decision" }],
  ["acceptedOn", "13/01/2022", { kind: "blank" }, on(13)],
  ["effectConfirmed", "Có", { kind: "blank" }, { kind: "yes" }],
  ["novelty", "Có", { kind: "blank" }, { kind: "yes" }],
  ["benefitValue", "15 triệu", { kind: "blank" }, { kind: "money", dong: 15_000_000 }],
  ["socialBenefit", "Tự học", { text: "", error: false }, { text: "Tự học", error: false }],
  ["ipProtected", "Có", { kind: "blank" }, { kind: "yes" }],
  ["publicOrder", "Có", { kind: "blank" }, { kind: "yes" }],
  [
    "registeredAt",
    "14/01/2022 08:30",
    { kind: "blank" },
    { kind: "interval", interval: { from: minute, precision: "minute" } },
  ],
  ["reviewed", "Có", { kind: "blank" }, { kind: "yes" }],
];

it.each(cases)("%s is read from its own column alone", (key, cell, _blank, read) => {
  const initiative = initiativeOf({ [key]: cell });
  for (const [other, , blank, ofOther] of cases) {
    expect(initiative[other]).toMatchObject(other === key ? ofOther : blank);
  }
  expect(initiative[key]).toMatchObject(read);
});

it.each<[Cell, object]>([
  ["Sổ  tay ", { text: "Sổ  tay ", error: false }],
  [" \u200b", { text: "", error: false }],
  ["#N/A", { text: "#N/A", error: true }],
  [" #REF! ", { text: " #REF! ", error: true }],
  ["#N/A?", { text: "#N/A?", error: false }],
  ["x".repeat(100), { text: "x".repeat(100), error: false }],
  [12, { text: "12", error: false }],
  [0, { text: "0", error: false }],
  [new Date(2022, 4, 31), { text: "31/05/2022", error: false }],
  [true, { text: "", error: false }],
  [false, { text: "", error: false }],
  [null, { text: "", error: false }],
])("a text from %j", (cell, text) => {
  expect(initiativeOf({ title: cell, socialBenefit: cell })).toMatchObject({
    title: text,
    socialBenefit: text,
  });
});

it.each<[Cell, string[]]>([
  ["Bùi Thị Hoa; Đinh Văn Nam", ["Bùi Thị Hoa", "Đinh Văn Nam"]],
  ["#N/A", []],
  [" #REF! ", []],
  [12, []],
  ["", []],
])("authors from %j", (cell, names) => {
  expect(initiativeOf({ authors: cell }).authors.map(({ name }) => name)).toEqual(names);
});

describe("a column by its heading", () => {
  const own = (item: string, value: string) => ({ item, value, clause: "" });
  const programme = programmeWith({ lists: { columns: [own("Điểm", "số"), own("Danh hiệu", "chữ")] } });
  const [headings = [], ...rows] = registerTable([{ title: "Sổ tay", code: "A" }]);
  const table = [[...headings, "Của ta", "ĐIỂM", "Của họ"], ...rows.map((row) => [...row, "x", 5, "y"])];
  const open = (given: readonly (readonly Cell[])[] = table) =>
    openRegister(given, emptyCatalogue(), programme);
  const opened = open();
  const find = (heading: string) => (opened.ok ? opened.register.find(heading) : undefined);

  it.each<[string, ColumnKey | undefined, Cell, Cell]>([
    ["Tên sáng kiến", "title", "Tên sáng kiến", "Sổ tay"],
    ["tên SK", "title", "Tên sáng kiến", "Sổ tay"],
    ["Điểm", "own:number:Điểm", "ĐIỂM", 5],
    ["của TA", undefined, "Của ta", "x"],
    ["Của họ", undefined, "Của họ", "y"],
  ])("%s", (heading, key, first, second) => {
    const found = find(heading);
    expect(found?.key).toBe(key);
    expect(found && "key" in found).toBe(key !== undefined);
    expect([1, 2, 3].map((row) => found?.cell(row))).toEqual([first, second, undefined]);
  });

  it("is none where the table has none of that name, though the campaign has", () => {
    expect(["Danh hiệu", "Xếp loại"].map(find)).toEqual([undefined, undefined]);
  });

  it("of the campaign's own is nobody else's, and its cells are kept", () => {
    expect(opened.ok && opened.register.unknown).toEqual([
      { at: headings.length, text: "Của ta" },
      { at: headings.length + 2, text: "Của họ" },
    ]);
    expect(opened.ok && [...opened.register.read(1)!.own]).toEqual([
      ["own:number:Điểm", 5],
      ["own:text:Danh hiệu", undefined],
    ]);
  });

  it("of the campaign's own that stands twice is a fault, with its places", () => {
    expect(open([[...headings, "Điểm", "điểm", "Danh hiệu"]])).toEqual({
      ok: false,
      problems: [
        { fault: "headingDoubled", heading: "Điểm", columns: [headings.length, headings.length + 1] },
      ],
    });
  });

  it("of the campaign's own fills a row", () => {
    const blank = headings.map(() => "");
    const read = (cell: Cell) => {
      const reading = open([
        [...headings, "Điểm", "Của ta"],
        [...blank, cell, "x"],
      ]);
      return reading.ok && reading.register.read(1);
    };
    expect(read(5)).toMatchObject({ row: 2 });
    expect(read("")).toBeUndefined();
  });

  it("is looked up before there are any of the campaign's own", () => {
    const reading = openRegister(table, emptyCatalogue(), programmeWith());
    expect(reading.ok && reading.register.find("Điểm")?.cell(2)).toBe(5);
    expect(reading.ok && reading.register.read(1)?.own.size).toBe(0);
  });
});
