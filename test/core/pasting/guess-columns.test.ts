import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBlock } from "../../../src/core/pasting/read-block";
import { readRows } from "../../../src/core/pasting/read-rows";
import { understandBlock } from "../../../src/core/pasting/understand-block";
import { hoaBinh } from "../../../src/core/programme/presets/hoa-binh";
import { programmeOf } from "../../../src/core/programme/read-programme";
import { emptyCatalogue } from "../../../src/core/register/catalogue";

const { choices } = programmeOf(hoaBinh);
const understand = (block: readonly (readonly string[])[]) =>
  understandBlock(block, { catalogue: emptyCatalogue(), choices, columns: [] });
const meant = (...rows: string[]) => {
  const placing = understand(readBlock(rows.join("\n")));
  expect(placing.headingRow).toBe(-1);
  expect(placing.columns.every(({ column, guessed }) => column === null || guessed)).toBe(true);
  return placing.columns.map(({ column }) => column);
};

const LONG = [
  "Một số biện pháp dạy học môn Toán lớp 5",
  "Ứng dụng công nghệ vào giảng dạy môn Văn",
  "Sổ tay ghi chép môn Lịch sử địa phương cho lớp 9",
  "Thiết kế trò chơi khởi động trong giờ Tiếng Anh",
  "Đổi mới sinh hoạt tổ chuyên môn theo nghiên cứu bài học",
];
const NAMES = [
  "Bùi Thị Hoa",
  "Xa Văn Nam",
  "Hà Thị Ba",
  "ĐINH VĂN TÁM",
  "Thầy Lò Văn Hai (60%), Hà Thị Ba (40%)",
];
const rows = (...columns: string[][]) => LONG.map((_, at) => columns.map((cells) => cells[at]).join("\t"));
const same = (text: string) => LONG.map(() => text);
const counts = LONG.map((_, at) => String(at + 1));

test("a list without headings: titles and authors by what stands in their columns", () => {
  expect(meant(...rows(counts, LONG, NAMES))).toEqual([null, "title", "authors"]);
  expect(meant(...rows(NAMES, LONG))).toEqual(["authors", "title"]);
  expect(meant(...LONG)).toEqual(["title"]);
});

test("short titles, where no other column has texts that differ", () => {
  const short = ["Sổ tay Toán", "Vở ghi", "Góc học tập", "Cây đọc sách", "Hộp thư vui"];
  const state = ["Đã nộp", "Đã nộp", "Chưa nộp", "Đã nộp", "Đã nộp"];
  expect(meant(...rows(counts, short, NAMES, state))).toEqual([null, "title", "authors", null]);
  expect(meant(...rows(short, [...short].reverse(), NAMES))).toEqual([null, null, "authors"]);
});

test("what is the same in most rows is neither the title nor the authors beside those that differ", () => {
  const effect = same("Nâng cao chất lượng dạy học của nhà trường");
  expect(meant(...rows(LONG, effect, NAMES, same("Đinh Văn Nam")))).toEqual(["title", null, "authors", null]);
});

test("of two columns that are alike none is taken", () => {
  expect(meant(...rows(LONG, [...LONG].reverse(), NAMES, [...NAMES].reverse()))).toEqual([
    null,
    null,
    null,
    null,
  ]);
  // Three of five differ: not enough to tell it from the titles.
  const effect = [LONG[0]!, LONG[1]!, LONG[2]!, LONG[2]!, LONG[2]!];
  expect(meant(...rows(LONG, effect))).toEqual([null, null]);
});

test("a row with a cell that reads like a heading is none of headings", () => {
  const group = ["Nhóm tác giả: Vũ Xuân Loan; Bạch Minh Yến", ...NAMES.slice(1)];
  expect(meant(...rows(LONG, group))).toEqual(["title", "authors"]);
  expect(meant(...rows(counts, LONG, group, same("20/4/2022")))).toEqual([null, "title", "authors", null]);
  const unit = same("Đơn vị: Trường THPT Sông Bôi");
  expect(meant(...rows(counts, LONG, NAMES, unit)).slice(0, 3)).toEqual([null, "title", "authors"]);
});

test("the real list without its headings and what stands above them", () => {
  const list = readBlock(readFileSync(join(__dirname, "../../fixtures/list-30.tsv"), "utf8")).slice(7);
  const placing = understand(list);
  expect(placing.headingRow).toBe(-1);
  expect(placing.columns.map(({ column }) => column)).toEqual([
    ...[null, "title", "authors", null, "kind", null, null, "recognisedBy", "decisionNumber", "benefitValue"],
    ...[null, null, null, null, null, null],
  ]);
  expect(readRows(list, placing).rows).toHaveLength(30);
});

test("a row of headings that nobody knows is one by its words, unless another row has them as well", () => {
  const headings = ["STT\tNgười làm\tNội dung", "Người làm\tNội dung"];
  const placings = headings.map((first) =>
    understand(readBlock([first, "1\tHoa\tSổ tay", "2\tNam\tVở ghi"].join("\n"))),
  );
  expect(placings.map(({ headingRow }) => headingRow)).toEqual([0, 0]);
  expect(placings[0]?.columns.map(({ column }) => column)).toEqual([null, null, "title"]);
  const alike = ["Sáng kiến dạy Toán\tTrường A", "Sổ tay\tTrường B", "Giải pháp dạy Văn\tTrường B"];
  const headingRow = (...lines: string[]) => understand(readBlock(lines.join("\n"))).headingRow;
  expect(headingRow(...alike)).toBe(-1);
  expect(headingRow(alike[0]!)).toBe(-1);
  expect(headingRow("Người làm: Hoa, lớp 5\tNội dung", "Nam\tVở ghi")).toBe(-1);
});
