import { fill } from "../../core/words/fill";
import { selfCheckWords } from "../../messages/vi/press/self-check-vi";
import { type Seen, selfCheck } from "../self-check/self-check";
import { escapeHtml } from "./dialog";

const WIDTH = 760;
const HEIGHT = 520;

/** Tries the environment and shows fact, expected, seen; a click selects the whole table to copy it. */
export function showSelfCheck(title: string): void {
  const html = HtmlService.createHtmlOutput(page(selfCheck(SpreadsheetApp.getActive())));
  SpreadsheetApp.getUi().showModalDialog(html.setWidth(WIDTH).setHeight(HEIGHT), title);
}

function page(seen: readonly Seen[]): string {
  const row = (tag: string, cells: readonly string[]) =>
    cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("");
  const lines = seen.map(
    (each) =>
      `<tr id="${each.id}"${each.agrees ? "" : ' class="w"'}>${row("td", [each.fact, each.expected, each.seen])}</tr>`,
  );
  const style =
    "body{font:13px/1.4 Roboto,Arial,sans-serif;color:#202124}table{border-collapse:collapse;user-select:all}td,th{border:1px solid #dadce0;padding:4px 8px;text-align:left;overflow-wrap:anywhere}.w{background:#feefc3}";
  const { sentence, headings } = selfCheckWords;
  const agree = seen.filter(({ agrees }) => agrees).length;
  return `<!DOCTYPE html><html lang="vi"><head><style>${style}</style></head><body><p>${fill(sentence, { agree, all: seen.length })}</p><table><tr>${row("th", headings)}</tr>${lines.join("")}</table></body></html>`;
}
