import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { read, write } from "@e965/xlsx";
import { judgeWorkbook } from "../../src/core/assessment/open-workbook";
import type { Cell } from "../../src/core/reading/cell";
import { dashboardTables } from "../../src/core/summary/blocks/dashboard-tables";
import { rollUp } from "../../src/core/summary/figures/roll-up";
import { upTo } from "../../src/core/summary/figures/up-to";
import { tabs } from "../../src/core/words/words";
import { createWorkbook } from "../../src/host/host";
import { exportXlsx } from "../../src/host/import-export/export-xlsx";
import { importXlsx } from "../../src/host/import-export/import-xlsx";
import { serialOfUtc } from "../../src/host/model/serial";
import { Refusal } from "../../src/host/refusal";
import type { Runner } from "../../src/page/kit/call-script";
import { checkTable } from "../../src/server/functions/check-table";
import type { Book } from "../../src/warehouse/book";
import type { Options } from "../../src/warehouse/commands";
import { openJudged, rowsOf } from "../../src/warehouse/engine/count";
import { readBook } from "../../src/warehouse/load/read-book";
import { gridOf } from "../../src/warehouse/load/sheet-grid";
import { unpackedSize } from "../../src/warehouse/load/unpacked-size";
import { TABLES } from "../../src/warehouse/messages-vi";
import type { StoredBook } from "../../src/warehouse/store/store";
import { hardBook } from "../support/warehouse-books";
import { ask as askWarehouse, at, libraryFile, said, store, useWarehouse } from "../support/warehouse-folder";

const pageFile = join(__dirname, "../../dist/dashboard.html");
const now = () => new Date(2022, 4, 19, 15, 30);
useWarehouse();
const ask = (command: string, files: readonly string[] = [], more: Partial<Options> = {}) =>
  askWarehouse(command, files.map(at), { pageFile, now, ...more });

/** A tab of a file; moments as Excel has them. */
const sheet = (name: string, rows: readonly (readonly Cell[])[]) => ({
  ...{ name, columnWidths: {}, merges: [] },
  cells: rows.flatMap((row, line) =>
    row.flatMap((cell, column) => {
      if (cell === "" || cell === null || cell === undefined) return [];
      if (!(cell instanceof Date)) return [{ row: line, column, value: cell }];
      const wall = Date.UTC(
        cell.getFullYear(),
        cell.getMonth(),
        cell.getDate(),
        cell.getHours(),
        cell.getMinutes(),
      );
      return [{ row: line, column, value: serialOfUtc(wall), format: "dd/mm/yyyy hh:mm" }];
    }),
  ),
});
const put = (file: string, { register, settings, units }: Book) =>
  writeFileSync(
    at(file),
    exportXlsx([sheet(tabs.units, units), sheet(tabs.settings, settings), sheet(tabs.register, register)]),
  );

/** The results of a workbook in the store, by row. */
async function resultsOf(name: string): Promise<Map<number, string[]>> {
  const book = store()
    .books()
    .find((each) => each.name === name)!;
  const connection = await openJudged([store().judgedFile(book)]);
  const rows = await rowsOf<{ line: number; result: string }>(
    connection,
    "SELECT line, CAST(to_json(result) AS VARCHAR) AS result FROM judged ORDER BY line",
  );
  connection.closeSync();
  return new Map(rows.map(({ line, result }) => [line, JSON.parse(result) as string[]]));
}

/** The results that SK_KIEMTRA gives, by row. */
const resultsWanted = ({ register, settings, units }: Book) =>
  checkTable(register, settings, units).flatMap((row, line) =>
    line > 0 && row[0] !== "" ? [[line + 1, row]] : [],
  );

const storeHash = () =>
  readdirSync(at("store"))
    .sort()
    .map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(at("store"), file)))
        .digest("hex"),
    ]);

test("files are judged as their workbooks judge them, and one that comes again replaces its rows", async () => {
  const [one, two] = [hardBook(0, 60), hardBook(1, 60)];
  put("mot.xlsx", one);
  put("hai.xlsx", two);
  // More workbooks than threads: one thread judges several.
  const others = [2, 3, 4, 5].map((seed) => `so-${seed}.xlsx`);
  for (const [at, file] of others.entries()) put(file, hardBook(at, 5));
  await ask("load", ["mot.xlsx", "hai.xlsx", ...others]);
  await expect(ask("summary")).rejects.toThrow(Refusal);
  await ask("judge");
  expect([...(await resultsOf("mot"))]).toEqual(resultsWanted(one));
  expect([...(await resultsOf("hai"))]).toEqual(resultsWanted(two));
  const shorter = { ...one, register: one.register.slice(0, 30) };
  put("mot.xlsx", shorter);
  await ask("load", ["mot.xlsx"]);
  await ask("judge");
  expect(
    store()
      .books()
      .map(({ name }) => name),
  ).toEqual(["mot", "hai", "so-2", "so-3", "so-4", "so-5"]);
  expect([...(await resultsOf("mot"))]).toEqual(resultsWanted(shorter));
  // Nothing of the older file is left: a manifest, and seven files a workbook.
  expect(readdirSync(at("store"))).toHaveLength(1 + 7 * 6);
  const before = storeHash();
  await ask("load", ["mot.xlsx", "hai.xlsx"]);
  await ask("judge");
  expect(storeHash()).toEqual(before);
});

test("a saved local workbook is judged as its workbook judges it", async () => {
  const book = hardBook(1, 60);
  const named = (name: string, rows: Book["register"]) => ({ name, values: rows.map((row) => [...row]) });
  const workbook = createWorkbook(
    {
      name: "Sổ",
      // The zone of the book's own moments.
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      sheets: [
        named(tabs.register, book.register),
        named(tabs.settings, book.settings),
        named(tabs.units, book.units),
      ],
    },
    { file: at("so.ssk") },
  );
  workbook.close();
  await ask("load", ["so.ssk"]);
  await ask("judge");
  expect([...(await resultsOf("so"))]).toEqual(resultsWanted(book));
});

test("twins across workbooks name the row of the workbook that stands earlier", async () => {
  const book = hardBook(1, 40);
  put("mot.xlsx", book);
  put("hai.xlsx", book);
  await ask("load", ["mot.xlsx", "hai.xlsx"]);
  await ask("judge");
  await ask("summary", [], { out: at("tong.xlsx"), across: "Không đủ điều kiện", day: "31/05/2022" });
  const tabsOf = importXlsx(readFileSync(at("tong.xlsx")), "tong.xlsx");
  expect(tabsOf.map(({ name }) => name)).toEqual([TABLES.all, TABLES.across, "mot", "hai"]);
  const [, ...across] = gridOf(tabsOf[1]!);
  expect(across.length).toBeGreaterThan(5);
  for (const [own, , , earlier, , , verdict] of across)
    expect([own, earlier, verdict]).toEqual(["hai", "mot", "Không đủ điều kiện"]);
  const [, first, second, total] = gridOf(tabsOf[0]!);
  expect(first!.slice(1)).toEqual(second!.slice(1));
  expect(total!.slice(1)).toEqual(first!.slice(1).map((figure) => 2 * Number(figure)));
});

test("the dashboard's page has the figures of a workbook, and they are those of its rows", async () => {
  const { register, ...rest } = hardBook(0, 60);
  const units = rest.units.map((row, at) =>
    row.map((cell) => (at > 0 && cell === row[1] ? `${cell}</script>` : cell)),
  );
  put("mot.xlsx", { register, ...rest, units });
  const written = new Date(2022, 4, 31, 23, 59);
  utimesSync(at("mot.xlsx"), written, written);
  await ask("load", ["mot.xlsx"]);
  await ask("judge");
  const page = (names: string[], day?: string) =>
    askWarehouse("dashboard", names, { pageFile, now, day, out: at("bang.html") });
  await page(["mot"], "31/05/2022");
  const html = readFileSync(at("bang.html"), "utf8");
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  expect(html.replace(`\n    <script>${script}</script>`, "")).toBe(readFileSync(pageFile, "utf8"));
  const asked = (name: string, request: object) =>
    new Promise<{ ok: boolean; value?: Record<string, unknown> }>((resolve) => {
      const world = { setTimeout, google: { script: { run: {} as Runner } } };
      runInNewContext(script, world);
      const { run: runner } = world.google.script;
      const ready = runner
        .withSuccessHandler((text) => resolve(JSON.parse(String(text))))
        .withFailureHandler(() => 0);
      (ready[name] as (request: string) => void)(JSON.stringify(request));
    });
  const { book, headingRow } = readBook(at("mot.xlsx"));
  expect(headingRow).toBe(0);
  const judged = judgeWorkbook(book.register, book.settings, book.units, book.activities);
  if (!judged.ok) throw new Error(judged.problems.join());
  const counted = upTo(judged.value, Date.UTC(2022, 5, 1));
  const wanted: unknown = JSON.parse(JSON.stringify(dashboardTables(counted, rollUp(counted))));
  const { ok, value } = await asked("pageDashboard", { asOf: null });
  expect(ok).toBe(true);
  expect(value).toMatchObject({
    asOf: "31/05/2022",
    computedAt: "19/05/2022 15:30",
    listedUnits: [],
    before: null,
  });
  expect(value).toMatchObject(wanted as object);
  for (const [name, request] of [
    ["pageDashboard", { asOf: "30/05/2022" }],
    ["pageTrace", {}],
  ] as const)
    expect((await asked(name, request)).ok).toBe(false);
  // Written before the day ended.
  expect(said.filter((line) => line.startsWith("Lưu ý") && line.includes("mot"))).toHaveLength(1);
  await page(["mot"], "30/05/2022");
  expect(said.filter((line) => line.startsWith("Lưu ý"))).toHaveLength(1);
  for (const names of [[], ["hai"], ["mot", "mot"]]) await expect(page(names)).rejects.toThrow(Refusal);
});

test("a file that is refused keeps no other out", async () => {
  const book = hardBook(0, 10);
  put("mot.xlsx", book);
  writeFileSync(at("cat-ngang.xlsx"), readFileSync(at("mot.xlsx")).subarray(0, 900));
  writeFileSync(at("ngay.csv"), "Đơn vị,Tên sáng kiến,Ngày áp dụng\nA,Một,9/14/2021\n");
  writeFileSync(at("la.csv"), "Họ tên,Lương\nAn,1\n");
  writeFileSync(
    at("hai-so.xlsx"),
    exportXlsx([sheet("Bản 1", book.register), sheet("Bản 2", book.register)]),
  );
  writeFileSync(at("anh.png"), "x");
  // The directory at the end, or the beginning of the part itself, says of the first part that it is enormous.
  for (const [file, signature, size] of [
    ["bom.xlsx", [0x50, 0x4b, 0x01, 0x02], 24],
    ["bom-2.xlsx", [0x50, 0x4b, 0x03, 0x04], 22],
  ] as const) {
    const bomb = readFileSync(at("mot.xlsx"));
    bomb.writeUInt32LE(0xfffffff0, bomb.indexOf(Buffer.from(signature)) + size);
    writeFileSync(at(file), bomb);
    expect(unpackedSize(bomb, 1 << 30)).toBeGreaterThan(1 << 30);
  }
  mkdirSync(at("thu-muc.xlsx"));
  const files = [
    "cat-ngang.xlsx",
    "ngay.csv",
    "la.csv",
    "hai-so.xlsx",
    "anh.png",
    "bom.xlsx",
    "bom-2.xlsx",
    "thu-muc.xlsx",
    "khong-co.xlsx",
  ];
  const refusal = await ask("load", [...files.slice(0, 3), "mot.xlsx", ...files.slice(3)]).catch(
    (error) => error,
  );
  expect(refusal).toBeInstanceOf(Refusal);
  for (const file of files) expect((refusal as Error).message).toContain(file.replace(/^khong/, "khong"));
  expect(
    store()
      .books()
      .map(({ name }) => name),
  ).toEqual(["mot"]);
});

test("of two files of one name in one command the first is kept, and the second told", async () => {
  for (const part of ["bac", "nam"]) mkdirSync(at(part));
  put("bac/so.xlsx", hardBook(0, 10));
  put("nam/so.xlsx", hardBook(0, 5));
  const refusal = await ask("load", ["bac/so.xlsx", "nam/so.xlsx"]).catch((error) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Error).message).toContain("nam/so.xlsx");
  expect(store().books()).toHaveLength(1);
  const [{ rows: first }] = store().books() as [StoredBook];
  await ask("load", ["nam/so.xlsx"]);
  expect(store().books()[0]!.rows).toBeLessThan(first);
  // One that is refused is no edition of anything.
  writeFileSync(at("bac/so.xlsx"), "x");
  put("nam/so.xlsx", hardBook(0, 12));
  const other = await ask("load", ["bac/so.xlsx", "nam/so.xlsx"]).catch((error) => error);
  expect((other as Error).message).not.toContain("nam/so.xlsx");
  expect(store().books()[0]!.rows).toBeGreaterThan(first);
});

test.each(["0.1.0", "0.2.0", "0.3.0", "0.4.0"])(
  "a workbook that release %s made is read",
  async (version) => {
    const file = join(__dirname, `../fixtures/layouts/${version}.ssk.gz`);
    writeFileSync(at("cu.ssk"), gunzipSync(readFileSync(file)));
    await ask("load", ["cu.ssk"]);
    await ask("judge");
    const { book, headingRow } = readBook(at("cu.ssk"));
    expect(headingRow).toBe(0);
    const wanted = resultsWanted(book);
    expect(wanted.length).toBeGreaterThan(3);
    expect([...(await resultsOf("cu"))]).toEqual(wanted);
  },
);

test("a formula counts by the value that its file holds", async () => {
  const book = hardBook(1, 20);
  put("gia-tri.xlsx", book);
  const written = read(readFileSync(at("gia-tri.xlsx")), { cellNF: true });
  const cells = written.Sheets[tabs.register]!;
  for (const place of Object.keys(cells))
    if (/^[A-Z]+[2-9]$/.test(place)) Object.assign(cells[place], { f: "1+1" });
  writeFileSync(at("cong-thuc.xlsx"), write(written, { type: "buffer", bookType: "xlsx" }));
  await ask("load", ["gia-tri.xlsx", "cong-thuc.xlsx"]);
  await ask("judge");
  expect([...(await resultsOf("cong-thuc"))]).toEqual(resultsWanted(book));
});

test("rows that hold nothing are not kept", async () => {
  const { register } = hardBook(0, 5);
  const reviewed = register[0]!.indexOf("Đã xem xét");
  const lines = register.map((row) =>
    row.map((cell) => (cell instanceof Date ? "" : String(cell ?? ""))).join("\t"),
  );
  writeFileSync(at("dai.csv"), `${lines.join("\n")}\n${`${"\t".repeat(reviewed)} \n`.repeat(100_000)}`);
  await ask("load", ["dai.csv"]);
  expect(store().books()[0]!.rows).toBeLessThanOrEqual(15);
});

test("a file without settings takes those given, and one that has its own keeps them", async () => {
  const { register, settings, units } = hardBook(0, 40);
  const ours = hardBook(1, 40);
  const text = (cell: Cell) =>
    cell instanceof Date
      ? `${cell.getDate()}/${cell.getMonth() + 1}/${cell.getFullYear()}`
      : String(cell ?? "");
  const shown = register.map((row) => row.map(text));
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  writeFileSync(at("mot.csv"), shown.map((row) => `${row.map(quoted).join()}\n`).join(""));
  put("rieng.xlsx", ours);
  const changed = settings.map((row) => (row[1] === "Áp dụng từ" ? [row[0]!, row[1]!, "01/01/2022"] : row));
  put("cau-hinh.xlsx", { register, settings: changed, units });
  expect(changed).not.toEqual(settings);
  const judgedBy = async (more: Partial<Options>) => {
    await load(more);
    return [...(await resultsOf("mot"))];
  };
  const builtIn = await judgedBy({});
  expect(said.filter((line) => line.includes("--settings"))).toHaveLength(1);
  const given = await judgedBy({ settings: at("cau-hinh.xlsx") });
  expect(given).not.toEqual(builtIn);
  expect(given).toEqual(resultsWanted({ register: shown, settings: changed, units: [] }));
  expect([...(await resultsOf("rieng"))]).toEqual(resultsWanted(ours));
  expect(await judgedBy({})).toEqual(builtIn);
  for (const file of ["mot.csv", "khong-co.xlsx"])
    await expect(load({ settings: at(file) })).rejects.toThrow(Refusal);

  async function load(more: Partial<Options>) {
    await ask("load", ["mot.csv", "rieng.xlsx"], more);
    await ask("judge");
  }
});

test("what is cut off is done again and comes to the same", async () => {
  put("mot.xlsx", hardBook(0, 30));
  await ask("load", ["mot.xlsx"]);
  await ask("judge");
  const whole = [...(await resultsOf("mot"))];
  const [book] = store().books();
  rmSync(store().judgedFile(book!));
  // A judging that was killed leaves its beginning; a loading, files that no manifest names.
  writeFileSync(`${store().judgedFile(book!)}.part`, "PAR1");
  writeFileSync(join(at("store"), "0123456789abcdef-0.ndjson"), '{"line":2,');
  await expect(ask("summary")).rejects.toThrow(Refusal);
  await ask("judge");
  expect([...(await resultsOf("mot"))]).toEqual(whole);
});

test("what goes to BigQuery is written, not sent", async () => {
  put("mot.xlsx", hardBook(1, 10));
  await ask("load", ["mot.xlsx"]);
  await expect(
    ask("export", [], { to: "bigquery", out: at("ra"), isRun: true, isDryRun: true }),
  ).rejects.toThrow(Refusal);
  await ask("export", [], { to: "bigquery", out: at("ra") });
  const files = readdirSync(at("ra"));
  expect(files).toEqual(
    expect.arrayContaining(["judge.js", "1-routine.sql", "2-self-test.sql", "3-judge.sql", "4-views.sql"]),
  );
  const open = files.filter(
    (file) => file.endsWith(".sql") && /\{[a-z-]+\}/.test(readFileSync(join(at("ra"), file), "utf8")),
  );
  expect(open).toEqual([]);
  for (const line of readFileSync(
    join(at("ra"), files.find((file) => file.startsWith("source_rows"))!),
    "utf8",
  )
    .trim()
    .split("\n"))
    expect(Array.isArray(JSON.parse((JSON.parse(line) as { cells: string }).cells))).toBe(true);
});

test("the engine of this machine judges right, and a library that does not is noticed", async () => {
  await ask("self-test");
  const library = readFileSync(libraryFile, "utf8");
  writeFileSync(at("judge.js"), library.replaceAll("chưa ghi tác giả", "thiếu tác giả"));
  await expect(ask("self-test", [], { libraryFile: at("judge.js") })).rejects.toThrow(Refusal);
});

test.each([
  ["noise", {}],
  ["summary", { day: "05/2022" }],
  ["summary", { across: "Chờ cập nhật Cổng" }],
])("%s with %p is refused in a sentence", async (command, options) => {
  put("mot.xlsx", hardBook(1, 5));
  await ask("load", ["mot.xlsx"]);
  await ask("judge");
  await expect(ask(command, [], options)).rejects.toThrow(Refusal);
});
