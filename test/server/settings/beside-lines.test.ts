import type { SettingLine } from "../../../src/api/bridge-settings";
import { tabs } from "../../../src/core/words/words";
import { an, type PageBook } from "../../support/page-book";
import { runScript } from "../../support/run-script";
import { openBase } from "../../trust/bases";

/** The column of people's own, from 0, and one beside it that counts. */
const REMARK = 6;
const FORMULA = 7;
const nameOf = (group = "", item = "") => `${group}|${item}`;
const linesOf = (book: PageBook) => book.get("pageSettings", { presets: false }).lines;

/** A workbook in use in which a remark, a formula and a note stand beside each line and name it. */
function remarked(): PageBook {
  const book = openBase("used");
  const id = book.tabId(tabs.settings);
  const lines = linesOf(book);
  lines.forEach(([group, item], at) => {
    if (at === 0) return;
    book.workbook.paste(an, id, at, REMARK, [[nameOf(String(group), String(item)), `=B${at + 1}&"!"`]]);
  });
  const notes = lines.map(([group, item]) => [nameOf(String(group), String(item))]);
  const range = `book.getSheetByName("${tabs.settings}").getRange(2, 2, ${lines.length - 1}, 1)`;
  runScript(book.workbook, `${range}.setNotes(${JSON.stringify(notes.slice(1))});`);
  return book;
}

/** What stands beside each line: remark, formula, note. */
function besides(book: PageBook): ReadonlyMap<string, readonly (string | undefined)[]> {
  const { cells } = book.workbook.view(book.tabId(tabs.settings));
  const at = (row: number, column: number) =>
    cells.find((each) => each.row === row && each.column === column)?.cell;
  return new Map(
    linesOf(book)
      .slice(1)
      .map(([group, item], index) => {
        const row = index + 1;
        const said = [at(row, REMARK)?.text, at(row, FORMULA)?.text, at(row, 1)?.note];
        return [nameOf(String(group), String(item)), said];
      }),
  );
}
const own = (group: string, item: string) => [nameOf(group, item), `${item}!`, nameOf(group, item)];
const blank: SettingLine = ["", "", "", ""];
/** Under the last line. */
const BELOW = "Người lập: An";
const NEW = "Cụm 1";
/** In the middle of the tab, each behind its group. */
const added: readonly SettingLine[] = [
  ["Chỉ tiêu", NEW, "12", ""],
  ["Phạm vi chỉ tiêu", NEW, "Toàn sổ", ""],
  ["Cách đo chỉ tiêu", NEW, "Loại giải pháp = Giải pháp kỹ thuật", ""],
];

describe("what people wrote beside a setting", () => {
  const log = (book: PageBook) => [...book.shown(tabs.log).values()].join("\n");

  test.each<[string, (lines: readonly SettingLine[], gone: number) => SettingLine[]]>([
    ["a line comes", (lines) => [...lines, ...added]],
    ["a line goes", (lines, gone) => lines.map((line, at) => (at === gone ? blank : line))],
    [
      "one comes and one goes",
      (lines, gone) => [...lines.map((line, at) => (at === gone ? blank : line)), ...added],
    ],
  ])("stays beside it where %s", (_name, change) => {
    const book = remarked();
    const before = linesOf(book);
    const gone = before.findIndex(([group]) => group === "Cách đo chỉ tiêu");
    const after = change(before, gone);
    book.workbook.type(an, book.tabId(tabs.settings), before.length, REMARK, BELOW);
    expect(book.get("pageApplySettings", { before, after })).toMatchObject({ kind: "applied" });
    expect([log(book), ...book.shown(tabs.settings).values()].join("\n")).toContain(BELOW);
    const lines = besides(book);
    expect(linesOf(book).length).toBe(after.filter((line) => line !== blank).length);
    for (const [name, said] of lines) {
      const [group, item] = name.split("|");
      expect(said).toEqual(item === NEW ? [undefined, undefined, undefined] : own(group!, item!));
    }
    const { length } = after.filter((line) => line === blank);
    expect(log(book).split(nameOf(String(before[gone]![0]), String(before[gone]![1]))).length - 1).toBe(
      2 * length,
    );
  });
});
