import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { placeAs, placeColumns } from "../../../src/core/pasting/place-columns";
import type { ColumnKey } from "../../../src/core/register/columns";
import { columnKeys, columns } from "../../../src/core/register/columns";

/** What each of the sixteen real forms means by its headings; what is not named here is not placed. */
const meant: readonly Readonly<Partial<Record<ColumnKey | "share", string>>>[] = [
  { title: "TÊN SÁNG KIẾN", authors: "TÁC GIẢ", notes: "GHI CHÚ" },
  {
    authors: "Họ và tên",
    unit: "Nơi công tác (hoặc nơi thường trú)",
    share: "Tỷ lệ (%) đóng góp vào việc tạo ra sáng kiến (ghi rõ đối với từng đồng tác giả, nếu có)",
  },
  {
    title: "Là tác giả (nhóm tác giả) đề nghị xét công nhận sáng kiến",
    appliedOn: "Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử, (ghi ngày nào sớm hơn)",
  },
  { authors: "Họ tên tác giả", unit: "Chức vụ, đơn vị công tác", share: "Tỉ lệ đóng góp" },
  {
    authors: "1. Tác giả",
    kind: "Phân loại",
    audience: "3. Đối tượng",
    unit: "4.Cơ quan công tác",
    title: "9.Tên sáng kiến.",
    appliedOn: "10. Tháng/năm áp dụng",
    registeredAt: "13.Ngày đăng ký sáng kiến",
  },
  { code: "Mã hồ sơ", title: "Tên sáng kiến", authors: "Tác giả chính", unit: "Đơn vị" },
  {
    code: "Mã hồ sơ",
    title: "Tên sáng kiến",
    authors: "Tác giả chính",
    unit: "Đơn vị",
    registeredAt: "Ngày nộp",
    recognisedOn: "Ngày công nhận",
    decisionNumber: "Số quyết định",
    benefitValue: "Giá trị làm lợi ước tính",
  },
  {
    code: "Mã ý tưởng",
    authors: "Họ và tên",
    unit: "Đơn vị",
    title: "Ý tưởng",
    socialBenefit: "Lợi ích mang lại",
    registeredAt: "Ngày gửi",
    notes: "Ghi chú",
    benefitValue: "Giá trị làm lợi (VND)",
  },
  {
    title: "… công trình, sáng kiến",
    socialBenefit: "Lợi ích",
    benefitValue: "Số tiền mang lại",
    share: "Tỷ lệ đóng góp",
  },
  {
    code: "MaSK",
    title: "TenSangKien",
    decisionNumber: "SoQD",
    recognisedOn: "NgayQD",
    recognisedBy: "NoiBanHanh",
    evidence: "LinkMinhChung",
    notes: "GhiChu",
  },
  { code: "MaSK" },
  { title: "Tên sáng kiến" },
  { unit: "Chức vụ, Đơn vị công tác", share: "Tỷ lệ đóng góp" },
  {
    authors: "Họ và tên",
    unit: "Đơn vị công tác",
    title: "1. Tên sáng kiến",
    socialBenefit: "5. Hiệu quả đạt được",
  },
  {
    title: "Tên sáng kiến",
    authors: "Cá nhân thực hiện",
    appliedOn: "Thời gian đã được triển khai thực hiện: Từ ngày: / / đến ngày: / /",
    socialBenefit: "4. Kết quả, hiệu quả mang lại",
  },
  { code: "Mã SK", title: "Tên SK", unit: "Đơn vị" },
];

const text = readFileSync(join(__dirname, "../../fixtures/form_headings.csv"), "utf8");
const forms = parse<{ form: string; headings_in_order: string }>(text, {
  header: true,
  skipEmptyLines: true,
}).data;

test("there are sixteen forms", () => {
  expect(forms).toHaveLength(meant.length);
});

test.each(forms.map(({ form, headings_in_order }, index) => [form, headings_in_order, index] as const))(
  "understands %s",
  (_form, line, index) => {
    const headings = line.split(" | ");
    const placed = placeColumns([["DANH SÁCH SÁNG KIẾN"], [], headings, headings.map(() => "x")]);
    expect(placed.headingRow).toBe(2);
    const found = placed.columns.flatMap(({ column, heading }) => (column ? [[column, heading]] : []));
    expect(Object.fromEntries(found)).toEqual(meant[index]);
    expect(placed.columns.map(({ heading }) => heading)).toEqual(headings);
  },
);

test("understands our own tab, with its result columns in front", () => {
  const headings = ["Kết quả", "Giai đoạn", "Lý do", "Tính cho đơn vị", "Tính cho người"].concat(
    columnKeys.map((key) => columns[key].heading),
  );
  const { columns: placed } = placeColumns([headings]);
  expect(placed.map(({ column }) => column)).toEqual([null, null, null, null, null, ...columnKeys]);
});

test("places a meaning once: our own heading before another's, else the first", () => {
  const placed = (headings: string[]) => placeColumns([headings]).columns.map(({ column }) => column);
  expect(placed(["Họ và tên", "Tác giả", "Tên SK"])).toEqual([null, "authors", "title"]);
  expect(placed(["Cơ quan công tác", "Trường", "Tên SK"])).toEqual(["unit", null, "title"]);
});

test("a heading that is written over lines is shown in one", () => {
  const { columns: placed } = placeColumns([[" Tên\n \nsáng  kiến\t", "Tác giả"]]);
  expect(placed).toEqual([
    { at: 0, heading: "Tên sáng kiến", column: "title" },
    { at: 1, heading: "Tác giả", column: "authors" },
  ]);
});

test("our own heading is placed first when it stands twice, too", () => {
  const placed = (headings: string[]) => placeColumns([headings]).columns.map(({ column }) => column);
  expect(placed(["Họ tên", "Tác giả", "tác giả"])).toEqual([null, "authors", null]);
});

test("headings are looked for in the first fifty rows, the first of equals, and give the width", () => {
  const blank = (count: number): string[][] => new Array<string[]>(count).fill(["", ""]);
  const headings = ["Tên SK", "Tác giả"];
  expect(placeColumns([...blank(49), headings]).headingRow).toBe(49);
  expect(placeColumns([...blank(50), headings])).toEqual({
    headingRow: -1,
    columns: [0, 1].map((at) => ({ at, heading: "", column: null })),
  });
  expect(placeColumns([["Tên SK"], headings, ["Tác giả", "Tên SK"]]).headingRow).toBe(1);
  expect(placeColumns([headings, ["a", "b", "c"]]).columns).toHaveLength(3);
  expect(placeColumns([headings, ...blank(49), ["a", "b", "c"]]).columns).toHaveLength(2);
  expect(placeColumns([])).toEqual({ headingRow: -1, columns: [] });
});

test("a column placed by hand takes the place of another", () => {
  const placing = placeColumns([["STT", "Giải pháp", "Tên sáng kiến"]]);
  expect(placing.columns.map(({ column }) => column)).toEqual([null, null, "title"]);
  const byHand = placeAs(placing, 1, "title");
  expect(byHand).toEqual({
    headingRow: 0,
    columns: [
      { at: 0, heading: "STT", column: null },
      { at: 1, heading: "Giải pháp", column: "title" },
      { at: 2, heading: "Tên sáng kiến", column: null },
    ],
  });
  const both = placeAs(byHand, 0, "authors");
  expect(both.columns.map(({ column }) => column)).toEqual(["authors", "title", null]);
  expect(placeAs(byHand, 1, null).columns.map(({ column }) => column)).toEqual([null, null, null]);
});

test("a block without headings is placed by hand", () => {
  const placing = placeColumns([
    ["1", "Sổ tay Toán"],
    ["2", "Sổ tay Văn"],
  ]);
  expect(placing).toEqual({
    headingRow: -1,
    columns: [
      { at: 0, heading: "", column: null },
      { at: 1, heading: "", column: null },
    ],
  });
});
