import { placeAs, placeColumns } from "../../../src/core/pasting/place-columns";
import { readBlock } from "../../../src/core/pasting/read-block";
import { readRows } from "../../../src/core/pasting/read-rows";

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
      { line: 1, text: "DANH SÁCH SÁNG KIẾN NĂM 2022", reason: "above" },
      { line: 3, text: "(1) · (2) · (3) · (4)", reason: "numbering" },
      { line: 6, text: "I", reason: "group" },
      { line: 8, text: "STT · Tên sáng kiến · Tác giả · Điểm", reason: "headings" },
      { line: 9, text: "Tổng cộng · 2 · 170", reason: "total" },
    ],
    dittos: 0,
    merged: 0,
    monthFirst: { count: 0, example: "" },
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

const HEADINGS = ["STT", "Tên sáng kiến", "Tác giả", "Giá trị làm lợi", "Ghi chú"];

/** Whether one row below the headings is taken. */
const isTaken = (...cells: string[]) => {
  const lines = [HEADINGS, cells];
  const { rows, leftOut } = readRows(lines, placeColumns(lines));
  expect(rows.length + leftOut.length).toBe(1);
  return rows.length === 1;
};

test.each([
  ["numbers from one", ["1", "2", "3", "4", "5"]],
  ["numbers in brackets", ["(1)", " (2) ", "(3)", "(4)", "(5)"]],
  ["numbers from elsewhere, with a gap", ["9", "10", "", "11"]],
  ["two numbers", ["", "7", "8"]],
  ["the headings again", HEADINGS],
  ["the headings again, in capitals", HEADINGS.map((heading) => heading.toUpperCase())],
  ["the first of the headings again", HEADINGS.slice(0, 2)],
  ["a caption in a column that is not placed", ["II. Tiểu học"]],
  ["a total in the first column", ["Tổng cộng", "3"]],
  ["a total in a later column", ["", "TỔNG SỐ", "", "90"]],
  ["a total with its number in the same cell", ["", "Tổng cộng: 3"]],
  ["a total of a counted thing", ["", "Tổng số sáng kiến", "", " 30"]],
  ["a total with what it counts", ["", "Cộng 1.030 sáng kiến."]],
  ["a total with an amount", ["Total", "", "", "15.000.000 đ"]],
])("left out: %s", (_name, cells) => {
  expect(isTaken(...cells)).toBe(false);
});

test.each([
  ["one cell that equals its heading", ["1", "Sổ tay", "Tác giả", "", ""]],
  ["cells that equal all headings but one", ["STT", "Tên sáng kiến", "Tác giả", "Giá trị làm lợi", "x"]],
  ["one number alone", ["", "", "", "5"]],
  ["numbers that do not follow one another", ["1", "2", "4"]],
  ["numbers that fall", ["3", "2", "1"]],
  ["numbers of three digits", ["100", "101"]],
  ["numbers with more in the cell", ["1", "2 lớp"]],
  ["numbers with more before it", ["1", "lớp 2"]],
  ["the word for a total within a title", ["1", "Sổ tay tổng cộng", "A B"]],
  ["the word for a total within the first cell", ["", "Phép cộng", "A B"]],
  ["a title that begins with the word for a total", ["", "Tổng hợp các dạng toán lớp 5", "Bùi Thị Hoa"]],
  ["such a title alone", ["", "Cộng, trừ nhẩm trong phạm vi 20"]],
  ["such a title with a number", ["", "Tổng 3 góc của tam giác"]],
  ["a label of a total beside a name", ["", "Tổng số", "Bùi Thị Hoa"]],
  ["a label of a total beside a name with a number", ["", "Tổng số", "Lớp 5"]],
  ["a label of a total beside a number and a name", ["", "Total", "Bùi Thị Hoa", "15"]],
  ["a total behind the first cell", ["1", "Cộng", "A B"]],
])("taken: %s", (_name, cells) => {
  expect(isTaken(...cells)).toBe(true);
});

test("what is left out is quoted in a line of 120 characters", () => {
  const long = ["x".repeat(100), " y\n\ny ", "z".repeat(100)];
  const { leftOut } = readRows(
    [["STT", "Tên sáng kiến"], [long.join(" ")], ["I", "", " "]],
    placeColumns([HEADINGS]),
  );
  expect(leftOut.map(({ text }) => text)).toEqual([`${"x".repeat(100)} y y ${"z".repeat(15)}`, "I"]);
});
