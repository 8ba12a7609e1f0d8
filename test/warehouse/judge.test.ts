import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { openWorkbook } from "../../src/core/assessment/open-workbook";
import type { Twins } from "../../src/core/rules/namesakes";
import { TitleMemory } from "../../src/core/rules/title-memory";
import { checkTable } from "../../src/server/functions/check-table";
import { judgeFile } from "../../src/tools/build/judge";
import type { Book } from "../../src/warehouse/book";
import { decodeCell, encodeCell, type JudgedRow } from "../../src/warehouse/judge/contract";
import { type judgeRows, verdictWith } from "../../src/warehouse/judge/judge";
import { hardBook } from "../support/warehouse-books";

const root = join(__dirname, "../..");
const code = readFileSync(judgeFile(root), "utf8");

/** What an engine need not have. */
const ABSENT = [
  "Intl",
  "WebAssembly",
  "console",
  "SharedArrayBuffer",
  "Atomics",
  "FinalizationRegistry",
  "WeakRef",
];

/** The library in a realm with nothing but the language, where the clock, chance and code in texts fail. */
function bareJudge(): typeof judgeRows {
  const { DONT_CONTEXTIFY } = vm.constants as unknown as { DONT_CONTEXTIFY: vm.Context };
  const realm = vm.createContext(DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(
    `for (const name of ${JSON.stringify(ABSENT)}) delete globalThis[name];
     Date.now = Math.random = () => { throw new Error("neither clock nor chance"); };
     delete Date.prototype.toLocaleString; delete Date.prototype.toLocaleDateString;`,
    realm,
  );
  vm.runInContext(code, realm);
  const call = vm.runInContext(
    "(context, rows) => JSON.stringify(warehouse.judgeRows(context, JSON.parse(rows)))",
    realm,
  );
  return (context, rows) => JSON.parse(call(context, JSON.stringify(rows)) as string) as string[];
}

/** The twins that the workbook itself finds, by row. */
function twinsOf({ register, settings, units }: Book): readonly Twins[] {
  const memory = new TitleMemory();
  const opened = openWorkbook(register, settings, units);
  if (!opened.ok) throw new Error(opened.problems.join());
  return register.map((_row, at) => {
    const initiative = at === 0 ? undefined : opened.value.register.read(at);
    return initiative ? memory.add(initiative) : {};
  });
}

const contextOf = ({ register, settings, units }: Book) =>
  JSON.stringify({
    headings: register[0]!.map(encodeCell),
    settings: settings.map((row) => row.map(encodeCell)),
    units: units.map((row) => row.map(encodeCell)),
  });

test("the library fits beside a query", () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(200_000);
});

test.each([0, 1, 2])(
  "rows come to what SK_KIEMTRA says of them, in a realm with nothing in it (campaign %i)",
  (seed) => {
    const judge = bareJudge();
    const book = hardBook(seed, 400);
    const twins = twinsOf(book);
    const rows = book.register.map((row, at) => {
      const { sameUnit, elsewhere } = twins[at]!;
      const told = [sameUnit?.row ?? null, elsewhere?.row ?? null, elsewhere?.author ?? null];
      return JSON.stringify([row.map(encodeCell), ...told]);
    });
    const context = contextOf(book);
    // In two pieces, as an engine may hand them over, and those of another workbook between.
    const other = contextOf(hardBook(seed + 1, 1));
    const above = judge(context, rows.slice(1, 150));
    judge(other, []);
    const judged = [...above, ...judge(context, rows.slice(150))];
    const wanted = checkTable(book.register, book.settings, book.units).slice(1);
    const got = judged.map((text) => (JSON.parse(text) as JudgedRow | null)?.result ?? ["", "", "", "", ""]);
    expect(got).toEqual(wanted);
    expect(new Set(wanted.map(([verdict]) => verdict)).size).toBeGreaterThan(2);
    expect(twins.filter(({ sameUnit }) => sameUnit).length).toBeGreaterThan(5);
    expect(twins.filter(({ elsewhere }) => elsewhere).length).toBeGreaterThan(5);
  },
);

test("a workbook that cannot be judged is an error in words", () => {
  const { register, units } = hardBook(0, 1);
  const settings = [
    ["Nhóm", "Mục", "Giá trị"],
    ["Chung", "không có mục này", 1],
  ];
  expect(() => bareJudge()(contextOf({ register, settings, units }), [])).toThrow(/\S/);
});

test("cells go through unchanged", () => {
  const cells = [
    "",
    "a",
    "0",
    0,
    -1.5,
    1e15,
    true,
    false,
    new Date(2022, 4, 31, 23, 59, 58),
    new Date(1899, 11, 30, 7),
    new Date(Number.NaN),
  ];
  const shown = (cell: unknown) => (cell instanceof Date ? `${cell}` : cell);
  expect(cells.map(encodeCell).map(decodeCell).map(shown)).toEqual(cells.map(shown));
  const old = new Date(2000, 0, 1);
  old.setFullYear(99, 1, 28);
  expect(decodeCell(encodeCell(old))).toEqual(old);
});

test.each([
  ["eligible", "note", false, "eligible"],
  ["eligible", "review", false, "review"],
  ["eligible", "review", true, "eligible"],
  ["waiting", "review", false, "review"],
  ["missing", "review", false, "missing"],
  ["missing", "ineligible", true, "ineligible"],
  ["review", "off", false, "review"],
] as const)("one finding more: %s with %s", (verdict, severity, isReviewed, wanted) => {
  expect(verdictWith(verdict, severity, isReviewed)).toBe(wanted);
});
