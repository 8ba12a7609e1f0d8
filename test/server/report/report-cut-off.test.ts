import { tabs } from "../../../src/core/words/words";
import { cutOff, spread, writesOf } from "../../support/cut-off";
import { an, binh, PageBook } from "../../support/page-book";
import { linesOf, schoolBook, which } from "../../support/report-book";
import { runScript } from "../../support/run-script";

const asked = { ...which("unit", "Trường A"), fields: {}, key: "k1" };
const make = PageBook.maker(schoolBook());
const report = (book: PageBook) => book.ask("pageReport", asked);
const names = (book: PageBook) => book.workbook.sheets().map(({ name }) => name);
const rowWith = (book: PageBook, tab: string, text: string) =>
  linesOf(book, tab).findIndex((line) => line.some((cell) => cell.trim().startsWith(text)));
const THEIRS = "Phong trào sôi nổi.";
const BESIDE = "Ghi bên lề";

const first = make();
const { tab } = first.get("pageReport", asked);
const fresh = linesOf(first, tab);

/** With a report that people have written into; a row was added since, so that it has other texts. */
const written = make();
written.get("pageReport", asked);
const place = rowWith(written, tab, "III.") + 1;
written.workbook.type(binh, written.tabId(tab), place, 0, THEIRS);
written.workbook.type(binh, written.tabId(tab), place, 10, BESIDE);
written.type(4, "registeredAt", "12/01/2022 08:00");
const makeWritten = PageBook.maker(written);
const again = { ...asked, key: "k2" };
const repeat = (book: PageBook) => book.ask("pageReport", again);
const whole = makeWritten();
const firstTime = writesOf(make(), report);
const secondTime = writesOf(whole, repeat);
const wanted = linesOf(whole, tab);
const count = (book: PageBook, text: string) =>
  [...book.shown(tab).values()].filter((each) => each.includes(text)).length;

test("the same request again is the same report", () => {
  const book = make();
  const answer = book.get("pageReport", asked);
  expect(book.get("pageReport", asked)).toEqual(answer);
  expect(book.get("pageReport", again)).toEqual({ ...answer, again: true });
});

test.each(spread(firstTime, 12))("a first report that is cut off at call %d leaves no half tab", (stop) => {
  const book = make();
  cutOff(book, stop, report);
  book.get("pageClearMarks", {}, { person: binh });
  if (names(book).includes(tab)) expect(linesOf(book, tab)).toEqual(fresh);
  else expect(names(book)).toEqual(names(make()));
  report(book);
  expect(linesOf(book, tab)).toEqual(fresh);
  expect(names(book)).toHaveLength(names(first).length);
});

test("half a tab that somebody wrote into meanwhile stays", () => {
  const book = make();
  cutOff(book, firstTime.at(-4)!, report);
  const name = names(book).find((each) => !names(make()).includes(each))!;
  book.workbook.type(an, book.tabId(name), 40, 0, THEIRS);
  book.get("pageClearMarks", {});
  expect(count(book, THEIRS)).toBe(1);
});

test.each(spread(secondTime, 14))("a report made again and cut off at call %d loses nothing", (stop) => {
  const book = makeWritten();
  cutOff(book, stop, repeat);
  expect([count(book, THEIRS), count(book, BESIDE)]).toEqual([1, 1]);
  book.get("pageClearMarks", {}, { person: binh });
  repeat(book);
  expect(linesOf(book, tab)).toEqual(wanted);
});

test("what somebody writes while it is made again is kept, but for the moment of the write itself", () => {
  const calls: string[] = [];
  const watched = makeWritten();
  watched.addIn.beforeServiceCall = (name) => calls.push(name);
  repeat(watched);
  const write = calls.findIndex((name) => name.endsWith("Range.setValues"));
  const look = calls.slice(0, write).findLastIndex((name) => name.endsWith("getDisplayValues"));
  const readBack = calls.findIndex((name, at) => at > write && name.endsWith("getDisplayValues"));
  // Between the last look and the write nothing but the range is found and made text.
  expect(write - look).toBeLessThanOrEqual(4);
  expect(look).toBeGreaterThan(0);
  for (const at of [...spread([...Array(look + 1).keys()].slice(2), 8), readBack, readBack + 1]) {
    const book = makeWritten();
    let seen = 0;
    book.addIn.beforeServiceCall = () => {
      if (seen++ !== at) return;
      book.workbook.type(an, book.tabId(tab), place, 0, "Câu vừa sửa");
    };
    repeat(book);
    book.addIn.beforeServiceCall = undefined;
    expect([at, count(book, "Câu vừa sửa")]).toEqual([at, 1]);
    expect([at, linesOf(book, tab).length]).toEqual([at, wanted.length]);
  }
});

test("a report's note on somebody's own tab does not make the next one wipe it", () => {
  const note = first.workbook
    .view(first.tabId(tab))
    .cells.map(({ cell }) => cell?.note ?? "")
    .find((text) => text.startsWith("so-sang-kien-report"));
  const { workbook } = make();
  runScript(
    workbook,
    `book.insertSheet("Của tôi").getRange(1, 1).setValue("Sổ tay").setNote(${JSON.stringify(note)});`,
  );
  const book = new PageBook(workbook);
  expect(book.get("pageReport", asked)).toMatchObject({ tab, again: false });
  expect([...book.shown("Của tôi").values()]).toEqual(["Sổ tay"]);
});

test("that of the whole book is for who may change the settings; a unit's is for everybody", () => {
  const { workbook } = make();
  runScript(
    workbook,
    `const lock = book.getSheetByName(${JSON.stringify(tabs.settings)}).protect();
     lock.addEditor(book.getOwner());
     lock.removeEditors(lock.getEditors());`,
  );
  const book = new PageBook(workbook);
  const all = { ...which("all"), fields: {} };
  expect(book.ask("pageReport", all, { person: binh })).toMatchObject({ ok: false, code: "noPermission" });
  expect(book.ask("pageReport", asked, { person: binh })).toMatchObject({ ok: true });
  expect(book.ask("pageReport", all)).toMatchObject({ ok: true });
});
