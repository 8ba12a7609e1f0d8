import type { CallResult, CellView, Person, SheetInfo, UiEvent } from "../../src/host/contract";
import type { HostWorkbookInit, LocalAddIn, WorkbookOptions } from "../../src/host/host";
import { createWorkbook, LocalWorkbook } from "../../src/host/host";
import { builtAddIn } from "./warm/bundle";
import { prepared } from "./warm/prepared";

export const owner: Person = { name: "chu", email: "chu@example.test", owner: true };
export const colleague: Person = { name: "an", email: "an@example.test", owner: false };

/** A workbook that the menu has set up. */
export const setUpWorkbook = ({ now }: Pick<WorkbookOptions, "now"> = {}): LocalWorkbook =>
  prepared("set-up", makeSetUp, now);

function makeSetUp(): LocalWorkbook {
  const book = new OpenBook();
  const done = book.run("menuSetUp");
  if (!done.ok) throw new Error(done.message);
  return book.workbook;
}

/** A workbook in the local host with the built add-in, as a person meets it. */
export class OpenBook {
  readonly workbook: LocalWorkbook;
  readonly addIn: LocalAddIn;
  /** What executions showed, the latest last. */
  readonly shown: UiEvent[] = [];
  /** Tabs as last looked at; a change makes them old. */
  private readonly views = new Map<string, ReadonlyMap<string, CellView>>();

  /** `folder` holds an add-in that is not the built one. */
  constructor(from: HostWorkbookInit | LocalWorkbook = { name: "Sổ thử" }, folder?: string) {
    this.workbook = from instanceof LocalWorkbook ? from : createWorkbook(from);
    this.addIn = builtAddIn(this.workbook, { folder });
    // Not through `onPatch`, which works out what each window would show.
    this.workbook.book.listeners.add({ settled: () => this.views.clear() });
    this.addIn.onTriggerShown = (event) => this.shown.push(event);
    this.addIn.open(owner, (event) => this.shown.push(event));
  }

  static setUp(): OpenBook {
    return new OpenBook(setUpWorkbook());
  }

  /** A copy of a workbook that is made once a run, by its name. */
  static prepared(name: string, make: () => OpenBook): OpenBook {
    return new OpenBook(prepared(name, () => make().workbook));
  }

  /** Runs a menu item or a page call. */
  run(functionName: string, person: Person = owner, ...args: unknown[]): CallResult {
    const sheetId = this.workbook.sheets()[0]?.id ?? 0;
    const selection = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
    return this.addIn.call(person, functionName, args, selection, (event) => this.shown.push(event));
  }

  tab(name: string): SheetInfo {
    const sheet = this.workbook.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`No tab ${name}.`);
    return sheet;
  }

  /** The cells of a tab by `row:column`, from 0. */
  cells(tab: string): ReadonlyMap<string, CellView> {
    let seen = this.views.get(tab);
    if (seen === undefined) {
      const { cells } = this.workbook.view(this.tab(tab).id);
      seen = new Map(cells.flatMap(({ row, column, cell }) => (cell ? [[`${row}:${column}`, cell]] : [])));
      this.views.set(tab, seen);
    }
    return seen;
  }

  cell(tab: string, row: number, column: number): CellView {
    return this.cells(tab).get(`${row}:${column}`) ?? { text: "" };
  }

  /** What the cells of a row display, to its last filled one. */
  texts(tab: string, row: number): string[] {
    const texts: string[] = [];
    const { columns } = this.tab(tab);
    for (let column = 0; column < columns; column++) texts.push(this.cell(tab, row, column).text);
    while (texts.at(-1) === "") texts.pop();
    return texts;
  }

  type(tab: string, row: number, column: number, text: string, person: Person = owner): void {
    this.workbook.type(person, this.tab(tab).id, row, column, text);
  }

  paste(
    tab: string,
    row: number,
    column: number,
    texts: readonly (readonly string[])[],
    person: Person = owner,
  ): void {
    this.workbook.paste(person, this.tab(tab).id, row, column, texts);
  }

  /** The sentence of the last alert. */
  lastAlert(): string {
    const alert = this.shown.findLast((event) => event.kind === "alert");
    return alert?.kind === "alert" ? alert.message : "";
  }
}
