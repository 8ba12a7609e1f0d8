import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeightRule,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
} from "docx";
import type { PaperCell, ReportPaper } from "../../api/bridge-report";
import { shellWords } from "../../messages/vi/sidebar-vi";
import { type PaperGroup, paperGroups } from "../kit/paper-groups";

/** Twentieths of a point, in which Word measures. */
const POINT = 20;
const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 72 * POINT);

/** A4 and the margins of Decree 30/2020/NĐ-CP, annex I. */
const A4 = { width: twips(210), height: twips(297) };
const MARGIN = { left: twips(30), right: twips(20), top: twips(20), bottom: twips(20), header: twips(10) };
const TEXT = A4.width - MARGIN.left - MARGIN.right;

const FONT = "Times New Roman";
/** Points. */
const NORMAL = 13;
const SIGNATURE = 66;
/** Lines of text stand a quarter apart; 240 is one line. */
const LINES = 300;

/** What stands in one place: each line that a person began is a paragraph, so that none is stretched. */
const paragraphsOf = (text: string, { size, bold, italic, centred }: PaperCell, more: IParagraphOptions) =>
  text.split(/[\n\v]/).map(
    (line) =>
      new Paragraph({
        ...(centred && { alignment: AlignmentType.CENTER }),
        ...more,
        children: [new TextRun({ text: line, size: size * 2, bold, italics: italic })],
      }),
  );

function paragraph({ cell, text, indented, level, kept }: Extract<PaperGroup, { kind: "paragraph" }>) {
  const [before, after] = level ? [9, 4] : cell.centred ? [0, 0] : [3, 3];
  return paragraphsOf(text, cell, {
    spacing: { before: before * POINT, after: after * POINT, line: LINES },
    ...(level && { outlineLevel: level - 1 }),
    ...(indented && { indent: { firstLine: 28 * POINT }, alignment: AlignmentType.JUSTIFIED }),
    ...(kept && { keepNext: true, keepLines: true }),
  });
}

const edge = (style: (typeof BorderStyle)[keyof typeof BorderStyle]) => ({ style, size: 4, color: "auto" });

/** A table with lines, its headings on each page; or texts side by side that one page holds. */
function tableOf(
  { kind, rows }: Extract<PaperGroup, { kind: "table" | "beside" }>,
  widths: readonly number[],
) {
  const isTable = kind === "table";
  const line = edge(isTable ? BorderStyle.SINGLE : BorderStyle.NONE);
  const made = rows.map(({ slots, blank }, at) => {
    // A row of headings stays with the first row below it.
    const keepNext = isTable ? at === 0 : at < rows.length - 1;
    const cells = slots.map(
      ({ cell, span, rows: down }) =>
        new TableCell({
          columnSpan: span,
          rowSpan: down,
          verticalAlign: isTable ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
          children: cell ? paragraphsOf(cell.text, cell, { keepNext }) : [new Paragraph({ keepNext })],
        }),
    );
    return new TableRow({
      children: cells,
      cantSplit: true,
      tableHeader: isTable && at === 0,
      ...(blank && { height: { value: SIGNATURE * POINT, rule: HeightRule.ATLEAST } }),
    });
  });
  const [aside, above] = isTable ? [3 * POINT, 2 * POINT] : [0, 0];
  return new Table({
    rows: made,
    columnWidths: widths,
    width: { size: TEXT, type: "dxa" },
    layout: TableLayoutType.FIXED,
    margins: { left: aside, right: aside, top: above, bottom: above },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
  });
}

/** Word joins tables that touch, and wants a paragraph at the end. */
const between = () => new Paragraph({ spacing: { line: POINT, lineRule: LineRuleType.EXACT } });

/** A report as a file for Word, as people have left it: what `paperGroups` has of it, each text as text. */
export function paperDocx(paper: ReportPaper): Promise<Blob> {
  const total = paper.widths.reduce((sum, width) => sum + width, 0);
  const widths = paper.widths.map((width) => Math.floor((width / total) * TEXT));
  const groups = paperGroups(paper);
  const children = groups.flatMap((group, at) => {
    if (group.kind === "paragraph") return paragraph(group);
    const table = tableOf(group, widths);
    return groups[at + 1]?.kind === "paragraph" ? [table] : [table, between()];
  });
  const run = { font: FONT, size: NORMAL * 2, language: { value: "vi-VN" } };
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const document = new Document({
    title: paper.tab,
    creator: shellWords.name,
    lastModifiedBy: shellWords.name,
    styles: { default: { document: { run } } },
    sections: [
      {
        // The first page has no number.
        properties: { titlePage: true, page: { size: A4, margin: MARGIN } },
        headers: { default: new Header({ children: [number] }) },
        children,
      },
    ],
  });
  return Packer.toBlob(document);
}
