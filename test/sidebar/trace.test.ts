import { join } from "node:path";
import type { CallResult } from "../../src/local/contract";
import { demoWorkbook } from "../../src/local/demo/demo";
import type { LocalAddIn, LocalWorkbook } from "../../src/local/host";
import { createAddIn, createWorkbook } from "../../src/local/host";
import { tabs } from "../../src/messages/words";
import type { Answer } from "../../src/sidebar/bridge";
import type { TraceAnswer } from "../../src/sidebar/bridge-trace";
import { owner } from "../support/add-in";

/** A set-up workbook and its add-in, and the cell that the person has selected. */
class TraceBook {
  readonly addIn: LocalAddIn;
  calls = 0;
  seconds = 0;

  constructor(readonly workbook: LocalWorkbook) {
    this.addIn = createAddIn(workbook, join(__dirname, "../../dist"));
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
    return JSON.parse(String(result.value));
  }

  /** What stands behind a cell; row and column from 0. */
  trace(tab: string, row: number, column: number): Answer<TraceAnswer> {
    return this.raw("pageTrace", {}, tab, row, column) as Answer<TraceAnswer>;
  }
}

let demo: TraceBook;
beforeAll(() => {
  demo = new TraceBook(createWorkbook(demoWorkbook()));
  demo.raw("pageSetUp", {}, tabs.register);
});

test("x", () => {
  const { cells } = demo.workbook.view(demo.idOf(tabs.summary));
  console.log(
    cells
      .slice(0, 150)
      .map(({ row, column, cell }) => `${row}:${column}=${cell?.text}`)
      .join(" | "),
  );
  const t = Date.now();
  const a = demo.trace(tabs.summary, 4, 2);
  console.log(Date.now() - t, demo.calls, demo.seconds, JSON.stringify(a).slice(0, 900));
});
