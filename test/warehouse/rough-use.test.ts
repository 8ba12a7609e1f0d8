import { mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { numberFormats } from "../../src/core/summary/blocks/number-format";
import { tabs, totalWord } from "../../src/core/words/words";
import { exportXlsx } from "../../src/host/import-export/export-xlsx";
import { importXlsx } from "../../src/host/import-export/import-xlsx";
import { Refusal } from "../../src/host/refusal";
import { encodeCell } from "../../src/warehouse/judge/contract";
import { gridOf } from "../../src/warehouse/load/sheet-grid";
import { unpackedSize } from "../../src/warehouse/load/unpacked-size";
import { inWords } from "../../src/warehouse/system-fault";
import { hardBook } from "../support/warehouse-books";
import { ask, at, said, store, useWarehouse } from "../support/warehouse-folder";

useWarehouse();

const namesIn = () =>
  store()
    .books()
    .map(({ name }) => name);
const load = (...files: string[]) => ask("load", files.map(at));

/** A file of a workbook that is made to be hard; moments are texts. */
function put(file: string, seed: number, rows = 40): void {
  const { register, settings, units } = hardBook(seed, rows);
  const sheet = (name: string, grid: typeof register) => ({
    ...{ name, columnWidths: {}, merges: [] },
    cells: grid.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const value = encodeCell(cell);
        if (value === null) return [];
        if (typeof value !== "object") return [{ row, column, value }];
        const [year, month = 0, day] = value;
        return [{ row, column, value: `${day}/${month + 1}/${year}` }];
      }),
    ),
  });
  writeFileSync(
    at(file),
    exportXlsx([sheet(tabs.register, register), sheet(tabs.settings, settings), sheet(tabs.units, units)]),
  );
}

const tabOf = (file: string, name: string) =>
  importXlsx(readFileSync(at(file)), file).find((each) => each.name === name)!;

test("the size of a zip file is what its parts come to, whatever they say", () => {
  put("mot.xlsx", 0);
  const honest = readFileSync(at("mot.xlsx"));
  const MOST = 1 << 30;
  const size = unpackedSize(honest, MOST);
  expect(size).toBeGreaterThan(honest.length);
  expect(unpackedSize(honest, size)).toBe(size);
  expect(unpackedSize(honest, size - 1)).toBeGreaterThan(size - 1);
  expect(unpackedSize(Buffer.from("Họ tên,Lương"), MOST)).toBe(0);
  const entry = honest.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const part = honest.readUInt32LE(entry + 42);
  const saying = (said: number) => {
    const bytes = Buffer.from(honest);
    bytes.writeUInt32LE(said, entry + 24);
    bytes.writeUInt32LE(said, part + 22);
    return unpackedSize(bytes, MOST);
  };
  const own = honest.readUInt32LE(entry + 24);
  expect(saying(own)).toBe(size);
  expect(saying(own - 1)).toBe(Number.POSITIVE_INFINITY);
  // Its size stands elsewhere, as in files that are written as a stream.
  expect(saying(0xffffffff)).toBe(size);
  const broken = Buffer.from(honest);
  broken.writeUInt32LE(0, entry);
  expect(unpackedSize(broken, MOST)).toBe(Number.POSITIVE_INFINITY);
});

test("a workbook whose file comes again in other letters replaces its rows, and keeps its name and place", async () => {
  put("Hoà Bình.xlsx", 0);
  put("Sơn La.xlsx", 1);
  put("hòa  bình .XLSX", 0, 10);
  await load("Hoà Bình.xlsx", "Sơn La.xlsx");
  await load("hòa  bình .XLSX");
  expect(namesIn()).toEqual(["Hoà Bình", "Sơn La"]);
  expect(store().books()[0]!.rows).toBeLessThanOrEqual(10);
  await expect(load("Hoà Bình.xlsx", "hòa  bình .XLSX")).rejects.toThrow(Refusal);
});

test("the same file under another name is told, and a workbook can be taken out", async () => {
  put("mot.xlsx", 0);
  writeFileSync(at("mot (1).xlsx"), readFileSync(at("mot.xlsx")));
  await load("mot.xlsx", "mot (1).xlsx");
  expect(said.filter((line) => line.includes("remove"))).toHaveLength(1);
  await ask("judge");
  await ask("remove", ["MOT (1).xlsx"]);
  expect(namesIn()).toEqual(["mot"]);
  await ask("summary");
  for (const names of [[], ["mot (1)"], ["khac"]])
    await expect(ask("remove", names)).rejects.toThrow(Refusal);
  await ask("remove", ["mot"]);
  await expect(ask("summary")).rejects.toThrow(Refusal);
  await expect(ask("remove", ["mot"])).rejects.toThrow(Refusal);
});

test("while one command writes into a store another one is refused, and reading goes on", async () => {
  put("mot.xlsx", 0);
  await load("mot.xlsx");
  await ask("judge");
  const unlock = store().lock();
  for (const command of ["load", "judge", "remove"])
    await expect(ask(command, [at("mot.xlsx")])).rejects.toThrow(Refusal);
  await ask("summary");
  unlock();
  await load("mot.xlsx");
  await ask("judge");
});

test("a file that is written again as it was is as new as its last edition", async () => {
  put("mot.xlsx", 0);
  const writtenAt = (date: Date) => utimesSync(at("mot.xlsx"), date, date);
  const warned = async (day: string) => {
    said.length = 0;
    await ask("summary", [], { day });
    return said.some((line) => line.startsWith("Lưu ý"));
  };
  writtenAt(new Date(2022, 4, 30, 12));
  await load("mot.xlsx");
  await ask("judge");
  expect(await warned("29/05/2022")).toBe(false);
  expect(await warned("30/05/2022")).toBe(true);
  // Of the clock on the wall: the midnight that ends the day.
  writtenAt(new Date(2022, 4, 31));
  await load("mot.xlsx");
  expect(await warned("30/05/2022")).toBe(false);
  expect(await warned("31/05/2022")).toBe(true);
});

test("the table of all workbooks has the phases and verdicts of each of them", async () => {
  for (const seed of [2, 0, 1]) put(`so-${seed}.xlsx`, seed, 150);
  await load("so-2.xlsx", "so-0.xlsx", "so-1.xlsx");
  await ask("judge");
  await ask("summary", [], { out: at("tong.xlsx") });
  const [headings = [], ...rows] = gridOf(tabOf("tong.xlsx", "Các sổ"));
  const column = (heading: string) => headings.indexOf(heading);
  const [eligible, last] = [column("Đủ điều kiện"), column("Không đủ điều kiện")];
  const money = column("Giá trị làm lợi (đồng)");
  const sum = (row: readonly unknown[], from: number, to: number) =>
    row.slice(from, to).reduce((total: number, figure) => total + Number(figure), 0);
  expect(new Set(headings).size).toBe(headings.length);
  expect(rows.map(([name]) => name)).toEqual(["so-2", "so-0", "so-1", totalWord]);
  expect(rows.at(-1)![eligible]).toBeGreaterThan(0);
  for (const row of rows) {
    expect(sum(row, last + 1, money)).toBe(row[eligible]);
    expect(sum(row, eligible, last + 1)).toBe(row[column("Đã nhập")]);
  }
});

test("figures of the summary are numbers, and written as the workbook writes them", async () => {
  put("mot.xlsx", 0, 150);
  await load("mot.xlsx");
  await ask("judge");
  await ask("summary", [], { out: at("tong.xlsx") });
  const { cells } = tabOf("tong.xlsx", "mot");
  const share = cells.find(({ row, column }) => row === 1 && column === 5)!;
  const level = cells.find(({ row, column }) => row === 1 && column === 3)!;
  expect([typeof share.value, share.format]).toEqual(["number", numberFormats.share]);
  expect([typeof level.value, level.format]).toEqual(["number", "[=0]0;[<1]0%;#,##0"]);
  await ask("summary");
  expect(said.join("\n")).not.toMatch(/\d\.\d{5}/);
});

test("what the disk refuses is said in a sentence", async () => {
  put("mot.xlsx", 0, 5);
  writeFileSync(at("tep"), "");
  await expect(ask("load", [at("mot.xlsx")], { store: at("tep/kho") })).rejects.toThrow(Refusal);
  await load("mot.xlsx");
  await ask("judge");
  mkdirSync(at("thu-muc"));
  for (const out of ["khong-co/tong.xlsx", "thu-muc"])
    await expect(ask("summary", [], { out: at(out) })).rejects.toThrow(Refusal);
  for (const fault of [
    Object.assign(new Error("x"), { code: "ENOSPC" }),
    Object.assign(new Error("x"), { code: "EROFS", path: "kho" }),
    new Error('IO Error: Could not write file "a.parquet": No space left on device'),
  ])
    expect(inWords(fault)).toBeInstanceOf(Refusal);
  const other = new Error("x");
  expect(inWords(other)).toBe(other);
  for (const manifest of ["{", "{}", "[]"]) {
    writeFileSync(join(at("store"), "manifest.json"), manifest);
    await expect(ask("summary")).rejects.toThrow(Refusal);
  }
});
