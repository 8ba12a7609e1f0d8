import type { Fix, PageCalls } from "../../../src/api/bridge";
import type { ColumnKey } from "../../../src/core/register/columns";
import { tabs } from "../../../src/core/words/words";
import { an, binh, PageBook, placeOf, sound } from "../../support/page-book";

type Act = (book: PageBook) => void;

/** Calls of the page that were refused because the other one was at work; the page repeats them. */
function insist<K extends keyof PageCalls>(name: K, request: Parameters<PageCalls[K]>[0]) {
  return (book: PageBook): boolean => book.ask(name, request, { person: binh }).ok;
}

/** They look at nothing that the other one changes: what happens before one of them happens before the next call. */
const LOOKS_AT_NOTHING =
  /\.(getActive|getDocumentLock|getDocumentProperties|getSheetByName|getSheets|getMaxColumns)$|Sheet\.getRange$/;

/**
 * Runs one call of `an` once for each of its service calls that looks at the workbook or changes it, letting something
 * happen right before that one; gives the workbooks as they are afterwards.
 */
function interleave(
  make: () => PageBook,
  call: (book: PageBook) => { ok: boolean },
  between: Act,
  after: (book: PageBook, at: number, service: string, ok: boolean) => void,
): number {
  const names: string[] = [];
  const watched = make();
  watched.addIn.beforeServiceCall = (name) => names.push(name);
  call(watched);
  const places = names.flatMap((name, at) => (LOOKS_AT_NOTHING.test(name) ? [] : [at]));
  for (const at of places) {
    const book = make();
    let count = 0;
    let service = "";
    book.addIn.beforeServiceCall = (name) => {
      if (count++ !== at) return;
      service = name;
      const hook = book.addIn.beforeServiceCall;
      book.addIn.beforeServiceCall = undefined;
      between(book);
      book.addIn.beforeServiceCall = hook;
    };
    const { ok } = call(book);
    book.addIn.beforeServiceCall = undefined;
    expect(service).toBe(names[at]);
    after(book, at, service, ok);
  }
  return places.length;
}

const row = (title: string): [ColumnKey, string][] => [
  ["title", title],
  ["unit", "Trường THPT Lạc Thủy B"],
];
const saveOf = (key: string, title: string) => ({ key, cells: { title, unit: "Trường THPT Lạc Thủy B" } });
const pasteOf = (key: string, title: string) => ({ key, rows: [row(`${title} 1`), row(`${title} 2`)] });
const sorted = (book: PageBook) => book.column("title").filter(Boolean).sort();
/** With a row that was saved before: what is remembered of it is there already. */
const start = () =>
  PageBook.prepared("with-a-saved-row", () => {
    const book = new PageBook([]);
    book.get("pageSave", saveOf("cũ", "Cũ"));
    return book;
  });

/** Both insist until their call was done, and the first one's answer was lost besides. */
function settle(book: PageBook, first: () => { ok: boolean }, second: (book: PageBook) => boolean): void {
  expect(second(book)).toBe(true);
  expect(first().ok).toBe(true);
}

const writers = {
  save: { act: insist("pageSave", saveOf("b", "Bình")), titles: ["Bình"] },
  paste: { act: insist("pagePaste", pasteOf("b", "Bình")), titles: ["Bình 1", "Bình 2"] },
};

describe.each(Object.entries(writers))(
  "while the other one runs %s at every service call",
  (_name, other) => {
    const mine = {
      save: {
        call: (book: PageBook) => book.ask("pageSave", saveOf("a", "An"), { person: an }),
        titles: ["An"],
      },
      paste: {
        call: (book: PageBook) => book.ask("pagePaste", pasteOf("a", "An"), { person: an }),
        titles: ["An 1", "An 2"],
      },
    };

    test.each(Object.entries(mine))(
      "%s loses no row, writes none twice, gives no code twice",
      (_mine, { call, titles }) => {
        const places = interleave(
          start,
          call,
          (book) => void other.act(book),
          (book) => {
            settle(book, () => call(book), other.act);
            expect(sorted(book)).toEqual(["Cũ", ...titles, ...other.titles].sort());
            const codes = book.column("code").filter(Boolean);
            expect(new Set(codes).size).toBe(codes.length);
            expect(codes).toHaveLength(1 + titles.length + other.titles.length);
          },
        );
        expect(places).toBeGreaterThan(10);
      },
    );
  },
);

test("the same save pressed in two windows at once is one row", () => {
  const call = (book: PageBook) => book.ask("pageSave", saveOf("a", "An"));
  interleave(
    start,
    call,
    (book) => void call(book),
    (book) => {
      expect(call(book).ok).toBe(true);
      expect(sorted(book)).toEqual(["An", "Cũ"]);
    },
  );
});

/**
 * The service calls between the last look and the end of the write: Sheets knows no transaction, and what people type
 * right there is beyond a script.
 */
function gapOf(book: PageBook, call: (book: PageBook) => unknown): (at: number) => boolean {
  const names: string[] = [];
  book.addIn.beforeServiceCall = (name) => names.push(name);
  call(book);
  const write = names.findIndex((name) => name.endsWith("Range.setValues"));
  const look = names.slice(0, write).findLastIndex((name) => name.endsWith("Range.getValues"));
  const end = names.findIndex((name, at) => at > write && name.endsWith("flush"));
  expect([look > 0, end - look]).toEqual([true, expect.any(Number)]);
  // Nothing but local look-ups of ranges and the write itself.
  expect(new Set(names.slice(look + 1, end + 1).map((name) => name.split(".").at(-1)))).not.toContain(
    "getValues",
  );
  return (at) => at > look && at <= end;
}

test.each([
  ["save", (book: PageBook) => book.ask("pageSave", saveOf("a", "An")), ["An"]],
  ["paste", (book: PageBook) => book.ask("pagePaste", pasteOf("a", "An")), ["An 1", "An 2"]],
] as const)("somebody types at the end of the table during %s: both stay", (_name, call, titles) => {
  const isGap = gapOf(start(), call);
  interleave(
    start,
    call,
    (book) => book.type(book.column("title").length + 2, "title", "Gõ tay"),
    (book, at, _service, ok) => {
      if (isGap(at)) return;
      expect(ok).toBe(true);
      expect(sorted(book)).toEqual([...titles, "Cũ", "Gõ tay"].sort());
    },
  );
});

describe("mending", () => {
  const untidy = () =>
    new PageBook([
      sound({ code: "SK-0001", title: "Một", novelty: "x", appliedOn: "5.10.2021" }),
      sound({ code: "SK-0002", title: "Hai", novelty: "x" }),
    ]);
  const fixes: Fix[] = untidy()
    .get("pageCheck", { scope: { kind: "all" } })
    .rows.flatMap((checked) => [...checked.fixes]);
  const call = (book: PageBook) => book.ask("pageFix", { fixes });

  test("both mend the same cells: each is mended once, nothing else moves", () => {
    const expected = untidy();
    expected.get("pageFix", { fixes });
    interleave(
      untidy,
      call,
      (book) => void insist("pageFix", { fixes })(book),
      (book) => {
        settle(book, () => call(book), insist("pageFix", { fixes }));
        expect(book.shown()).toEqual(expected.shown());
      },
    );
  });

  test("somebody types into a cell that is about to be mended: it stays, and is named", () => {
    const isGap = gapOf(untidy(), call);
    interleave(
      untidy,
      call,
      (book) => book.type(2, "appliedOn", "tháng 7/2022"),
      (book, at) => {
        if (isGap(at)) return;
        expect(book.text(2, "appliedOn")).toBe("tháng 7/2022");
        expect(book.text(3, "novelty")).toBe("Có");
      },
    );
  });

  test("somebody inserts rows above before the last reading: the right rows are mended", () => {
    const book = untidy();
    let done = false;
    book.addIn.beforeServiceCall = (name) => {
      if (done || !name.endsWith("getSheetValues")) return;
      done = true;
      book.workbook.insertRows(binh, book.tabId(tabs.register), 1, 3);
    };
    expect(book.get("pageFix", { fixes })).toMatchObject({ applied: 3, changed: [] });
    book.addIn.beforeServiceCall = undefined;
    expect(book.column("novelty").slice(3)).toEqual(["Có", "Có"]);
    expect(book.shown().get(`4:${placeOf("title")}`)).toBe("Một");
  });

  test("a mending and a save at the same time both hold", () => {
    const save = insist("pageSave", saveOf("b", "Bình"));
    interleave(
      untidy,
      call,
      (book) => void save(book),
      (book) => {
        settle(book, () => call(book), save);
        expect(book.column("title")).toEqual(["Một", "Hai", "Bình"]);
        expect(book.column("novelty").slice(0, 2)).toEqual(["Có", "Có"]);
      },
    );
  });
});

test("somebody deletes a row between the last look and the write: the row that came up gets its own back", () => {
  const make = () =>
    new PageBook(
      ["Một", "Hai", "Ba"].map((title, at) =>
        sound({ code: `SK-000${at + 1}`, title, decisionNumber: `${at + 1}/QĐ` }),
      ),
    );
  const { row, cells } = make().get("pageRow", { row: 3 })!;
  const edit = { key: "a", cells: { ...cells, decisionNumber: "77/QĐ" }, edit: { row, before: cells } };
  const isGap = gapOf(make(), (book) => book.ask("pageSave", edit));
  interleave(
    make,
    (book) => book.ask("pageSave", edit),
    (book) => book.workbook.deleteRows(binh, book.tabId(tabs.register), 1, 1),
    (book, at) => {
      if (!isGap(at)) return;
      expect(book.column("title")).toEqual(["Hai", "Ba"]);
      expect(book.text(3, "decisionNumber")).toBe("3/QĐ");
    },
  );
});
