import type { PaperCell, PaperLine, ReportPaper } from "../../api/bridge-report";

/** A place in a row: what stands there, or nothing, over so many columns and rows. */
export interface Slot {
  cell: PaperCell | undefined;
  span: number;
  rows: number;
}

interface SlotRow {
  slots: readonly Slot[];
  /** Room for a signature: nothing is written there. */
  blank: boolean;
}

/** Rows of a paper that make one thing: a paragraph, a table with lines, or texts side by side. */
export type PaperGroup =
  | {
      kind: "paragraph";
      cell: PaperCell;
      /** Without the indent of its first line. */
      text: string;
      indented: boolean;
      /** A heading begins a part, and says of which depth, from 1. */
      level: 1 | 2 | undefined;
      /** Stays on the page of what follows it: a heading, and the last words above the foot. */
      kept: boolean;
    }
  | { kind: "table" | "beside"; rows: readonly SlotRow[] };

/** Two em spaces stand for the indent of a first line in the sheet. */
const INDENT = /^\u2003+/;

export const withoutIndent = (text: string): string => text.replace(INDENT, "");

/** Figures and days stay in one line. */
export const isNumber = (text: string): boolean => /^[<>\d.,:%/\s]{1,18}$/.test(text);

/** A report in order, without what nobody wrote. */
export function paperGroups({ lines, widths }: ReportPaper): PaperGroup[] {
  const kindOf = ({ table, cells }: PaperLine): PaperGroup["kind"] => {
    if (table) return "table";
    return cells.length <= 1 && (cells[0]?.span ?? widths.length) === widths.length ? "paragraph" : "beside";
  };
  const runs: { kind: PaperGroup["kind"]; lines: PaperLine[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = runs.at(-1);
    if (kind !== "paragraph" && last?.kind === kind) last.lines.push(line);
    else if (kind !== "paragraph" || line.cells[0]?.text.trim()) runs.push({ kind, lines: [line] });
  }
  return runs.map(({ kind, lines: rows }, at): PaperGroup => {
    const cell = rows[0]!.cells[0]!;
    if (kind !== "paragraph") return { kind, rows: gridOf(rows, widths.length) };
    const level = cell.bold && !cell.centred ? levelOf(cell.text) : undefined;
    return {
      ...{ kind, cell, level, text: withoutIndent(cell.text), indented: INDENT.test(cell.text) },
      kept: level !== undefined || runs[at + 1]?.kind === "beside",
    };
  });
}

/** `II. …` begins a part, `3. …` a part of it. */
const levelOf = (text: string) => (/^[IVXL]+\. /.test(text) ? 1 : 2);

/** Every column of every row once: what a cell of a row above covers is no place in a row. */
function gridOf(lines: readonly PaperLine[], columns: number): SlotRow[] {
  /** The first row in which each column is free again. */
  const free = Array<number>(columns).fill(0);
  return lines.map(({ cells }, row) => {
    const starts = new Map(cells.map((cell) => [cell.column, cell]));
    const isFree = (column: number) => column < columns && free[column]! <= row;
    const slots: Slot[] = [];
    for (let column = 0; column < columns; ) {
      const cell = starts.get(column);
      let end = column + 1;
      if (!isFree(column)) {
        column = end;
        continue;
      }
      const isSame = () => (cell ? end < column + cell.span : !starts.has(end));
      while (isFree(end) && isSame()) end++;
      const rows = Math.min(cell?.rows ?? 1, lines.length - row);
      slots.push({ cell, span: end - column, rows });
      free.fill(row + rows, column, end);
      column = end;
    }
    return { slots, blank: cells.every(({ text }) => text.trim() === "") };
  });
}
