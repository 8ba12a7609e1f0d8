import { resultHeadings } from "../../../src/core/register/columns";
import { tabs } from "../../../src/core/words/words";
import { done } from "../../../src/messages/vi/press/setup-texts-vi";
import { colleague, OpenBook, owner } from "../../support/add-in";

const FIRST = resultHeadings.length;

test("a workbook that was set up before it was shared is closed to whoever comes later", () => {
  const book = OpenBook.setUp();
  for (const [tab, row, column] of [
    [tabs.settings, 1, 2],
    [tabs.units, 1, 1],
    [tabs.register, 0, FIRST],
  ] as const) {
    expect(() => book.type(tab, row, column, "x", colleague)).toThrow();
    expect(() => book.type(tab, row, column, "x", owner)).not.toThrow();
  }
  // Rows are for everybody.
  expect(() => book.type(tabs.register, 1, FIRST + 2, "x", colleague)).not.toThrow();
});

test("what cannot be taken off the list stops no set-up, which says that the tab is open", () => {
  const book = new OpenBook({ name: "Sổ thử" });
  // Who has been there edits the file.
  book.addIn.open(colleague, () => undefined);
  book.addIn.beforeServiceCall = (name) => {
    if (name.includes("Protection.removeEditor")) throw new Error("Service error");
  };
  expect(book.run("menuSetUp")).toMatchObject({ ok: true });
  book.addIn.beforeServiceCall = undefined;
  expect(book.lastAlert()).toContain(done.settingsOpen);
  const locked = OpenBook.setUp();
  locked.run("menuSetUp");
  expect(locked.lastAlert()).not.toContain(done.settingsOpen);
});

test("who cannot be taken off with the others is passed over, and the others are taken off", () => {
  const book = new OpenBook({ name: "Sổ thử" });
  book.addIn.open(colleague, () => undefined);
  book.addIn.beforeServiceCall = (name) => {
    if (name.endsWith("Protection.removeEditors")) throw new Error("Service error");
  };
  expect(book.run("menuSetUp")).toMatchObject({ ok: true });
  book.addIn.beforeServiceCall = undefined;
  expect(book.lastAlert()).not.toContain(done.settingsOpen);
  expect(() => book.type(tabs.settings, 1, 2, "x", colleague)).toThrow();
});

test("a colleague is told before the first write that set-up and the switch to values are not theirs", () => {
  const book = OpenBook.setUp();
  for (const item of ["menuSetUp", "menuWriteValues", "menuRestoreFormulas"]) {
    const services: string[] = [];
    book.addIn.beforeServiceCall = (name) => services.push(name);
    book.run(item, colleague);
    expect([item, services.filter((name) => /\.(set|clear|insert)/.test(name))]).toEqual([item, []]);
    expect(book.lastAlert()).not.toBe("");
  }
});

test("the list of units follows its column", () => {
  const book = OpenBook.setUp();
  book.workbook.insertColumns(owner, book.tab(tabs.units).id, 0, 1);
  book.type(tabs.units, 1, 2, "Trường A");
  expect(book.run("menuSetUp")).toMatchObject({ ok: true });
  const at = [...Array(40).keys()]
    .slice(FIRST)
    .find((place) => book.cell(tabs.register, 1, place).choices?.includes("Trường A"));
  expect(at).toBeDefined();
});
