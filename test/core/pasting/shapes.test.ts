import { readFileSync } from "node:fs";
import { join } from "node:path";
import { knownRows } from "../../../src/core/pasting/known-rows";
import { legacyOf, toUnicode } from "../../../src/core/pasting/legacy-text";
import { placeAs, placeColumns } from "../../../src/core/pasting/place-columns";
import { readBlock } from "../../../src/core/pasting/read-block";
import { readCaptions } from "../../../src/core/pasting/read-captions";
import type { PasteChoices } from "../../../src/core/pasting/read-rows";
import { readRows } from "../../../src/core/pasting/read-rows";
import { tooLong } from "../../../src/core/pasting/too-long";
import { understandBlock } from "../../../src/core/pasting/understand-block";
import { hoaBinh } from "../../../src/core/programme/presets/hoa-binh";
import { programmeOf } from "../../../src/core/programme/read-programme";
import { createCatalogue } from "../../../src/core/register/catalogue";
import type { Unit } from "../../../src/core/register/unit";

const unitOf = (name: string, row: number): Unit => ({
  name,
  code: "",
  cluster: "",
  contact: "",
  officers: [],
  propagandaHeld: false,
  row,
});
const names = ["Trường THPT Sông Bôi", "Trường THPT Đồi Thung", "Trường THPT Lạc Thủy B"];
const catalogue = createCatalogue(
  names.map((name, index) => unitOf(name, index + 2)),
  new Map(),
);

const programme = programmeOf(hoaBinh);
const lists = { catalogue, choices: programme.choices, columns: [] };

/** A block as the page reads it: its rows in our columns, and what was left out and why. */
function pasted(text: string, choices: Partial<PasteChoices> = {}) {
  const block = readBlock(text);
  const placing = understandBlock(block, lists);
  const captions = readCaptions(block, placing, catalogue);
  const read = readRows(block, placing, { catalogue, scale: captions.scale, ...choices });
  return {
    ...read,
    block,
    placing,
    captions,
    cells: read.rows.map(({ cells }) => Object.fromEntries(cells)),
    reasons: read.leftOut.map(({ line, reason }) => [line, reason]),
    columns: placing.columns.map(({ column }) => column),
  };
}

const lines = (...rows: string[]) => rows.join("\n");

test.each(["Tổng hợp các dạng toán lớp 5", "Cộng, trừ nhẩm trong phạm vi 20", "Total English cho lớp 3"])(
  "1, 2: %s is a title",
  (title) => {
    expect(pasted(lines("Tên sáng kiến\tTác giả", `${title}\tBùi Thị Hoa`)).cells).toEqual([
      { title, authors: "Bùi Thị Hoa" },
    ]);
  },
);

test.each([
  "Tổng cộng: 3\t",
  "Tổng số: 3 SKKN\t",
  "Cộng có 3 sáng kiến./.\t",
  "Danh sách này có 3 sáng kiến\t",
])("3: %j is a total", (line) => {
  expect(pasted(lines("Tên sáng kiến\tTác giả", line))).toMatchObject({ cells: [], reasons: [[2, "total"]] });
});

test("4: a caption gives the unit, and stands above the headings", () => {
  const { placing, captions, cells, reasons } = pasted(
    lines("Đơn vị: Trường THPT Sông Bôi\t\t", "STT\tTên sáng kiến\tĐiểm", "1\tSổ tay\t9"),
  );
  expect(placing.headingRow).toBe(1);
  expect(captions.unit).toEqual({ line: 1, name: "Trường THPT Sông Bôi" });
  expect(cells).toEqual([{ title: "Sổ tay" }]);
  expect(reasons).toEqual([[1, "above"]]);
});

test("4: any row is taken for the headings by hand", () => {
  const block = readBlock(
    "Tên sáng kiến\tTác giả\nNội dung\tNgười làm\nSổ tay điện tử môn Toán của lớp\tBùi Thị Hoa",
  );
  const placing = understandBlock(block, lists, {}, 1);
  expect(placing.columns.map(({ heading, column }) => [heading, column])).toEqual([
    ["Nội dung", "title"],
    ["Người làm", "authors"],
  ]);
  expect(readRows(block, placing).rows).toHaveLength(1);
  const none = understandBlock(block, lists, {}, -1);
  expect(readRows(block, placeAs(none, 0, "title")).rows).toHaveLength(3);
});

test("5: a caption gives the number and the date of the decision", () => {
  const { captions, cells } = pasted(
    lines(
      "Quyết định: số 35/QĐ-THPT ngày 20/4/2022\t\t",
      "STT\tTên sáng kiến\tTác giả",
      "1\tSổ tay\tBùi Thị Hoa",
    ),
  );
  expect(captions.decision).toEqual({ line: 1, number: "35/QĐ-THPT", on: "20/04/2022" });
  expect(cells).toHaveLength(1);
});

test.each([
  ["Giá trị làm lợi: triệu đồng", "15", "15.000.000"],
  ["Giá trị làm lợi (triệu đồng)", "1,5", "1.500.000"],
  ["Giá trị làm lợi (ĐVT: nghìn đồng)", "2.300", "2.300.000"],
  ["Số tiền làm lợi (tỷ đồng)", "2", "2.000.000.000"],
  ["Giá trị làm lợi (triệu đồng)", "15 triệu", "15 triệu"],
  ["Giá trị làm lợi (đồng)", "15", "15"],
])("6: under %s, %s is %s", (heading, typed, benefitValue) => {
  const { cells } = pasted(lines(`Tên sáng kiến\tTác giả\t${heading}`, `Sổ tay\tBùi Thị Hoa\t${typed}`));
  expect(cells).toEqual([{ title: "Sổ tay", authors: "Bùi Thị Hoa", benefitValue }]);
});

test("6: a line above the table gives the unit of money", () => {
  const { cells, captions } = pasted(
    lines("\t\tĐVT: triệu đồng", "Tên sáng kiến\tTác giả\tGiá trị làm lợi", "Sổ tay\tBùi Thị Hoa\t15"),
  );
  expect(captions).toEqual({ scale: 1_000_000 });
  expect(cells[0]?.benefitValue).toBe("15.000.000");
});

test("7: a column of shares, and a line that goes on with the next author", () => {
  const { cells, columns } = pasted(
    lines(
      "STT\tTên sáng kiến\tTác giả\tTỷ lệ",
      "1\tSổ tay Toán\tBùi Thị Hoa\t60%",
      "\t\tXa Văn Nam\t40%",
      "2\tSổ tay Văn\tHà Thị Ba\t",
      "3\t\tKhông tên\t",
    ),
  );
  expect(columns).toEqual([null, "title", "authors", "share"]);
  expect(cells).toEqual([
    { title: "Sổ tay Toán", authors: "Bùi Thị Hoa (60%)\nXa Văn Nam (40%)" },
    { title: "Sổ tay Văn", authors: "Hà Thị Ba" },
    { authors: "Không tên" },
  ]);
});

test.each([
  ["60", "Bùi Thị Hoa (60%)"],
  ["0,6", "Bùi Thị Hoa (60%)"],
  ["33,3", "Bùi Thị Hoa (33,3%)"],
  ["60% / 40%", "Bùi Thị Hoa\n60% / 40%"],
])("7: a share %s", (share, authors) => {
  const { cells } = pasted(lines("Tên sáng kiến\tTác giả\tTỷ lệ", `Sổ tay\tBùi Thị Hoa\t${share}`));
  expect(cells[0]?.authors).toBe(authors);
});

test("7: a merged number and title, repeated for each author, are one row", () => {
  const { cells } = pasted(
    lines(
      "STT\tTên sáng kiến\tTác giả",
      "1\tSổ tay\tBùi Thị Hoa",
      "1\tSổ tay\tXa Văn Nam",
      "2\tSổ tay\tXa Văn Nam",
    ),
  );
  expect(cells.map(({ authors }) => authors)).toEqual(["Bùi Thị Hoa\nXa Văn Nam", "Xa Văn Nam"]);
});

test("7: in a numbered list, a line without a number that repeats the title names the next author", () => {
  const headings = "STT\tTên sáng kiến\tTác giả\tĐơn vị";
  const first = `1\tSổ tay\tBùi Thị Hoa\t${names[0]}`;
  expect(pasted(lines(headings, first, `\tSổ tay\tXa Văn Nam\t${names[0]}`)).cells).toEqual([
    { title: "Sổ tay", authors: "Bùi Thị Hoa\nXa Văn Nam", unit: names[0] },
  ]);
  // Of another unit, or where nothing is numbered, it is an initiative of its own.
  expect(pasted(lines(headings, first, `\tSổ tay\tXa Văn Nam\t${names[1]}`)).cells).toHaveLength(2);
  const bare = lines("Tên sáng kiến\tTác giả", "Sổ tay\tBùi Thị Hoa", "Sổ tay\tXa Văn Nam");
  expect(pasted(bare).cells).toHaveLength(2);
});

test("8: headings in two rows are joined", () => {
  const { columns, cells, placing } = pasted(
    lines(
      "STT\tTên sáng kiến\tTác giả\tQuyết định công nhận\t",
      "\t\t\tSố\tNgày",
      "1\tSổ tay\tBùi Thị Hoa\t35/QĐ-THPT\t20/4/2022",
    ),
  );
  expect(columns).toEqual([null, "title", "authors", "decisionNumber", "recognisedOn"]);
  expect(placing.more).toBe(1);
  expect(cells).toHaveLength(1);
});

test("8: a first row that is short of cells is no second row of headings", () => {
  const { placing, cells } = pasted(
    lines("STT\tTên sáng kiến\tTác giả\tĐiểm\t", "\tSổ tay\tBùi Thị Hoa\t\t", "\tVở\tHà Thị Ba\t\t"),
  );
  expect(placing.more).toBeUndefined();
  expect(cells).toHaveLength(2);
});

test("8: a row that says in brackets how to fill in is none of the list, a row with words of its own is", () => {
  const { reasons, rows, columns } = pasted(
    lines(
      "STT\tHọ và tên\tTên\tĐơn vị\tCông nhận\t",
      "\t\t\t\tSố QĐ\tNgày",
      "\t\t(ghi rõ)\t\t\t(ngày/tháng/năm)",
      "1\tBùi Thị Hoa\t(Tạm) Sổ tay\tTrường THPT Sông Bôi\t12/QĐ\t01/02/2022",
      "\t\t(ghi rõ)\t\t\t",
    ),
  );
  expect(reasons).toEqual([]);
  // Below the first row it may be a title, and whoever typed it has to see it.
  expect(rows.map(({ line }) => line)).toEqual([4, 5]);
  expect(columns.slice(1)).toEqual(["authors", "title", "unit", "decisionNumber", "recognisedOn"]);
});

test("6, 8: hints in brackets stand beside the parts of headings, below them or above the numbers of the columns", () => {
  const { rows, cells, reasons } = pasted(
    lines(
      "TT\tHọ và tên\tTên sáng kiến\tNgày áp dụng\tCông nhận\t\tGiá trị làm lợi",
      "\t\t\t(từ 01/9/2021)\tSố QĐ\tNgày\t(triệu đồng)",
      "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)",
      "1\tBùi Thị Hoa\tSổ tay\t5/9/2021\t35/QĐ-THPT\t20/12/2021\t12,5",
    ),
  );
  expect(rows.map(({ line }) => line)).toEqual([4]);
  expect(cells).toEqual([
    {
      ...{ authors: "Bùi Thị Hoa", title: "Sổ tay", appliedOn: "5/9/2021" },
      ...{ decisionNumber: "35/QĐ-THPT", recognisedOn: "20/12/2021", benefitValue: "12.500.000" },
    },
  ]);
  expect(reasons).toEqual([[3, "numbering"]]);
});

test("4: headings stand below many lines of letterhead, of which none is taken for them", () => {
  const head = ["PHÒNG GD&ĐT\t\tCỘNG HÒA", "TRƯỜNG\t\tĐộc lập", ...new Array<string>(9).fill("\t\t")];
  const { cells } = pasted(
    lines(
      ...head,
      "Đơn vị: Trường THPT Sông Bôi\t\t",
      "STT\tTên sáng kiến\tTác giả",
      "1\tSổ tay\tBùi Thị Hoa",
    ),
  );
  expect(cells).toEqual([{ title: "Sổ tay", authors: "Bùi Thị Hoa" }]);
});

test("4: a second table far below, with more headings, is not taken for the first", () => {
  const rows = Array.from({ length: 12 }, (_, at) => `${at + 1}\tSổ tay ${at}\tBùi Thị Hoa\t`);
  const block = lines("STT\tTên sáng kiến\tTác giả\t", ...rows, "STT\tTên sáng kiến\tTác giả\tNgày áp dụng");
  expect(pasted(block).placing.headingRow).toBe(0);
});

test("7: shares that are bare numbers below a heading with its sign in brackets", () => {
  const { cells } = pasted(
    lines(
      "STT\tHọ và tên\tTỷ lệ (%) đóng góp\tTên sáng kiến",
      "1\tBùi Thị Hoa\t60\tSổ tay",
      "\tXa Văn Nam\t40\t",
    ),
  );
  expect(cells).toEqual([{ title: "Sổ tay", authors: "Bùi Thị Hoa (60%)\nXa Văn Nam (40%)" }]);
});

test.each([
  ["II\tTrường THPT Chưa Có\t", "Trường THPT Chưa Có"],
  ["II\tMN Hoa Sen\t", "MN Hoa Sen"],
  ["Trường PTDTNT Tân Lạc (1 SK)\t\t", "Trường PTDTNT Tân Lạc"],
])("9: the rows of a school that no list has are not those of the school above: %s", (line, unit) => {
  const { cells, reasons } = pasted(
    lines(
      ...["STT\tTên sáng kiến\tTác giả", "I\tTrường THPT Sông Bôi\t", "1\tSổ tay\tBùi Thị Hoa", line],
      "1\tVở\tHà Thị Ba",
    ),
  );
  expect(cells.map((row) => row.unit)).toEqual(["Trường THPT Sông Bôi", unit]);
  expect(reasons.at(-1)).toEqual([4, "group"]);
});

test("9: parts of a school head groups and change no unit; a title that begins so has an author", () => {
  const { cells, reasons } = pasted(
    lines(
      ...[
        "STT\tTên sáng kiến\tTác giả",
        "I\tTrường THPT Sông Bôi\t",
        "\tTổ Toán - Tin\t",
        "1\tSổ tay\tBùi Thị Hoa",
      ],
      ...["Khối: Mẫu giáo\t\t", "2\tVở\tHà Thị Ba", "\tTổ ong trong dạy học\tHà Thị Tư"],
    ),
  );
  expect(cells.map(({ unit, title }) => [unit, title])).toEqual(
    ["Sổ tay", "Vở", "Tổ ong trong dạy học"].map((title) => ["Trường THPT Sông Bôi", title]),
  );
  expect(reasons.slice(1)).toEqual([
    [3, "group"],
    [5, "group"],
  ]);
});

test("17: an amount below a heading that says its unit, a number with its day, the day on the portal", () => {
  const { columns } = pasted(
    lines(
      "Tên sáng kiến\tSố tiền tiết kiệm được (triệu đồng)\tQĐ công nhận (số, ngày)\tĐã đăng Cổng (ngày)",
      "Sổ tay\t15\t35/QĐ-THPT ngày 20/12/2021\t10/02/2022",
      "Vở\t2,5\t36/QĐ-THPT ngày 21/12/2021\t11/02/2022",
    ),
  );
  expect(columns).toEqual(["title", "benefitValue", "decisionNumber", "registeredAt"]);
});

test("9: lines of groups give the unit of the rows below", () => {
  const { cells, reasons } = pasted(
    lines(
      "STT\tTên sáng kiến\tTác giả",
      "I\tTRƯỜNG THPT SÔNG BÔI\t",
      "1\tSổ tay\tBùi Thị Hoa",
      "II\tTrường THPT Đồi Thung\t",
      "1\tVở\tHà Thị Ba",
    ),
  );
  expect(cells.map(({ unit, title }) => [unit, title])).toEqual([
    ["Trường THPT Sông Bôi", "Sổ tay"],
    ["Trường THPT Đồi Thung", "Vở"],
  ]);
  expect(reasons).toEqual([
    [2, "group"],
    [4, "group"],
  ]);
});

test("9: a line of a group that is merged over all columns, with the number of its rows", () => {
  const { cells, reasons } = pasted(
    lines(
      "TT\tTên sáng kiến\tTác giả",
      "A. TRƯỜNG THPT SÔNG BÔI\t\t",
      "1\tSổ tay\tBùi Thị Hoa",
      "2. Trường THPT Đồi Thung (2 SK)\t\t",
      "1\tVở\tHà Thị Ba",
      // A number alone is a row that nobody filled in.
      "2\t\t",
    ),
  );
  expect(cells.map(({ unit, title }) => [unit, title])).toEqual([
    ["Trường THPT Sông Bôi", "Sổ tay"],
    ["Trường THPT Đồi Thung", "Vở"],
  ]);
  expect(reasons).toEqual([
    [2, "group"],
    [4, "group"],
    [6, "empty"],
  ]);
});

test("3, 11: a total in brackets and a footer with a short date are no initiatives and name no authors", () => {
  const { cells, reasons } = pasted(
    lines(
      "TT\tTên sáng kiến\tTác giả",
      "1\tSổ tay\tBùi Thị Hoa",
      "\tCộng (1 sáng kiến)\t",
      "\t\tKim Bôi, ngày 3/6/2022",
      "\tNgười lập\tTM. BAN CHẤP HÀNH",
    ),
  );
  expect(cells).toEqual([{ title: "Sổ tay", authors: "Bùi Thị Hoa" }]);
  expect(reasons).toEqual([
    [3, "total"],
    [4, "footer"],
    [5, "footer"],
  ]);
});

test.each(["Tên giải pháp/sáng kiến", "Tên đề tài/sáng kiến *", "TÊN GIẢI PHÁP, SÁNG KIẾN"])(
  "13: %s is the title",
  (heading) => {
    expect(pasted(lines(`TT\t${heading}\tHọ tên`, "1\tSổ tay\tBùi Thị Hoa")).cells).toEqual([
      { title: "Sổ tay", authors: "Bùi Thị Hoa" },
    ]);
  },
);

const ditto = (...marks: string[]) =>
  lines(
    "STT\tĐơn vị\tTên sáng kiến",
    "1\tTrường THPT Sông Bôi\tSổ tay",
    ...marks.map((mark, at) => `${at + 2}\t${mark}\tVở ${at}`),
  );

test("10: what says “as above” does so, unless a person says no", () => {
  const block = ditto('"', "nt", "-nt-", "như trên", '-"-');
  const taken = pasted(block);
  expect(taken).toMatchObject({ dittos: 5, merged: 0 });
  expect(new Set(taken.cells.map(({ unit }) => unit))).toEqual(new Set(["Trường THPT Sông Bôi"]));
  expect(pasted(block, { ditto: false }).cells.map(({ unit }) => unit)).toEqual([
    "Trường THPT Sông Bôi",
    '"',
    "nt",
    "-nt-",
    "như trên",
    '-"-',
  ]);
});

test("10: blanks of a merged cell are filled when a person says so", () => {
  const block = ditto("", '"');
  expect(pasted(block)).toMatchObject({ dittos: 1, merged: 1 });
  expect(pasted(block).cells.map(({ unit }) => unit)).toEqual([names[0], undefined, names[0]]);
  expect(pasted(block, { fillDown: true }).cells.map(({ unit }) => unit)).toEqual([
    names[0],
    names[0],
    names[0],
  ]);
});

test("11: what stands below the list is left out, down to the names of who signs", () => {
  const { cells, reasons } = pasted(
    lines(
      "STT\tTên sáng kiến\tTác giả",
      "1\tSổ tay\tBùi Thị Hoa",
      "\t\tHòa Bình, ngày 20 tháng 5 năm 2022",
      "\tNgười lập biểu\tHiệu trưởng",
      "\t(Ký, ghi rõ họ tên)\t",
      "\tXa Văn Nam\tHà Thị Ba",
    ),
  );
  expect(cells).toHaveLength(1);
  expect(reasons).toEqual([3, 4, 5, 6].map((line) => [line, "footer"]));
});

test("11: rows that go on below a footer are rows", () => {
  const { reasons, rows } = pasted(
    lines(
      "Tên sáng kiến\tTác giả\tĐơn vị\tGhi chú",
      "Người lập biểu\t\t\t",
      "Xa Văn Nam\tHà Thị Ba\tBùi Thị Hoa\t",
      "Sổ tay\tBùi Thị Hoa\tTrường THPT Sông Bôi\tx",
    ),
  );
  expect(reasons).toEqual([2, 3].map((line) => [line, "footer"]));
  expect(rows.map(({ line }) => line)).toEqual([4]);
});

test("9: without a list of units, a title alone that begins like a school is a title", () => {
  const block = readBlock("STT\tTên sáng kiến\n\tTrường học hạnh phúc\nI\tTrường THPT Sông Bôi\n1\tSổ tay");
  const { rows, leftOut } = readRows(block, placeColumns(block));
  expect(rows.map(({ cells }) => Object.fromEntries(cells))).toEqual([
    { title: "Trường học hạnh phúc" },
    { unit: "Trường THPT Sông Bôi", title: "Sổ tay" },
  ]);
  expect(leftOut.map(({ line }) => line)).toEqual([3]);
});

test.each([
  ["Số điện thoại", "0912345678"],
  ["Năm sinh", "1980"],
  ["Điểm", "8,5"],
  ["Xếp loại", "A"],
  ["Ngày sinh", "20/10/1980"],
])("17: nothing is guessed of %s", (heading, cell) => {
  const { columns } = pasted(lines(`Tên sáng kiến\tTác giả\t${heading}`, `Sổ tay\tBùi Thị Hoa\t${cell}`));
  expect(columns).toEqual(["title", "authors", null]);
});

test.each([
  ["A", "15 triệu", "benefitValue"],
  ["B", "HĐSK trường", "recognisedBy"],
  ["C", "35/QĐ-THPT", "decisionNumber"],
  ["D", "Giải pháp kỹ thuật", "kind"],
  ["E", "THPT Sông Bôi", "unit"],
  ["F", "60%", "share"],
  ["G", "https://example.test/a", "evidence"],
  ["Nội dung có mới không", "x", "novelty"],
])("17: under %s, %j is guessed to be %s", (heading, cell, column) => {
  const { placing } = pasted(lines(`Tên sáng kiến\tTác giả\t${heading}`, `Sổ tay\tBùi Thị Hoa\t${cell}`));
  expect(placing.columns[2]).toMatchObject({ column, guessed: true });
});

test("11: a line that was left out is taken in by hand, and the other way round", () => {
  const block = lines("Tên sáng kiến\tTác giả", "Sổ tay\tBùi Thị Hoa", "Hiệu trưởng\t");
  const { cells, reasons } = pasted(block, { taken: new Set([3]), dropped: new Set([2]) });
  expect(cells).toEqual([{ title: "Hiệu trưởng" }]);
  expect(reasons).toEqual([[2, "byHand"]]);
});

test("13: headings of a form on the web", () => {
  const { columns } = pasted(
    lines(
      "Dấu thời gian\tĐịa chỉ email\tTên sáng kiến *\tHọ và tên tác giả (đồng tác giả ghi cách nhau dấu phẩy)\tĐơn vị công tác *",
      "20/05/2022 8:30:00\ta@example.test\tSổ tay\tBùi Thị Hoa\tTrường THPT Sông Bôi",
    ),
  );
  expect(columns).toEqual([null, null, "title", "authors", "unit"]);
});

test("14: headings without accents", () => {
  expect(pasted(lines("STT\tTen sang kien\tTac gia\tDon vi", "1\ta\tb\tc")).columns).toEqual([
    null,
    "title",
    "authors",
    "unit",
  ]);
});

test.each([
  [
    "vni",
    "Teân saùng kieán\tTRÖÔØNG THPT LAÏC THUÛY ñöôïc öùng duïng",
    "Tên sáng kiến\tTRƯỜNG THPT LẠC THỦY được ứng dụng",
  ],
  ["tcvn3", "Tªn s¸ng kiÕn\tTr­êng THPT L¹c Thñy", "Tên sáng kiến\tTrường THPT Lạc Thủy"],
  ["mojibake", "TÃªn sÃ¡ng kiáº¿n\tÄ\u0090Æ¡n vá»‹ cÃ´ng tÃ¡c", "Tên sáng kiến\tĐơn vị công tác"],
] as const)("15: %s is recognised and converted", (kind, text, unicode) => {
  expect(legacyOf(text)).toBe(kind);
  expect(toUnicode(text, kind)).toBe(unicode);
  expect(legacyOf(unicode)).toBeUndefined();
});

test.each([
  "Tên sáng kiến\tTác giả",
  "THÊM MỘT KẾ HOẠCH TOÀN DIỆN",
  "Hoà Bình, toàn trường, khoẻ, thuỷ",
  "hòa toàn loã",
  "Café, résumé, 20 °C, 5 µm",
  "",
])("15: %j is sound", (text) => {
  expect(legacyOf(text)).toBeUndefined();
});

const dated = (...dates: string[]) =>
  lines("Tên sáng kiến\tNgày công nhận", ...dates.map((date, at) => `Sổ ${at}\t${date}`));
const datesOf = (text: string, monthFirst: boolean) =>
  pasted(text, { monthFirst }).cells.map(({ recognisedOn }) => recognisedOn);

test("16: months before days are asked about once, and turned for the whole column", () => {
  const text = dated("9/14/2021", "10/5/2021", "tháng 9/2021");
  expect(pasted(text).monthFirst).toEqual({ count: 1, example: "9/14/2021" });
  expect(datesOf(text, false)).toEqual(["9/14/2021", "10/5/2021", "tháng 9/2021"]);
  expect(datesOf(text, true)).toEqual(["14/9/2021", "5/10/2021", "tháng 9/2021"]);
});

test("16: beside dates with the day first, only what cannot be read so is turned", () => {
  expect(datesOf(dated("9/14/2021", "10/5/2021", "31/5/2022"), true)).toEqual([
    "14/9/2021",
    "10/5/2021",
    "31/5/2022",
  ]);
  expect(pasted(dated("12/5/2021", "31/5/2022")).monthFirst.count).toBe(0);
});

const list = readFileSync(join(__dirname, "../../fixtures/list-30.tsv"), "utf8");

test("17: a real list of thirty rows is understood whole", () => {
  const { columns, rows, captions, dittos, monthFirst, reasons, cells } = pasted(list);
  expect(columns).toEqual([
    ...[null, "title", "authors", "unit", "kind", "appliedOn", "recognisedOn", "recognisedBy"],
    ...["decisionNumber", "benefitValue", "socialBenefit", "novelty", "publicOrder", "ipProtected"],
    ...["registeredAt", "notes"],
  ]);
  expect(rows).toHaveLength(30);
  expect(captions.unit).toEqual({ line: 2, name: "Trường THPT Lạc Thủy B" });
  expect(dittos).toBe(4);
  expect(monthFirst).toEqual({ count: 3, example: "12/20/2021" });
  expect(reasons).toEqual([...[1, 2, 4, 5].map((line) => [line, "above"]), [38, "total"], [40, "footer"]]);
  expect(cells[9]?.unit).toBe("THPT Lạc Thủy");
});

test("17: what a person said of a heading is remembered, also that it stays behind", () => {
  const block = readBlock("Tên sáng kiến\tNội dung\tGhi chú\nSổ tay\tVở ghi\tx");
  const placing = understandBlock(block, lists, { "nội dung": "title", "ghi chú": null });
  expect(placing.columns.map(({ column }) => column)).toEqual([null, "title", null]);
});

test("18: rows that are in the register are known by title, unit and author", () => {
  const cells = { title: "Sổ tay", unit: names[0]!, authors: "Bùi Thị Hoa" };
  const known = knownRows([{ row: 57, cells }], catalogue);
  expect(known({ title: "SỔ TAY.", unit: "THPT Sông Bôi", authors: "Cô Bùi Thị Hoa (60%)" })).toBe(57);
  expect(known({ title: "Sổ tay" })).toBe(57);
  expect(known({ ...cells, unit: names[1]! })).toBeUndefined();
  expect(known({ ...cells, authors: "Xa Văn Nam" })).toBeUndefined();
  expect(known({ ...cells, title: "Vở" })).toBeUndefined();
  expect(known({ authors: "Bùi Thị Hoa" })).toBeUndefined();
});

test("18: the same list again has no new row", () => {
  const { cells } = pasted(list);
  const known = knownRows(
    cells.map((each, at) => ({ row: at + 2, cells: each })),
    catalogue,
  );
  expect(cells.map(known)).toEqual(cells.map((_cells, at) => at + 2));
});

test("19: a cell that no sheet can hold is named", () => {
  const { rows } = pasted(lines("Tên sáng kiến\tTác giả", `${"x".repeat(50_000)}\t${"y".repeat(50_001)}`));
  expect(tooLong(rows)).toEqual([{ line: 2, column: "authors" }]);
});

test.each([
  "Cộng tổ Toán – Tin\t\t2\t1.215",
  "\tTỔNG CỘNG TOÀN TRƯỜNG\t\t",
  "\tTổng cộng có 01 (một) sáng kiến\t\t",
  "Tổng: 2\t\t\t",
])("3: %j is a total, wherever its label stands", (line) => {
  const { cells, reasons } = pasted(
    lines("STT\tTên sáng kiến\tTác giả\tGiá trị làm lợi", "1\tSổ tay\tBùi Thị Hoa\t15 triệu", line),
  );
  expect(cells).toHaveLength(1);
  expect(reasons).toEqual([[3, "total"]]);
});

test("9: groups in groups, numbered like the rows", () => {
  const { cells, reasons } = pasted(
    lines(
      "TT\tTên sáng kiến\tTác giả",
      "A\tKHỐI THPT\t",
      "1\tTrường THPT Sông Bôi\t",
      "1.1\tSổ tay\tBùi Thị Hoa",
      "2\tTrường THPT Đồi Thung\t",
      "2.1\tVở\tXa Văn Nam",
      "2.2\tTrường THPT Đồi Thung\tHà Thị Ba",
    ),
  );
  expect(cells.map(({ unit, title }) => [unit, title])).toEqual([
    [names[0], "Sổ tay"],
    [names[1], "Vở"],
    [names[1], "Trường THPT Đồi Thung"],
  ]);
  expect(reasons).toEqual([2, 3, 5].map((line) => [line, "group"]));
});

test("9: a row that has only its unit yet is a row", () => {
  const block = lines(
    "STT\tĐơn vị\tTên sáng kiến",
    "1\tTrường THPT Sông Bôi\tSổ tay",
    "2\tTrường THPT Sông Bôi\t",
  );
  expect(pasted(block).cells).toHaveLength(2);
});

test("11: notes below the list are left out", () => {
  const { cells, reasons } = pasted(
    lines(
      "Tên sáng kiến\tTác giả",
      "Sổ tay\tBùi Thị Hoa",
      "Ghi chú: ghi đầy đủ tên sáng kiến\t",
      "- Gửi về Công đoàn ngành trước 31/5/2022\t",
    ),
  );
  expect(cells).toHaveLength(1);
  expect(reasons).toEqual([3, 4].map((line) => [line, "footer"]));
});

test("17: what stands around the rows of a short list says nothing of its columns", () => {
  const { columns } = pasted(
    lines(
      "TT\tTên sáng kiến\tThời gian công nhận",
      "(1)\t(2)\t(3)",
      "1\tSổ tay\t20.12.2021",
      "\tCộng\t1",
      "\tNGƯỜI LẬP\tKT. HIỆU TRƯỞNG",
      "\t\tPHÓ HIỆU TRƯỞNG",
      "\tBùi Thị Hoa\tXa Văn Nam",
    ),
  );
  expect(columns).toEqual([null, "title", "recognisedOn"]);
});

test.each([
  ['"Bùi Thị Hoa\nXa Văn Nam"\t"60%\n40%"', "Bùi Thị Hoa (60%)\nXa Văn Nam (40%)"],
  ["Bùi Thị Hoa, Xa Văn Nam\t60; 40", "Bùi Thị Hoa (60%)\nXa Văn Nam (40%)"],
  ["Bùi Thị Hoa; Xa Văn Nam\t33,3% / 66,7%", "Bùi Thị Hoa (33,3%)\nXa Văn Nam (66,7%)"],
  ["Bùi Thị Hoa; Xa Văn Nam\t100%", "Bùi Thị Hoa; Xa Văn Nam\n100%"],
])("7: as many shares as authors in %j are theirs in turn", (cells, authors) => {
  const { cells: found } = pasted(lines("Tên sáng kiến\tTác giả\tTỷ lệ", `Sổ tay\t${cells}`));
  expect(found).toEqual([{ title: "Sổ tay", authors }]);
});

test("7, 12: beside further authors, what is merged over their lines stands in each", () => {
  const { cells } = pasted(
    lines(
      "STT\tTên sáng kiến\tTác giả\tĐơn vị\tGiá trị làm lợi (triệu đồng)",
      "1\tSổ tay\tBùi Thị Hoa\tTrường THPT Sông Bôi\t15",
      "\t\tXa Văn Nam\tTrường THPT Sông Bôi\t15",
      "\t\tHà Thị Ba\t\t",
      "\t\tHà Thị Tư\tTrường THPT Đồi Thung\t",
    ),
  );
  expect(cells.map(({ title, authors }) => [title, authors])).toEqual([
    ["Sổ tay", "Bùi Thị Hoa\nXa Văn Nam\nHà Thị Ba"],
    [undefined, "Hà Thị Tư"],
  ]);
  expect(cells[0]?.benefitValue).toBe("15.000.000");
});

test.each(["ngày", "Ngày CN"])("17: %s beside a decision is guessed to be its day", (heading) => {
  const { columns } = pasted(
    lines(`Tên sáng kiến\tTác giả\tQĐ số\t${heading}`, "Sổ tay\tBùi Thị Hoa\t35/QĐ-THPT\t20/4/2022"),
  );
  expect(columns[3]).toBe("recognisedOn");
});
