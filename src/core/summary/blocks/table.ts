import { nameColumn } from "../../words/find-column";
import type { CellFigure, Figure } from "../trace/trace-figure";

export type Value = string | number;

/** A part of the summary as cells: headings first, numbers as numbers, shares as fractions. */
export type Cells = readonly (readonly Value[])[];

/**
 * What a figure is: how every face writes it. A level is a share of one or less, or a count; a name says whose
 * figures a row has.
 */
export type Kind = "count" | "share" | "level" | "money" | "bar" | "text" | "name";

/** A column without its figures. */
export interface ColumnHead<Key extends string = string> {
  key: Key;
  heading: string;
  kind: Kind;
}

export interface TableColumn<Row, Key extends string = string> extends ColumnHead<Key> {
  value(row: Row): Value;
  /** What stands behind the figure; nothing where there is none. */
  source?(row: Row): CellFigure | undefined;
}

/** A part of the summary: its one description, from which cells, formats, places and traces come. */
export interface Table<Row = unknown, Key extends string = string> {
  columns: readonly TableColumn<Row, Key>[];
  rows: readonly Row[];
  /** What all figures of a row are, where the row says it and not the column. */
  kindOf?(row: Row): Kind;
  /** The columns as they stand on a page of tables that share their widths, where that is another order. */
  onPage?: readonly TableColumn<Row, Key>[];
}

/** The columns of some headings, in their order. */
export const columnsOf = <Row, Key extends string>(
  headings: Readonly<Record<Key, string>>,
  columns: Readonly<Record<Key, Omit<TableColumn<Row, Key>, "key" | "heading">>>,
): readonly TableColumn<Row, Key>[] =>
  (Object.keys(headings) as Key[]).map((key) => ({ key, heading: headings[key], ...columns[key] }));

/** The figure of a cell, named after its row and its column where it does not name itself. */
export function figureOf<Row>(
  { columns }: Table<Row>,
  row: Row,
  column: TableColumn<Row>,
): Figure | undefined {
  const figure = column.source?.(row);
  return figure && { label: [String(nameColumn(columns)?.value(row)), column.heading], ...figure };
}

/** A table whose figures are counted, as pages and frozen tabs have it. */
export interface ShownTable<Key extends string = string> {
  columns: readonly ColumnHead<Key>[];
  rows: readonly (readonly Value[])[];
  rowKinds?: readonly Kind[];
}

export const shown = <Row, Key extends string>({
  columns,
  rows,
  kindOf,
}: Table<Row, Key>): ShownTable<Key> => ({
  columns: columns.map(({ key, heading, kind }) => ({ key, heading, kind })),
  rows: rows.map((row) => columns.map((column) => column.value(row))),
  ...(kindOf && { rowKinds: rows.map(kindOf) }),
});

export const cellsOf = ({ columns, rows }: ShownTable): Cells => [
  columns.map(({ heading }) => heading),
  ...rows,
];

/** What the figure in a row and a column is, each from 0. */
export const kindOf = ({ columns, rowKinds }: ShownTable, row: number, column: number): Kind =>
  rowKinds?.[row] ?? columns[column]!.kind;
