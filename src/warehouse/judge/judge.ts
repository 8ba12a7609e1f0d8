import type { Assessment } from "../../core/assessment/assess";
import { openWorkbook, type Workbook } from "../../core/assessment/open-workbook";
import { resultRow } from "../../core/assessment/result-row";
import { isOfficersRow, namedOfficerKeys } from "../../core/assessment/unnamed-officers";
import type { Target } from "../../core/programme/programme";
import type { Cell } from "../../core/reading/cell";
import { textKey } from "../../core/reading/text-key";
import { countingDate } from "../../core/register/counting-date";
import { choiceColumns, readerOf } from "../../core/register/own-cells";
import { type Twins, unitId } from "../../core/rules/namesakes";
import { titledRow } from "../../core/rules/title-memory";
import { reasonsOf } from "../../core/summary/blocks/chart-clauses";
import { reachBy } from "../../core/summary/figures/reach";
import { clusterOf, timeOf } from "../../core/summary/figures/roll-up";
import { addTo, benefitOf, emptyTally, participantOf } from "../../core/summary/figures/tally";
import { rankOf, type Severity, type Verdict, verdicts } from "../../core/words/severity";
import { unknownChoice, unknownCluster, unknownKind, unknownUnit } from "../../core/words/words";
import { type Context, decodeCell, decodeRows, type JudgedRow, type RowJson } from "./contract";

/** The row of the table of one row that is judged, from 0; the headings are above it. */
const ONLY = 1;

let last: { context: string; judge: (row: RowJson) => string } | undefined;

/**
 * Judges rows of one workbook: texts in, texts out, the same for the same. What was opened for the last context serves
 * the next rows, as an engine hands a workbook over in pieces. A blank row comes to `null`.
 */
export function judgeRows(context: string, rows: readonly string[]): string[] {
  if (last?.context !== context) last = { context, judge: openJudge(JSON.parse(context) as Context) };
  const { judge } = last;
  return rows.map((row) => judge(JSON.parse(row) as RowJson));
}

/** What a row comes to where one finding more is made of it. */
export function verdictWith(verdict: Verdict, severity: Severity | "off", isReviewed: boolean): Verdict {
  if (severity === "off" || severity === "note" || (severity === "review" && isReviewed)) return verdict;
  return verdicts[Math.min(rankOf[severity], verdicts.indexOf(verdict))]!;
}

function openJudge(context: Context): (row: RowJson) => string {
  const { workbook, judge } = openRows(context);
  const describe = describer(workbook);
  return (row) => {
    const assessment = judge(row);
    return JSON.stringify(assessment ? describe(assessment) : null);
  };
}

/** A workbook whose rows come one by one, each with the earlier rows that the judge is told of. */
export function openRows({ headings, settings, units, activities = [] }: Context): {
  workbook: Workbook;
  judge(row: RowJson): Assessment | undefined;
} {
  const table: Cell[][] = [headings.map(decodeCell)];
  let twins: Twins = {};
  const opened = openWorkbook(table, decodeRows(settings), decodeRows(units), decodeRows(activities), {
    add: () => twins,
  });
  if (!opened.ok) throw new Error(opened.problems.join("\n"));
  const workbook = opened.value;
  return {
    workbook,
    judge([cells, sameUnit, elsewhere, author]) {
      table[ONLY] = cells.map(decodeCell);
      twins = {
        ...(sameUnit !== null && { sameUnit: { row: sameUnit } }),
        ...(elsewhere !== null && { elsewhere: { row: elsewhere, author: author ?? "" } }),
      };
      return workbook.judge(ONLY);
    },
  };
}

function describer(workbook: Workbook): (assessment: Assessment) => JudgedRow {
  const { programme } = workbook;
  const kinds = new Map(programme.choices.kinds.map(({ id, name }) => [id, name]));
  const isMarked = isOfficersRow(workbook);
  const officers = namedOfficerKeys(workbook);
  const own = choiceColumns(programme).map((column) => ({
    ...{ part: column.key, read: readerOf(column) },
    names: new Map(column.choices.map((choice) => [textKey(choice), choice])),
  }));
  const reaches = programme.targets.flatMap((target, at) =>
    countsByRow(target) ? [{ target: at, reach: reachBy(target, workbook) }] : [],
  );
  return (assessment) => {
    const { initiative, verdict, phase, unitName, person, findings } = assessment;
    const { unit, kind } = initiative;
    const date = countingDate(initiative, programme);
    const { month, quarter } = timeOf(date);
    const titled = titledRow(initiative);
    const key = titled && unitId(titled);
    const tally = emptyTally();
    if (reaches.length > 0) addTo(tally, assessment);
    return {
      result: resultRow(assessment, programme),
      verdict,
      phase: phase ? programme.phases.indexOf(phase) : null,
      unit: unitName || unknownUnit,
      cluster: unit.kind === "unit" ? clusterOf(unit.unit) : unknownCluster,
      kind: (kind.kind === "choice" && kinds.get(kind.value)) || unknownKind,
      month: month ?? null,
      quarter: quarter ?? null,
      counts_by: date && Number.isFinite(date.before) ? date.before : null,
      benefit: benefitOf(assessment),
      participant: participantOf(assessment) ?? null,
      person_key: person?.key ?? null,
      unit_key: key === undefined ? null : typeof key === "string" ? `t:${key}` : `u:${key.row}`,
      title_key: titled ? textKey(titled.title) : null,
      authors: titled ? titled.authors.map(({ key, name }) => ({ key, name })) : [],
      officer: person !== undefined && (isMarked(assessment) || officers.has(person.key)),
      reviewed: initiative.reviewed.kind === "yes",
      findings: findings.map(({ rule, severity, clause }) => ({ rule, severity, clause })),
      reasons: reasonsOf(assessment, programme),
      own: own.map(({ part, names, read }) => {
        const value = read(initiative.own.get(part));
        return { part, name: (value.kind === "text" && names.get(value.key)) || unknownChoice };
      }),
      reach: reaches.flatMap(({ target, reach }) => {
        const amount = reach({ tally }).count;
        return amount === 0 ? [] : [{ target, amount }];
      }),
    };
  };
}

/** Whether tallies do not tell what has been reached of a target: it looks at a value of each row. */
export const countsByRow = ({ measure, where }: Target): boolean =>
  measure === "money" || (measure === "initiatives" && where !== undefined);
