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
}

/** By the block's cell: how many columns, and a fingerprint of each row. */
type Kept = Readonly<Record<string, readonly [columns: number, fingerprints: string]>>;

const MARK = "so-sang-kien-values";
const LETTERS = 4;
const DIGITS = 12;
/** A sheet's metadata hold 30,000 letters; old and new fingerprints stand there together for a while. */
const MOST = 3000;

const rowFingerprint = (row: readonly Cell[]): string => {
  const text = row.map(blockText).join("\t").trimEnd();
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
  remember(blocks: readonly (readonly [name: string, rows: Cells])[], options?: { beside?: boolean }): void;
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
      const [columns, fingerprints] = kept[block] ?? [];
      if (typeof columns !== "number" || typeof fingerprints !== "string") return undefined;
      const known = new Set(fingerprintsIn(fingerprints));
      const isWhole = fingerprints.length < MOST * LETTERS;
      return { columns, isWhole, isOwn: (row) => known.has(rowFingerprint(row.slice(0, columns))) };
    },
    remember(blocks, { beside = false } = {}) {
      const next: Record<string, Kept[string]> = { ...kept };
      for (const [block, rows] of blocks) {
        const [columns = 0, fingerprints = ""] = (beside ? kept[block] : undefined) ?? [];
        const width = Math.max(...rows.map((row) => row.length));
        const fresh = [...new Set(rows.map(rowFingerprint))].slice(0, MOST);
        const known = new Set(fingerprintsIn(fingerprints));
        next[block] = [
          Math.max(columns, width),
          fingerprints + fresh.filter((fingerprint) => !known.has(fingerprint)).join(""),
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

const fingerprintsIn = (fingerprints: string): readonly string[] =>
  fingerprints.match(new RegExp(`.{${LETTERS}}`, "g")) ?? [];
