const LETTERS = 26;
const CODE_OF_A = 65;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(CODE_OF_A + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** Row 1, column 2 → "C2". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "C2" or "C2:D9" → indexes from 0; undefined for what is no address. */
export function readAddress(
  text: string,
): { row: number; column: number; endRow: number; endColumn: number } | undefined {
  const match = /^([A-Z]{1,3})(\d{1,8})(?::([A-Z]{1,3})(\d{1,8}))?$/.exec(text.trim().toUpperCase());
  if (!match) {
    return undefined;
  }
  const [, letters = "", digits = "", endLetters = letters, endDigits = digits] = match;
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  const endColumn = columnIndex(endLetters);
  const endRow = Number(endDigits) - 1;
  return row < 0 || endRow < 0 ? undefined : { row, column, endRow, endColumn };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) {
    index = index * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  }
  return index - 1;
}
