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
