import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook, openWorkbook } from "../../src/host/host";
import { makeHost, NOW, owner, script } from "./host-for-test";

const init = {
  sheets: [
    {
      name: "S",
      values: [
        ["Tháng", "Đạt", "Chỉ tiêu"],
        ["05/2022", 1, 4],
        ["06/2022", 3, 4],
        ["07/2022", null, 8],
      ],
      rows: 20,
      columns: 8,
    },
    { name: "Hình", values: [], rows: 30, columns: 10 },
  ],
};

const make = `const shown = book.getSheetByName('Hình');
  const chart = shown.newChart().asComboChart().setTitle('Tiến độ').setXAxisTitle('Tháng').setYAxisTitle('Số sáng kiến')
    .setOption('series.0.type', 'line').setOption('series.0.color', '#0b57d0').setOption('series', { 0: { type: 'line', color: '#1a6b5a' } })
    .setOption('series.1.lineDashStyle', [4, 4]).setLegendPosition(Charts.Position.BOTTOM).setStacked()
    .addRange(sheet.getRange('A1:C4')).setNumHeaders(1).setPosition(3, 2, 10, 5).setOption('width', 500).build();
  shown.insertChart(chart);`;
const one = "const made = book.getSheetByName('Hình').getCharts()[0];";

const hostWith = (bodies: Record<string, string>) => makeHost(script({ make, ...bodies }), init);
const chartsOf = (host: ReturnType<typeof makeHost>) => host.workbook.view(1).charts ?? [];

describe("the services", () => {
  test("a built chart has no id; an inserted one is found with all that was said of it", () => {
    const host = makeHost(
      script({
        run: `${make} ${one}
          const options = made.getOptions(); const info = made.getContainerInfo(); const builder = made.modify();
          return [chart.getChartId(), made.getChartId() > 0, String(builder.getChartType()), options.get('title'), options.get('series.0.color'),
            options.get('series.1.lineDashStyle'), options.get('legend.position'), options.get('isStacked'), options.get('vAxis.title'), options.get('subtitle'),
            made.getRanges().map(r => r.getSheet().getName() + '!' + r.getA1Notation()), made.getNumHeaders(),
            info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY(),
            String(made.getMergeStrategy()), String(made.getHiddenDimensionStrategy()), made.getTransposeRowsAndColumns()]`,
      }),
      init,
    );
    expect(host.value("run")).toEqual([
      null,
      true,
      "COMBO",
      "Tiến độ",
      "#1a6b5a",
      [4, 4],
      "bottom",
      true,
      "Số sáng kiến",
      null,
      ["S!A1:C4"],
      1,
      3,
      2,
      10,
      5,
      "MERGE_COLUMNS",
      "IGNORE_BOTH",
      false,
    ]);
  });

  test("update keeps the id, remove takes the one that is named", () => {
    const host = hostWith({
      run: `${make} const [first, second] = shown.getCharts();
        shown.updateChart(first.modify().setChartType(Charts.ChartType.LINE).setOption('title', 'Khác').clearRanges().addRange(sheet.getRange('A1:B4')).build());
        const after = shown.getCharts()[0];
        shown.removeChart(second);
        return [first.getChartId() === after.getChartId(), after.getOptions().get('title'), after.getRanges().length, shown.getCharts().length]`,
    });
    host.value("make");
    expect(host.value("run")).toEqual([true, "Khác", 1, 1]);
    expect(chartsOf(host)[0]).toMatchObject({ type: "LINE" });
  });

  test.each([
    [
      "a chart that was removed",
      `${one} made.getChartId(); book.getSheetByName('Hình').removeChart(made); book.getSheetByName('Hình').removeChart(made)`,
      "The chart is not on this sheet.",
    ],
    [
      "a place outside of the sheet",
      "sheet.insertChart(sheet.newChart().setPosition(21, 1, 0, 0).build())",
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    [
      "a kind that nobody draws here",
      "sheet.newChart().setChartType(Charts.ChartType.GEO)",
      "ChartType.GEO is not emulated",
    ],
    [
      "what the general builder lacks",
      "sheet.newChart().setTitle('x')",
      "EmbeddedChartBuilder.setTitle is not emulated",
    ],
    [
      "what a line cannot",
      "sheet.newChart().asLineChart().setStacked()",
      "EmbeddedLineChartBuilder.setStacked is not emulated",
    ],
    ["something else for a chart", "sheet.insertChart(sheet.getRange('A1'))", "The object is not a chart."],
  ])("%s is refused", (_, body, message) => {
    const host = hostWith({ run: body });
    host.value("make");
    expect(host.message("run")).toBe(message);
  });

  test("a copied sheet's charts show the copy's cells", () => {
    const host = hostWith({
      run: `sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B4')).setPosition(6, 1, 0, 0).build());
        const copy = sheet.copyTo(book); const [own] = copy.getCharts();
        return [own.getRanges()[0].getSheet().getName() === copy.getName(), own.getChartId() !== sheet.getCharts()[0].getChartId(), book.getSheets().length]`,
    });
    expect(host.value("run")).toEqual([true, true, 3]);
  });
});

describe("what a chart shows", () => {
  test("labels, series and numbers, live", () => {
    const host = hostWith({});
    host.value("make");
    const [chart] = chartsOf(host);
    expect(chart).toMatchObject({
      type: "COMBO",
      row: 2,
      column: 1,
      x: 10,
      y: 5,
      width: 500,
      height: 371,
      labels: ["05/2022", "06/2022", "07/2022"],
      series: [
        { name: "Đạt", values: [1, 3, null], texts: ["1", "3", ""] },
        { name: "Chỉ tiêu", values: [4, 4, 8] },
      ],
    });
    const patches: unknown[] = [];
    host.workbook.onPatch((some) => patches.push(...some));
    host.type("B4", "5");
    expect(patches).toContainEqual(
      expect.objectContaining({
        kind: "charts",
        sheetId: 1,
        charts: [
          expect.objectContaining({
            series: expect.arrayContaining([expect.objectContaining({ values: [1, 3, 5] })]),
          }),
        ],
      }),
    );
    patches.length = 0;
    host.type("F9", "ngoài");
    expect(patches).not.toContainEqual(expect.objectContaining({ kind: "charts" }));
  });

  test.each([
    [
      "hidden lines are left out",
      "sheet.hideRows(3); sheet.hideColumns(2)",
      [["05/2022", "07/2022"], ["Chỉ tiêu"]],
    ],
    [
      "unless told to be shown",
      `sheet.hideRows(3); ${one} book.getSheetByName('Hình').updateChart(made.modify().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build())`,
      [
        ["05/2022", "06/2022", "07/2022"],
        ["Đạt", "Chỉ tiêu"],
      ],
    ],
    [
      "turned",
      `${one} book.getSheetByName('Hình').updateChart(made.modify().setTransposeRowsAndColumns(true).build())`,
      [
        ["Đạt", "Chỉ tiêu"],
        ["05/2022", "06/2022", "07/2022"],
      ],
    ],
    [
      "ranges side by side",
      `${one} book.getSheetByName('Hình').updateChart(made.modify().clearRanges().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4')).build())`,
      [["05/2022", "06/2022", "07/2022"], ["Chỉ tiêu"]],
    ],
    [
      "without headings",
      `${one} book.getSheetByName('Hình').updateChart(made.modify().clearRanges().addRange(sheet.getRange('A2:C4')).setNumHeaders(0).build())`,
      [
        ["05/2022", "06/2022", "07/2022"],
        ["", ""],
      ],
    ],
    [
      "an open range ends with its last filled row",
      `${one} book.getSheetByName('Hình').updateChart(made.modify().clearRanges().addRange(sheet.getRange('A1:C')).build())`,
      [
        ["05/2022", "06/2022", "07/2022"],
        ["Đạt", "Chỉ tiêu"],
      ],
    ],
  ])("%s", (_, body, [labels, names]) => {
    const host = hostWith({ run: body });
    host.value("make");
    host.value("run");
    const [chart] = chartsOf(host);
    expect([chart?.labels, chart?.series.map(({ name }) => name)]).toEqual([labels, names]);
  });
});

describe("the model", () => {
  test("ranges and places follow rows and columns, also from another sheet, and undo brings them back", () => {
    const host = hostWith({
      where: `${one} return [made.getRanges().map(r => r.getA1Notation()), made.getContainerInfo().getAnchorRow(), made.getContainerInfo().getAnchorColumn()]`,
    });
    host.value("make");
    const { workbook } = host;
    workbook.insertRows(owner, 0, 2, 2);
    workbook.insertColumns(owner, 0, 0, 1);
    workbook.insertRows(owner, 1, 0, 4);
    expect(host.value("where")).toEqual([["B1:D6"], 7, 2]);
    workbook.deleteRows(owner, 1, 5, 3);
    workbook.deleteColumns(owner, 0, 0, 4);
    expect(host.value("where")).toEqual([[], 6, 2]);
    expect(chartsOf(host)[0]).toMatchObject({ labels: [], series: [] });
    workbook.undo(owner);
    workbook.undo(owner);
    expect(host.value("where")).toEqual([["B1:D6"], 7, 2]);
    for (let step = 0; step < 3; step++) workbook.undo(owner);
    expect(host.value("where")).toEqual([["A1:C4"], 3, 2]);
    workbook.undo(owner);
    expect(chartsOf(host)).toEqual([]);
    workbook.redo(owner);
    expect(chartsOf(host)).toHaveLength(1);
  });

  test("a deleted sheet's cells are no longer shown", () => {
    const host = hostWith({
      where: `${one.replace("getSheetByName('Hình')", "getSheets()[0]")} return made.getRanges().length`,
    });
    host.value("make");
    host.workbook.deleteSheet(owner, 0);
    expect(host.value("where")).toBe(0);
    expect(chartsOf(host)[0]).toMatchObject({ series: [] });
    host.workbook.undo(owner);
    expect(chartsOf(host)[0]?.series).toHaveLength(2);
  });
});

describe("the file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "so-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each([["journal"], ["snapshot"]])("keeps charts, heights and looks in the %s", (kind) => {
    const host = makeHost(
      script({
        make,
        look: "sheet.getRange('A1:B2').setFontFamily('Times New Roman').setFontSize(13).setBorder(true, true, true, true, null, null, '#f00', SpreadsheetApp.BorderStyle.DOUBLE); sheet.setRowHeightsForced(2, 1, 60); sheet.setHiddenGridlines(true)",
      }),
      init,
    );
    const file = join(folder, "so.sang-kien");
    const options = { now: () => NOW };
    const kept = createWorkbook({ name: "Sổ thử", ...init }, { ...options, file });
    host.value("make");
    host.value("look");
    for (const { id, meta } of host.workbook.book.sheets)
      kept.book.run({ rollBack: true }, () => kept.book.apply({ kind: "meta", sheetId: id, meta }));
    const sheet = host.workbook.book.sheet(0);
    const entries = [...(sheet?.cells.entries() ?? [])];
    kept.book.run({ rollBack: true }, () =>
      kept.book.apply({
        kind: "cells",
        sheetId: 0,
        rows: entries.map(([row]) => row),
        columns: entries.map(([, column]) => column),
        cells: entries.map(([, , cell]) => cell),
      }),
    );
    const before = [kept.view(0), kept.view(1)];
    const journal = readFileSync(file, "utf8");
    kept.close();
    // As a process that died leaves it: the journal not yet folded.
    if (kind === "journal") writeFileSync(file, journal);
    const again = openWorkbook(file, options);
    expect([again.view(0), again.view(1)]).toEqual(before);
    expect(before[0]?.sheet).toMatchObject({ rowHeights: { 1: 60 }, forcedRows: [1], hiddenGridlines: true });
    expect(before[1]?.charts).toHaveLength(1);
    again.close();
  });

  test("a file from before there were charts opens", () => {
    const file = join(folder, "so.sang-kien");
    createWorkbook({ name: "Sổ thử", ...init }, { now: () => NOW, file }).close();
    const text = readFileSync(file, "utf8").replaceAll(
      /,"(?:hiddenGridlines|charts|forcedRows)":(?:false|\[\])/g,
      "",
    );
    expect(text).not.toContain("charts");
    writeFileSync(file, text);
    const workbook = openWorkbook(file, { now: () => NOW });
    expect(workbook.view(0).charts ?? []).toEqual([]);
    workbook.insertRows(owner, 0, 0, 1);
    workbook.close();
  });
});
