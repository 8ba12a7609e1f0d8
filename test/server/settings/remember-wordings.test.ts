import type { Bootstrap } from "../../../src/api/bridge";
import { tabs } from "../../../src/core/words/words";
import { an, binh, blankSheets, PageBook, sound } from "../../support/page-book";
import { settingsTable } from "../../support/settings-rows";

const unit = "Trường THPT Lạc Thủy B";
const wordings = [
  { column: "unit", text: "Trường cấp ba huyện", meant: unit },
  { column: "recognisedBy", text: "Ban xét duyệt", meant: "Hội đồng sáng kiến" },
] as const;
const given = [sound({ title: "Một", unit: "Trường cấp ba huyện", recognisedBy: "Ban xét duyệt" })];
const make = PageBook.maker(
  new PageBook(
    [],
    blankSheets(given).map((sheet) => {
      if (sheet.name !== tabs.settings) return sheet;
      const values = settingsTable().map((row) => row.map((cell) => String(cell ?? "")));
      return {
        ...sheet,
        values,
        formats: Array.from({ length: 200 }, () => ["@", "@", "@", "@"]),
        rows: 200,
      };
    }),
  ),
);

const askedIn = (book: PageBook) =>
  book
    .get("pageCheck", { scope: { kind: "all" } })
    .rows.flatMap(({ asked, fixes }) =>
      [...asked, ...fixes.filter(({ suggested }) => suggested)].map(({ column }) => column),
    );
const havingIt = ({ units }: Bootstrap) =>
  units
    .filter(({ aliases }) => aliases.some((alias) => alias.trim() === "Trường cấp ba huyện"))
    .map(({ name }) => name);
const textsOf = (book: PageBook) => [tabs.units, tabs.settings].map((tab) => [...book.shown(tab)]);

test("what a person meant is understood from then on, by everybody", () => {
  const book = make();
  expect(askedIn(book).sort()).toEqual(["recognisedBy", "unit"]);
  const { remembered, refused } = book.get("pageRemember", { wordings });
  expect([remembered.length, refused]).toEqual([2, []]);
  expect(askedIn(book)).toEqual([]);
  const started = book.get("pageStart", {}, { person: binh });
  expect(havingIt(started)).toEqual([unit]);
  const [, lines = []] = textsOf(book);
  expect(lines.some(([, text]) => text === "tên khác: Ban xét duyệt · là: hội đồng")).toBe(true);
  expect([...book.shown(tabs.log).values()].join()).toContain("Ban xét duyệt");
});

test("asked again, it finds everything known and writes nothing", () => {
  const book = make();
  book.get("pageRemember", { wordings });
  const before = textsOf(book);
  expect(book.get("pageRemember", { wordings })).toEqual({ remembered: [], refused: [] });
  expect(textsOf(book)).toEqual(before);
});

test("what is another's name is refused, and the others are remembered", () => {
  const book = make();
  const taken = { column: "recognisedBy", text: "Hiệu trưởng", meant: "Hội đồng sáng kiến" } as const;
  const { remembered, refused } = book.get("pageRemember", { wordings: [taken, ...wordings] });
  expect(remembered).toHaveLength(2);
  expect(refused).toEqual([expect.objectContaining({ text: "Hiệu trưởng", fault: "taken" })]);
});

test("a name is what was typed, never a formula", () => {
  const book = make();
  const text = "=1+1 trường";
  expect(
    book.get("pageRemember", { wordings: [{ column: "unit", text, meant: unit }] }).remembered,
  ).toHaveLength(1);
  const [names = []] = textsOf(book);
  expect(names.some(([, shown]) => shown.includes(text))).toBe(true);
});

test("where the settings are the manager's, others are neither offered it nor let", () => {
  const book = make();
  book.get("pageSetUp", {});
  const before = textsOf(book);
  expect(book.get("pageMayRemember", {})).toBe(true);
  expect(book.get("pageMayRemember", {}, { person: binh })).toBe(false);
  expect(book.ask("pageRemember", { wordings }, { person: binh })).toMatchObject({ code: "noPermission" });
  expect(textsOf(book)).toEqual(before);
});

test("rows of the units that move at the last moment leave no name in another's row", () => {
  const alone = [wordings[0]];
  const services: string[] = [];
  const first = make();
  first.addIn.beforeServiceCall = (service) => services.push(service);
  first.get("pageRemember", { wordings: alone });
  for (const at of services.keys()) {
    const book = make();
    let count = 0;
    book.addIn.beforeServiceCall = () => {
      if (count++ === at) book.workbook.insertRows(an, book.tabId(tabs.units), 1, 1);
    };
    book.ask("pageRemember", { wordings: alone });
    book.addIn.beforeServiceCall = undefined;
    expect([[], [unit]]).toContainEqual(havingIt(book.get("pageStart", {})));
  }
});
