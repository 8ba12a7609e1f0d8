import { tabs } from "../../../src/core/words/words";
import { an } from "../../support/page-book";
import { goodRow } from "../../support/register-table";
import { schoolBook } from "../../support/report-book";
import { settingsTable, targetRows } from "../../support/settings-rows";

const rows = ["10/01/2022", "10/07/2022"].map((registeredAt, index) =>
  goodRow({ unit: "B", title: `Tên ${index}`, registeredAt }),
);
const targets = (phase: string | null, book = schoolBook(rows)) =>
  book
    .get("pageReminders", { phase })
    .map(({ name, eligible, target, ofWhole }) => [name, eligible, target, ofWhole]);

test("a unit stands against its target of the whole programme where the phase has none", () => {
  const whole = [
    ["Trường A", 0, 2, true],
    ["Trường B", 2, 6, true],
    ["Trường C", 0, null, true],
  ];
  expect(targets("Giai đoạn 1")).toEqual(whole);
  expect(targets(null)).toEqual(whole);
});

test("a unit stands against its target of the phase where it has one", () => {
  const book = schoolBook(rows);
  const own = targetRows("Trường B – Giai đoạn 1", 3, {
    ...{ scope: "Đơn vị: Trường B", phase: "Giai đoạn 1", measure: "Sáng kiến đủ điều kiện" },
  });
  const settings = [...settingsTable(), ...own].map((row) => row.map(String));
  book.workbook.paste(an, book.tabId(tabs.settings), 0, 0, settings);
  expect(targets("Giai đoạn 1", book)).toEqual([
    ["Trường A", 0, 2, true],
    ["Trường B", 1, 3, false],
    ["Trường C", 0, null, true],
  ]);
});
