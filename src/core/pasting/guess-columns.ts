import { isBlankCell } from "../reading/cell";
import { foldAccents } from "../reading/characters";
import { headingKey } from "../reading/headings";
import { textKey } from "../reading/text-key";
import type { ColumnKey } from "../register/columns";
import { type Content, contentReader, type Known } from "./column-content";
import { isHeadingWord } from "./joined-headings";
import { isCountHeading, isFooter, isInstruction, isNumbering, isTotal } from "./line-kinds";
import { scaled } from "./money-scale";
import { type ColumnMeaning, LOOKED_AT, lastHeading, type Placing } from "./place-columns";

interface Guess {
  column: ColumnMeaning;
  /** Words of a heading, without accents, that may mean the column; it is believed when its cells agree. */
  words: RegExp;
  /** What its cells are; none of them: any text. */
  contents: readonly Content[];
  /** Cells of this kind mean the column whatever its heading says. */
  alone?: true;
  /** Each row has its own: of several such columns it is the one whose cells differ. */
  differs?: true;
}

/** In the order in which they are tried. */
const guesses: readonly Guess[] = [
  { column: "evidence", words: /minh chung|link|duong dan/, contents: ["link"], alone: true },
  {
    column: "registeredAt",
    words: /(?:len|tren|vao|dang) cong|cong (?:td|tl|ld)|dang ky|cap nhat/,
    contents: ["date"],
  },
  { column: "acceptedOn", words: /nghiem thu/, contents: ["date"] },
  { column: "appliedOn", words: /ap dung|trien khai|thuc hien|ap dung thu/, contents: ["date"] },
  // A number with its day is no day.
  { column: "decisionNumber", words: /quyet dinh|qd|van ban/, contents: ["decision"], alone: true },
  { column: "recognisedOn", words: /cong nhan|quyet dinh|qd|ky ban hanh|^ngay(?: cn)?$/, contents: ["date"] },
  { column: "recognisedBy", words: /cong nhan|ban hanh|hoi dong/, contents: ["recogniser"], alone: true },
  { column: "topicLevel", words: /cap.*(?:de tai|nghien cuu)/, contents: ["topicLevel"] },
  { column: "benefitValue", words: /lam loi|tien|gia tri|kinh te/, contents: ["money"], alone: true },
  { column: "publicOrder", words: /dao duc|trat tu|vi pham/, contents: ["yesNo"] },
  { column: "ipProtected", words: /ban quyen|shtt|so huu|bao ho|doc quyen/, contents: ["yesNo"] },
  { column: "novelty", words: /tinh moi|moi/, contents: ["yesNo"] },
  { column: "effectConfirmed", words: /xac nhan|ung dung/, contents: ["yesNo"] },
  { column: "share", words: /ty le|ti le|dong gop|%/, contents: ["share"], alone: true },
  { column: "unit", words: /don vi|truong|co quan|noi cong tac/, contents: ["unit"], alone: true },
  { column: "audience", words: /doi tuong/, contents: ["audience"] },
  { column: "kind", words: /linh vuc|loai|nhom|the loai/, contents: ["kind"], alone: true },
  {
    column: "authors",
    words: /tac gia|ho (?:va )?ten|nguoi|giao vien|can bo/,
    contents: ["people"],
    alone: true,
    differs: true,
  },
  {
    column: "title",
    words: /ten|sang kien|giai phap|de tai|noi dung/,
    contents: ["long", "words"],
    alone: true,
    differs: true,
  },
  { column: "socialBenefit", words: /xa hoi|hieu qua|loi ich|ket qua/, contents: [] },
  { column: "notes", words: /ghi chu|luu y/, contents: [] },
];

/** Rows looked at. */
const SAMPLE = 60;
/** Shares of the cells of a column that differ: of titles and names, and of what is said again and again. */
const DIFFERENT = 0.8;
const ALIKE = 0.5;

/**
 * The row (0-based) of headings of which none is known: the first of several cells, each of which may mean a column by its
 * words, above rows that are not like it; -1 for none.
 */
export function likelyHeadings(rows: readonly (readonly string[])[]): number {
  const filledOf = (cells: readonly string[]) => cells.filter((cell) => !isBlankCell(cell));
  const mayHead = (cells: readonly string[]) => {
    const filled = filledOf(cells).filter((cell) => !isCountHeading(cell));
    const isGuessed = (cell: string) =>
      guesses.some(({ words }) => words.test(foldAccents(headingKey(cell))));
    return filled.length > 1 && filled.every((cell) => isHeadingWord(cell) && isGuessed(cell));
  };
  const first = rows.slice(0, LOOKED_AT).findIndex((cells) => filledOf(cells).length > 1);
  const [top, ...below] = rows.slice(first, first + SAMPLE);
  return top && below.length > 0 && mayHead(top) && !below.some(mayHead) ? first : -1;
}

/**
 * Places what the headings alone left open, by their words and by what stands in the columns. What is guessed is
 * marked: a person is asked whether it is right. What a person said to leave behind stays behind.
 */
export function guessColumns(
  rows: readonly (readonly string[])[],
  placing: Placing,
  known: Known,
  remembered: RememberedHeadings = {},
): Placing {
  const below = listed(rows.slice(lastHeading(placing) + 1, lastHeading(placing) + 1 + SAMPLE));
  const contentOf = contentReader(known);
  const open = placing.columns
    .filter(({ column, heading }) => column === null && !Object.hasOwn(remembered, headingKey(heading)))
    .map(({ at, heading, scale }) => {
      const cells = below.map((row) =>
        scale === undefined ? (row[at] ?? "") : scaled(row[at] ?? "", scale),
      );
      const filled = cells.filter((cell) => !isBlankCell(cell));
      return {
        at,
        words: foldAccents(headingKey(heading)),
        content: contentOf(cells),
        isFilled: filled.length > 0,
        different: new Set(filled.map(textKey)).size / Math.max(1, filled.length),
      };
    });
  const taken = new Set(placing.columns.flatMap(({ column }) => column ?? []));
  const found = new Map<number, ColumnMeaning>();
  const isFree = ({ at }: { at: number }) => !found.has(at);
  const take = (column: ColumnMeaning, at: number | undefined) => {
    if (at === undefined || taken.has(column)) return;
    taken.add(column);
    found.set(at, column);
  };
  for (const { column, words, contents } of guesses) {
    const fits = open.find(
      (each) =>
        isFree(each) &&
        words.test(each.words) &&
        (contents.length === 0 || !each.isFilled || contents.some(each.content.is)),
    );
    take(column, fits?.at);
  }
  const takeAlone = ({ column, differs }: Guess, content: Content | undefined) => {
    const fits = open.filter((each) => isFree(each) && each.content.surest() === content);
    const likely = differs && fits.length > 1 ? fits.filter(({ different }) => different > ALIKE) : fits;
    const [only, ...others] = likely;
    if (only && others.length === 0 && (fits.length === 1 || only.different >= DIFFERENT))
      take(column, only.at);
  };
  // Without a word to go by, what most surely stands in a column decides, where it can mean one thing alone.
  const alone = guesses.filter((guess) => guess.alone);
  for (const guess of alone) takeAlone(guess, guess.contents[0]);
  if (placing.headingRow < 0)
    for (const guess of alone) for (const content of guess.contents.slice(1)) takeAlone(guess, content);
  if (found.size === 0) return placing;
  return {
    ...placing,
    columns: placing.columns.map((pasted) => {
      const column = found.get(pasted.at);
      return column ? { ...pasted, column, guessed: true as const } : pasted;
    }),
  };
}

/** The rows that are those of a list: what is added up, how to fill in, and who signs below, says nothing of the columns. */
function listed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const filledOf = (cells: readonly string[]) => cells.filter((cell) => !isBlankCell(cell));
  const end = rows.findIndex((cells) => isFooter(filledOf(cells)));
  return (end > 0 ? rows.slice(0, end) : rows).filter((cells) => {
    const filled = filledOf(cells);
    return !isNumbering(filled) && !isTotal(filled) && !isInstruction(filled);
  });
}

/** What people said of headings before, by the key of the heading; null for those that stay behind. */
export type RememberedHeadings = Readonly<Record<string, ColumnMeaning | null>>;

/** The headings as they are placed now, to be remembered. */
export const headingsToRemember = ({ columns }: Placing): RememberedHeadings =>
  Object.fromEntries(
    columns.flatMap(({ heading, column }) => (heading ? [[headingKey(heading), column]] : [])),
  );

/** Places the columns whose headings a person placed before; their word goes before any other. */
export function placeRemembered(placing: Placing, remembered: RememberedHeadings): Placing {
  const known = placing.columns.map(({ heading }) => {
    const key = headingKey(heading);
    return key !== "" && Object.hasOwn(remembered, key) ? remembered[key] : undefined;
  });
  const claimed = new Map<ColumnKey | "share", number>();
  known.forEach((column, at) => {
    if (column && !claimed.has(column)) claimed.set(column, at);
  });
  return {
    ...placing,
    columns: placing.columns.map((pasted, index) => {
      const said = known[index];
      if (said === null) return { ...pasted, column: null };
      if (said !== undefined) return { ...pasted, column: claimed.get(said) === index ? said : null };
      return pasted.column !== null && claimed.has(pasted.column) ? { ...pasted, column: null } : pasted;
    }),
  };
}
