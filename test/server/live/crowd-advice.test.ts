import { fill } from "../../../src/core/words/fill";
import { crowdTexts } from "../../../src/messages/vi/press/check-vi";
import { OpenBook } from "../../support/add-in";
import { sampleUnit, typedRow } from "../../support/sample-rows";

const REGISTER = "Sáng kiến";
/** From so many rows on the mode for many people is proposed. */
const MANY = 3000;

const open = () =>
  OpenBook.prepared("crowd-advice", () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    const rows = Array.from({ length: MANY - 1 }, (_row, index) => typedRow({ title: `Sáng kiến ${index}` }));
    book.paste(REGISTER, 1, 5, rows);
    return book;
  });
const told = (book: OpenBook): readonly string[] => {
  const done = book.run("pageStart", undefined, "{}");
  return done.ok ? JSON.parse(String(done.value)).value.warnings : [String(done.message)];
};

test("the mode for many people is proposed from 3.000 rows on, until it is on", () => {
  const proposed = fill(crowdTexts.rows, { rows: "3.000" });
  const book = open();
  expect(told(book)).not.toContain(proposed);
  book.paste(REGISTER, MANY, 5, [typedRow({ title: "Một nữa" })]);
  expect(told(book)).toContain(proposed);
  expect(book.run("menuWriteValues").ok).toBe(true);
  expect(told(book)).toEqual([]);
});
