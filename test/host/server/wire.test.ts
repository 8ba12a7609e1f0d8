import type { SheetView } from "../../../src/host/contract";
import { columnName, readAddress } from "../../../src/host/page/address";
import { fromClipboardText, toClipboardText } from "../../../src/host/page/clipboard-text";
import { gatherPeople } from "../../../src/host/server/people";
import { packSheet, unpackCell } from "../../../src/host/server/wire-sheet";
import { toWireValue } from "../../../src/host/server/wire-value";

const SHEET: SheetView["sheet"] = {
  id: 1,
  name: "T",
  hidden: false,
  rows: 10,
  columns: 5,
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: {},
  hiddenColumns: [],
  merges: [],
};

test("a sheet travels whole, its looks said once", () => {
  const cells: SheetView["cells"] = [
    { row: 0, column: 0, cell: { text: "a" } },
    { row: 0, column: 3, cell: { text: "b", bold: true, input: "=B()" } },
    { row: 4, column: 1, cell: { text: "c", bold: true } },
    { row: 4, column: 2, cell: { text: "c", choices: ["c", "d"], note: "n" } },
    { row: 5, column: 0 },
  ];
  const { looks, rows } = packSheet({ sheet: SHEET, cells });
  expect(looks).toEqual([{ bold: true }, { choices: ["c", "d"] }]);
  const back = rows.flatMap(([row, line]) =>
    line.flatMap((packed, column) => {
      const cell = unpackCell(packed, looks);
      return cell ? [{ row, column, cell }] : [];
    }),
  );
  expect(back).toEqual(cells.slice(0, 4));
});

test("a value with one Date, function or cycle arrives as null", () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  for (const value of [new Date(0), { a: [new Date(0)] }, () => 1, cycle, 10n]) {
    expect(toWireValue(value)).toBeNull();
  }
  expect(toWireValue({ a: [1, undefined, Number.NaN], b: undefined })).toEqual({ a: [1, null, null] });
  expect(toWireValue(undefined)).toBeNull();
});

test("the clipboard's quotes and line ends", () => {
  const block = [
    ["a", 'b "c"'],
    ["nhiều\ndòng", "\t"],
    ["", ""],
  ];
  expect(fromClipboardText(toClipboardText(block))).toEqual(block);
  expect(fromClipboardText('"chưa đóng\tx\r\ny')).toEqual([
    ['"chưa đóng', "x"],
    ["y", ""],
  ]);
  expect(fromClipboardText("")).toEqual([[""]]);
});

test("addresses", () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  expect(readAddress("aa10")).toEqual({ row: 9, column: 26, endRow: 9, endColumn: 26 });
  expect(readAddress("B2:C3")).toEqual({ row: 1, column: 1, endRow: 2, endColumn: 2 });
  expect(readAddress("A0")).toBeUndefined();
});

test("the first who comes owns the workbook, unless an owner is named", () => {
  const first = gatherPeople();
  expect(first.personFor("Lê Đức")).toEqual({ name: "Lê Đức", email: "le-duc@example.com", owner: true });
  expect(first.personFor(null).owner).toBe(false);
  expect(gatherPeople("an").personFor(null)).toEqual({ name: "an", email: "an@example.com", owner: true });
  expect(gatherPeople("an").personFor("💥")).toMatchObject({ email: "chu-so-huu@example.com", owner: false });
});
