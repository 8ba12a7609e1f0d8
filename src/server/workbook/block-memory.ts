import type { Cell } from "../../core/reading/cell";
import { quoteCell } from "../../core/reading/cell";
import { shortOf } from "../platform/saved-keys";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly Cell[])[];

/** What values of ours look like that stand in a block; rows are told wherever people have moved them. */
export interface BlockMemory {
  columns: number;
  /** Every row is remembered: what is not known is nobody's of ours. */
  isWhole: boolean;
  isOwn(row: readonly Cell[]): boolean;
  /** Which of a block's rows are ours, as they stand one below the other. */
  ownAmong(rows: Cells): readonly boolean[];
}

/** A block by its cell; of one by row each row is remembered by itself, or not at all. */
type Remembered = readonly [name: string, rows: Cells, byRow?: boolean | undefined];

/** By the block's cell: how many columns, the fingerprints, and of how many rows one may be. */
type Kept = Readonly<
  Record<string, readonly [columns: number, fingerprints: string, sizes?: readonly number[]]>
>;

const MARK = "so-sang-kien-values";
const LETTERS = 4;
const DIGITS = 12;
/**
 * A sheet's metadata hold 30,000 letters; old and new fingerprints of three blocks stand there for a while. Of more rows
 * as few as need be are remembered together: where people type among them, all of these are taken for theirs.
 */
const MOST = 1000;
/** A block by row is alone on its sheet. */
const MOST_BY_ROW = 3 * MOST;

const textOfRow = (row: readonly Cell[]): string => row.map(blockText).join("\t").trimEnd();

const fingerprintOf = (rows: readonly string[]): string => {
  const text = rows.join("\n").trimEnd();
  return text === "" ? "" : shortOf(text).slice(-LETTERS);
};

/** What a cell holds, as a text to compare: Sheets may hand back the last digits of a fraction differently. */
export function blockText(cell: Cell): string {
  if (typeof cell === "number") return String(Number(cell.toPrecision(DIGITS)));
  return typeof cell === "string" ? cell : quoteCell(cell);
}

/** What is remembered of the blocks of a sheet; in its metadata, which are read once. */
export interface SheetMemory {
  /** Of a block; nothing where it holds a formula, or in a copy that lost the mark. */
  recall(block: string): BlockMemory | undefined;
  /** Remembers rows as ours, beside those that are remembered already or instead of them. */
  remember(blocks: readonly Remembered[], options?: { beside?: boolean }): void;
  /** Forgets the values of a block: its formula stands there again. */
  forget(block: string): void;
}

const entryOf = (sheet: Sheet) => sheet.getDeveloperMetadata().find((each) => each.getKey() === MARK);

function keptIn(text: string | null | undefined): Kept {
  try {
    return JSON.parse(text ?? "{}") as Kept;
  } catch {
    // A mark that somebody else wrote.
    return {};
  }
}

export function memoryOf(sheet: Sheet): SheetMemory {
  let entry = entryOf(sheet);
  let kept = keptIn(entry?.getValue());
  let isAdded = false;
  const write = (next: Kept): void => {
    const text = JSON.stringify(next);
    if (text === JSON.stringify(kept)) return;
    kept = next;
    // Google does not give the entry that it adds.
    if (isAdded) entry ??= entryOf(sheet);
    if (entry) entry.setValue(text);
    else sheet.addDeveloperMetadata(MARK, text);
    isAdded ||= !entry;
  };
  return {
    recall(block) {
      const [columns, fingerprints, sizes = [1]] = kept[block] ?? [];
      if (typeof columns !== "number" || typeof fingerprints !== "string") return undefined;
      const known = new Set(fingerprintsIn(fingerprints));
      const isWhole = fingerprints.length < MOST_BY_ROW * LETTERS;
      const isKnown = (texts: readonly string[]) => known.has(fingerprintOf(texts));
      const textOf = (row: readonly Cell[]) => textOfRow(row.slice(0, columns));
      const ownAmong = (rows: Cells) => {
        const texts = rows.map(textOf);
        const own = texts.map(() => false);
        for (let at = 0; at < texts.length; ) {
          const size = sizes.find((rows) => isKnown(texts.slice(at, at + rows)));
          const next = at + (size ?? 1);
          own.fill(size !== undefined, at, next);
          at = next;
        }
        return own;
      };
      return { columns, isWhole, isOwn: (row) => isKnown([textOf(row)]), ownAmong };
    },
    remember(blocks, { beside = false } = {}) {
      const next: Record<string, Kept[string]> = { ...kept };
      for (const [block, rows, byRow = false] of blocks) {
        const [columns = 0, fingerprints = "", sizes = []] = (beside && kept[block]) || [];
        const width = Math.max(...rows.map((row) => row.length));
        const texts = rows.map(textOfRow);
        const isMany = !byRow && new Set(texts).size > MOST;
        const size = isMany ? Math.ceil(texts.length / MOST) : 1;
        const fresh = [...fingerprintsOf(texts, size)].slice(0, MOST_BY_ROW);
        const known = new Set(fingerprintsIn(fingerprints));
        next[block] = [
          Math.max(columns, width),
          fingerprints + fresh.filter((fingerprint) => !known.has(fingerprint)).join(""),
          [...new Set([...sizes, size])],
        ];
      }
      write(next);
    },
    forget(block) {
      const { [block]: gone, ...rest } = kept;
      if (gone) write(rest);
    },
  };
}

/** Of each so many rows. */
const fingerprintsOf = (texts: readonly string[], size: number): ReadonlySet<string> =>
  new Set(
    Array.from({ length: Math.ceil(texts.length / size) }, (_group, index) =>
      fingerprintOf(texts.slice(index * size, (index + 1) * size)),
    ),
  );

const fingerprintsIn = (fingerprints: string): readonly string[] =>
  fingerprints.match(new RegExp(`.{${LETTERS}}`, "g")) ?? [];
