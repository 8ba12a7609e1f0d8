import { isReportOn } from "../../core/reminders/sent-report";
import { eligibleOf } from "../../core/summary/figures/counts";
import { rollUp } from "../../core/summary/figures/roll-up";
import { unitTargetOf } from "../../core/summary/figures/unit-target";
import { activitiesOf, heldPropaganda } from "../../core/summary/figures/up-to";
import { fill } from "../../core/words/fill";
import { reportWords } from "../../messages/vi/press/report-vi";
import { Fault } from "../platform/fault";
import { reportedUnits } from "../report/report-tab";
import { readWorkbook } from "../workbook/register-tab";
import type { Call } from "./define-call";
import { object, orNull } from "./is";
import { judgeRows } from "./judge-rows";
import { isLine } from "./scope";

/** How each unit stands, for whoever reminds them. */
export const pageReminders: Call<"pageReminders"> = {
  takes: object({ phase: orNull(isLine) }),
  answer({ phase: wanted }, spreadsheet) {
    const whole = readWorkbook(spreadsheet);
    const { programme } = whole.table;
    const phase = programme.phases.find(({ name }) => name === wanted);
    if (wanted !== null && !phase) throw new Fault("other", fill(reportWords.noPhase, { name: wanted }));
    const reported = reportedUnits(spreadsheet, programme, phase);
    const hasSent = (unit: string) =>
      activitiesOf(unit, whole.table).some((each) => isReportOn(phase, each, programme.phases));
    return rollUp({ ...whole.table, assessments: judgeRows(whole) }).units.flatMap(({ name, tally, units }) =>
      units.map((unit) => {
        // A plan that gives no split asks for the whole, whatever phase is looked at.
        const of = unitTargetOf(unit, programme, phase) === undefined ? undefined : phase;
        return {
          ...{ name, contact: unit.contact, entered: tally.entered, waiting: tally.byVerdict.waiting },
          eligible: eligibleOf(tally, of),
          target: unitTargetOf(unit, programme, of) ?? null,
          ofWhole: of === undefined,
          propagandaHeld: heldPropaganda(unit, whole.table),
          reported: reported.has(name) || hasSent(name),
        };
      }),
    );
  },
};
