import { joinedHeadings } from "../../../src/core/pasting/joined-headings";
import { placeColumns } from "../../../src/core/pasting/place-columns";
import { readBlock } from "../../../src/core/pasting/read-block";
import { readRows } from "../../../src/core/pasting/read-rows";

const blockOf = (...lines: string[]) => readBlock(lines.join("\n"));

/** The headings of the columns, how many rows they take, and the lines that are rows. */
function understood(...lines: string[]) {
  const block = blockOf(...lines);
  const placing = placeColumns(block);
  const { rows, leftOut } = readRows(block, placing);
  return {
    headingRow: placing.headingRow,
    headingRows: 1 + (placing.more ?? 0),
    meant: placing.columns.map(({ column }) => column),
    rows: rows.map(({ line }) => line),
    leftOut: leftOut.map(({ line, reason }) => [line, reason]),
  };
}

const ROW = "1\tSổ tay\tBùi Thị Hoa\t35/QĐ-THPT\t20/4/2022\tHiệu trưởng";
const meant = [null, "title", "authors", "decisionNumber", "recognisedOn", "recognisedBy"];

test("one row", () => {
  expect(joinedHeadings(blockOf("STT\tTên\tNgày", "1\tSổ tay\t20/4/2022"))).toEqual({
    rows: 1,
    columns: [["STT"], ["Tên"], ["Ngày"]],
  });
  expect(joinedHeadings([])).toEqual({ rows: 1, columns: [] });
});

test("three rows: a part is divided again, another one is merged over the last two", () => {
  expect(
    joinedHeadings(
      blockOf(
        "STT\tTên\tCông nhận sáng kiến\t\t",
        "\t\tQuyết định\t\tCấp công nhận",
        "\t\tSố\tNgày\t",
        "1\tSổ tay\t35/QĐ-THPT\t20/4/2022\tHiệu trưởng",
      ),
    ),
  ).toEqual({
    rows: 3,
    columns: [
      ["STT"],
      ["Tên"],
      ["Công nhận sáng kiến", "Quyết định", "Số"],
      ["Công nhận sáng kiến", "Quyết định", "Ngày"],
      ["Công nhận sáng kiến", "Cấp công nhận"],
    ],
  });
});

test.each([
  [
    "as plain text, in which what is merged stands once",
    ["STT\tTên SK\tTác giả\tCông nhận\t\t", "\t\t\tQuyết định\t\tCấp công nhận", "\t\t\tSố\tNgày\t"],
  ],
  [
    "as a table of HTML, in which what is merged stands in each of its rows",
    [
      "STT\tTên SK\tTác giả\tCông nhận\t\t",
      "STT\tTên SK\tTác giả\tQuyết định\t\tCấp công nhận",
      "STT\tTên SK\tTác giả\tSố\tNgày\tCấp công nhận",
    ],
  ],
  [
    "with what is merged in each of its columns",
    [
      "STT\tTên SK\tTác giả\tCông nhận\tCông nhận\tCông nhận",
      "\t\t\tQuyết định\t\tCấp công nhận",
      "\t\t\tSố\tNgày\t",
    ],
  ],
  [
    "one part alone, divided below",
    ["STT\tTên SK\tTác giả\tCông nhận\t\t", "\t\t\tQuyết định\t\t", "\t\t\tSố\tNgày\tNgười ký"],
  ],
])("three rows are found %s", (_how, headings) => {
  const found = understood(...headings, ROW, ROW.replace("1", "2"));
  expect(found).toMatchObject({ headingRow: 0, headingRows: 3, rows: [4, 5], leftOut: [] });
  expect(found.meant.slice(0, 5)).toEqual(meant.slice(0, 5));
});

test("blank columns at the edge of the sheet are no columns of the last heading", () => {
  expect(
    understood(
      "STT\tTên sáng kiến\tTác giả\tQuyết định\t\t\t",
      "\t\t\tSố\tNgày\t\t",
      "1\tSổ tay\tBùi Thị Hoa\t35/QĐ-THPT\t20/4/2022\t\t",
    ),
  ).toMatchObject({ headingRows: 2, meant: [...meant.slice(0, 5), null, null], rows: [3] });
});

test.each([
  [
    "below one row",
    ["STT\tTên sáng kiến\tTác giả\tĐiểm\t"],
    ["\tSổ tay\tBùi Thị Hoa\t\t", "\tVở\tHà Thị Ba\t\t"],
  ],
  [
    "below one row, with words in both columns of a wide heading",
    ["STT\tTên sáng kiến\tTác giả\tĐiểm\t"],
    ["\tSổ tay\tBùi Thị Hoa\tTốt\tKhá", "\tVở\tHà Thị Ba\tTốt\tKhá"],
  ],
  [
    "below two rows",
    ["STT\tTên sáng kiến\tTác giả\tQuyết định\t", "\t\t\tSố\tNgày"],
    ["\tSổ tay\tBùi Thị Hoa\tba lăm\ttháng năm"],
  ],
  [
    "below two rows, of numbers alone",
    ["STT\tTên sáng kiến\tTác giả\tĐiểm\t", "\t\t\tVòng một\tVòng hai"],
    ["\tSổ tay\tBùi Thị Hoa\t8\t9"],
  ],
  [
    "below three rows",
    ["STT\tTên SK\tTác giả\tCông nhận\t\t", "\t\t\tQuyết định\t\tCấp", "\t\t\tSố\tNgày\t"],
    ["\tSổ tay\tBùi Thị Hoa\tba lăm\ttháng năm\tHiệu trưởng"],
  ],
])("the first row of the list is none of headings %s", (_where, headings, rows) => {
  const found = understood(...headings, ...rows);
  expect(found.headingRows).toBe(headings.length);
  expect(found.rows).toEqual(rows.map((_row, at) => headings.length + 1 + at));
});

test("what stands in the corners above the headings is none of them", () => {
  expect(
    understood(
      "SỞ GD&ĐT HÒA BÌNH\t\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\t",
      "TRƯỜNG THPT SÔNG BÔI\t\t\tĐộc lập - Tự do - Hạnh phúc\t",
      "STT\tTên sáng kiến\tTác giả\tQuyết định\t",
      "\t\t\tSố\tNgày",
      "1\tSổ tay\tBùi Thị Hoa\t35/QĐ-THPT\t20/4/2022",
    ),
  ).toEqual({
    headingRow: 2,
    headingRows: 2,
    meant: meant.slice(0, 5),
    rows: [5],
    leftOut: [
      [1, "above"],
      [2, "above"],
    ],
  });
});

test("headings that are printed again on each page are left out, every row of them", () => {
  const headings = ["STT\tTên sáng kiến\tTác giả\tQuyết định\t", "\t\t\tSố\tNgày"];
  const row = "1\tSổ tay\tBùi Thị Hoa\t35/QĐ-THPT\t20/4/2022";
  expect(understood(...headings, row, ...headings, row.replace("1", "2"))).toMatchObject({
    rows: [3, 6],
    leftOut: [
      [4, "headings"],
      [5, "headings"],
    ],
  });
});

test("a part is what its words mean, not what stands above it", () => {
  const { meant: found } = understood(
    "TT\tSáng kiến\t\tTác giả\t\t",
    "\tLĩnh vực\tTên\tHọ và tên\tĐơn vị\tTỷ lệ",
    "1\tToán\tSổ tay\tBùi Thị Hoa\tTrường A\t60%",
  );
  expect(found).toEqual([null, null, "title", "authors", "unit", "share"]);
});
