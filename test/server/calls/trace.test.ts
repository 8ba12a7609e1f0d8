import type { Answer } from "../../../src/api/bridge";
import type { TraceAnswer, TracedSource } from "../../../src/api/bridge-trace";
import { tabs } from "../../../src/core/words/words";
import { demoWorkbook } from "../../../src/demo/demo";
import type { CallResult } from "../../../src/host/contract";
import type { LocalAddIn, LocalWorkbook, SheetInit } from "../../../src/host/host";
import { createWorkbook } from "../../../src/host/host";
import { getOrMake } from "../../../src/host/model/get-or-make";
import { owner } from "../../support/add-in";
import { builtAddIn } from "../../support/warm/bundle";
import { prepared } from "../../support/warm/prepared";

type Shown = Readonly<Record<"row" | "column", number>> & { readonly text: string };

/** A set-up workbook and its add-in, and the cell that the person has selected. */
class TraceBook {
  readonly addIn: LocalAddIn;
  calls = 0;
  seconds = 0;
  /** Tabs as last looked at; a change makes them old. */
  private readonly views = new Map<string, readonly Shown[]>();

  constructor(readonly workbook: LocalWorkbook) {
    this.addIn = builtAddIn(workbook);
    workbook.onPatch(() => this.views.clear());
  }

  idOf(tab: string): number {
    return this.workbook.sheets().find(({ name }) => name === tab)!.id;
  }

  raw(name: string, request: unknown, tab = tabs.summary as string, row = 0, column = 0): unknown {
    const selection = { sheetId: this.idOf(tab), row, column, rows: 1, columns: 1 };
    const result: CallResult = this.addIn.call(owner, name, [JSON.stringify(request)], selection, () => {});
    this.calls = result.cost.total;
    this.seconds = result.cost.seconds;
    if (!result.ok) throw new Error(result.message);
    return typeof result.value === "string" ? JSON.parse(result.value) : result.value;
  }

  /** What the cells of a tab show; rows and columns from 0. */
  shown(tab: string): readonly Shown[] {
    return getOrMake(this.views, tab, () =>
      this.workbook
        .view(this.idOf(tab))
        .cells.map(({ row, column, cell }) => ({ row, column, text: cell?.text ?? "" })),
    );
  }

  text(tab: string, row: number, column: number): string {
    return this.shown(tab).find((cell) => cell.row === row && cell.column === column)?.text ?? "";
  }

  /** What stands behind a cell; row and column from 0. */
  trace(tab: string, row: number, column: number): Answer<TraceAnswer> {
    return this.raw("pageTrace", {}, tab, row, column) as Answer<TraceAnswer>;
  }
}

const ROWS = 60;

/** The demonstration workbook with some of its rows, or with more of the same. */
const fresh = (count = ROWS) => new TraceBook(prepared(`demo-of-${count}-rows`, () => make(count).workbook));

function make(count: number): TraceBook {
  const init = demoWorkbook();
  const [first, ...others] = (init.sheets ?? []) as readonly SheetInit[];
  const [headings = [], ...rows] = first!.values;
  const values = [headings, ...Array.from({ length: count }, (_row, index) => rows[index % rows.length]!)];
  const book = new TraceBook(createWorkbook({ ...init, sheets: [{ ...first!, values }, ...others] }));
  book.raw("pageSetUp", {}, tabs.register);
  return book;
}

let demo: TraceBook;
beforeAll(() => {
  demo = fresh();
});

const { summary, analysis, register, units, settings } = tabs;

/** The row (from 0) of a tab that begins with a text; the nth such row. */
function rowOf(book: TraceBook, tab: string, text: string, nth = 0, column = 0): number {
  const found = book.shown(tab).filter((cell) => cell.column === column && cell.text === text)[nth];
  if (!found) throw new Error(`No row ${text}`);
  return found.row;
}

function mustTrace(book: TraceBook, tab: string, row: number, column: number): TraceAnswer {
  const answer = book.trace(tab, row, column);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** What the lines that were sent come to. */
function again({ of, items }: TracedSource): number {
  const amounts = items.map(({ amount }) => amount ?? 0);
  switch (of) {
    case "rows":
    case "units":
    case "officers":
      return items.length;
    case "people":
      return new Set(items.map(({ nth }) => nth)).size;
    default:
      return amounts.reduce((sum, amount) => sum + amount, 0);
  }
}

function figureAgain({ kind, source, whole, asked }: TraceAnswer): number {
  const listed = again(source);
  switch (kind) {
    case "share":
      return listed / again(whole!);
    case "missing":
      return Math.max(0, (asked ?? Number.NaN) - listed);
    case "rank":
      return listed + 1;
    default:
      return listed;
  }
}

const number = (text: string) => {
  const plain = Number(text.replace(/[.%]| .*/g, "").replace(",", "."));
  return text.endsWith("%") ? plain / 100 : plain;
};

describe("what is sent comes to what the cell shows", () => {
  const everyColumn = (book: TraceBook, tab: string, row: number) =>
    book
      .shown(tab)
      .filter((cell) => cell.row === row && /^\d[\d.,]*(?:%| người| sáng kiến\/người)?$/.test(cell.text));
  it.each<[string, string, number, number]>([
    [summary, "Kết quả", 1, 6],
    [summary, "Kết quả", 2, 6],
    [summary, "Ngành giáo dục", 0, 4],
    [summary, "Tỷ lệ tham gia", 0, 4],
    [summary, "Cán bộ chuyên trách", 0, 4],
    [summary, "Tuyên truyền", 0, 4],
    [summary, "Đơn vị", 1, 15],
    [summary, "Người", 1, 2],
    [summary, "Tổng cộng", 0, 15],
    [analysis, "Loại giải pháp", 2, 10],
    [analysis, "Cụm", 1, 10],
    [analysis, "Quy tắc", 1, 1],
  ])("%s: %s + %i", (tab, name, below, least) => {
    const row = rowOf(demo, tab, name) + below;
    const cells = everyColumn(demo, tab, row);
    expect(cells.length).toBeGreaterThanOrEqual(least);
    for (const { column, text } of cells) {
      const traced = mustTrace(demo, tab, row, column);
      const figure = figureAgain(traced);
      expect([column, traced.shown, traced.value]).toEqual([column, null, figure]);
      expect(Math.abs(figure - number(text))).toBeLessThanOrEqual(text.endsWith("%") ? 0.0051 : 0);
    }
  });

  it("a share that stands as a text leads to what it is of", () => {
    const below = rowOf(demo, analysis, "Cụm", 1);
    const share = demo.shown(analysis).find(({ row, text }) => row > below && text.endsWith("%"))!;
    const traced = mustTrace(demo, analysis, share.row, share.column);
    expect([traced.shown, traced.value]).toEqual([null, share.text]);
    expect(Math.abs(figureAgain(traced) - number(share.text))).toBeLessThanOrEqual(0.0051);
  });

  it("the lines name the row, the code and the cell to look at", () => {
    const row = rowOf(demo, summary, "Trường THPT Lạc Thủy B");
    const { source, label } = mustTrace(demo, summary, row, 9);
    expect(label).toEqual(["Trường THPT Lạc Thủy B", "Giá trị làm lợi (đồng)"]);
    expect(source).toMatchObject({ of: "money", amount: number(demo.text(summary, row, 9)) });
    const cells = new Map(demo.shown(register).map(({ row: r, column, text }) => [`${r}:${column}`, text]));
    for (const item of source.items) {
      expect(cells.get(`${item.row - 1}:0`)).toBe("Đủ điều kiện");
      expect(cells.get(`${item.row - 1}:3`)).toBe("Trường THPT Lạc Thủy B");
      expect(cells.get(`${item.row - 1}:5`)).toBe(item.code);
      expect(cells.get(`0:${item.column - 1}`)).toBe("Giá trị làm lợi (đồng)");
    }
  });

  it("targets lead to the settings and the units, and a clause to the cell that it found", () => {
    const targetRow = rowOf(demo, summary, "Ngành giáo dục");
    const level = mustTrace(demo, summary, targetRow, 3).source.items[0];
    const settingRow = demo
      .shown(settings)
      .find(({ column, text }) => column === 1 && text === "Ngành giáo dục");
    expect(level).toMatchObject({ tab: "settings", row: settingRow!.row + 1, column: 3, amount: 500 });
    const { whole } = mustTrace(demo, summary, rowOf(demo, summary, "Tuyên truyền"), 5);
    expect(whole).toMatchObject({ of: "units", count: 40 });
    expect(whole?.items[0]).toMatchObject({ tab: "units", row: 2, column: 2 });
    const rules = rowOf(demo, analysis, "Quy tắc");
    const clause = demo.shown(analysis).find(({ row, text }) => row > rules && text === "IV.3")!;
    const { source } = mustTrace(demo, analysis, clause.row, 1);
    expect(new Set(source.items.map(({ verdict }) => verdict))).toEqual(new Set(["ineligible"]));
    expect(source.items.every(({ column }) => column > 8)).toBe(true);
  });
});

it("what is not known names what is lacking", () => {
  const book = fresh();
  book.workbook.type(owner, book.idOf(units), 3, 5, "");
  const unit = mustTrace(book, summary, rowOf(book, summary, book.text(units, 3, 1)), 15);
  expect(unit).toMatchObject({ kind: "unknown", value: "Chưa có số liệu" });
  expect(unit.source).toMatchObject({ of: "heads", amount: null, count: 1 });
  const traced = mustTrace(book, summary, rowOf(book, summary, "Tổng cộng"), 15);
  expect(traced).toMatchObject({ kind: "share", whole: { count: 39 } });
  expect(traced.unknown).toMatchObject({ of: "heads", amount: null, count: 1 });
  expect(traced.unknown?.items[0]).toMatchObject({ tab: "units", row: 4, column: 6, amount: null });
});

it("what is missing lists who lacks it, with the addresses to write to", () => {
  const book = fresh();
  const row = rowOf(book, summary, "Tuyên truyền");
  const { wanting, source, value } = mustTrace(book, summary, row, 6);
  expect([wanting?.of, wanting?.count]).toEqual(["units", value]);
  expect(source.count + (wanting?.count ?? 0)).toBe(40);
  const headings = book.shown(units).filter(({ row: r }) => r === 0);
  const emails = headings.find(({ text }) => text === "Email phụ trách")!.column;
  const [first, second] = wanting!.items;
  book.workbook.type(owner, book.idOf(units), first!.row - 1, emails, "a@x.vn; b@x.vn");
  book.workbook.type(owner, book.idOf(units), second!.row - 1, emails, "");
  const again = mustTrace(book, summary, row, 6).wanting;
  expect(again?.items.slice(0, 2).map(({ contact }) => contact)).toEqual(["a@x.vn; b@x.vn", ""]);
});

it("follows the day and the order that people chose, and says what cannot be read of them", () => {
  const book = fresh();
  const id = book.idOf(summary);
  book.workbook.type(owner, id, 1, 1, "31/05/2022");
  book.workbook.type(owner, id, 1, 3, "Người tham gia");
  const row = rowOf(book, summary, "Đơn vị") + 1;
  const shown = book.shown(summary).filter((cell) => cell.row === row);
  const traced = mustTrace(book, summary, row, 13);
  expect(traced).toMatchObject({ asOf: "31/05/2022", shown: null, value: number(shown[13]!.text) });
  expect(traced.label[0]).toBe(shown[0]!.text);
  expect(again(traced.source)).toBe(traced.value);
  expect(mustTrace(book, analysis, rowOf(book, analysis, "Tháng") + 1, 1).asOf).toBe("31/05/2022");
  book.workbook.type(owner, id, 1, 1, "hôm qua");
  expect(book.trace(summary, row, 13)).toMatchObject({
    ok: false,
    message: expect.stringContaining("hôm qua"),
  });
});

it("static values are traced by what they were, and a value that has moved on is told", () => {
  const book = fresh();
  const row = rowOf(book, summary, "Số dòng");
  book.raw("menuWriteValues", {}, summary);
  expect(mustTrace(book, summary, row, 1)).toMatchObject({ value: ROWS, shown: null });
  book.workbook.clear(owner, book.idOf(register), 1, 5, 1, 22);
  const later = mustTrace(book, summary, row, 1);
  expect(later).toMatchObject({ value: ROWS - 1, shown: ROWS });
  expect(later.source.count).toBe(ROWS - 1);
});

it("figures are found where people pushed them", () => {
  const book = fresh();
  book.workbook.insertRows(owner, book.idOf(summary), 0, 2);
  book.workbook.insertColumns(owner, book.idOf(summary), 0, 1);
  const row = rowOf(book, summary, "Trường THPT Lạc Thủy B", 0, 1);
  const value = number(book.text(summary, row, 10));
  expect(mustTrace(book, summary, row, 10)).toMatchObject({ value, shown: null });
});

it.each<[string, number, number]>([
  [summary, 0, 0],
  [summary, 1, 1],
  [summary, 3, 2],
  [summary, 4, 0],
  [summary, 6, 0],
  [summary, 150, 2],
  [analysis, 5, 24],
])("%s %i:%i is no figure", (tab, row, column) => {
  expect(demo.trace(tab, row, column)).toMatchObject({
    ok: false,
    code: "other",
    message: expect.stringMatching(/^Ô [A-Z]+\d+ /),
  });
});

it.each([register, units, settings])("on %s it says where to select a figure", (tab) => {
  const answer = demo.trace(tab, 2, 2);
  expect(answer).toMatchObject({ ok: false, code: "other" });
  expect(!answer.ok && answer.message).toContain(analysis);
});

it("goes to the cell of a line, and refuses nonsense", () => {
  expect(demo.raw("pageGoTo", { tab: "units", row: 4, column: 6 })).toMatchObject({ ok: true, value: null });
  const nonsense = [
    {},
    { tab: "log", row: 1, column: 1 },
    { tab: "units", row: 0, column: 1 },
    { tab: "units", row: 1.5, column: 1 },
    { tab: "units", row: 2, column: "A" },
    { tab: "__proto__", row: 2, column: 2 },
  ];
  for (const request of nonsense) expect(demo.raw("pageGoTo", request)).toMatchObject({ ok: false });
});

it("of 2,100 rows the first 2,000 are sent, all are counted, and no more calls are made", () => {
  const row = rowOf(demo, summary, "Số dòng");
  mustTrace(demo, summary, row, 1);
  const { calls } = demo;
  const book = fresh(2100);
  const traced = mustTrace(book, summary, row, 1);
  expect(traced.source).toMatchObject({ amount: 2100, count: 2100 });
  expect(traced.source.items).toHaveLength(2000);
  expect(book.calls).toBe(calls);
  expect(calls).toBeLessThanOrEqual(24);
});
