import * as XLSX from "@e965/xlsx";
import type { FileSheet, SheetView } from "../../../src/host/contract";
import { decodeText } from "../../../src/host/import-export/decode-text";
import { exportCsv } from "../../../src/host/import-export/export-csv";
import { exportXlsx } from "../../../src/host/import-export/export-xlsx";
import { importCsv } from "../../../src/host/import-export/import-csv";
import { importXlsx } from "../../../src/host/import-export/import-xlsx";
import { IMPORT_MESSAGES } from "../../../src/host/import-export/messages-vi";
import { Refusal } from "../../../src/host/refusal";

/** 1 September 2021, as a serial number. */
const FIRST_OF_SEPTEMBER = 44440;

const SHEET: FileSheet = {
  name: "Sáng kiến",
  columnWidths: { 0: 150, 2: 222 },
  merges: [{ row: 3, column: 0, rows: 1, columns: 3 }],
  cells: [
    { row: 0, column: 0, value: "Tên sáng kiến" },
    { row: 0, column: 1, value: FIRST_OF_SEPTEMBER, format: "dd/mm/yyyy" },
    { row: 0, column: 2, value: FIRST_OF_SEPTEMBER + 0.5, format: "dd/mm/yyyy hh:mm" },
    { row: 1, column: 0, value: "=HYPERLINK(1)" },
    { row: 1, column: 1, value: 1234.5, format: "#,##0.0" },
    { row: 1, column: 2, value: true },
    { row: 2, column: 0, value: "007" },
    { row: 2, column: 1, value: 0.25, format: "0%" },
    { row: 3, column: 0, value: "dòng\nhai" },
  ],
};

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));

describe(".xlsx", () => {
  test("what is exported is imported the same", () => {
    const back = importXlsx(exportXlsx([SHEET, { ...SHEET, name: "Nhật ký", hidden: true }]), "f.xlsx");
    expect(back).toEqual([SHEET, { ...SHEET, name: "Nhật ký", hidden: true }]);
  });

  test("a text that looks like a formula stays text", () => {
    const sheet = XLSX.read(exportXlsx([SHEET])).Sheets["Sáng kiến"];
    expect(sheet?.A2).toMatchObject({ t: "s", v: "=HYPERLINK(1)" });
    expect(sheet?.A2.f).toBeUndefined();
  });

  test("formulas arrive as results, system dates day first, errors as text", () => {
    const sheet: XLSX.WorkSheet = {
      A1: { t: "n", v: 3, f: "1+2" },
      B1: { t: "n", v: FIRST_OF_SEPTEMBER, z: "m/d/yy" },
      C1: { t: "e", v: 0x2a, w: "#N/A" },
      "!ref": "A1:C1",
    };
    const workbook = { SheetNames: ["T"], Sheets: { T: sheet } };
    const [read] = importXlsx(XLSX.write(workbook, { type: "buffer", bookType: "xlsx" }), "f.xlsx");
    expect(read?.cells).toEqual([
      { row: 0, column: 0, value: 3 },
      { row: 0, column: 1, value: FIRST_OF_SEPTEMBER, format: "dd/mm/yyyy" },
      { row: 0, column: 2, value: "#N/A" },
    ]);
  });

  test.each([
    [
      "a merge over everything",
      { A1: { t: "n", v: 1 }, "!ref": "A1", "!merges": [XLSX.utils.decode_range("A1:XFD1048576")] },
    ],
  ] as [string, XLSX.WorkSheet][])("%s is too large", (_, sheet) => {
    const file = XLSX.write(
      { SheetNames: ["T"], Sheets: { T: sheet } },
      { type: "buffer", bookType: "xlsx" },
    );
    expect(() => importXlsx(file, "f.xlsx")).toThrow(IMPORT_MESSAGES.tooLarge("f.xlsx"));
  });

  test.each([
    [16_384, false],
    [16_385, true],
    [2_000_000_000, true],
  ])("a description of %d columns: refused %s", (columns, refused) => {
    const made = XLSX.write(
      { SheetNames: ["T"], Sheets: { T: { A1: { t: "n", v: 1 }, "!ref": "A1", "!cols": [{ wch: 20 }] } } },
      { type: "buffer", bookType: "xlsx", compression: false },
    );
    const zip = XLSX.CFB.read(made, { type: "buffer" });
    const part = XLSX.CFB.find(zip, "/xl/worksheets/sheet1.xml");
    const text = Buffer.from(part?.content ?? []).toString("utf8");
    XLSX.CFB.utils.cfb_add(
      zip,
      "/xl/worksheets/sheet1.xml",
      Buffer.from(text.replace(/max="1"/, `max="${columns}"`)),
    );
    const file = XLSX.CFB.write(zip, { type: "buffer", fileType: "zip" }) as Buffer;
    const read = () => importXlsx(new Uint8Array(file), "f.xlsx");
    if (refused) expect(read).toThrow(IMPORT_MESSAGES.tooLarge("f.xlsx"));
    else expect(read()).toHaveLength(1);
  });

  test("an old .xls file is read", () => {
    const workbook = { SheetNames: ["T"], Sheets: { T: XLSX.utils.aoa_to_sheet([["Đơn vị", 5]]) } };
    const [read] = importXlsx(XLSX.write(workbook, { type: "buffer", bookType: "biff8" }), "f.xls");
    expect(read?.cells).toEqual([
      { row: 0, column: 0, value: "Đơn vị" },
      { row: 0, column: 1, value: 5 },
    ]);
  });

  test.each<[string, Uint8Array]>([
    ["a text", bytes("không phải bảng tính")],
    ["nothing", bytes("")],
    ["half a file", exportXlsx([SHEET]).subarray(0, 400)],
    // Lengths at which the library alone does not come to an end.
    ...[10, 18, 30, 56].map((length): [string, Uint8Array] => [
      `${length} bytes`,
      exportXlsx([SHEET]).subarray(0, length),
    ]),
    ["all but the last byte", exportXlsx([SHEET]).subarray(0, -1)],
  ])("%s is refused in one sentence", (_, content) => {
    expect(() => importXlsx(content, "f.xlsx")).toThrow(Refusal);
    expect(() => importXlsx(content, "f.xlsx")).toThrow('Không đọc được tệp "f.xlsx"');
  });

  test("names are cut and told apart where Excel wants it", () => {
    const name = "Báo cáo giai đoạn 1: tháng 5/2022 của LĐLĐ";
    const names = XLSX.read(
      exportXlsx([
        { ...SHEET, name },
        { ...SHEET, name },
      ]),
    ).SheetNames;
    expect(new Set(names).size).toBe(2);
    expect(names.every((each) => each.length <= 31)).toBe(true);
  });
});

describe(".csv", () => {
  test.each([
    ["UTF-8", bytes("Mã;Đơn vị\n1;Ư")],
    ["UTF-8 with its mark", bytes("\ufeffMã;Đơn vị\n1;Ư")],
    ["UTF-16", new Uint8Array(Buffer.from("\ufeffMã;Đơn vị\n1;Ư", "utf16le"))],
    ["UTF-16 without a mark", new Uint8Array(Buffer.from("Ma;Dv\n1;Ư", "utf16le"))],
    ["decomposed letters", bytes("Mã;Đơn vị\n1;Ư".normalize("NFD"))],
  ])("%s is read", (_, content) => {
    expect(importCsv(content, "f.csv")[1]).toEqual(["1", "Ư"]);
  });

  test("old Vietnamese Windows text is read", () => {
    expect(decodeText(new Uint8Array([0xd0, 0xf5, 0x6e]))).toBe("Đơn");
  });

  test.each([
    ["commas", 'a,"b, c"\nd,e'],
    ["semicolons", 'a;"b, c"\nd;e'],
    ["tabs", "a\tb, c\nd\te"],
    ["a named delimiter", 'sep=|\na|"b, c"\nd|e'],
  ])("%s", (_, text) => {
    expect(importCsv(bytes(text), "f.csv")).toEqual([
      ["a", "b, c"],
      ["d", "e"],
    ]);
  });

  test("texts stay as typed; nothing in a file becomes a formula", () => {
    expect(importCsv(bytes("01/09/2021;1.234,5;=1+1;+84 912;-5\nx"), "f.csv")).toEqual([
      ["01/09/2021", "1.234,5", "'=1+1", "'+84 912", "-5"],
      ["x", "", "", "", ""],
    ]);
  });

  test("an empty or a binary file is refused", () => {
    expect(() => importCsv(bytes("\n\n"), "f.csv")).toThrow("không có nội dung");
    expect(() => importCsv(new Uint8Array([0, 1, 2, 0, 0, 0]), "f.csv")).toThrow(Refusal);
  });

  test("an export has the mark, the display and no live formula", () => {
    const cells = [
      { row: 0, column: 0, cell: { text: "=1+1" } },
      { row: 0, column: 1, cell: { text: "-5" } },
      { row: 1, column: 1, cell: { text: 'a "b", c' } },
    ];
    const view = { cells } as unknown as SheetView;
    const content = {
      ...SHEET,
      cells: [
        { row: 0, column: 0, value: "=1+1" },
        { row: 0, column: 1, value: -5 },
      ],
    };
    const csv = exportCsv(view, content);
    expect(csv).toBe(`\ufeff'=1+1,-5\r\n,"a ""b"", c"\r\n`);
    expect(importCsv(bytes(csv), "f.csv")).toEqual([
      ["'=1+1", "-5"],
      ["", 'a "b", c'],
    ]);
  });

  test("a ragged file is not filled up beyond what a workbook holds", () => {
    const rows = (count: number) => bytes(`${",".repeat(9998)}x\n${"a\n".repeat(count - 1)}`);
    expect(() => importCsv(rows(1001), "f.csv")).toThrow(IMPORT_MESSAGES.tooLarge("f.csv"));
    expect(() => importCsv(bytes(`${",".repeat(18_278)}x`), "f.csv")).toThrow(Refusal);
    expect(importCsv(bytes(`${",".repeat(18_277)}x`), "f.csv")[0]).toHaveLength(18_278);
  });

  test.each([
    ["\n=1", true],
    ["  =1", true],
    ["\u3000＝1", true],
    ["＋1", true],
    ["－1", true],
    ["＠A", true],
    ["\nmột", true],
    [" một = hai", false],
    ["một\n=1", false],
  ])("the beginning of %j is guarded: %s", (value, guarded) => {
    const view = { cells: [{ row: 0, column: 0, cell: { text: value } }] } as unknown as SheetView;
    const content = { name: "T", columnWidths: {}, merges: [], cells: [{ row: 0, column: 0, value }] };
    expect(exportCsv(view, content).includes(`'${value}`)).toBe(guarded);
  });
});
