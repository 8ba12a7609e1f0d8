import { columnKeys } from "../../../src/core/register/columns";
import { OpenBook } from "../../support/add-in";

const REGISTER = "Sáng kiến";
const at = (key: (typeof columnKeys)[number]) => 5 + columnKeys.indexOf(key);
const open = () => OpenBook.prepared("show-as-typed", () => OpenBook.setUp());
const typed = (book: OpenBook, key: (typeof columnKeys)[number], text: string) => {
  book.type(REGISTER, 1, at(key), text);
  return book.cell(REGISTER, 1, at(key)).text;
};

test("a day shows as a day and a moment as a moment, whatever stood there, and after a set-up too", () => {
  const book = open();
  expect(typed(book, "registeredAt", "10/06/2022")).toBe("10/06/2022");
  expect(book.run("menuSetUp").ok).toBe(true);
  expect(book.cell(REGISTER, 1, at("registeredAt")).text).toBe("10/06/2022");
  expect(typed(book, "registeredAt", "10/06/2022 08:30")).toBe("10/06/2022 08:30");
  expect(typed(book, "registeredAt", "11/06/2022")).toBe("11/06/2022");
  expect(typed(book, "appliedOn", "11/06/2022")).toBe("11/06/2022");
});

test("what is no date keeps the format of its column", () => {
  const book = open();
  expect(typed(book, "benefitValue", "15000000")).toBe("15.000.000");
  expect(typed(book, "decisionNumber", "10/06/2022")).toBe("10/06/2022");
  expect(typed(book, "registeredAt", "chưa")).toBe("chưa");
});
