import { existsSync } from "node:fs";
import { join } from "node:path";
import { ruleName } from "../../../src/core/programme/rule-names";
import type { ExampleCells } from "../../../src/core/rules/define-rule";
import type { LocalWorkbook } from "../../../src/host/host";
import { colleague, OpenBook, owner } from "../add-in";
import { sampleUnit, typedRow } from "../sample-rows";
import { getPage } from "./page-of-book";

/** Rows of the register: every result, both phases, typed as people type. */
const rows: readonly ExampleCells[] = [
  { code: "SK-0001", title: "Sổ tay điện tử tự học Vật lý" },
  { code: "SK-0002", title: "Bộ câu hỏi trắc nghiệm Hóa học", registeredAt: "15/06/2022 09:00" },
  { code: "SK-0003", title: "Phần mềm quản lý thư viện", appliedOn: "31/08/2021" },
  { code: "SK-0004", title: "Vườn rau sạch của lớp", registeredAt: "" },
  { code: "SK-0005", title: "Học liệu số môn Lịch sử", kind: "" },
  { code: "SK-0006", title: "Học liệu số môn Địa lý", authors: "Bùi Thị Hoa (50%); Đinh Văn Nam (50%)" },
  { code: "SK-0007", title: "=1+1 là tên lạ", novelty: "Không" },
  { code: "SK-0008", title: "Góc đọc sách\nngoài hành lang", unit: "LTB" },
  { code: "SK-0009", title: "Câu lạc bộ tiếng Anh", unit: "Trường THPT Mường Bi", benefitValue: "15 triệu" },
  {
    code: "SK-0010",
    title: "Sân chơi trải nghiệm",
    unit: "MB",
    recognisedBy: "Chưa công nhận",
    recognisedOn: "",
  },
  { code: "SK-0011", title: "Dạy học qua dự án", unit: "Trường không có", reviewed: "Có" },
  { code: "SK-0012", title: "Kho đề kiểm tra", unit: "MB", appliedOn: "2021-2022", notes: "hỏi lại ngày" },
  { code: "SK-0013", title: "Thí nghiệm ảo", unit: "MB", benefitValue: "94.090.000đ", socialBenefit: "" },
];
const muongBi = [
  "MB",
  "Trường THPT Mường Bi",
  "THPT Mường Bi",
  "Cụm 2",
  "30",
  "32",
  "Hà Văn Sơn",
  "30%",
  "",
  "",
];

const REGISTER = "Sáng kiến";
const UNITS = "Đơn vị";
const SETTINGS = "Cấu hình";
const SUMMARY = "Tổng hợp";
const ANALYSIS = "Phân tích";
const OWN = "Theo dõi của tôi";

/**
 * Sets up a workbook with the built add-in of a folder, of whatever release, and does to it what people do to theirs:
 * rows with every result, columns moved, renamed and inserted, notes beside figures, settings changed, a tab of their
 * own with formulas. Texts stand here as they were on the day of each release: nothing of the source may change them.
 */
export function makeOldBook(folder: string, workbook: LocalWorkbook): OpenBook {
  const book = new OpenBook(workbook, folder);
  book.run("menuSetUp");
  const tab = (name: string) => book.tab(name).id;

  book.paste(UNITS, 1, 0, [sampleUnit, muongBi]);
  book.type(UNITS, 5, 1, "Phòng GDĐT huyện");
  workbook.insertColumns(owner, tab(UNITS), 3, 3);
  book.paste(UNITS, 0, 3, [
    ["Hiệu trưởng", "Điện thoại", "Số lớp"],
    ["Xa Thị An", "0218 385 0001", "18"],
    ["Bùi Văn Bình", "0218 385 0002", "24"],
  ]);

  book.paste(REGISTER, 1, 5, rows.map(typedRow));
  // A gap, and a row below it.
  book.paste(REGISTER, rows.length + 4, 5, [
    typedRow({ code: "SK-0020", title: "Một dòng ở dưới khoảng trống" }),
  ]);
  workbook.insertColumns(owner, tab(REGISTER), 8, 2);
  book.paste(REGISTER, 0, 8, [
    ["Điểm của trường", "Ngày họp"],
    ["8,5", "12/11/2021"],
    ["=4*2", "hoãn"],
  ]);
  // `Ghi chú` comes to the front, `Tác giả` gets the name of another list.
  const texts = book.texts(REGISTER, 0);
  workbook.moveColumns(owner, tab(REGISTER), texts.indexOf("Ghi chú"), 1, texts.indexOf("Đơn vị"));
  book.type(REGISTER, 0, book.texts(REGISTER, 0).indexOf("Tác giả"), "Họ và tên tác giả");
  const last = book.texts(REGISTER, 0).length;
  book.type(REGISTER, 0, last, "Cột riêng");
  book.type(REGISTER, 3, last, "trả lại ngày 5/9", colleague);

  const settings = Array.from({ length: 120 }, (_, row) => book.texts(SETTINGS, row));
  const setting = (group: string, item: string, value: string) => {
    const row = settings.findIndex(([g, i]) => g === group && i === item);
    if (row < 0) throw new Error(`No setting ${group} – ${item}.`);
    book.type(SETTINGS, row, 2, value);
  };
  setting("Giai đoạn 1", "Đóng Cổng", "20/05/2022");
  setting("Quy tắc", ruleName("title-duplicate"), "Ghi chú");
  setting("Chương trình", "Tên chương trình", "01 triệu sáng kiến – cụm của tôi");
  book.type(SETTINGS, 2, 6, "Sửa theo công văn 12");

  book.type(SUMMARY, 1, 19, "họp ngày 20/9");
  book.type(SUMMARY, 60, 0, "Người lập: An");
  book.type(ANALYSIS, 60, 3, "ghi chú ở Phân tích");
  const guide = Array.from({ length: 40 }, (_, row) => book.texts("Hướng dẫn", row));
  const below = guide.findLastIndex((texts) => texts.length > 0) + 1;
  book.paste("Hướng dẫn", below, 0, [["Số điện thoại hỗ trợ", "0218 385 1234"]]);

  workbook.addSheet(owner, OWN);
  book.paste(OWN, 0, 0, [
    ["Đã nhập", "=COUNTA('Sáng kiến'!H2:H40)"],
    ["Theo sổ", "='Tổng hợp'!E2"],
    ["Ngày", "20/09/2022"],
    ["Chữ", "'=không phải công thức"],
    ["Tỷ lệ", "12,5%"],
  ]);
  // The first release had neither.
  if (existsSync(join(folder, "dashboard.html"))) {
    getPage(book, "pageFreeze", { phase: "Giai đoạn 1", asOf: "", by: "Xa Thị An", remark: "Chốt đợt một" });
    getPage(book, "pageReport", {
      scope: { kind: "unit", name: "Trường THPT Mường Bi" },
      phase: "Giai đoạn 1",
      fields: { place: "Hòa Bình" },
    });
  }
  return book;
}
