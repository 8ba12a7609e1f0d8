import type { CellChange, RequestOf } from "../../api/bridge";
import { findingText } from "../../core/assessment/finding-text";
import { exactMoment } from "../../core/mending/exact-value";
import { isBlankCell } from "../../core/reading/cell";
import { formatInterval } from "../../core/reading/interval";
import { recognitionOf } from "../../core/register/recognition";
import { identityOf } from "../../core/register/row-identity";
import { fill } from "../../core/words/fill";
import { pageLog } from "../../messages/vi/page-vi";
import { pageFaults } from "../../messages/vi/press/page-faults-vi";
import { Fault } from "../platform/fault";
import { changeRows, type RowCellChange } from "../rows/change-rows";
import { formCells } from "../rows/form-cells";
import { rowText } from "../rows/row-text";
import { logQuietly } from "../workbook/log";
import { cellAt, placeInRegister, readRegisterTab, readWorkbook, textAt } from "../workbook/register-tab";
import type { Call } from "./define-call";
import { isRow, isText, list, MOST_CELLS, object, optional } from "./is";
import { judgeRows } from "./judge-rows";
import { wayBack } from "./way-back";

const isListed = object<RequestOf<"pageRegister">["rows"][number]>({
  row: isRow,
  code: optional(isText),
  unit: optional(isText),
  title: isText,
});

/** The rows of a unit that wait for nothing but the portal, and those that wait in vain (VI, V.5). */
export const pageWaiting: Call<"pageWaiting"> = {
  takes: object({ unit: isText }),
  answer({ unit }, spreadsheet) {
    const whole = readWorkbook(spreadsheet, readRegisterTab(spreadsheet), []);
    return judgeRows(whole).flatMap((assessment) => {
      if (!assessment || assessment.unitName !== unit) return [];
      const { initiative, person, verdict } = assessment;
      const { row, title } = initiative;
      const late = assessment.findings.find(
        ({ rule, severity }) => rule === "recognition-too-late" && severity === "ineligible",
      );
      const isLate = late !== undefined && isBlankCell(cellAt(whole, row, "registeredAt"));
      if (verdict !== "waiting" && !isLate) return [];
      const recognition = recognitionOf(initiative);
      return [
        {
          row,
          code: textAt(whole, row, "code"),
          unit: textAt(whole, row, "unit"),
          title: title.text,
          author: person ? person.name : "",
          recognised: recognition ? formatInterval(recognition.interval) : "",
          ...(isLate && { tooLate: findingText(late, whole.table.programme) }),
          cells: formCells(
            whole,
            row,
            whole.table.programme.columns.map(({ key }) => key),
          ),
        },
      ];
    });
  },
};

/** Writes when rows were entered on the portal, where they have no such moment yet. */
export const pageRegister: Call<"pageRegister"> = {
  takes: object({ rows: list(isListed, MOST_CELLS), at: isText }),
  answer({ rows, at }, spreadsheet) {
    const value = exactMoment(at);
    if (!value) throw new Fault("other", fill(pageFaults.moment, { text: at }));
    const first = readRegisterTab(spreadsheet);
    placeInRegister(first, "registeredAt");
    const changes = rows.map((row): RowCellChange => {
      const seen = identityOf((column) => row[column]);
      return { sought: { seen, row: row.row }, column: "registeredAt", old: "", value };
    });
    const { register, outcomes } = changeRows(first, changes);
    const changed: number[] = [];
    const written: string[] = [];
    const undo: CellChange[] = [];
    for (const change of changes) {
      const outcome = outcomes.get(change)!;
      if (outcome.kind === "written") written.push(rowText(register, outcome.row));
      if (outcome.kind === "written" || outcome.kind === "held")
        undo.push(wayBack(register, outcome.row, change));
      else changed.push(change.sought.row);
    }
    if (written.length > 0) {
      const detail = fill(pageLog.registered, { at, count: written.length, list: written.join("; ") });
      logQuietly(spreadsheet, { what: pageLog.register, detail });
    }
    return { written: written.length, changed, undo };
  },
};
