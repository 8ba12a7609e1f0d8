import type { CallResult, CellView, Person, UiEvent } from "../../src/host/contract";
import {
  type AddInOptions,
  createWorkbook,
  type HostWorkbookInit,
  LocalAddIn,
  type LocalWorkbook,
} from "../../src/host/host";
import { bundleOfText } from "../../src/host/realm/bundle";

/** Everything happens at this moment, seven in the morning in Vietnam. */
export const NOW = new Date("2026-11-22T00:00:00Z");

export const owner: Person = { name: "chu-so-huu", email: "chu-so-huu@example.com", owner: true };
export const lan: Person = { name: "lan", email: "lan@example.com", owner: false };
export const minh: Person = { name: "minh", email: "minh@example.com", owner: false };

export const manifest = {
  timeZone: "Asia/Ho_Chi_Minh",
  oauthScopes: [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ],
};

export interface TestHost {
  workbook: LocalWorkbook;
  addIn: LocalAddIn;
  events: UiEvent[];
  /** What a cell shows, by A1 notation on the first or a named sheet. */
  text(a1: string, sheet?: string): string;
  cell(a1: string, sheet?: string): CellView | undefined;
  type(a1: string, text: string, sheet?: string, person?: Person): void;
  call(name: string, ...args: unknown[]): CallResult;
  /** The value that a call gives; fails on an error. */
  value(name: string, ...args: unknown[]): unknown;
  /** The message of the error that a call gives; fails when it gives none. */
  message(name: string, ...args: unknown[]): string;
}

const place = (a1: string) => {
  const match = /^([A-Z]+)(\d+)$/.exec(a1) as RegExpExecArray;
  let column = 0;
  for (const letter of match[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
};

/** A small workbook with an add-in made of a script's text. */
export const makeHost = (
  code: string,
  init: Partial<HostWorkbookInit> = {},
  options: AddInOptions = {},
): TestHost => {
  const workbook = createWorkbook({ name: "Sổ thử", ...init }, { now: () => NOW });
  const pages = new Map([["sidebar", "<p>Xin chào</p>"]]);
  const addIn = new LocalAddIn(workbook, bundleOfText(code, pages, manifest), options);
  const events: UiEvent[] = [];
  const sheetId = (name?: string) =>
    (workbook.sheets().find((sheet) => name === undefined || sheet.name === name) as { id: number }).id;
  const cell = (a1: string, sheet?: string) => {
    const { row, column } = place(a1);
    return workbook.view(sheetId(sheet)).cells.find((each) => each.row === row && each.column === column)
      ?.cell;
  };
  const call = (name: string, ...args: unknown[]) =>
    addIn.call(owner, name, args, { sheetId: sheetId(), row: 0, column: 0, rows: 1, columns: 1 }, (event) => {
      if (event.kind !== "busy") events.push(event);
    });
  return {
    workbook,
    addIn,
    events,
    cell,
    text: (a1, sheet) => cell(a1, sheet)?.text ?? "",
    type(a1, text, sheet, person = owner) {
      const { row, column } = place(a1);
      workbook.type(person, sheetId(sheet), row, column, text);
    },
    call,
    value(name, ...args) {
      const result = call(name, ...args);
      if (!result.ok) throw new Error(result.message);
      return result.value;
    },
    message(name, ...args) {
      const result = call(name, ...args);
      if (result.ok) throw new Error(`${name} gave ${JSON.stringify(result.value)}`);
      return result.message;
    },
  };
};

/** Functions whose bodies stand in the test: each as `name: "body"`, with `sheet` and `book` at hand. */
export const script = (bodies: Record<string, string>): string =>
  Object.entries(bodies)
    .map(
      ([name, body]) =>
        `function ${name}(a, b) {\n  const book = SpreadsheetApp.getActive();\n  const sheet = book.getSheets()[0];\n  ${body}\n}`,
    )
    .join("\n")
    .concat("\n");
