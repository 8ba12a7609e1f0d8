import { readPeople } from "../../../src/core/reading/read-people";
import { judgeLast } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow } from "../../support/register-table";
import { fixture } from "../reading/fixture";
import { linesOf } from "./value-lines";

const rulesOf = (changes: PartialRow) => judgeLast([goodRow(changes)]).findings.map(({ rule }) => rule);
const valuesOf = (column: string, expected: string) =>
  linesOf(column).flatMap((line) => (line[1] === expected ? [line[0]] : []));

describe("a title", () => {
  it.each([
    ...linesOf("Tên sáng kiến").map(([value]) => value),
    "—",
    "…",
    "X",
    "“”",
    "12",
    "Đang cập nhật.",
    "nt",
    "(chưa có)",
    "NULL",
  ])("%s is missing", (title) => expect(rulesOf({ title })).toEqual(["title-missing"]));

  it.each(["Không khí", "X quang", "Chưa đủ nắng", "nt1", "5S", "Không gian đọc", "3 bước", "Có"])(
    "%s stands",
    (title) => expect(rulesOf({ title })).toEqual([]),
  );

  it("stands when it is a real one", () => {
    for (const row of fixture("recognised_initiatives.csv")) {
      const title = Object.entries(row).find(([name]) => /TEN/.test(name))?.[1] ?? "";
      expect([title, rulesOf({ title })]).toEqual([title, []]);
    }
  });
});

describe("a social benefit without money", () => {
  it.each([...linesOf("Lợi ích xã hội, no money").map(([value]) => value), "0", "—", "CHƯA RÕ", "?"])(
    "%s is missing",
    (socialBenefit) => expect(rulesOf({ benefitValue: "", socialBenefit })).toEqual(["benefit-missing"]),
  );

  it.each(["Không còn rác", "Có", "Chưa từng có học sinh bỏ học", "50%"])("%s stands", (socialBenefit) =>
    expect(rulesOf({ benefitValue: "", socialBenefit })).toEqual([]),
  );
});

test.each(["-", "Chưa có", "N/A"])("%s is no number of a decision", (decisionNumber) =>
  expect(rulesOf({ decisionNumber })).toEqual([]),
);

describe("authors", () => {
  it.each([...valuesOf("Tác giả", "missing"), "...", "x", "Chưa xác định", "không", "Sẽ bổ sung", "?"])(
    "%s are missing",
    (authors) => expect(rulesOf({ authors })).toEqual(["author-missing"]),
  );

  it.each([
    ...valuesOf("Tác giả", "a body: review"),
    "BGH",
    "BCH Công đoàn",
    "Nhóm Toán",
    "Công đoàn Trường THPT Lạc Thủy B",
    "Trường THPT Mường Bi",
    "Tập thể tổ Sử Địa",
    "Phòng GD&ĐT Lạc Thủy",
    "Đoàn thanh niên",
    "TỔ VĂN PHÒNG",
    "Các giáo viên tổ Toán",
    "Giáo viên tổ Toán",
    "Cán bộ, giáo viên, nhân viên",
    "Liên đội TH Chi Nê",
  ])("%s are a body", (authors) => expect(rulesOf({ authors })).toContain("author-not-a-person"));

  it.each([
    "Nguyễn Văn Tổ",
    "Đoàn Thị Hội",
    "Tô Văn Nhóm",
    "Trương Thị Ban",
    "Chi Thị Đoàn",
    "Cao Đội",
    "Hồi Thị Ban",
    "Bàn Văn Công",
    "Doan Thi Truong",
    "Xa Thị Xx",
    "Không Văn Có",
  ])("%s is a person", (authors) => expect(rulesOf({ authors })).toEqual([]));

  it.each([
    ...valuesOf("Tác giả", "2 people").map((value): [string, number] => [value, 2]),
    ["Bùi Thị Hoa / Xa Văn Nam", 2],
    ["Bùi Thị Hoa + Xa Văn Nam", 2],
    ["Bùi Thị Hoa với Xa Văn Nam", 2],
    ["Bùi Thị Hoa cùng với Xa Văn Nam", 2],
    ["BÙI THỊ HOA CÙNG XA VĂN NAM", 2],
    ["ThS. Bùi Thị Hoa. ThS. Xa Văn Nam", 2],
    ["Bùi Thị Hoa và ThS. Xa Văn Nam", 2],
    ["Đ/c Bùi Thị Hoa", 1],
    ["PGS. TS. Bùi Thị Hoa", 1],
    ["Bùi T. Hoa", 1],
    ["Lò Văn Với", 1],
    ["Bùi Thị Hoa (Hiệu trưởng/Bí thư)", 1],
    ["Bùi Thị Hoa, Hiệu trưởng/Bí thư chi bộ", 1],
    ["Bùi Thị Hoa, giáo viên Tiếng Anh Trường THPT Mường Bi", 1],
    ["Bùi Thị Hoa. SĐT 0900.000.111", 1],
    ["Bùi Thị Hoa, +84 900 000 111", 1],
  ])("%s are %d", (authors, count) => expect(readPeople(authors)).toHaveLength(count));

  it.each([
    ...linesOf("Tác giả").flatMap(([value, expected]) => (expected.startsWith("same") ? [value] : [])),
    "ĐC. Bùi Thị Hoa",
    "CN Bùi Thị Hoa",
    "GV. Bùi Thị Hoa",
    "Giáo viên Bùi Thị Hoa",
    "Hiệu trưởng Bùi Thị Hoa",
    "Bùi Thị Hoa PHT",
    "Bùi Thị Hoa - HT",
    "Bùi Thị Hoa Phó Hiệu trưởng",
  ])("%s is Bùi Thị Hoa", (authors) =>
    expect(readPeople(authors).map(({ key }) => key)).toEqual(["bùi thị hoa"]),
  );
});
