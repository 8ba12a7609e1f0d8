import { exactMoment } from "../../mending/exact-value";
import { fill } from "../../messages/fill";
import { pageFaults } from "../../messages/page-vi";
import { isBlankCell } from "../../reading/cell";
import { formatInterval } from "../../reading/interval";
import { recognitionOf } from "../../register/recognition";
import type { CellChange } from "../../sheets/change-cells";
import { changeCells } from "../../sheets/change-cells";
import { Fault } from "../../sheets/fault";
import { placeOf, readRegister, readWhole } from "../../sheets/open-register";
import { withLock } from "../../sheets/with-lock";
import { answer } from "./answer";
import { judgeRows } from "./judge-rows";
import { requests } from "./requests";

/** The rows of a unit that wait for nothing but the portal. */
export function pageWaiting(request: string): string {
  return answer(requests.unit, request, ({ unit }, spreadsheet) => {
    const whole = readWhole(spreadsheet);
    return judgeRows(whole).flatMap((assessment) => {
      if (assessment?.verdict !== "waiting" || assessment.unitName !== unit) return [];
      const { initiative, person } = assessment;
      const { row, title } = initiative;
      const code = whole.values[row - 1]?.[whole.at.code ?? -1];
      const recognition = recognitionOf(initiative);
      return [
        {
          row,
          code: isBlankCell(code) ? "" : String(code),
          title: title.text,
          author: person?.name ?? "",
          recognised: recognition ? formatInterval(recognition.interval) : "",
        },
      ];
    });
  });
}

/** Writes when rows were entered on the portal, where a row still has its title and no such moment. */
export function pageRegister(request: string): string {
  return answer(requests.register, request, ({ rows, at }, spreadsheet) =>
    withLock(() => {
      const value = exactMoment(at);
      if (!value) throw new Fault("other", fill(pageFaults.moment, { text: at }));
      const register = readRegister(spreadsheet);
      const [titles, moments] = [placeOf(register, "title"), placeOf(register, "registeredAt")];
      const { values, headingRow } = register;
      const has = (row: number, title: string) => row > headingRow + 1 && values[row - 1]?.[titles] === title;
      const changed: number[] = [];
      const changes: CellChange[] = [];
      for (const { row: seen, title } of rows) {
        // Rows move when others sort or insert; a title that stands twice does not say which row it is.
        const same = has(seen, title)
          ? [seen]
          : values.flatMap((_, index) => (has(index + 1, title) ? [index + 1] : []));
        const row = same.length === 1 ? (same[0] ?? 0) : 0;
        const old = values[row - 1]?.[moments];
        if (row > 0 && isBlankCell(old)) changes.push({ row, column: moments + 1, old, value });
        else if (!(old instanceof Date && old.getTime() === value.getTime())) changed.push(seen);
      }
      const formulas = changeCells(register, changes);
      return {
        written: changes.length - formulas.length,
        changed: [...changed, ...formulas.map(({ change }) => change.row)],
      };
    }),
  );
}
