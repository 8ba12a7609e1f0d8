import * as z from "zod/mini";
import type { WhichReport } from "../../api/bridge-report";
import type { OpenTable } from "../../core/assessment/open-workbook";
import type { Phase } from "../../core/programme/programme";
import type { ReportFields } from "../../core/report/letterhead";
import { fieldNames } from "../../core/report/letterhead";
import type { ReportScope } from "../../core/report/scope";
import { fill } from "../../core/words/fill";
import { reportWords as words } from "../../messages/vi/report-vi";
import { Fault } from "../platform/fault";
import { reportFields, writeReport } from "../report/write-report";
import { readWhole } from "../workbook/open-register";
import { withLock } from "../workbook/with-lock";
import { answer } from "./answer";
import { judgeRows } from "./judge-rows";

const LONGEST = 500;
const isLine = (value: unknown) => typeof value === "string" && value.length <= LONGEST;
const which = {
  scope: z.custom<ReportScope>((value) => {
    const { kind, name } = Object(value) as Partial<ReportScope>;
    return (kind === "unit" || kind === "cluster" || kind === "all") && isLine(name);
  }),
  phase: z.custom<string | null>((value) => value === null || isLine(value)),
};
const requests = {
  fields: z.object(which),
  report: z.object({
    ...which,
    fields: z.custom<Partial<ReportFields>>((value) =>
      fieldNames.every((name) => {
        const field: unknown = Object(value)[name];
        return field === undefined || isLine(field);
      }),
    ),
  }),
};

/** The letterhead that a report would have. */
export function pageReportFields(request: string): string {
  return answer(requests.fields, request, (asked, spreadsheet) => {
    const { table } = readWhole(spreadsheet);
    return reportFields(spreadsheet, table, { scope: asked.scope, phase: phaseOf(table, asked) });
  });
}

/** Makes a report in its tab, and shows it. */
export function pageReport(request: string): string {
  return answer(requests.report, request, (asked, spreadsheet) =>
    withLock(() => {
      const whole = readWhole(spreadsheet);
      const { programme, catalogue, register } = whole.table;
      const workbook = { programme, catalogue, register, assessments: judgeRows(whole) };
      const phase = phaseOf(whole.table, asked);
      return writeReport(spreadsheet, workbook, {
        scope: asked.scope,
        phase,
        given: asked.fields,
      });
    }),
  );
}

/** The phase asked for, where the workbook has it and the scope. */
function phaseOf({ programme, catalogue }: OpenTable, { scope, phase }: WhichReport): Phase | undefined {
  const { kind, name } = scope;
  const { units, given } = catalogue;
  if (kind === "unit" && given && !units.some((unit) => unit.name === name))
    throw new Fault("other", fill(words.noUnit, { name }));
  if (kind === "cluster" && !units.some((unit) => unit.cluster === name))
    throw new Fault("other", fill(words.noCluster, { name }));
  if (phase === null) return undefined;
  const found = programme.phases.find((each) => each.name === phase);
  if (!found) throw new Fault("other", fill(words.noPhase, { name: phase }));
  return found;
}
