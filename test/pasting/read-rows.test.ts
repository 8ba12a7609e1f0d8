import { placeAs, placeColumns } from "../../src/pasting/place-columns";
import { readBlock } from "../../src/pasting/read-block";
import { readRows } from "../../src/pasting/read-rows";

const block = readBlock(
  [
    "DANH SÁCH SÁNG KIẾN NĂM 2022\t\t\t",
    "STT\tTên sáng kiến\tTác giả\tĐiểm",
    "(1)\t(2)\t(3)\t(4)",
    "1\tSổ tay Toán\tBùi Thị Hoa\t90",
    "\t\t\t",
    "I\t\t\t",
    "2\t=HYPERLINK(1)\t  \t80",
    "STT\tTên sáng kiến\tTác giả\tĐiểm",
    "Tổng cộng\t2\t\t170",
    "3\t5\t6\t7",
  ].join("\n"),
);

test("rows below the headings are taken; numbering, captions, repeated headings and totals are named", () => {
  expect(readRows(block, placeColumns(block))).toEqual({
    rows: [
      {
        line: 4,
        cells: [
          ["title", "Sổ tay Toán"],
          ["authors", "Bùi Thị Hoa"],
        ],
      },
      { line: 7, cells: [["title", "=HYPERLINK(1)"]] },
      {
        line: 10,
        cells: [
          ["title", "5"],
          ["authors", "6"],
        ],
      },
    ],
    leftOut: [
      { line: 3, text: "(1) · (2) · (3) · (4)" },
      { line: 6, text: "I" },
      { line: 8, text: "STT · Tên sáng kiến · Tác giả · Điểm" },
      { line: 9, text: "Tổng cộng · 2 · 170" },
    ],
  });
});

test("without headings every row is taken", () => {
  const lines = [
    ["Sổ tay Toán", "Bùi Thị Hoa"],
    ["Sổ tay Văn", ""],
  ];
  const placing = placeAs(placeColumns(lines), 0, "title");
  expect(readRows(lines, placing).rows.map(({ cells }) => cells)).toEqual([
    [["title", "Sổ tay Toán"]],
    [["title", "Sổ tay Văn"]],
  ]);
});
