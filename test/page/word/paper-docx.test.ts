import type { PaperCell, ReportPaper } from "../../../src/api/bridge-report";
import { WIDTH } from "../../../src/core/report/kit/document";
import { paperDocx } from "../../../src/page/word/paper-docx";
import { goodRow } from "../../support/register-table";
import { generatedBook, schoolBook, which } from "../../support/report-book";
import { readWordFile } from "../../support/word-file";

function paperOf(book = schoolBook(), asked = which("all")): ReportPaper {
  book.get("pageReport", { ...asked, fields: { signer: "Đinh Thị Mai" } });
  return book.get("pageReportPaper", asked);
}

const fileOf = async (paper: ReportPaper) =>
  readWordFile(new Uint8Array(await (await paperDocx(paper)).arrayBuffer()));

/** Every text of a paper with its look, in order: a line that a person began is one of its own. */
const textsOf = ({ lines }: ReportPaper) =>
  lines.flatMap(({ cells }) =>
    cells.flatMap(({ text, bold, italic, centred, size }) =>
      text
        .replace(/^\u2003+/, "")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => ({ text: line, bold, italic, centred, size })),
    ),
  );

const cell = (text: string, more: Partial<PaperCell> = {}): PaperCell => ({
  ...{ column: 0, span: WIDTH, rows: 1, size: 13, bold: false, italic: false, centred: false },
  text,
  ...more,
});
const widths = Array<number>(WIDTH).fill(78);

const papers = [
  ["one unit", () => paperOf(undefined, which("unit", "Trường A"))],
  ["one unit, the whole programme", () => paperOf(undefined, which("unit", "Trường A", null))],
  ["all of 600 rows in 300 units", () => paperOf(generatedBook(600))],
  [
    "texts that look like markup",
    () =>
      paperOf(
        schoolBook([goodRow({ unit: "A", title: `<w:p/>&amp; "Tên" 'của' <img src=x> ]]>` })]),
        which("unit", "Trường A"),
      ),
  ],
] as const;

describe.each(papers)("a report on %s", (_what, make) => {
  test("has every text of the paper with its look, in order, and no other", async () => {
    const paper = make();
    const { paragraphs } = await fileOf(paper);
    const shown = paragraphs.map(({ keepNext: _, ...text }) => text);
    expect(shown.length).toBeGreaterThan(60);
    expect(shown).toEqual(textsOf(paper));
  });

  test("has its tables as tables with repeated headings, the letterhead and the foot without lines", async () => {
    const paper = make();
    const { tables } = await fileOf(paper);
    const runs = paper.lines.filter(({ table }, at) => table && !paper.lines[at - 1]?.table);
    const lined = tables.filter(({ hasLines }) => hasLines);
    expect(lined).toHaveLength(runs.length);
    expect(tables.map(({ hasLines }) => hasLines)).toEqual([false, ...lined.map(() => true), false]);
    for (const { hasLines, rows } of tables) {
      expect(rows.map(({ isHeading }) => isHeading)).toEqual(rows.map((_, at) => hasLines && at === 0));
      expect(new Set(rows.map(({ columns }) => columns))).toEqual(new Set([WIDTH]));
    }
  });
});

test("the page is A4 with the margins of the decree, its number at the top from the second page on", async () => {
  const { parts } = await fileOf(paperOf());
  const document = parts["word/document.xml"] ?? "";
  const millimetres = (name: string) =>
    Math.round((Number(new RegExp(`w:${name}="(\\d+)"`).exec(page)?.[1]) / 1440) * 25.4);
  const page = /<w:pgSz[^>]*\/><w:pgMar[^>]*\/>/.exec(document)?.[0] ?? "";
  expect(["w", "h", "left", "right", "top", "bottom"].map(millimetres)).toEqual([210, 297, 30, 20, 20, 20]);
  expect(document).toMatch(/<w:titlePg(?: w:val="true")?\/>/);
  expect(document.match(/<w:headerReference /g)).toHaveLength(1);
  expect(document).toContain('w:type="default"');
  expect(parts["word/header1.xml"]).toContain("PAGE");
  expect(parts["word/styles.xml"]).toContain('w:ascii="Times New Roman"');
});

test("a heading stays with what follows it, and the last words with the foot, all of which one page holds", async () => {
  const paper = paperOf(undefined, which("unit", "Trường A"));
  const { paragraphs } = await fileOf(paper);
  const kept = (text: string) => paragraphs.filter((each) => each.text.includes(text)).map((p) => p.keepNext);
  expect(kept("I. ")[0]).toBe(true);
  expect(kept("Trên đây là báo cáo")).toEqual([true]);
  expect(kept("Nơi nhận:")).toEqual([true]);
  expect(kept("Đinh Thị Mai")).toEqual([false]);
});

test("a paper of odd rows is whole: cells that reach beyond it, tables that touch, lines that people broke", async () => {
  const { tables, paragraphs, parts } = await fileOf({
    tab: `<"Báo cáo">`,
    widths,
    lines: [
      { table: false, cells: [cell("một\nhai\vba")] },
      { table: true, cells: [cell("x", { span: 2, rows: 9 }), cell("y", { column: 2, span: 99 })] },
      { table: true, cells: [cell("covered", { column: 1, span: 1 }), cell("z", { column: 3, span: 1 })] },
      { table: false, cells: [cell("left", { span: 3 }), cell("right", { column: 5, span: 3 })] },
    ],
  });
  expect(paragraphs.map(({ text }) => text)).toEqual(["một", "hai", "ba", "x", "y", "z", "left", "right"]);
  expect(tables.map(({ rows }) => rows.map(({ columns }) => columns))).toEqual([[8, 8], [8]]);
  // Word joins tables that touch, and wants a paragraph at the end.
  expect(parts["word/document.xml"]).not.toMatch(/<\/w:tbl><w:(?:tbl|sectPr)/);
  expect(parts["docProps/core.xml"]).toContain("&lt;");
});
