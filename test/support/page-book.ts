import type { Answer, PageCalls } from "../../src/api/bridge";
import type { FixedKey } from "../../src/core/register/columns";
import { columnKeys, columns, resultHeadings } from "../../src/core/register/columns";
import { tabs } from "../../src/core/words/words";
import type { CallResult, Person, Selection } from "../../src/host/contract";
import { writeSnapshot } from "../../src/host/file/snapshot";
import type { CellInit, LocalAddIn, SheetInit } from "../../src/host/host";
import { createWorkbook, LocalWorkbook } from "../../src/host/host";
import { logHeadings } from "../../src/messages/vi/setup-vi";
import { layouts } from "../../src/server/workbook/layouts";
import { exampleUnits } from "./judge";
import type { PartialRow } from "./register-table";
import { goodRow } from "./register-table";
import { builtAddIn } from "./warm/bundle";
import { prepared, workbookOf } from "./warm/prepared";

export const an: Person = { name: "an", email: "an@example.test", owner: true };
export const binh: Person = { name: "binh", email: "binh@example.test", owner: false };

/** Where the input columns begin, from 0. */
export const FIRST = resultHeadings.length;
const ROWS = 40;
const TEXTS: ReadonlySet<string> = new Set(["text", "long", "unit", "people", "choice", "yesNo"]);

/** A row that counts, in the form that needs no mending. */
export const sound = (changes: PartialRow = {}): PartialRow =>
  goodRow({
    appliedOn: new Date(2021, 9, 5),
    recognisedOn: new Date(2021, 11, 20),
    registeredAt: new Date(2022, 0, 10, 8, 30),
    benefitValue: 15_000_000,
    ...changes,
  });

type Value<K extends keyof PageCalls> = ReturnType<PageCalls[K]>;
type Request<K extends keyof PageCalls> = Parameters<PageCalls[K]>[0];

/** A workbook as set-up leaves it but for the formulas, which would cost every test a second; or one that is given. */
export class PageBook {
  readonly workbook: LocalWorkbook;
  addIn: LocalAddIn;
  /** Service calls of the last call. */
  calls = 0;
  /** Seconds that the last call would take on Google. */
  seconds = 0;
  /** Tabs as last looked at; a change makes them old. */
  private readonly views = new Map<string, ReadonlyMap<string, string>>();

  constructor(rows: readonly PartialRow[] | LocalWorkbook, sheets?: readonly SheetInit[]) {
    this.workbook = rows instanceof LocalWorkbook ? rows : makeWorkbook(sheets ?? blankSheets(rows));
    this.addIn = builtAddIn(this.workbook);
    // Not through `onPatch`, which works out what each window would show.
    this.workbook.book.listeners.add({ settled: () => this.views.clear() });
  }

  /** A copy of a workbook that is made once a run, by its name. */
  static prepared(name: string, make: () => PageBook): PageBook {
    return new PageBook(prepared(name, () => make().workbook));
  }

  /** Opens copies of a workbook as it is now. */
  static maker({ workbook }: PageBook): () => PageBook {
    const text = `${writeSnapshot(workbook.book)}\n`;
    return () => new PageBook(workbookOf(text));
  }

  /** Calls as the page does, by JSON. Throws when the script throws, which it never should. */
  ask<K extends keyof PageCalls>(name: K, request: Request<K>, given: Given = {}): Answer<Value<K>> {
    const json = JSON.stringify(request);
    return JSON.parse(String(this.raw(name, [json], given))) as Answer<Value<K>>;
  }

  raw(name: string, args: readonly unknown[], { person = an, selection }: Given = {}): unknown {
    const at = selection ?? { row: 1, rows: 1 };
    const { id } = this.workbook.sheets()[0]!;
    const where: Selection = {
      sheetId: at.sheetId ?? id,
      row: at.row,
      rows: at.rows,
      column: FIRST,
      columns: 1,
    };
    const result: CallResult = this.addIn.call(person, name, args, where, () => {});
    this.calls = result.cost.total;
    this.seconds = result.cost.seconds;
    if (!result.ok) throw new Error(result.message);
    return result.value;
  }

  /** The same for a call that must do. */
  get<K extends keyof PageCalls>(name: K, request: Request<K>, given: Given = {}): Value<K> {
    const answer = this.ask(name, request, given);
    if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
    return answer.value;
  }

  tabId(name: string): number {
    return this.workbook.sheets().find((sheet) => sheet.name === name)!.id;
  }

  /** What a cell of the register shows; rows from 1. */
  text(row: number, column: FixedKey): string {
    return this.shown().get(`${row - 1}:${placeOf(column)}`) ?? "";
  }

  /** Everything the register shows, by `row:column` from 0. */
  shown(tab: string = tabs.register): ReadonlyMap<string, string> {
    let seen = this.views.get(tab);
    if (seen === undefined) {
      const { cells } = this.workbook.view(this.tabId(tab));
      seen = new Map(
        cells.flatMap(({ row, column, cell }) =>
          cell && cell.text !== "" ? [[`${row}:${column}`, cell.text] as const] : [],
        ),
      );
      this.views.set(tab, seen);
    }
    return seen;
  }

  /** The column of all rows below the headings, to the last filled one. */
  column(column: FixedKey): string[] {
    const shown = this.shown();
    const texts: string[] = [];
    for (let row = 1; row < 3000; row++) {
      const text = shown.get(`${row}:${placeOf(column)}`);
      if (text !== undefined) texts[row - 1] = text;
    }
    return Array.from(texts, (text) => text ?? "");
  }

  type(row: number, column: FixedKey, text: string, person = binh): void {
    this.workbook.type(person, this.tabId(tabs.register), row - 1, placeOf(column), text);
  }
}

export interface Given {
  person?: Person;
  selection?: { row: number; rows: number; sheetId?: number };
}

export const placeOf = (column: FixedKey): number => FIRST + columnKeys.indexOf(column);

function makeWorkbook(sheets: readonly SheetInit[]): LocalWorkbook {
  const workbook = createWorkbook({ name: "Sổ thử", sheets });
  if (workbook.sheets().some(({ name }) => name === tabs.settings)) markPresent(workbook);
  return workbook;
}

/** Leaves the mark of the present release, as set-up does. */
function markPresent({ book }: LocalWorkbook): void {
  const mark = { key: "so-sang-kien-layout", value: JSON.stringify(layouts.at(-1)), visibility: "DOCUMENT" };
  const { meta } = book;
  book.run({ rollBack: true }, () =>
    book.apply({
      kind: "book",
      book: { ...meta, nextId: meta.nextId + 1, metadata: [{ id: meta.nextId, ...mark }] },
    }),
  );
}

/** The tabs with the rows given, set up; a copy of what is made once a run, by its name. */
export const setUpPage = (name: string, rows: readonly PartialRow[]): PageBook =>
  PageBook.prepared(name, () => {
    const book = new PageBook(rows);
    book.get("pageSetUp", {});
    return book;
  });

/** The tabs with the rows given. */
export function blankSheets(rows: readonly PartialRow[]): SheetInit[] {
  const results = Array<CellInit>(FIRST).fill("");
  const formats = [...results, ...columnKeys.map((key) => (TEXTS.has(columns[key].type) ? "@" : null))];
  const cells = rows.map((row) => [...results, ...columnKeys.map((key) => row[key] ?? "")]);
  return [
    {
      name: tabs.register,
      values: [[...results, ...columnKeys.map((key) => columns[key].heading)], ...cells],
      formats: [[], ...Array.from({ length: rows.length + ROWS }, () => formats as (string | null)[])],
      rows: rows.length + ROWS + 1,
      columns: FIRST + columnKeys.length,
    },
    { name: tabs.units, values: exampleUnits as CellInit[][] },
    { name: tabs.settings, values: [] },
    { name: tabs.log, values: [[...logHeadings]] },
  ];
}
