import type { Programme } from "../programme/programme";
import { readProgramme } from "../programme/read-programme";
import { isBlankCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import { openRegister, type Register } from "../register/open-register";
import { ownProblems } from "../register/own-cells";
import { readActivities } from "../register/read-activities";
import type { Finding } from "../rules/define-rule";
import type { Verdict } from "../words/severity";
import { unknownUnit } from "../words/words";
import type { Assessment } from "./assess";
import { createAssessor } from "./assess";
import type { Grid, JudgedWorkbook } from "./open-workbook";
import { openWorkbook } from "./open-workbook";
import { settingProblemText } from "./problems-vi";
import { referenceProblems } from "./reference-problems";

/** A row that other settings would judge otherwise, or count in another phase. */
export interface ChangedRow {
  /** Row of the table, from 1. */
  row: number;
  code: string;
  title: string;
  /** The unit it counts for; empty when nobody knows. */
  unit: string;
  from: Verdict;
  to: Verdict;
  /** Names of phases; empty for none. */
  phaseFrom: string;
  phaseTo: string;
  /** What decided before and is found no more, of whatever weight. */
  reasonsGone: readonly Finding[];
  /** What decides after. */
  reasonsTo: readonly Finding[];
}

export interface SettingsComparison {
  /** In the order of the table. */
  rows: readonly ChangedRow[];
  /** How many rows change their verdict, and of how many units. */
  verdicts: number;
  units: number;
  /** Columns of the campaign's own that are read no more, with the rows in which something stands there. */
  unread: readonly { heading: string; rows: number }[];
  before: JudgedWorkbook;
  after: JudgedWorkbook;
}

/** What stops a comparison: the row of the settings, 0 where it is none, and a sentence that says what would do. */
export interface SettingsFault {
  row: number;
  text: string;
}

export type ComparisonReading =
  | { ok: true; value: SettingsComparison }
  | { ok: false; problems: readonly SettingsFault[] };

/** Judges every row under both settings, each read once. A value that cannot be read stops all of it. */
export function compareVerdicts(
  table: Grid,
  units: Grid,
  before: Grid,
  after: Grid,
  activities: Grid = [],
): ComparisonReading {
  const next = readProgramme(after);
  const problems = next.ok ? ownProblems(next.programme) : next.problems;
  if (!next.ok || problems.length > 0) return { ok: false, problems: faultsOfSettings(problems) };
  const opened = openWorkbook(table, before, units, activities);
  if (!opened.ok) return { ok: false, problems: opened.problems.map((text) => ({ row: 0, text })) };
  const { judge, ...workbook } = opened.value;
  const { catalogue, register } = workbook;
  const assess = createAssessor(next.programme, catalogue);
  // Other lists read the same cells otherwise, and other columns read others.
  const read = ({ choices, columns, conditions }: Programme) =>
    JSON.stringify([choices, columns, conditions]);
  const reread =
    read(workbook.programme) === read(next.programme)
      ? undefined
      : openRegister(withColumns(table, register, next.programme), catalogue, next.programme);
  const changed = {
    ...workbook,
    programme: next.programme,
    activities: readActivities(activities, catalogue, next.programme.choices.activityKinds),
    ...(reread?.ok && { register: reread.register }),
  };
  const named = referenceProblems(changed, after);
  if (named.length > 0) return { ok: false, problems: faultsOfSettings(named) };
  const readAgain = (was: Assessment, index: number) =>
    reread?.ok ? (reread.register.read(index) ?? was.initiative) : was.initiative;
  const code = register.at.code ?? -1;
  const rows: ChangedRow[] = [];
  const changedUnits = new Set<string>();
  let verdicts = 0;
  const were: (Assessment | undefined)[] = [];
  const are: (Assessment | undefined)[] = [];
  table.forEach((cells, index) => {
    const was = judge(index);
    const is = was && assess(readAgain(was, index));
    were.push(was);
    are.push(is);
    if (!was || !is) return;
    const phaseFrom = was.phase?.name ?? "";
    const phaseTo = is.phase?.name ?? "";
    if (was.verdict === is.verdict && phaseFrom === phaseTo) return;
    if (was.verdict !== is.verdict) {
      verdicts += 1;
      changedUnits.add(is.unitName || unknownUnit);
    }
    rows.push({
      row: index + 1,
      code: isBlankCell(cells[code]) ? "" : String(cells[code]),
      title: is.initiative.title.text,
      unit: is.unitName,
      from: was.verdict,
      to: is.verdict,
      phaseFrom,
      phaseTo,
      reasonsGone: decisive(was).filter(({ rule }) => !is.findings.some((found) => found.rule === rule)),
      reasonsTo: decisive(is),
    });
  });
  return {
    ok: true,
    value: {
      rows,
      verdicts,
      units: changedUnits.size,
      unread: unreadColumns(workbook.programme, next.programme, were),
      before: { ...workbook, assessments: were },
      after: { ...changed, assessments: are },
    },
  };
}

/** The table with the columns that the tab gets as soon as the settings are applied: targets may name them already. */
function withColumns(table: Grid, { headingRow }: Register, { columns }: Programme): Grid {
  const there = new Set((table[headingRow] ?? []).map(headingKey));
  const missing = columns.filter(({ heading }) => !there.has(headingKey(heading)));
  if (missing.length === 0) return table;
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  return table.map((row, index) => {
    if (index !== headingRow) return row;
    const blank = Array.from({ length: width - row.length }, () => "");
    return [...row, ...blank, ...missing.map(({ heading }) => heading)];
  });
}

function unreadColumns(
  before: Programme,
  after: Programme,
  rows: readonly (Assessment | undefined)[],
): SettingsComparison["unread"] {
  const kept = new Set(after.columns.map(({ heading }) => headingKey(heading)));
  return before.columns.flatMap(({ key, heading }) => {
    if (kept.has(headingKey(heading))) return [];
    const filled = rows.filter((row) => row && !isBlankCell(row.initiative.own.get(key) ?? "")).length;
    return filled > 0 ? [{ heading, rows: filled }] : [];
  });
}

/** The findings that the verdict follows from; none for an eligible row. */
const decisive = ({ findings, verdict }: Assessment) =>
  findings.filter(({ severity }) => severity === verdict);

/** What cannot be read, as the settings reader names it. */
export const faultsOfSettings = (
  problems: readonly Parameters<typeof settingProblemText>[0][],
): SettingsFault[] => problems.map((problem) => ({ row: problem.row, text: settingProblemText(problem) }));
