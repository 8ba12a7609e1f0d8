import type { JudgedWorkbook } from "../../src/core/assessment/open-workbook";
import { judgeWorkbook } from "../../src/core/assessment/open-workbook";
import type { Cell } from "../../src/core/reading/cell";
import { summariseTable } from "../../src/server/functions/summarise-table";
import type { PartialRow } from "./register-table";
import { goodRow, registerTable } from "./register-table";

/** Three schools: one with all figures, one with a share for a target, one that gives nothing. */
export const schools: readonly (readonly Cell[])[] = [
  [
    ...["Mã đơn vị", "Tên đơn vị", "Cụm", "Số đoàn viên", "Số CBNGNLĐ"],
    ...["Cán bộ chuyên trách", "Chỉ tiêu", "Ngày tuyên truyền"],
  ],
  ["A", "Trường A", "Cụm 1", 8, 10, "Hà Thị Ba", 2, new Date(2022, 1, 20)],
  ["B", "Trường B", "Cụm 1", 18, "20", "", "30%", ""],
  ["C", "Trường C", "", "", 0, "", "", "Có"],
];

/** One row for each way to count; what a row does not name passes every rule. */
const entered: readonly PartialRow[] = [
  { unit: "A", authors: "Xa An", kind: "Giải pháp kỹ thuật", benefitValue: "1 triệu" },
  { unit: "A", authors: "Xa An", kind: "Giải pháp quản lý", registeredAt: "15/06/2022" },
  { unit: "A", authors: "Hà Thị Ba", registeredAt: "", benefitValue: 5_000_000 },
  {
    ...{ unit: "B", authors: "Xa An", audience: "Cán bộ chuyên trách CĐGD" },
    ...{ kind: "Giải pháp kỹ thuật", registeredAt: new Date(2022, 0, 20), benefitValue: 2_000_000 },
  },
  { unit: "B", authors: "Đinh Nam; Xa Yến", kind: "Hoạt động công đoàn", registeredAt: "05/04/2022 08:00" },
  { unit: "B", novelty: "", kind: "Phòng, chống Covid-19", registeredAt: "31/05/2022 20:00" },
  { unit: "B", publicOrder: "Có", kind: "Ứng dụng tiến bộ kỹ thuật", registeredAt: "01/07/2022 08:00" },
  { unit: "Xí nghiệp 27", kind: "Phần mềm" },
  { unit: "A", authors: "Hà Thị Ba", appliedOn: "31/08/2021", registeredAt: "6/2022", benefitValue: 9 },
  { unit: "A", authors: "Hà Thị Ba", registeredAt: "11/01/2022" },
];

export const initiatives: readonly PartialRow[] = entered.map((row, index) =>
  goodRow({ benefitValue: "", title: `Sáng kiến số ${index + 1}`, ...row }),
);

/** One part of the summary of these rows, headings first. */
export function part(
  name: string,
  settings: readonly (readonly Cell[])[] = [],
  units: readonly (readonly Cell[])[] = schools,
  rows: readonly PartialRow[] = initiatives,
  day: Cell = "",
  order: Cell = "",
) {
  return summariseTable(registerTable(rows), settings, units, name, day, order);
}

/** The rows of a part by their first cell, as objects by heading. */
export function byName(block: readonly (readonly (string | number)[])[]) {
  const [headings = [], ...rows] = block;
  const cells = (row: readonly (string | number)[]) =>
    Object.fromEntries(headings.map((heading, index) => [heading, row[index]]));
  return Object.fromEntries(rows.map((row) => [row[0], cells(row)]));
}

/** A workbook without rows, whose figures a test sets: real totals are in the hundred thousands. */
export function emptyWorkbook(
  settings: readonly (readonly Cell[])[],
  units: readonly (readonly Cell[])[] = [],
): JudgedWorkbook {
  const opened = judgeWorkbook(registerTable([]), settings, units);
  if (!opened.ok) throw new Error(opened.problems.join());
  return opened.value;
}
