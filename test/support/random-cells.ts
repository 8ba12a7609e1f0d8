import fc from "fast-check";
import type { Cell } from "../../src/core/reading/cell";
import { columnKeys } from "../../src/core/register/columns";
import type { PartialRow } from "./register-table";

/** Texts that real sheets hold where something else belongs. */
const oddities = [
  ...[
    "31/02/2022",
    "30-11",
    "24h00 ngày 31/5/2022",
    "năm học 2021-2022",
    "9/2023",
    "1,500",
    "15 triệu",
    "5 %",
  ],
  ...[
    '=IMPORTXML("x";"y")',
    "+cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "#N/A",
    "#REF!",
    "\u200b",
    "\u00a0",
  ],
  ...[
    "👩🏽‍🏫 sáng kiến",
    "Hoa\u0300 Bi\u0300nh",
    "(60%); (40%)",
    "1) 2) 3)",
    "“”",
    "-",
    ";;;",
    "{row}",
    "__proto__",
    "constructor",
  ],
  ...[
    "Có",
    "Không",
    "Chưa",
    "Đề tài",
    "Tỉnh",
    "A B; C D",
    "\ud800",
    "\n\n",
    "toString",
    "1e400",
    "-1",
    "٣/٤/٢٠٢٢",
  ],
];

/** A cell of any type that Sheets can hand over, also an impossible date. */
export const randomCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    "",
    null,
    undefined,
    true,
    false,
    0,
    1,
    -1,
    0.5,
    44_570,
    1e15,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
  fc.constantFrom<Cell>(...oddities),
  // Sheets knows the years 1 to 9999.
  fc.date({ min: new Date(-62e12), max: new Date(9999, 11, 31), noInvalidDate: false }),
  fc.date({ min: new Date(2021, 7, 1), max: new Date(2023, 9, 1), noInvalidDate: true }),
  fc.double(),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** A row with any cell in any column. */
export const randomRow: fc.Arbitrary<PartialRow> = fc.record(
  Object.fromEntries(columnKeys.map((key) => [key, randomCell])),
  { requiredKeys: [] },
);
