import type { KeptAs, PageCalls } from "../../../src/api/bridge";
import { fill } from "../../../src/core/words/fill";
import { crowdTexts } from "../../../src/messages/vi/press/check-vi";
import { colleague, OpenBook, owner } from "../../support/add-in";
import { sampleUnit, typedRow } from "../../support/sample-rows";

const REGISTER = "Sáng kiến";
/** From so many rows on the mode for many people is proposed. */
const MANY = 3000;
const proposed = fill(crowdTexts.rows, { rows: "3.000" });

const open = () =>
  OpenBook.prepared("crowd-advice", () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    const rows = Array.from({ length: MANY - 1 }, (_row, index) => typedRow({ title: `Sáng kiến ${index}` }));
    book.paste(REGISTER, 1, 5, rows);
    return book;
  });
function ask<N extends keyof PageCalls>(
  book: OpenBook,
  name: N,
  request: Parameters<PageCalls[N]>[0],
  person = owner,
) {
  const done = book.run(name, person, JSON.stringify(request));
  if (!done.ok) throw new Error(done.message);
  return JSON.parse(String(done.value)) as {
    ok: boolean;
    code?: string;
    keptAs?: KeptAs;
    value: ReturnType<PageCalls[N]>;
  };
}
const results = (book: OpenBook, person = owner) => ask(book, "pageStart", {}, person).value.results;
const setUp = (book: OpenBook) => ask(book, "pageSetUp", {}).value.sentence;

test("the mode for many people is proposed from 3.000 rows on, until it is on", () => {
  const book = open();
  expect(results(book)).toEqual({ keptAs: "formulas", proposal: "", mayChange: false });
  book.paste(REGISTER, MANY, 5, [typedRow({ title: "Một nữa" })]);
  expect(results(book)).toEqual({ keptAs: "formulas", proposal: proposed, mayChange: true });
  expect(results(book, colleague)).toMatchObject({ proposal: proposed, mayChange: false });
  expect(setUp(book)).toContain(proposed);
  // The second finds nothing to do.
  expect(setUp(book)).toContain(proposed);
  expect(book.run("menuWriteValues").ok).toBe(true);
  expect(results(book)).toEqual({ keptAs: "values", proposal: "", mayChange: true });
});

test("one press changes it, both ways, for who may change the settings and for nobody else", () => {
  const book = OpenBook.setUp();
  book.paste("Đơn vị", 1, 0, [sampleUnit]);
  book.paste(REGISTER, 1, 5, [typedRow({ title: "Một" })]);
  const first = () => book.cell(REGISTER, 0, 0).input ?? "";
  const formula = first();
  const before = book.texts(REGISTER, 1);
  expect(ask(book, "pageKeepResults", { as: "values" }, colleague)).toMatchObject({ code: "noPermission" });
  expect(first()).toBe(formula);
  expect(ask(book, "pageKeepResults", { as: "values" }).ok).toBe(true);
  expect(first()).not.toMatch(/^=/);
  expect(results(book)).toEqual({ keptAs: "values", proposal: "", mayChange: true });
  expect(results(book, colleague)).toMatchObject({ keptAs: "values", mayChange: false });
  const keptAs = () => ask(book, "pageChooseUnit", { unit: String(sampleUnit[1]) }, colleague).keptAs;
  expect(keptAs()).toBe("values");
  expect(ask(book, "pageKeepResults", { as: "formulas" }, colleague)).toMatchObject({ code: "noPermission" });
  expect(first()).not.toMatch(/^=/);
  expect(ask(book, "pageKeepResults", { as: "formulas" }).ok).toBe(true);
  expect([first(), book.texts(REGISTER, 1)]).toEqual([formula, before]);
  expect(results(book).keptAs).toBe("formulas");
});
