import { createHash } from "node:crypto";
import { tabs } from "../../src/core/words/words";
import { snapshotOf } from "../../src/host/file/snapshot";
import type { LocalWorkbook } from "../../src/host/host";
import { displayAt, inputOf } from "../../src/host/model/display";
import { markNote } from "../../src/messages/vi/page-vi";

/** What stands in a workbook, for comparing: lines of text, and what the log names. */
export interface Content {
  lines: readonly string[];
  log: string;
}

/** The place of a row says nothing of its content; the reasons name places. */
const UNTOLD: ReadonlySet<string> = new Set(["Lý do"]);
const MARK = /«[^»]+»/g;
/** What Google numbers tabs with is nobody's. A number that was spent on a row that was not written is no loss, as long as none stands twice. */
const GIVEN = /\bSK-\d{4}\b/g;
const LAST_CODE_BEFORE = "SK-0004";
const withoutNumber = (text: string) =>
  text.replace(GIVEN, (code) => (code > LAST_CODE_BEFORE ? "SK-new" : code)).replace(/#gid=\d+/g, "#gid");
const JOURNAL = "so-sang-kien-journal";

/** Everything but the log: rows of tables as heading and value, in any order; other tabs as they show. */
export function contentOf(workbook: LocalWorkbook): Content {
  const lines: string[] = [];
  let log = "";
  // Not as they stand: where somebody deletes one meanwhile, a new one comes one further.
  const sheets = [...workbook.sheets()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { id, name, hidden } of sheets) {
    const grid = gridOf(workbook, id);
    if (name === tabs.log) {
      log = grid.flat().join("\n");
      continue;
    }
    if (name === tabs.register) lines.push(...twice(grid).map((code) => `${code} stands twice`));
    const own = isTable(grid) ? rowsOf(grid) : grid.map((row) => row.join("|").replace(/\|+$/, ""));
    lines.push(
      `# ${name}${hidden ? " (hidden)" : ""}`,
      ...own.filter(Boolean).map((line) => `${name}: ${line}`),
    );
    const { charts } = workbook.book.requireSheet(id).meta;
    lines.push(...charts.map(({ options }) => `${name}: chart ${String(options.title)}`));
  }
  const { meta, properties } = workbook.book;
  for (const { key } of meta.metadata) if (key === JOURNAL) lines.push("journal is open");
  for (const [store, entries] of properties)
    if (store.startsWith("user:")) lines.push(`${store} ${JSON.stringify(entries)}`);
  return { lines: lines.map(withoutNumber), log };
}

function twice(grid: readonly (readonly string[])[]): string[] {
  const codes = grid.flat().filter((text) => text.match(GIVEN)?.[0] === text);
  return codes.filter((code, at) => codes.indexOf(code) !== at);
}

/** What people would see in the cells and in the line above them; looks are nothing to compare. */
function gridOf({ book }: LocalWorkbook, id: number): string[][] {
  book.settle();
  const sheet = book.requireSheet(id);
  const grid: string[][] = [];
  for (let row = 0; row < Math.max(sheet.cells.height, sheet.results.height); row++) {
    const line: string[] = [];
    const width = Math.max(sheet.cells.row(row)?.length ?? 0, sheet.results.row(row)?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const text = displayAt(book, sheet, row, column);
      const input = inputOf(book, sheet.cells.get(row, column));
      const note = noteOf(sheet.cells.get(row, column)?.note);
      line.push((input.startsWith("=SK_") ? `${text} (formula)` : input || text) + note);
    }
    grid.push(line);
  }
  return grid;
}

/** Notes of people, and our marks of cells; other notes explain a heading or say how a block is kept. */
const noteOf = (note = ""): string =>
  note.includes(markNote) || note.includes("«") ? ` [${note.replaceAll("\n", " ")}]` : "";

const isTable = (grid: readonly string[][]) =>
  grid[0]?.includes("Tên sáng kiến") || grid[0]?.includes("Tên đơn vị") || grid[0]?.includes("Căn cứ");

/** Headings and rows, each as pairs in the order of the headings' names. */
function rowsOf([headings = [], ...rows]: readonly string[][]): string[] {
  const pairs = (row: readonly string[]) =>
    row.flatMap((text, at) => {
      const heading = (headings[at] ?? "").replace(" (formula)", "");
      return text === "" || UNTOLD.has(heading) ? [] : [`${heading}=${text}`];
    });
  return [
    `headings ${headings.filter(Boolean).sort().join("|")}`,
    ...rows.map((row) => pairs(row).sort().join(" | ")).sort(),
  ];
}

/** What people wrote and neither stands somewhere nor is named in the log. */
export function lostMarks(before: readonly string[], { lines, log }: Content): string[] {
  const count = (texts: readonly string[]) => {
    const marks = new Map<string, number>();
    for (const [each] of texts.join("\n").matchAll(MARK)) marks.set(each, (marks.get(each) ?? 0) + 1);
    return marks;
  };
  const now = count([...lines, log]);
  return [...count(before)].flatMap(([each, times]) => ((now.get(each) ?? 0) < times ? [each] : []));
}

/** Whether two workbooks hold the same. */
export const isSame = (a: Content, b: Content): boolean => a.lines.join("\n") === b.lines.join("\n");

/** The first lines that only one of the two has. */
export function differenceOf(found: Content, wanted: Content): string {
  const only = (a: Content, b: Content, sign: string) => {
    const rest = new Map<string, number>();
    for (const line of b.lines) rest.set(line, (rest.get(line) ?? 0) + 1);
    return a.lines.flatMap((line) => {
      const times = rest.get(line) ?? 0;
      rest.set(line, times - 1);
      return times > 0 ? [] : [`${sign} ${line.slice(0, 300)}`];
    });
  };
  const all = [...only(wanted, found, "-"), ...only(found, wanted, "+")];
  return (all.length > 0 ? all.slice(0, 6) : ["other order of lines"]).join("\n    ");
}

/** All of a workbook as one short text: what follows from equal ones is equal. */
export const digestOf = ({ book }: LocalWorkbook): string =>
  createHash("sha256")
    .update(JSON.stringify(snapshotOf(book)))
    .digest("hex");
