import type { CellView, SheetInfo, SheetView } from "../../src/host/contract";
import { filledPart, layOut } from "../../src/host/print/layout";
import { printPage } from "../../src/host/print/print-page";
import { readPrintOptions } from "../../src/host/print/read-options";

const sheetOf = (
  rows: readonly (readonly (string | CellView)[])[],
  info: Partial<SheetInfo> = {},
): SheetView => ({
  sheet: {
    id: 1,
    name: "S",
    hidden: false,
    rows: 50,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    hiddenColumns: [],
    merges: [],
    ...info,
  },
  cells: rows.flatMap((line, row) =>
    line.map((cell, column) => ({ row, column, cell: typeof cell === "string" ? { text: cell } : cell })),
  ),
});

const options = (query = "") => readPrintOptions(new URLSearchParams(query), { rows: 50, columns: 26 });
const page = (view: SheetView, query = "") => printPage(view, "Sổ", options(query));

test("what is filled is printed: texts, boxes, borders, merged cells; no mere colour", () => {
  const border = { text: "", borders: [null, null, "SOLID #000000", null] };
  const view = sheetOf([["a", "", "", { text: "", background: "#ff0000" }], [], ["", border]], {
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  });
  expect(filledPart(view)).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
});

test("hidden lines are left out, also below merged cells, and frozen rows head every page", () => {
  const view = sheetOf(
    [
      ["T", "", "", "x"],
      ["1", "ẩn", "2", "3"],
      ["ẩn", "", "", ""],
      ["4", "", "", "5"],
    ],
    {
      frozenRows: 1,
      hiddenColumns: [1],
      hiddenRows: [2],
      columnWidths: { 0: 50 },
      rowHeights: { 3: 40 },
      forcedRows: [3],
      merges: [
        { row: 0, column: 0, rows: 1, columns: 3 },
        { row: 1, column: 3, rows: 3, columns: 1 },
      ],
    },
  );
  const { columnWidths, head, body } = layOut(view, filledPart(view));
  expect(columnWidths).toEqual([50, 100, 100]);
  const texts = (rows: typeof body) =>
    rows.map(({ cells }) => cells.map((cell) => cell && [cell.cell?.text, cell.columnSpan, cell.rowSpan]));
  expect(texts(head)).toEqual([[["T", 2, 1], undefined, ["x", 1, 1]]]);
  expect(texts(body)).toEqual([
    [
      ["1", 1, 1],
      ["2", 1, 1],
      ["3", 1, 2],
    ],
    [["4", 1, 1], ["", 1, 1], undefined],
  ]);
  expect(body.map(({ height, forced }) => [height, forced])).toEqual([
    [21, false],
    [40, true],
  ]);
});

test("a narrow sheet is not enlarged, a wide one is laid across and made to fit", () => {
  const narrow = page(sheetOf([["a", "b"]]));
  expect(narrow).toContain("@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm; }");
  expect(narrow).toContain("width: 200px");
  const nine = page(sheetOf([Array.from({ length: 9 }, () => "x")]));
  expect(nine).toContain("size: A4 portrait");
  const ten = page(sheetOf([Array.from({ length: 10 }, () => "x")]), "left=0&right=0");
  expect(ten).toContain("@page { size: A4 landscape; margin: 20mm 0mm 20mm 0mm; }");
  expect(ten).toContain("width: 1000px");
  const wide = page(sheetOf([Array.from({ length: 20 }, () => "x")]), "left=0&right=0");
  // 297 mm at 96 dots an inch.
  expect(Number(/width: ([\d.]+)px/.exec(wide)?.[1])).toBeCloseTo((297 * 96) / 25.4, 5);
});

test("the query is read with care", () => {
  expect(options("orientation=landscape&top=0&left=12.5&right=-1&bottom=x&range=B2:C3")).toEqual({
    orientation: "landscape",
    margins: { top: 0, left: 12.5, right: 15, bottom: 20 },
    part: { row: 1, column: 1, rows: 2, columns: 2 },
  });
  expect(options("orientation=sideways&top=")).toMatchObject({
    orientation: undefined,
    margins: { top: 20 },
  });
});

test("what people typed is text, in cells, fonts, colours and titles", () => {
  const evil = '</script><script>alert(1)</script>"';
  const view = sheetOf([[{ text: evil, family: `x';}${evil}`, color: `red;}${evil}`, wrap: true }]], {
    name: evil,
  });
  const html = printPage(
    {
      ...view,
      charts: [
        {
          id: 1,
          type: "LINE",
          row: 0,
          column: 0,
          x: 0,
          y: 0,
          width: 1,
          height: 1,
          options: { title: evil },
          labels: [],
          series: [],
        },
      ],
    },
    evil,
    options(),
  );
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain("alert(1)</script>");
  const [, style = ""] = /<td style="([^"]*)"/.exec(html) ?? [];
  expect(style.split(";")).toEqual([
    expect.stringMatching(/^font-family:'[\p{L}\p{N} ]*'/u),
    expect.stringMatching(/^color:red[\p{L}()\d]*$/u),
    "white-space:pre-wrap",
  ]);
});

test("a long text goes on over blank cells up to what stands further on", () => {
  const long = "một dòng chữ dài hơn ô của nó";
  const html = page(sheetOf([[long, "", "x"], [long]]));
  expect(html).toContain(`<div class="limited" style="width:194px">${long}</div>`);
  expect(html).toContain(`<td>${long}</td>`);
});
