import { probes } from "../../../src/server/self-check/probes";
import { OpenBook, owner } from "../../support/add-in";

/** The rows of the dialog: what was seen by the probe's id, and whether it was expected. */
function dialog(book: OpenBook) {
  const event = book.shown.findLast(({ kind }) => kind === "dialog");
  const html = event?.kind === "dialog" ? event.html : "";
  return Array.from(html.matchAll(/<tr id="([^"]+)"( class="w")?>.*?<\/tr>/gs), ([line, id, differs]) => ({
    id,
    agrees: differs === undefined,
    seen: line.match(/<td>([^<]*)<\/td><\/tr>/)?.[1],
  }));
}

const tabs = (book: OpenBook) => book.workbook.sheets().map(({ name }) => name);

test("the local host is what the add-in takes Google to be", () => {
  const book = new OpenBook();
  const before = tabs(book);
  expect(book.run("menuSelfCheck")).toMatchObject({ ok: true });
  const seen = dialog(book);
  expect(seen.map(({ id }) => id)).toEqual(probes.map(({ id }) => id));
  expect(seen.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(tabs(book)).toEqual(before);
});

test("a probe that fails is told, and its tab goes", () => {
  const book = new OpenBook();
  const before = tabs(book);
  book.addIn.beforeServiceCall = (name) => {
    if (name.endsWith("insertCheckboxes")) throw new Error("broken");
  };
  expect(book.run("menuSelfCheck")).toMatchObject({ ok: true });
  expect(dialog(book).filter(({ agrees }) => !agrees)).toEqual([
    expect.objectContaining({ id: "checkbox", seen: expect.stringContaining("broken") }),
  ]);
  expect(tabs(book)).toEqual(before);
});

test("the tab of a run that was cut off goes with the next run, a person's own of its name stays", () => {
  const book = new OpenBook();
  const before = tabs(book);
  book.addIn.beforeServiceCall = (name) => {
    if (name.endsWith("deleteSheet")) throw new Error("cut off");
  };
  book.run("menuSelfCheck");
  const [left] = tabs(book).filter((name) => !before.includes(name));
  book.addIn.beforeServiceCall = undefined;
  book.run("menuSelfCheck");
  expect(tabs(book)).toEqual(before);

  book.workbook.addSheet(owner, left ?? "");
  book.run("menuSelfCheck");
  expect(tabs(book)).toEqual([...before, left]);
});
