import { readCatalogue } from "../../../src/core/register/read-catalogue";
import { linesOf } from "./value-lines";

function held(cell: string) {
  const reading = readCatalogue([
    ["Mã đơn vị", "Tên đơn vị", "Ngày tuyên truyền"],
    ["LTB", "Trường THPT Lạc Thủy B", cell],
  ]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { units, problems } = reading.catalogue;
  return { unit: units[0], problems: problems.map(({ fault, text }) => [fault, text]) };
}

test.each([
  ["Đã tổ chức 15/02/2022", Date.UTC(2022, 1, 15)],
  ["quý I/2022", Date.UTC(2022, 0, 1)],
  ["Hội nghị NLĐ ngày 10/3/2022", Date.UTC(2022, 2, 10)],
  ["tổ chức quý IV/2021", Date.UTC(2021, 9, 1)],
])("%s was held", (cell, from) => {
  expect(held(cell)).toMatchObject({ unit: { propagandaHeld: true, propagandaOn: { from } }, problems: [] });
});

test.each(["đã tổ chức", "Hội nghị lần 2", "Đã tổ chức 31/02/2022"])("%s is quoted", (cell) => {
  expect(held(cell)).toMatchObject({ unit: { propagandaHeld: false }, problems: [["dayUnreadable", cell]] });
});

test.each(["Chưa", "Không", ""])("%s is no fault", (cell) => {
  expect(held(cell)).toMatchObject({ unit: { propagandaHeld: false }, problems: [] });
});

test("every line is tried", () => {
  expect(linesOf("Ngày tuyên truyền (Đơn vị)").map(([value]) => value)).toEqual([
    "Đã tổ chức 15/02/2022",
    "quý I/2022",
    "đã tổ chức",
  ]);
});
