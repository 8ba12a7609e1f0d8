import { CFB } from "@e965/xlsx";
import { readMoney } from "../../../src/core/reading/read-money";
import { MOST_FILE_COLUMNS, MOST_FILE_LINES, readSheets } from "../../../src/page/files/read-sheets";
import { repeatedCells } from "../../../src/page/files/repeated-cells";
import { workbookFile, zipOf } from "../../support/workbook-file";

const rowsOf = async (file: Uint8Array) => {
  const found = await readSheets(file);
  if (!found.ok) throw new Error(found.fault);
  return found.sheets.map(({ rows }) => rows);
};
const list = [
  ["Tên sáng kiến", "Tác giả"],
  ["Sổ tay", "Bùi Thị Hoa"],
];

test.each(["xlsx", "ods", "biff8"] as const)("a file of kind %s gives its texts", async (kind) => {
  expect(await rowsOf(workbookFile([{ name: "A", rows: list }], kind))).toEqual([list]);
});

test.each([
  ["a day, whatever way it is shown", 44671, "m/d/yy", "20/04/2022"],
  ["a day in words", 44671, '"ngày" dd "tháng" mm "năm" yyyy', "20/04/2022"],
  ["a moment", 44671.5, "dd/mm/yyyy hh:mm", "20/04/2022 12:00"],
  ["a month", 44671, "mm/yyyy", "04/2022"],
  ["a year", 44671, "yyyy", "2022"],
  ["a number that is no day", 44671, "General", "44671"],
  ["a share", 0.6, "0%", "60%"],
  ["a share with a comma", 0.125, "0.0%", "12,5%"],
  ["money with groups", 15_000_000, "#,##0", "15000000"],
  ["money with its sign", 15_000_000, '#,##0 "đồng"', "15.000.000 đồng"],
  ["money in millions", 15.5, '0.0" triệu"', "15,5 triệu"],
  ["a mark", 8.5, "General", "8,5"],
  ["what binary adds", 0.1 + 0.2, "General", "0,3"],
  ["a telephone", 912345678, "0000000000", "0912345678"],
  ["a ticked box", true, "General", "TRUE"],
  ["a text that looks like a formula", "=1+1", "General", "=1+1"],
])("%s", async (_what, v, z, text) => {
  expect(await rowsOf(workbookFile([{ name: "A", rows: [[{ v, z }]] }]))).toEqual([[[text]]]);
});

test("money of a file is read as the amount that its cell holds", async () => {
  const cells = [
    { v: 15_000_000, z: '#,##0 "đồng"' },
    { v: 1_500_000, z: "#,##0" },
    { v: 15, z: '0" triệu"' },
  ];
  const [[texts = []] = []] = await rowsOf(workbookFile([{ name: "A", rows: [cells] }]));
  expect(texts.map(readMoney)).toEqual(
    [15_000_000, 1_500_000, 15_000_000].map((amount) => expect.objectContaining({ dong: amount })),
  );
});

test("days count from 1904 in a workbook that says so", async () => {
  const file = workbookFile([{ name: "A", rows: [[{ v: 44671 - 1462, z: "dd/mm/yyyy" }]] }], "xlsx", true);
  expect(await rowsOf(file)).toEqual([[["20/04/2022"]]]);
});

test("what is merged over rows stands in each of them; a merge to the end of the sheet adds none", async () => {
  const merges = [
    { s: { r: 1, c: 0 }, e: { r: 1_048_575, c: 0 } },
    { s: { r: 0, c: 0 }, e: { r: 0, c: 1 } },
  ];
  const rows = [
    ["Tiêu đề", null],
    ["Trường A", "Một"],
    [null, "Hai"],
  ];
  expect(await rowsOf(workbookFile([{ name: "A", rows, merges }]))).toEqual([
    [["Tiêu đề"], ["Trường A", "Một"], ["Trường A", "Hai"]],
  ]);
});

test("tabs that are hidden or hold nothing are not offered", async () => {
  const file = workbookFile([
    { name: "Danh sách", rows: list },
    { name: "Trống", rows: [[]] },
    { name: "Ẩn", rows: list, hidden: true },
    { name: "Khác", rows: list },
  ]);
  const found = await readSheets(file);
  expect(found.ok && found.sheets.map(({ name }) => name)).toEqual(["Danh sách", "Khác"]);
});

const column = (count: number) => Array.from({ length: count }, (_, at) => [`Dòng ${at}`]);

test("a tab holds so many lines and columns, and not one more", async () => {
  const wide = (count: number) => [Array.from({ length: count }, (_, at) => `Cột ${at}`)];
  const file = workbookFile([
    { name: "Vừa dòng", rows: column(MOST_FILE_LINES) },
    { name: "Quá dòng", rows: column(MOST_FILE_LINES + 1) },
    { name: "Vừa cột", rows: wide(MOST_FILE_COLUMNS) },
    { name: "Quá cột", rows: wide(MOST_FILE_COLUMNS + 1) },
  ]);
  const found = await readSheets(file);
  expect(found.ok && found.sheets.map(({ rows, fault }) => [rows.length, fault])).toEqual([
    [MOST_FILE_LINES, undefined],
    [0, "rows"],
    [1, undefined],
    [0, "columns"],
  ]);
});

const faultOf = async (file: Uint8Array) => {
  const found = await readSheets(file);
  return found.ok ? undefined : found.fault;
};

test("a file that unpacks to more than a list is refused, also where it lies about it", async () => {
  const parts = { "xl/workbook.xml": new Uint8Array(40_000_001) };
  expect(await faultOf(zipOf(parts))).toBe("large");
  expect(await faultOf(zipOf(parts, 10))).toBe("large");
  expect(await faultOf(zipOf({ "xl/media/picture.png": new Uint8Array(40_000_001) }))).toBe("broken");
});

test("one cell that stands for millions is counted before it is spread out", async () => {
  const row = (times: number, cells: string) =>
    `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;
  const cell = (times: number) =>
    `<table:table-cell table:number-columns-repeated="${times}" office:value-type="string"><text:p>x</text:p></table:table-cell>`;
  expect(repeatedCells(row(1_048_576, '<table:table-cell table:number-columns-repeated="16384"/>'))).toBe(0);
  expect(repeatedCells(row(3, cell(2) + cell(5)) + row(1, cell(1)))).toBe(22);
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${row(1000, cell(1001))}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const around = { "META-INF/manifest.xml": "<manifest/>", "styles.xml": "<styles/>" };
  expect(await faultOf(zipOf({ ...around, "content.xml": content }))).toBe("large");
  const sound = content.replace('"1001"', '"10"').replace('"1000"', '"10"');
  expect(await rowsOf(zipOf({ ...around, "content.xml": sound }))).toEqual([
    Array(10).fill(Array(10).fill("x")),
  ]);
});

test("what is locked, broken or empty is said to be so", async () => {
  const locked = CFB.utils.cfb_new();
  CFB.utils.cfb_add(locked, "/EncryptionInfo", Buffer.from([4]));
  CFB.utils.cfb_add(locked, "/EncryptedPackage", Buffer.from([0]));
  expect(await faultOf(new Uint8Array(CFB.write(locked, { type: "buffer" }) as Buffer))).toBe("locked");
  expect(await faultOf(workbookFile([{ name: "A", rows: [[]] }]))).toBe("empty");
  expect(await faultOf(zipOf({}))).toBe("broken");
  expect(await faultOf(Uint8Array.from([0x50, 0x4b, 3, 4]))).toBe("broken");
  const half = workbookFile([{ name: "A", rows: list }]);
  expect(await faultOf(half.slice(0, half.length / 2))).toBe("broken");
});
