import type { Draft } from "../../../src/api/draft";
import { PageBook, sound } from "../../support/page-book";

const draft = (title: string): Draft => ({ cells: { title }, edit: null });
const keep = (book: PageBook, ...drafts: Draft[]) => book.get("pageDrafts", { drafts });
const kept = (book: PageBook) => book.get("pageStart", {}).drafts;

test("what was not saved is there when the page is opened again, the last word of it", () => {
  const book = new PageBook([sound()]);
  expect(kept(book)).toEqual([]);
  const edit = { row: 2, before: { title: "Một" }, otherUnit: "" };
  expect(keep(book, { cells: { title: "Hai" }, edit }, draft("x".repeat(9000)))).toEqual({ kept: true });
  expect(kept(book)).toEqual([{ cells: { title: "Hai" }, edit }, draft("x".repeat(9000))]);
  keep(book, draft("Ba"));
  expect(kept(book)).toEqual([draft("Ba")]);
  keep(book);
  expect(kept(book)).toEqual([]);
});

test("what is too long for Google is said not to be kept, and what was kept stays", () => {
  const book = new PageBook([sound()]);
  const around = JSON.stringify([draft("")]).length;
  const most = draft("ễ".repeat(36_000 - around));
  expect(keep(book, most)).toEqual({ kept: true });
  expect(keep(book, draft("ễ".repeat(36_001 - around)))).toEqual({ kept: false });
  expect(kept(book)).toEqual([most]);
});
