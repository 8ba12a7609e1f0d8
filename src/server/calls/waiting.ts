import { exactMoment } from "../../core/mending/exact-value";
import { isBlankCell } from "../../core/reading/cell";
import { formatInterval } from "../../core/reading/interval";
import { recognitionOf } from "../../core/register/recognition";
import { fill } from "../../core/words/fill";
import { pageFaults } from "../../messages/vi/page-vi";
import { Fault } from "../platform/fault";
import type { CellChange } from "../rows/change-cells";
import { changeCells } from "../rows/change-cells";
import { cellAt, placeOf, readRegister, readWhole, textAt } from "../workbook/open-register";
import type { Call } from "./define-call";
import { isRow, isText, list, MOST_CELLS, object } from "./is";
import { judgeRows } from "./judge-rows";

/** The rows of a unit that wait for nothing but the portal. */
export const pageWaiting: Call<"pageWaiting"> = {
  takes: object({ unit: isText }),
  answer({ unit }, spreadsheet) {
    const whole = readWhole(spreadsheet);
    return judgeRows(whole).flatMap((assessment) => {
      if (assessment?.verdict !== "waiting" || assessment.unitName !== unit) return [];
      const { initiative, person } = assessment;
      const { row, title } = initiative;
      const recognition = recognitionOf(initiative);
      return [
        {
          row,
          code: textAt(whole, row, "code"),
          title: title.text,
          author: person ? person.name : "",
          recognised: recognition ? formatInterval(recognition.interval) : "",
        },
      ];
    });
  },
};

/** Writes when rows were entered on the portal, where a row still has its title and no such moment. */
export const pageRegister: Call<"pageRegister"> = {
  takes: object({ rows: list(object({ row: isRow, title: isText }), MOST_CELLS), at: isText }),
  answer({ rows, at }, spreadsheet) {
    const value = exactMoment(at);
    if (!value) throw new Fault("other", fill(pageFaults.moment, { text: at }));
    const register = readRegister(spreadsheet);
    const column = placeOf(register, "registeredAt") + 1;
    const last = register.values.length;
    const has = (row: number, title: string) =>
      row > register.headingRow + 1 && cellAt(register, row, "title") === title;
    const seenAs = new Map<CellChange, number>();
    const changed: number[] = [];
    for (const { row: seen, title } of rows) {
      const same = has(seen, title) ? [seen] : rowsWith(title, last, has);
      // Rows move when others sort or insert; a title that stands twice does not say which row it is.
      const row = same.length === 1 ? same[0]! : 0;
      const old = cellAt(register, row, "registeredAt");
      if (row > 0 && isBlankCell(old)) seenAs.set({ row, column, old, value }, seen);
      else if (String(old) !== String(value)) changed.push(seen);
    }
    const refused = changeCells(register, [...seenAs.keys()]);
    for (const change of refused.keys()) changed.push(seenAs.get(change)!);
    return { written: seenAs.size - refused.size, changed };
  },
};

function rowsWith(title: string, last: number, has: (row: number, title: string) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 1; row <= last; row++) if (has(row, title)) rows.push(row);
  return rows;
}
