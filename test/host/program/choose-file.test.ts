import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportXlsx } from "../../../src/host/import-export/export-xlsx";
import { chooseFile } from "../../../src/host/program/choose-file";
import { readOptions } from "../../../src/host/program/options";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "so-sang-kien-"));
});

afterEach(() => rmSync(directory, { recursive: true }));

const put = (name: string, content: string | Uint8Array = "") =>
  writeFileSync(join(directory, name), content);
const choose = (file?: string, fresh = false) =>
  chooseFile(file, { fresh, directory, unnamed: "workbooks/so.ssk" });

test("without a file the example workbook is made, then continued", () => {
  const path = join(directory, "workbooks", "so.ssk");
  expect(choose()).toEqual({ path, exists: false, beginning: { kind: "example" } });
  mkdirSync(join(directory, "workbooks"));
  put("workbooks/so.ssk");
  expect(choose()).toEqual({ path, exists: true });
});

test("--new never takes the place of a workbook", () => {
  put("a.ssk");
  put("a-2.ssk");
  expect(choose("a.ssk", true)).toMatchObject({ path: join(directory, "a-3.ssk"), exists: false });
});

test("a person's own file is imported beside it, and continued the next time", () => {
  const sheet = { name: "T", columnWidths: {}, merges: [], cells: [{ row: 0, column: 0, value: "x" }] };
  put("của tôi.xlsx", exportXlsx([sheet]));
  const path = join(directory, "của tôi.ssk");
  expect(choose("của tôi.xlsx")).toEqual({
    path,
    exists: false,
    beginning: { kind: "sheets", source: "của tôi.xlsx", sheets: [sheet] },
  });
  put("của tôi.ssk");
  expect(choose("của tôi.xlsx")).toEqual({ path, exists: true, source: "của tôi.xlsx" });
  expect(choose("của tôi.xlsx", true)).toMatchObject({
    path: join(directory, "của tôi-2.ssk"),
    exists: false,
  });
});

test("a .csv becomes the texts that a person would type", () => {
  put("bảng.CSV", "Mã;Tên\n1;A");
  const beginning = {
    kind: "texts",
    source: "bảng.CSV",
    name: "bảng",
    texts: [
      ["Mã", "Tên"],
      ["1", "A"],
    ],
  };
  expect(choose("bảng.CSV")).toEqual({ path: join(directory, "bảng.ssk"), exists: false, beginning });
});

test("a file that cannot be read gets one sentence and leaves no trace", () => {
  put("hỏng.xlsx", "không phải bảng tính");
  put("ảnh.png");
  expect(() => choose("hỏng.xlsx")).toThrow('Không đọc được tệp "hỏng.xlsx"');
  expect(() => choose("không có.csv")).toThrow('Không tìm thấy tệp "không có.csv"');
  expect(() => choose("ảnh.png")).toThrow("chỉ đọc được .ssk, .xlsx, .xls và .csv");
  expect(readdirSync(directory).sort()).toEqual(["hỏng.xlsx", "ảnh.png"].sort());
});

test("the command line", () => {
  expect(readOptions([])).toEqual({ port: 0, open: true, fresh: false, help: false });
  expect(readOptions(["a.csv", "--port", "8080", "--no-open", "--new"])).toEqual({
    file: "a.csv",
    port: 8080,
    open: false,
    fresh: true,
    help: false,
  });
  expect(() => readOptions(["--port", "nhiều"])).toThrow("Cổng");
  expect(() => readOptions(["--port=70000"])).toThrow("Cổng");
  expect(() => readOptions(["--mở"])).toThrow('"--mở"');
  expect(() => readOptions(["a.ssk", "b.ssk"])).toThrow("một tệp");
});
