import { columns } from "../../src/core/register/columns";
import { generateRegister, type WireCell } from "./generate-register";

/** Tables that would be slow if anything in the check were not linear; each of a size that is asked for. */
export const hostileTables: Readonly<Record<string, (rows: number) => WireCell[][]>> = {
  "one title, one author, one unit": (rows) =>
    change(rows, (row) => ({ ...row, 1: "DV001", 2: "Sáng kiến", 3: "Bùi Thị Hoa" })),
  "one title and one author in many units": (rows) =>
    change(rows, (row) => ({ ...row, 2: "Sáng kiến", 3: "Bùi Thị Hoa" })),
  "titles of the same letters": (rows) =>
    change(rows, (row, index) => ({ ...row, 2: shuffleLetters(index) })),
  "everything blank but the code": (rows) => change(rows, ({ 0: code = "" }) => ({ 0: code })),
  "nothing readable, and something else in each row": (rows) =>
    change(rows, (row, index) => {
      const wrong = Object.fromEntries(heads.map((_, at) => [at, `không rõ ${index}`]));
      return { ...wrong, 0: row[0] ?? "", 1: `Trường ${index % 50}` };
    }),
};

/** A few rows of cells as long as Sheets allows. */
export function longCells(rows: number): WireCell[][] {
  const long = (part: string) => part.repeat(Math.ceil(50_000 / part.length)).slice(0, 50_000);
  const parts = [
    "a",
    " ",
    "1",
    "(",
    "Hoà ",
    "1/2/2022 ",
    "50% ",
    "ngày ",
    "A, ",
    "1.000 tỷ ",
    "x\n",
    "e\u0301",
    "((",
  ];
  return change(rows, (_row, index) =>
    Object.fromEntries(heads.map((_head, at) => [at, long(parts[(index + at) % parts.length]!)])),
  );
}

type Row = Readonly<Record<number, WireCell>>;

const heads = Object.values(columns).map((column) => column.heading);

function change(rows: number, spoil: (row: Row, index: number) => Row): WireCell[][] {
  const [head = [], ...body] = generateRegister(rows);
  return [
    head,
    ...body.map((row, index) => {
      const spoilt = spoil({ ...row }, index);
      return heads.map((_head, at) => spoilt[at] ?? "");
    }),
  ];
}

/** The same words in another order for each number: equal by any sum over their letters. */
function shuffleLetters(index: number): string {
  const words = "một số giải pháp nâng cao chất lượng dạy học".split(" ");
  let rest = index;
  const order: string[] = [];
  while (words.length > 0) {
    order.push(...words.splice(rest % words.length, 1));
    rest = Math.floor(rest / (words.length + 1));
  }
  return order.join(" ");
}
