import { hoaBinh } from "../../../src/core/programme/presets/index";
import type { Settings } from "../../../src/core/programme/schema";
import { tabs } from "../../../src/core/words/words";
import type { ChartView } from "../../../src/host/contract";
import { createWorkbook } from "../../../src/host/host";
import { chartWords } from "../../../src/messages/vi/chart-vi";
import { OpenBook, owner } from "../../support/add-in";
import { runScript } from "../../support/run-script";
import { sampleUnit, typedRow } from "../../support/sample-rows";
import { settingsTable } from "../../support/settings-rows";

const { summary: SUMMARY, analysis: ANALYSIS } = tabs;
const otherUnit = ["TBB", "Trường Tiểu học B", "", "Cụm 2", "20", "20", "", "2", "", ""];

const chartsOf = (book: OpenBook, tab: string): readonly ChartView[] =>
  book.workbook.view(book.tab(tab).id).charts ?? [];
const titlesOf = (book: OpenBook, tab: string) => chartsOf(book, tab).map(({ options }) => options.title);
const chart = (book: OpenBook, id: keyof typeof chartWords): ChartView => {
  const found = [SUMMARY, ANALYSIS]
    .flatMap((tab) => chartsOf(book, tab))
    .filter(({ options }) => options.title === chartWords[id].title);
  expect(found).toHaveLength(1);
  return found[0] as ChartView;
};
const seriesOf = ({ series }: ChartView) => series.map(({ name, values }) => [name, ...values]);

/** A workbook of other settings, set up from them. */
function bookOf(settings: Settings): OpenBook {
  const values = settingsTable(settings).map((row) => row.map((cell) => `${cell ?? ""}`));
  const book = new OpenBook(createWorkbook({ name: "Sổ thử", sheets: [{ name: tabs.settings, values }] }));
  book.run("menuSetUp");
  book.paste(tabs.units, 1, 0, [sampleUnit]);
  book.paste(tabs.register, 1, 5, [typedRow()]);
  return book;
}

/** Takes targets out of `Cấu hình`, with all that is said of them; the last row first, for those below move up. */
function withoutTargets(book: OpenBook, items: readonly string[]): void {
  const rows = Array.from({ length: 120 }, (_, row) => book.texts(tabs.settings, row));
  const said = rows.flatMap(([, item = ""], row) => (items.includes(item) ? [row] : [])).reverse();
  for (const row of said) book.workbook.deleteRows(owner, book.tab(tabs.settings).id, row, 1);
  // Who types makes the add-in read the tab again.
  book.type(tabs.settings, 0, 2, "Giá trị");
}

const threePhases: Settings = {
  ...hoaBinh,
  phases: [
    ...hoaBinh.phases,
    {
      name: "Giai đoạn 3",
      opens: "02/09/2023 07:00",
      closes: "31/12/2023 24:00",
      qualifiesFrom: "02/09/2023",
      qualifiesTo: "31/12/2023",
    },
  ],
};

/** Two units with one row, set up again since they came. */
const filled = () =>
  OpenBook.prepared("charts-of-two-units", () => {
    const book = OpenBook.setUp();
    book.paste(tabs.units, 1, 0, [sampleUnit, otherUnit]);
    book.paste(tabs.register, 1, 5, [typedRow({ registeredAt: "15/03/2022 08:00" })]);
    book.run("menuSetUp");
    return book;
  });

describe("the charts", () => {
  test("are made once, the one that says whether the programme is on target beside the targets", () => {
    const book = OpenBook.setUp();
    expect(titlesOf(book, SUMMARY)).toEqual([chartWords.cumulative.title]);
    expect(titlesOf(book, ANALYSIS)).toEqual([chartWords.units.title, chartWords.clauses.title]);
    book.run("menuSetUp");
    expect([SUMMARY, ANALYSIS].map((tab) => titlesOf(book, tab).length)).toEqual([1, 2]);
  });

  test("show what their tables hold, to the last row", () => {
    const book = filled();
    const { labels, series } = chart(book, "cumulative");
    expect([labels.length, labels[0], labels.at(-1)]).toEqual([21, "01/2022", "09/2023"]);
    expect(series[0]?.values.slice(0, 4)).toEqual([0, 0, 1, null]);
    expect(series[1]?.values).toEqual(new Array(21).fill(500));
    expect(series[2]?.values.flatMap((value, index) => (value === null ? [] : labels[index]))).toEqual([
      "05/2022",
      "09/2023",
    ]);
    const units = chart(book, "units");
    expect(units.labels).toEqual(["Trường THPT Lạc Thủy B", "Trường Tiểu học B"]);
    expect(seriesOf(units)).toEqual([
      ["Đủ điều kiện", 1, 0],
      ["Chỉ tiêu", 5, 2],
    ]);
    const clauses = chart(book, "clauses");
    const last = clauses.labels.length;
    expect(clauses.labels.every((label) => label !== "")).toBe(true);
    expect(book.cell(ANALYSIS, last, 34).text).toBe(clauses.labels.at(-1));
    expect(book.cell(ANALYSIS, last + 1, 34).text).toBe("");
  });

  test("stay clear of the figures", () => {
    const book = filled();
    const { row, column } = chart(book, "cumulative");
    expect([row, column]).toEqual([3, 9]);
    for (const id of ["units", "clauses"] as const) {
      const { column: first, width } = chart(book, id);
      expect(first).toBeGreaterThanOrEqual(12);
      // A4 across.
      expect(width).toBeLessThanOrEqual(1000);
    }
  });

  test("keep their place, and people keep theirs, when the ranges are fitted to new units", () => {
    const book = filled();
    const before = chart(book, "units");
    runScript(
      book.workbook,
      `const sheet = book.getSheetByName('${ANALYSIS}');
       const ours = sheet.getCharts().find((each) => each.getOptions().get('title') === '${chartWords.units.title}');
       sheet.updateChart(ours.modify().setPosition(40, 3, 0, 0).setOption('colors', ['#000000', '#ffffff']).build());
       sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B5')).setOption('title', 'Của tôi').setPosition(2, 2, 0, 0).build());`,
    );
    const again = new OpenBook(book.workbook);
    const own = chartsOf(again, ANALYSIS).find(({ options }) => options.title === "Của tôi");
    again.paste(tabs.units, 3, 0, [["C", "Trường C", "", "", "", "10", "", "9", "", ""]]);
    again.run("menuSetUp");
    const after = chart(again, "units");
    expect(after.labels).toHaveLength(3);
    expect(after).toMatchObject({ id: before.id, row: 39, column: 2 });
    expect(after.height).toBeGreaterThan(before.height);
    expect(after.options.colors).toEqual(["#000000", "#ffffff"]);
    const { labels: _now, series: _values, ...kept } = own as ChartView;
    expect(chartsOf(again, ANALYSIS).find(({ options }) => options.title === "Của tôi")).toMatchObject(kept);
    expect(chartsOf(again, ANALYSIS)).toHaveLength(3);
  });

  test("stand on the other tab when few targets leave them no room", () => {
    const few = bookOf({ ...hoaBinh, targets: hoaBinh.targets.slice(0, 2), lists: {} });
    expect(titlesOf(few, SUMMARY)).toEqual([]);
    expect(new Set(titlesOf(few, ANALYSIS)).size).toBe(3);
  });
});

describe("the chart beside the targets", () => {
  const inSummary = (book: OpenBook) =>
    chartsOf(book, SUMMARY).find(({ options }) => options.title === chartWords.cumulative.title);
  /** Set up with these targets, and again with fewer. */
  const withFewer = (count: number, between = (_book: OpenBook): void => {}) => {
    const book = bookOf({ ...hoaBinh, lists: {} });
    between(book);
    const gone = hoaBinh.targets.slice(count).map(({ item }) => item);
    withoutTargets(book, gone);
    book.run("menuSetUp");
    return book;
  };

  test("shrinks with them, and goes to the other tab where few leave it no room", () => {
    const [before, one] = [8, 5].map((count) => inSummary(withFewer(count)));
    expect(before!.height - one!.height).toBe(3 * 21);
    expect(one).toMatchObject({ row: before!.row, column: before!.column });
    const few = withFewer(4);
    expect(inSummary(few)).toBeUndefined();
    expect(new Set(titlesOf(few, ANALYSIS)).size).toBe(3);
  });

  test("stays where people put it", () => {
    const book = withFewer(4, ({ workbook }) => {
      runScript(
        workbook,
        `const sheet = book.getSheetByName('${SUMMARY}');
         const [ours] = sheet.getCharts();
         sheet.updateChart(ours.modify().setPosition(60, 3, 0, 0).build());`,
      );
    });
    expect(inSummary(book)).toMatchObject({ row: 59, column: 2 });
  });
});

describe("formats", () => {
  test.each([
    ["two phases", hoaBinh, 0],
    ["three phases", threePhases, 1],
  ] as const)("stand where the figures do, with %s", (_name, settings, more) => {
    const book = bookOf(settings);
    expect(book.cell(SUMMARY, 3, 0).text).toBe("Kết quả");
    const units = book.texts(SUMMARY, 18);
    expect(units.length).toBe(16 + more);
    expect(units.slice(11 + more)).toEqual(["5", "20,0%", "1", "45", "2,2%"]);
    const analysis = Array.from({ length: 80 }, (_, row) => book.texts(ANALYSIS, row).slice(0, 25));
    const [counts, targets] = analysis
      .filter(([first]) => first === "Cụm 1")
      .map((row) => row.join(" ").trim());
    expect(counts).toBe(`Cụm 1 1 1 0 0 0 0 1 0${" 0".repeat(more)} 15.000.000 1`);
    expect(targets).toBe("Cụm 1 1 1 5 20,0% 1 45 2,2%");
    const shown = analysis.map((row) => row.findLastIndex((text) => text !== "") + 1);
    expect(Math.max(...shown)).toBe(11 + more);
  });

  test("follow a change of the targets with the next set-up", () => {
    const book = OpenBook.setUp();
    book.paste(tabs.units, 1, 0, [sampleUnit]);
    book.paste(tabs.register, 1, 5, [typedRow()]);
    withoutTargets(book, ["Toàn quốc"]);
    book.run("menuSetUp");
    expect(book.texts(SUMMARY, 16)[0]).toBe("Đơn vị");
    expect(book.texts(SUMMARY, 17).slice(11)).toEqual(["5", "20,0%", "1", "45", "2,2%"]);
    expect(book.texts(SUMMARY, 12).slice(3, 6)).toEqual(["10%", "1", "2,2%"]);
  });
});
