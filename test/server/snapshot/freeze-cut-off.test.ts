import type { FreezeRequest } from "../../../src/api/bridge-freeze";
import { tabs } from "../../../src/core/words/words";
import { WritesLost } from "../../../src/host/services/execution";
import { cutOff, spread, writesOf } from "../../support/cut-off";
import { an, binh, PageBook, sound } from "../../support/page-book";
import { runScript } from "../../support/run-script";

const asked: FreezeRequest = { phase: "", asOf: "", by: "Xa Thị An", remark: "", key: "k1" };
const make = PageBook.maker(new PageBook([sound({ title: "Một", code: "SK-0001" })]));
const names = (book: PageBook) => book.workbook.sheets().map(({ name }) => name);
const freeze = (book: PageBook) => book.ask("pageFreeze", asked);
const own = names(make());
const protectionsOf = (book: PageBook, id: number) => book.workbook.book.requireSheet(id).meta.protections;

test("the same request again is the same freeze; another one is another", () => {
  const book = make();
  const first = book.get("pageFreeze", asked);
  expect(book.get("pageFreeze", asked)).toEqual(first);
  expect(names(book)).toHaveLength(own.length + 1);
  book.get("pageFreeze", { ...asked, key: "k2" });
  const { key: _key, ...keyless } = asked;
  book.get("pageFreeze", keyless);
  book.get("pageFreeze", keyless);
  expect(names(book)).toHaveLength(own.length + 4);
});

const stops = spread(writesOf(make(), freeze), 14);

test.each(stops)(
  "cut off at call %d it leaves a whole freeze or none, and nothing that is locked and half",
  (stop) => {
    const book = make();
    cutOff(book, stop, freeze);
    // Any writer settles it.
    book.get("pageClearMarks", {}, { person: binh });
    const listed = book.get("pageFreezes", {});
    expect(names(book)).toHaveLength(own.length + listed.length);
    for (const { id } of listed) {
      expect(book.get("pageCompareFreeze", { id })).toMatchObject({ edited: false, rows: [] });
      expect(protectionsOf(book, id)).toHaveLength(1);
    }
    const again = book.get("pageFreeze", asked);
    expect(book.get("pageFreezes", {}).map(({ id }) => id)).toEqual([again.freeze.id]);
    expect(names(book)).toHaveLength(own.length + 1);
  },
);

test("what was written is not lost where shutting people out fails", () => {
  const book = make();
  let isFirst = true;
  book.addIn.beforeServiceCall = (name) => {
    if (name !== "Protection.removeEditors" || !isFirst) return;
    isFirst = false;
    throw new WritesLost("Service Spreadsheets failed");
  };
  const { id } = book.get("pageFreeze", asked).freeze;
  expect(isFirst).toBe(false);
  expect(book.get("pageFreezes", {}).map((freeze) => freeze.id)).toEqual([id]);
  expect(book.get("pageCompareFreeze", { id })).toMatchObject({ edited: false, rows: [] });
});

test("what was written and lost while people are shut out leaves no blank tab", () => {
  const book = make();
  book.addIn.beforeServiceCall = (name) => {
    if (name.includes("Protection.removeEditor")) throw new WritesLost("Service Spreadsheets failed");
  };
  freeze(book);
  book.addIn.beforeServiceCall = undefined;
  const listed = book.get("pageFreezes", {});
  expect(names(book)).toHaveLength(own.length + listed.length);
});

describe("a note that anybody may have written", () => {
  const frozen = make();
  const { id } = frozen.get("pageFreeze", asked).freeze;
  const whole = frozen.workbook
    .view(id)
    .cells.map(({ cell }) => cell?.note ?? "")
    .find((note) => note.startsWith("so-sang-kien-freeze"))!;

  test.each([
    ["of nothing", "so-sang-kien-freeze {}"],
    ["of another shape", whole.replace(/"rows":\[\d+/, '"rows":["1"')],
    ["outside of the tab", whole.replace(/"rows":\[\d+/, '"rows":[9000')],
    ["of a freeze that stands elsewhere", whole],
  ])("%s is no freeze, and the list of freezes stands", (_name, note) => {
    const { workbook } = PageBook.maker(frozen)();
    runScript(workbook, `book.insertSheet("Của tôi").getRange(1, 1).setNote(${JSON.stringify(note)});`);
    const book = new PageBook(workbook);
    expect(book.get("pageFreezes", {}).map((each) => each.id)).toEqual([id]);
  });
});

test("it is for who may change the settings, and nobody's name stands there alone", () => {
  const { workbook } = make();
  runScript(
    workbook,
    `const lock = book.getSheetByName(${JSON.stringify(tabs.settings)}).protect();
     lock.addEditor(book.getOwner());
     lock.removeEditors(lock.getEditors());`,
  );
  const book = new PageBook(workbook);
  expect(book.ask("pageFreeze", asked, { person: binh })).toMatchObject({ ok: false, code: "noPermission" });
  expect(names(book)).toEqual(own);
  const { name } = book.get("pageFreeze", asked).freeze;
  expect([...book.shown(name).values()]).toContain(`Xa Thị An – ${an.email}`);
});
