import type { CellChange } from "../../../src/api/bridge";
import type { FormCells } from "../../../src/core/assessment/judge-cells";
import { type ColumnKey, headingOf } from "../../../src/core/register/columns";
import { tabs } from "../../../src/core/words/words";
import { cutOff } from "../../support/cut-off";
import { an, binh, PageBook, placeOf, setUpPage, sound } from "../../support/page-book";
import { deeds } from "../../trust/people";

const OLD = ["Một", "Hai", "Ba", "Bốn"];
const rows = OLD.map((title, at) => sound({ title, code: `SK-000${at + 1}`, notes: `của ${title}` }));
const make = PageBook.maker(new PageBook(rows));
const EDITED: FormCells = { title: "Hai, sửa", decisionNumber: "9/QĐ", notes: "đã xem" };
const editOf = (book: PageBook, edited: FormCells) => {
  const { cells } = book.get("pageRow", { row: 3 })!;
  return { key: "k", cells: { ...cells, ...edited }, edit: { row: 3, before: cells } };
};
const register = (book: PageBook) => book.tabId(tabs.register);

/** What the row with a code holds in the edited columns, wherever they stand. */
function held(book: PageBook, code = "SK-0002"): FormCells {
  const shown = book.shown();
  const find = (text: string) => [...shown].find(([, each]) => each === text)?.[0].split(":") ?? [];
  const [row] = find(code);
  const columnKeys = Object.keys(EDITED) as ColumnKey[];
  return Object.fromEntries(
    columnKeys.map((key) => [key, shown.get(`${row}:${find(headingOf(key))[1]}`) ?? ""]),
  );
}
const before = held(make());
const others = ["SK-0001", "SK-0003", "SK-0004"];

function servicesOf(edited: FormCells): string[] {
  const book = make();
  const request = editOf(book, edited);
  const services: string[] = [];
  book.addIn.beforeServiceCall = (name) => services.push(name);
  book.get("pageSave", request);
  return services;
}
const services = servicesOf(EDITED);
/** What looks at the sheet or changes it. */
const touching = services.flatMap((name, at) =>
  /\.(getValues|getSheetValues|getDataRange|getFormulas|setValues|flush|addDeveloperMetadata|remove)$/.test(
    name,
  )
    ? [at]
    : [],
);

describe("an edit that is cut off after some of its writes were committed", () => {
  const isHalf = (now: FormCells, edited: FormCells) =>
    JSON.stringify(now) !== JSON.stringify(before) && JSON.stringify(now) !== JSON.stringify(edited);
  const cuts = (edited: FormCells, after: (book: PageBook, request: ReturnType<typeof editOf>) => void) => {
    const names = servicesOf(edited);
    let halves = 0;
    for (const at of names.flatMap((name, at) => (name.endsWith("Range.setValues") ? [at, at + 1] : []))) {
      const book = make();
      const request = editOf(book, edited);
      cutOff(book, at, () => book.ask("pageSave", request));
      if (isHalf(held(book), edited)) halves += 1;
      after(book, request);
    }
    expect(halves).toBeGreaterThan(1);
  };

  test("is finished by whoever writes next", () =>
    cuts(EDITED, (book, request) => {
      book.get("pageUndo", { fixes: [] }, { person: binh });
      expect(isHalf(held(book), EDITED)).toBe(false);
      expect(book.get("pageSave", request).conflict).toBeUndefined();
      expect(held(book)).toEqual(EDITED);
    }));

  test("too long to be remembered, it is finished by the same request", () => {
    const long = { ...EDITED, notes: "x".repeat(20_000) };
    cuts(long, (book, request) => {
      expect(book.get("pageSave", request).conflict).toBeUndefined();
      expect(held(book)).toEqual(long);
    });
  });
});

/** Runs the edit once for each place, with a deed right before it. */
function meeting(
  deed: (book: PageBook) => void,
  check: (book: PageBook, at: number, saved: unknown) => void,
) {
  for (const at of touching) {
    const book = make();
    const request = editOf(book, EDITED);
    let count = 0;
    book.addIn.beforeServiceCall = () => {
      if (count++ === at) deed(book);
    };
    const answer = book.ask("pageSave", request);
    book.addIn.beforeServiceCall = undefined;
    check(book, at, answer.ok && !answer.value.conflict ? answer.value : undefined);
  }
  expect(touching.length).toBeGreaterThan(10);
}

test.each<[string, (book: PageBook) => void]>([
  ["inserts a row above", (book) => book.workbook.insertRows(binh, register(book), 2, 1)],
  ["deletes a row above", (book) => book.workbook.deleteRows(binh, register(book), 1, 1)],
  ["sorts", (book) => deeds.sorts(book)],
  ["inserts a column", (book) => book.workbook.insertColumns(an, register(book), placeOf("unit"), 1)],
  [
    "moves a column",
    (book) => book.workbook.moveColumns(an, register(book), placeOf("notes"), 1, placeOf("kind")),
  ],
])("while somebody %s, all is written where it belongs or nothing is", (_name, deed) => {
  const quiet = make();
  deed(quiet);
  const rest = others.map((code) => held(quiet, code));
  meeting(deed, (book, at, saved) => {
    expect([at, held(book)]).toEqual([at, saved ? EDITED : before]);
    expect([at, others.map((code) => held(book, code))]).toEqual([at, rest]);
  });
});

test("what tells the row is typed meanwhile: nothing else of the row is emptied", () => {
  meeting(
    (book) => book.type(3, "unit", "Mường Bi"),
    (book, at, saved) => {
      expect([at, book.text(3, "unit")]).toEqual([at, "Mường Bi"]);
      expect([at, held(book)]).toEqual([at, saved ? EDITED : before]);
    },
  );
});

test("a cell that is typed over right after it was written is told, and the others are written", () => {
  let told = 0;
  meeting(
    (book) => book.type(3, "decisionNumber", "10/QĐ"),
    (book, _at, saved) => {
      const { typedOver } = (saved ?? {}) as { typedOver?: readonly { column: ColumnKey; found: string }[] };
      if (typedOver === undefined) return;
      told += 1;
      expect(typedOver).toEqual([{ column: "decisionNumber", found: "10/QĐ" }]);
      expect(held(book)).toEqual({ ...EDITED, decisionNumber: "10/QĐ" });
    },
  );
  expect(told).toBeGreaterThan(0);
});

test("mends of a row's unit and title that are cut off between the two are done by the same request", () => {
  const fixesIn = (book: PageBook): CellChange[] => {
    const { key } = book.get("pageCheck", { scope: { kind: "all" } }).rows.find(({ row }) => row === 3)!;
    const fix = (column: ColumnKey, old: string, value: string) => ({
      ...{ row: 3, column, old, value, oldText: old, newText: value, key },
    });
    return [fix("unit", book.text(3, "unit"), "Mường Bi"), fix("title", "Hai", "Hai, sửa")];
  };
  const untidy = PageBook.maker(new PageBook([rows[0]!, sound({ title: "Hai", appliedOn: "5.10.2021" })]));
  let halves = 0;
  for (let at = 5; at < 40; at++) {
    const book = untidy();
    const fixes = fixesIn(book);
    cutOff(book, at, () => book.ask("pageFix", { fixes }));
    const texts = () => [book.text(3, "unit") === "Mường Bi", book.text(3, "title") === "Hai, sửa"];
    if (new Set(texts()).size > 1) halves += 1;
    expect([at, book.get("pageFix", { fixes }).applied]).toEqual([at, 2]);
    expect(texts()).toEqual([true, true]);
  }
  expect(halves).toBeGreaterThan(0);
});

test("what waits for somebody with the rights to finish it is not forgotten for another's edit", () => {
  const book = setUpPage("four-rows-to-edit", rows);
  const { workbook } = book;
  const waiting = { key: "so-sang-kien-journal", value: '{"what":"newProgramme","says":{}}' };
  const { meta } = workbook.book;
  const metadata = [...meta.metadata, { id: meta.nextId, ...waiting, visibility: "DOCUMENT" }];
  workbook.book.run({ rollBack: true }, () =>
    workbook.book.apply({ kind: "book", book: { ...meta, nextId: meta.nextId + 1, metadata } }),
  );
  const request = editOf(book, EDITED);
  expect(book.ask("pageSave", request, { person: binh })).toMatchObject({ ok: true, value: { row: 3 } });
  expect(held(book)).toEqual(EDITED);
  const kept = workbook.book.meta.metadata.flatMap(({ key, value }) => (key === waiting.key ? [value] : []));
  expect(kept).toEqual([waiting.value]);
});
