import { type Cell, isBlankCell } from "../../core/reading/cell";
import { sameCell } from "../../core/reading/same-cell";
import { movedFormula } from "../../core/words/moved-formula";
import { markNote } from "../../messages/vi/page-vi";
import { ensureSize } from "../platform/ensure-size";
import { type KeptFormula, type Written, writeBlock } from "../platform/write-block";
import { type Blocker, displace } from "../setup/displace";
import { noChanges } from "../workbook/changes";
import { SETTING_COLUMNS } from "../workbook/settings-tab";

/** For each line after an edit where it stood before, from 0; nothing for a new one. */
export type Origins = readonly (number | undefined)[];

/** What people wrote beside lines that are about to move. */
export interface Beside {
  /** Whether all is as it was read: for the last look before the write. */
  isStill(): boolean;
  /** Writes the lines from the first that moves on, each with what belongs to it. */
  write(lines: readonly (readonly string[])[]): void;
}

/** The lines that are written, from 0; `end` is exclusive, and so is `known`, behind which no line stood. */
interface Moving {
  first: number;
  end: number;
  known: number;
}

const WHITE = "#ffffff";

/**
 * Cells in columns of people's own, notes and colours belong to the line they stand beside, and go where it goes. What
 * stood beside a line that is gone, or has no room left, is copied into the log.
 */
export function besideLines(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  origins: Origins,
  { first, end, known }: Moving,
): Beside {
  ensureSize(sheet, end, SETTING_COLUMNS);
  const width = Math.max(SETTING_COLUMNS, sheet.getLastColumn());
  const range = sheet.getRange(first + 1, 1, end - first, width);
  const seen: Cell[][] = range.getValues();
  const formulas = range.getFormulas();
  const carried = new Set(origins);
  const lost: Blocker[] = [];

  const along = <T>(cells: readonly T[][], blank: T): T[][] =>
    cells.map((stood, r) => {
      const from = origins[first + r];
      return from === undefined ? stood.map(() => blank) : cells[from - first]!;
    });
  /** The same for what must not be lost: what stands below all lines stays, where nothing comes in its way. */
  const kept = (cells: readonly Written[][], isTheirs: (cell: Written, column: number) => boolean) =>
    along<Written>(cells, "").map((row, r) =>
      row.map((comes, c) => {
        const stood = cells[r]![c];
        if (carried.has(first + r) || !isTheirs(stood, c)) return comes;
        if (first + r >= known && !isTheirs(comes, c)) return stood;
        lost.push({ row: first + r + 1, column: c + 1, text: isFormula(stood) ? stood.formula : stood });
        return comes;
      }),
    );

  const cells = seen.map((row, r) =>
    row.map((cell, c): Written => {
      const [formula, to] = [formulas[r]![c]!, origins.indexOf(first + r)];
      if (formula === "") return cell;
      const moved = to < 0 ? undefined : movedFormula(formula, first + r + 1, to + 1, sheet.getName());
      return { formula: moved ?? formula };
    }),
  );
  const beside = kept(
    cells,
    (cell, column) => column >= SETTING_COLUMNS && (isFormula(cell) || !isBlankCell(cell)),
  );
  const notes = kept(range.getNotes(), (note) => note !== "" && !String(note).startsWith(markNote));
  const formats = range.getNumberFormats();
  const formatsAfter = along(formats, "").map((row, r) =>
    row.map((format, c) => (c < SETTING_COLUMNS ? "@" : format || formats[r]![c]!)),
  );
  // No colour is `null`: a white of our own would cover the stripes of a banded table.
  const colours = along<string | null>(range.getBackgrounds(), null).map((row) =>
    row.map((colour) => (colour === WHITE ? null : colour)),
  );
  displace(sheet, lost, noChanges());
  return {
    isStill() {
      const now: Cell[][] = range.getValues();
      return seen.every((row, r) => row.every((cell, c) => formulas[r]![c] || sameCell(cell, now[r]![c])));
    },
    write(lines) {
      range.setNumberFormats(formatsAfter);
      const texts = beside.map((row, r) => [
        ...Array.from({ length: SETTING_COLUMNS }, (_, c) => lines[first + r]?.[c] ?? ""),
        ...row.slice(SETTING_COLUMNS),
      ]);
      writeBlock(range, texts, formatsAfter);
      range.setNotes(notes as string[][]).setBackgrounds(colours as string[][]);
      SpreadsheetApp.flush();
    },
  };
}

const isFormula = (cell: Written): cell is KeptFormula =>
  typeof cell === "object" && cell !== null && "formula" in cell;
