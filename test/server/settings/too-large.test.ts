import type { SettingLine } from "../../../src/api/bridge-settings";
import { mostOf, type SizeFault } from "../../../src/core/programme/settings-size";
import { sizeText } from "../../../src/core/programme/size-text";
import { listGroups } from "../../../src/core/words/setting-words";
import { tabs } from "../../../src/core/words/words";
import { type PageBook, setUpPage, sound } from "../../support/page-book";

const opened = () => setUpPage("set-up-for-too-large", [sound({ title: "Một", code: "SK-0001" })]);
const linesOf = (book: PageBook) => book.get("pageSettings", { presets: false }).lines;
const clause = (at: number, text: string): SettingLine => [listGroups.clauses, `Mục ${at}`, text, ""];
const lengthOf = (lines: readonly SettingLine[]) =>
  lines.flat().reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length : 0), 0);

/** Lines that reach the bound exactly, and with one more of what it counts. */
const reaching: Readonly<
  Record<SizeFault["fault"], (lines: readonly SettingLine[], more: number) => SettingLine[]>
> = {
  tooMany: (lines, more) => [
    ...lines,
    ...Array.from({ length: mostOf.tooMany - lines.length + more }, (): SettingLine => ["", "", "", ""]),
  ],
  longCell: (lines, more) => [...lines, clause(1, "x".repeat(mostOf.longCell + more))],
  tooLong(lines, more) {
    const full = Array.from({ length: 9 }, (_, at) => clause(100 + at, "x".repeat(mostOf.longCell)));
    const most = [...lines, ...full, clause(99, "")];
    const rest = "x".repeat(mostOf.tooLong - lengthOf(most) + more);
    return [...lines, ...full, clause(99, rest)];
  },
};
const faults = Object.keys(reaching) as SizeFault["fault"][];

describe.each(faults)("the script answers %s in a sentence, and changes nothing,", (fault) => {
  const sentence = sizeText({ fault, size: mostOf[fault] + 1 });
  const refused = { ok: false, code: "workbook", message: sentence };
  const seen = (book: PageBook) => [
    book.workbook.sheets().map(({ name }) => name),
    [...book.shown(tabs.settings)],
    [...book.shown()],
  ];

  test("of settings to be tried or applied", () => {
    const book = opened();
    const before = linesOf(book);
    const was = seen(book);
    const request = { before, after: reaching[fault](before, 1) };
    expect(book.ask("pageTrySettings", request)).toMatchObject(refused);
    expect(book.ask("pageApplySettings", request)).toMatchObject(refused);
    expect(seen(book)).toEqual(was);
  });

  test("of a new campaign; as much as there may be is no fault of its size", () => {
    const book = opened();
    const before = linesOf(book);
    const was = seen(book);
    const lines = reaching[fault](before, 1);
    expect(book.ask("pageNewProgramme", { lines, rows: 1 })).toMatchObject(refused);
    expect(seen(book)).toEqual(was);
    const most = reaching[fault](before, 0);
    expect(book.ask("pageTrySettings", { before, after: most })).toMatchObject({ ok: true });
  });
});
