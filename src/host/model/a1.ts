import type { Rectangle } from "./rectangle";

/** `0` is `A`, `26` is `AA`. */
export const columnName = (column: number): string => {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
};

/** `A` is `0`; letters in either case. */
export const columnIndex = (name: string): number => {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
};

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const blockName = (block: Rectangle): string => {
  const first = cellName(block.row, block.column);
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${cellName(block.row + block.rows - 1, block.column + block.columns - 1)}`;
};

/** A block in A1 or R1C1 notation, whose open ends (`A2:B`, `A:C`, `2:5`) are those of a sheet of the given size. */
export const parseBlock = (text: string, size: { rows: number; columns: number }): Rectangle | undefined => {
  const placed = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(text.trim());
  if (placed) {
    const [row, column, lastRow, lastColumn] = placed.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
    ];
    return between(row - 1, column - 1, (lastRow || row) - 1, (lastColumn || column) - 1);
  }
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, columnA, rowA, columnB, rowB] = match;
  const isRange = text.includes(":");
  if (!isRange) {
    if (!columnA || !rowA || rowA === "0") return undefined;
    return { row: Number(rowA) - 1, column: columnIndex(columnA), rows: 1, columns: 1 };
  }
  if ((!columnA && !rowA) || (!columnB && !rowB) || rowA === "0" || rowB === "0") return undefined;
  if ((columnA === undefined) !== (columnB === undefined)) return undefined;
  const rowEnds = [rowA ? Number(rowA) - 1 : 0, rowB ? Number(rowB) - 1 : size.rows - 1];
  const columnEnds = [columnA ? columnIndex(columnA) : 0, columnB ? columnIndex(columnB) : size.columns - 1];
  return between(
    rowEnds[0] as number,
    columnEnds[0] as number,
    rowEnds[1] as number,
    columnEnds[1] as number,
  );
};

/** The block between two corners, whichever comes first. */
const between = (rowA: number, columnA: number, rowB: number, columnB: number): Rectangle => ({
  row: Math.min(rowA, rowB),
  column: Math.min(columnA, columnB),
  rows: Math.abs(rowA - rowB) + 1,
  columns: Math.abs(columnA - columnB) + 1,
});

/** `'Cấu hình'!A1:D` parted into the sheet's name, if it has one, and the rest. */
export const splitSheetName = (text: string): { sheet?: string; rest: string } => {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] as string).replace(/''/g, "'"), rest: quoted[2] as string };
  // A mark without a name is passed over.
  const bare = /^([^!']+)!(.*)$/s.exec(text.replace(/^!/, ""));
  return bare ? { sheet: bare[1] as string, rest: bare[2] as string } : { rest: text.replace(/^!/, "") };
};

/** The name as it stands before `!` in a formula. */
export const sheetPrefix = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? `${name}!`
    : `'${name.replace(/'/g, "''")}'!`;
