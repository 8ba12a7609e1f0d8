import { logHeadings } from "../../src/messages/setup-vi";
import { tabs } from "../../src/messages/words";
import { colleague, OpenBook, owner } from "../support/add-in";

const who = logHeadings.indexOf("Người");

test("the log names whoever is at the keyboard, the owner or a colleague, each time", () => {
  const book = OpenBook.setUp();
  const before = book.workbook.content(book.tab(tabs.log).id).cells.length;
  for (const person of [colleague, owner, colleague]) book.run("menuWriteValues", person);
  const { cells } = book.workbook.content(book.tab(tabs.log).id);
  const people = cells.slice(before).filter(({ column }) => column === who);
  expect(people.map(({ value }) => value)).toEqual([colleague, owner, colleague].map(({ email }) => email));
});

test("finding that out leaves no protection behind", () => {
  const book = OpenBook.setUp();
  book.run("menuWriteValues", colleague);
  const row = book.workbook.content(book.tab(tabs.log).id).cells.length + 5;
  expect(() => book.type(tabs.log, 0, 0, "Thời điểm", owner)).not.toThrow();
  expect(() => book.type(tabs.log, row, 0, "ghi tay", colleague)).not.toThrow();
  expect(() =>
    book.type(tabs.log, 0, 0, "Thời điểm", { ...colleague, email: "cuong@example.test" }),
  ).not.toThrow();
});
