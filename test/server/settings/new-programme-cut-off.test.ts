import { tabs, verdictWords } from "../../../src/core/words/words";
import { cutOff } from "../../support/cut-off";
import { binh, PageBook, setUpPage, sound } from "../../support/page-book";

const rows = [sound({ title: "Một", code: "SK-0001" }), sound({ title: "Hai", code: "SK-0002" })];
const make = () => setUpPage("set-up-with-two-sound-rows", rows);
const TITLE = 7;
const columnOf = (book: PageBook, tab: string, column: number) =>
  [...book.shown(tab)].flatMap(([at, text]) => (at.endsWith(`:${column}`) ? [text] : []));
const names = (book: PageBook) => book.workbook.sheets().map(({ name }) => name);

const watched = make();
const lines = watched
  .get("pageSettings", { presets: true })
  .presets[1]!.lines.map((line) =>
    line[1] === "Tên chương trình" ? ([line[0], line[1], "Sáng kiến 2027", line[3]] as const) : line,
  );
const asked = { lines, rows: 2, key: "k1" };
const calls: string[] = [];
watched.addIn.beforeServiceCall = (name) => calls.push(name);
const answer = watched.get("pageNewProgramme", asked);
watched.addIn.beforeServiceCall = undefined;
const [aside = ""] = names(watched).filter((name) => name.startsWith(`${tabs.register} (cũ `));
const after = (name: string, from: number) => calls.findIndex((each, at) => at > from && each.endsWith(name));

test("the same request again has the same answer and does nothing", () => {
  const tabsBefore = names(watched);
  expect(watched.get("pageNewProgramme", asked)).toEqual(answer);
  expect(names(watched)).toEqual(tabsBefore);
  expect(watched.ask("pageNewProgramme", { ...asked, key: "k2" })).toMatchObject({ ok: false });
});

test("the workbook's metadata is read by the lock alone until something is added to it", () => {
  const reads = (all: readonly string[]) =>
    all.filter((name) => name.endsWith("Spreadsheet.getDeveloperMetadata"));
  const begun = after("Spreadsheet.addDeveloperMetadata", 0);
  expect(begun).toBeGreaterThan(0);
  expect(reads(calls.slice(0, begun))).toHaveLength(1);
  const again: string[] = [];
  watched.addIn.beforeServiceCall = (name) => again.push(name);
  watched.get("pageNewProgramme", asked);
  watched.addIn.beforeServiceCall = undefined;
  expect(reads(again)).toHaveLength(1);
});

test("what is kept is locked", () => {
  const book = new PageBook(watched.workbook);
  expect(() => book.workbook.type(binh, book.tabId(aside), 1, TITLE, "x")).toThrow();
});

/** By when it is cut off: before anything, with the register aside, with the settings in force. */
const stops: readonly [string, number, "taken back" | "finished"][] = [
  ["before the register steps aside", after("setNote", 0) - 1, "taken back"],
  ["after it was renamed", after("setName", 0) + 1, "taken back"],
  ["after it was hidden", after("hideSheet", after("setName", 0)) + 1, "taken back"],
  ["after the settings changed", after("insertSheet", after("setName", 0)), "finished"],
];

test.each(stops)("cut off %s, set-up says where the rows are", (_name, stop, outcome) => {
  expect(stop).toBeGreaterThan(0);
  const book = make();
  cutOff(book, stop, () => book.ask("pageNewProgramme", asked));
  const { sentence } = book.get("pageSetUp", {});
  const holder = outcome === "finished" ? aside : tabs.register;
  expect(sentence).toContain(`“${holder}”`);
  expect(columnOf(book, holder, TITLE)).toEqual(["Tên sáng kiến", "Một", "Hai"]);
  expect(columnOf(book, holder, 0).slice(1)).toEqual([verdictWords.eligible, verdictWords.eligible]);
  expect(names(book).includes(aside)).toBe(outcome === "finished");
  const info = book.workbook.sheets().find(({ name }) => name === holder);
  expect(info?.hidden ?? false).toBe(outcome === "finished");
  expect(book.get("pageNewProgramme", asked).kind).toBe("started");
  expect(columnOf(book, aside, TITLE)).toEqual(["Tên sáng kiến", "Một", "Hai"]);
  expect(columnOf(book, tabs.register, TITLE)).toEqual(["Tên sáng kiến"]);
  expect(names(book).filter((name) => name.startsWith(`${tabs.register} (cũ `))).toEqual([aside]);
});

test("where the commit of the new settings fails, the old ones are in force and are those that the next try keeps", () => {
  const book = make();
  const old = columnOf(book, tabs.settings, 2);
  const aside = after("hideSheet", after("setName", 0));
  const commit = after("flush", after("setValues", after("setNumberFormat", aside)));
  expect(commit).toBeGreaterThan(aside);
  let call = 0;
  book.addIn.beforeServiceCall = () => {
    if (call++ === commit) throw new Error("Service error: Spreadsheets");
  };
  expect(book.ask("pageNewProgramme", asked).ok).toBe(false);
  book.addIn.beforeServiceCall = undefined;
  expect(columnOf(book, tabs.settings, 2)).toEqual(old);
  expect(book.get("pageNewProgramme", asked).kind).toBe("started");
  const [kept = ""] = names(book).filter((name) => name.startsWith(`${tabs.settings} (cũ `));
  expect(columnOf(book, kept, 2)).toEqual(old);
});

test("a colleague is not kept from working by what waits for somebody else", () => {
  const book = make();
  cutOff(book, stops[0]![1], () => book.ask("pageNewProgramme", asked));
  expect(book.ask("pageSave", { key: "s", cells: { title: "Mới", unit: "MB" } }, { person: binh }).ok).toBe(
    true,
  );
});
