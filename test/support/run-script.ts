import { LocalAddIn, type LocalWorkbook } from "../../src/host/host";
import { bundleOfText } from "../../src/host/realm/bundle";
import { owner } from "./add-in";

/**
 * Does to a workbook what a person does in the sheet and the host has no command for: a script of its own, with `book`
 * at hand; gives what it returns. Open the workbook anew (`new OpenBook(workbook)`) afterwards: this one's functions have taken the place.
 */
export function runScript(workbook: LocalWorkbook, body: string): unknown {
  const code = `function run() { const book = SpreadsheetApp.getActive(); ${body} }`;
  const manifest = { timeZone: "Asia/Ho_Chi_Minh", oauthScopes: [] };
  const addIn = new LocalAddIn(workbook, bundleOfText(code, new Map(), manifest));
  const selection = { sheetId: workbook.sheets()[0]?.id ?? 0, row: 0, column: 0, rows: 1, columns: 1 };
  const result = addIn.call(owner, "run", [], selection, () => undefined);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
