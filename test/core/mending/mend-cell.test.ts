import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { cellMender } from "../../../src/core/mending/mend-cell";
import type { Cell } from "../../../src/core/reading/cell";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import type { ColumnKey } from "../../../src/core/register/columns";
import { catalogueOf, exampleUnits, programmeWith } from "../../support/judge";

const mend = cellMender(catalogueOf(exampleUnits), programmeWith());
const day = (year: number, month: number, date: number, hour = 0, minute = 0) =>
  new Date(year, month - 1, date, hour, minute);
const nfd = (text: string) => text.normalize("NFD");

const mended: readonly (readonly [column: ColumnKey, old: Cell, value: Cell, kind: string])[] = [
  ["appliedOn", "31/5/2022", day(2022, 5, 31), "date"],
  ["appliedOn", "1.9.2021", day(2021, 9, 1), "date"],
  ["recognisedOn", "ngày 20 tháng 09 năm 2022", day(2022, 9, 20), "date"],
  ["acceptedOn", nfd("Ngày 1/10/2021 "), day(2021, 10, 1), "date"],
  ["registeredAt", "7h00, ngày 08/01/2022", day(2022, 1, 8, 7), "date"],
  ["registeredAt", "08/01/2022 07:00", day(2022, 1, 8, 7), "date"],
  ["registeredAt", "10/01/2022", day(2022, 1, 10), "date"],
  ["benefitValue", "94.090.000đ", 94_090_000, "money"],
  ["benefitValue", "15 triệu", 15_000_000, "money"],
  ["benefitValue", "1,5 tỷ", 1_500_000_000, "money"],
  ["benefitValue", "15000000", 15_000_000, "money"],
  ["unit", "thpt lạc thuỷ b", "Trường THPT Lạc Thủy B", "unit"],
  ["unit", "LTB", "Trường THPT Lạc Thủy B", "unit"],
  ["unit", "  Trường THPT  Lạc Thủy B", "Trường THPT Lạc Thủy B", "spaces"],
  ["unit", nfd("Trường THPT Lạc Thủy B"), "Trường THPT Lạc Thủy B", "composition"],
  ["title", " Sổ tay\u00a0điện tử\u200b  Toán ", "Sổ tay điện tử Toán", "spaces"],
  ["title", "“Sổ tay điện tử”", "Sổ tay điện tử", "spaces"],
  ["title", nfd("Sổ tay điện tử"), "Sổ tay điện tử", "composition"],
  ["title", `${nfd("Sổ")} tay  điện tử`, "Sổ tay điện tử", "composition"],
  ["authors", "Bùi  Thị Hoa \r\n Đinh Văn Nam", "Bùi Thị Hoa\nĐinh Văn Nam", "spaces"],
  ["novelty", true, "Có", "yesNo"],
  ["novelty", 1, "Có", "yesNo"],
  ["novelty", "x", "Có", "yesNo"],
  ["novelty", "1", "Có", "yesNo"],
  ["novelty", "co", "Có", "yesNo"],
  ["ipProtected", "ko", "Không", "yesNo"],
  ["ipProtected", "không", "Không", "yesNo"],
  ["reviewed", "Có ", "Có", "spaces"],
  ["kind", "GP kỹ thuật", "Giải pháp kỹ thuật", "choice"],
  ["kind", "giải pháp kĩ thuật.", "Giải pháp kỹ thuật", "choice"],
  ["topicLevel", "cấp tỉnh", "Tỉnh", "choice"],
  ["recognisedBy", "Hiệu trưởng", "Thủ trưởng đơn vị", "choice"],
  ["audience", "CBCĐ", "Cán bộ công đoàn", "choice"],
  ["notes", "ghi  chú ", "ghi chú", "spaces"],
];

test.each(mended)("%s: %j becomes %j", (column, old, value, kind) => {
  expect(mend(column, old)).toEqual({ value, kind });
});

const left: readonly (readonly [column: ColumnKey, old: Cell, why: string])[] = [
  ["appliedOn", "09.2021", "a month is never made a day"],
  ["appliedOn", "Tháng 9/2021", "a month"],
  ["appliedOn", "năm học 2021 -2022", "a school year"],
  ["appliedOn", "Từ 01/3/2022 đến hết tháng 5/2022", "a range"],
  ["appliedOn", "trước 24h00 ngày 31/5/2022", "one side of a bound"],
  ["appliedOn", "30-11", "no year"],
  ["appliedOn", "31/02/2022", "no such day"],
  ["appliedOn", day(2022, 5, 31), "a date already"],
  ["registeredAt", "24h00 ngày 31/5/2022", "a minute that would become a day"],
  ["registeredAt", "01/06/2022 00:00", "a minute that would become a day"],
  ["benefitValue", "hơn 803 triệu đồng", "about"],
  ["benefitValue", "≈ 10.000.000đ", "about"],
  ["benefitValue", "từ 3 tỷ đến 100 tỷ đồng", "a range"],
  ["benefitValue", "20.480.000 đ/năm", "a year's"],
  ["benefitValue", "5 triệu + 3 triệu = 8 triệu", "a calculation"],
  ["benefitValue", "1,500", "read both ways"],
  ["benefitValue", "nhiều lắm", "no amount"],
  ["benefitValue", 15_000_000, "a number already"],
  ["benefitValue", day(2022, 5, 8), "a number turned date"],
  ["title", "“Học” và “hành”", "two quotations"],
  ["title", "Gia đình 👨‍👩‍👧 đọc sách", "joiners hold the picture together"],
  ["title", "\u200fמבחן\u200f", "direction marks belong to the script"],
  ["title", "=HYPERLINK(1)", "text like any other"],
  ["title", "#N/A", "an error of the sheet"],
  ["title", "   ", "blank"],
  ["evidence", "https://x.test/a  b", "a link"],
  ["novelty", "Chưa", "not yet is not no"],
  ["novelty", false, "an unticked box"],
  ["novelty", "có thể", "no answer"],
  ["novelty", "Có", "right already"],
  ["novelty", "", "blank"],
  ["novelty", null, "blank"],
  ["novelty", 2, "no answer"],
  ["novelty", "chua", "not yet, without accents"],
  ["kind", "Phần mềm", "no kind"],
  ["kind", "  Phần  mềm", "no kind, untidy"],
  ["kind", 1, "a number"],
  ["title", 1, "a number"],
  ["title", true, "a ticked box"],
  ["kind", "#N/A", "an error of the sheet"],
  ["unit", "#REF!", "an error of the sheet"],
  ["appliedOn", "#REF!", "an error of the sheet"],
  ["notes", "“ghi chú”", "quotation marks of a note"],
  ["title", "“", "nothing but a mark"],
  ["topicLevel", "Cấp trường", "says more than a word of the list"],
  ["kind", "Giải pháp kỹ thuật", "right already"],
  ["unit", "", "blank"],
  ["unit", "Xí nghiệp 27", "nothing like it"],
];

test.each(left)("%s: %j is left alone: %s", (column, old) => {
  expect(mend(column, old)).toBeUndefined();
});

test("a unit that nobody has is a labelled guess", () => {
  expect(mend("unit", "Trường THPT Lạc Thủy C")).toEqual({
    value: "Trường THPT Lạc Thủy B",
    kind: "unit",
    suggested: true,
  });
});

test("without a catalogue, or without a unit like it, a name is tidied and keeps its quotation marks", () => {
  const open = cellMender(emptyCatalogue(), programmeWith());
  const tidy = { value: "“Xí nghiệp” 27", kind: "spaces" };
  for (const read of [mend, open]) expect(read("unit", " “Xí nghiệp”  27")).toEqual(tidy);
  for (const read of [mend, open]) expect(read("unit", " “Xí nghiệp 27”")?.value).toBe("“Xí nghiệp 27”");
  expect(open("unit", "Trường THPT Lạc Thủy C")).toBeUndefined();
});

test("what was mended needs no mending", () => {
  for (const [column, , value] of mended) expect(mend(column, value)).toBeUndefined();
});

test("real spellings of units become the catalogue's name", () => {
  const text = readFileSync(join(__dirname, "../../fixtures/unit_name_variants.csv"), "utf8");
  const rows = parse<{ variant_raw: string; canonical: string }>(text, {
    header: true,
    skipEmptyLines: true,
  }).data;
  const names = [...new Set(rows.map(({ canonical }) => canonical))].filter((name) => !/[?(]/.test(name));
  const real = cellMender(catalogueOf([["Tên đơn vị"], ...names.map((name) => [name])]), programmeWith());
  const outcomes = rows.map(({ variant_raw, canonical }) => {
    const value = real("unit", variant_raw)?.value ?? variant_raw;
    return value === canonical;
  });
  expect(outcomes.filter(Boolean).length).toBeGreaterThanOrEqual(rows.length * 0.75);
});
