import type { RememberedHeadings } from "../../../src/core/pasting/guess-columns";
import { an, binh, PageBook, sound } from "../../support/page-book";

const say = (book: PageBook, said: RememberedHeadings, unit: string, person = an) =>
  book.get("pageHeadings", { said, unit }, { person });

test("what one person of a unit said is known to the next, and one's own words go before", () => {
  const book = new PageBook([sound()]);
  say(book, { "tên sk": "title", điểm: null }, "Trường A");
  expect(say(book, {}, "Trường A", binh)).toEqual({ "tên sk": "title", điểm: null });
  expect(say(book, {}, "TRƯỜNG  a", binh)).toEqual({ "tên sk": "title", điểm: null });
  expect(say(book, {}, "Trường B", binh)).toEqual({});
  expect(say(book, {}, "", binh)).toEqual({});
  say(book, { điểm: "notes" }, "Trường B", binh);
  expect(say(book, {}, "Trường A", binh)).toEqual({ "tên sk": "title", điểm: "notes" });
  expect(say(book, {}, "Trường A")).toEqual({ "tên sk": "title", điểm: null });
});

test("what a unit said longest ago is forgotten first, and so is the unit that said nothing for longest", () => {
  const book = new PageBook([sound()]);
  const long = (letter: string) => letter.repeat(1000);
  say(book, { [long("a")]: "title", [long("b")]: "notes" }, "Trường A");
  say(book, { [long("c")]: null }, "Trường A");
  expect(say(book, {}, "Trường A", binh)).toEqual({ [long("b")]: "notes", [long("c")]: null });
  for (let unit = 1; unit <= 17; unit++) say(book, { x: "title" }, `Trường ${unit}`);
  expect(Object.keys(say(book, {}, "Trường A", binh))).toHaveLength(2);
  say(book, { x: "title" }, "Trường 18");
  expect(say(book, {}, "Trường A", binh)).toEqual({});
  expect(say(book, {}, "Trường 1", binh)).toEqual({ x: "title" });
});
