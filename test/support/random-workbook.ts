import fc from "fast-check";
import type { JudgedWorkbook } from "../../src/core/assessment/open-workbook";
import { judgeWorkbook } from "../../src/core/assessment/open-workbook";
import type { WallTime } from "../../src/core/reading/wall-time";
import { DAY } from "../../src/core/reading/wall-time";
import { randomRow } from "./random-cells";
import type { PartialRow } from "./register-table";
import { goodRow, registerTable } from "./register-table";
import { schools } from "./schools";

/** Rows of which many are right, so that every verdict comes up. */
const row: fc.Arbitrary<PartialRow> = fc.oneof(
  randomRow,
  fc
    .record({
      unit: fc.constantFrom("A", "B", "C", "Trường X", ""),
      kind: fc.constantFrom("Giải pháp kỹ thuật", "Hoạt động công đoàn", "khác"),
      authors: fc.constantFrom("Xa An", "Hà Thị Ba", "A B; C D"),
      audience: fc.constantFrom("", "Cán bộ chuyên trách CĐGD"),
      publicOrder: fc.constantFrom("Không", "Không", "Có", ""),
      registeredAt: fc.constantFrom(
        ...["10/01/2022 08:00", "31/05/2022", "31/05/2022 23:59", "6/2022", "7/2022", "15/06/2023"],
        ...[
          "năm học 2021-2022",
          "",
          "01/06/2022 06:00",
          "01/09/2023",
          "02/2022",
          "từ 20/6/2022 đến 5/7/2022",
        ],
      ),
      benefitValue: fc.constantFrom("1 triệu", 250_000, "", "nhiều", 0),
      title: fc.constantFrom("Một", "Hai", "Ba", "Bốn", "Năm"),
    })
    .map(goodRow),
);

/** A workbook of up to forty rows, with units or without, all of it judged. */
export const randomWorkbook: fc.Arbitrary<JudgedWorkbook> = fc
  .record({ rows: fc.array(row, { maxLength: 40 }), units: fc.constantFrom(schools, []) })
  .map(({ rows, units }) => {
    const opened = judgeWorkbook(registerTable(rows), [], units);
    if (!opened.ok) throw new Error(opened.problems.join());
    return opened.value;
  });

/** The end of a day in or around the campaign, or none. */
export const randomDay: fc.Arbitrary<WallTime | undefined> = fc.option(
  fc.integer({ min: Date.UTC(2021, 11, 1) / DAY, max: Date.UTC(2023, 10, 1) / DAY }).map((day) => day * DAY),
  { nil: undefined, freq: 4 },
);
