import { isBlankCell } from "../reading/cell";
import { plainWords } from "../reading/characters";
import type { ColumnKey } from "../register/columns";

const DITTO = /^[-–( ]*(?:["'″ʺ“”]{1,2}|\/\/|,,|nt|n\.t|n\/t|nhu (?:tren|dong tren)|tuong tu)[-–) .]*$/;
/** The longest way to say so. */
const LONGEST = 20;

/** Whether a cell says "as above": `"`, `nt`, `-nt-`, `như trên`. */
const isDitto = (text: string): boolean => text.length <= LONGEST && DITTO.test(plainWords(text));

/** Follows the rows from the top and fills in what a cell says to be as above; counts what it could fill. */
export function sameAsAbove({ ditto, fillDown }: { ditto: boolean; fillDown: boolean }) {
  const last: Partial<Record<ColumnKey, string>> = {};
  let dittos = 0;
  let merged = 0;
  return {
    fill(cells: Partial<Record<ColumnKey, string>>): void {
      for (const column of Object.keys(cells) as ColumnKey[]) {
        const text = cells[column] ?? "";
        if (!isDitto(text)) {
          last[column] = text;
          continue;
        }
        const above = last[column];
        if (above === undefined) continue;
        dittos += 1;
        if (ditto) cells[column] = above;
      }
      if (!isBlankCell(cells.unit) || last.unit === undefined) return;
      merged += 1;
      if (fillDown) cells.unit = last.unit;
    },
    counts: () => ({ dittos, merged }),
  };
}
