import type { Verdict } from "../words/severity";
import { verdicts } from "../words/severity";
import type { Assessment } from "./assess";
import { findingText } from "./finding-text";
import type { JudgedWorkbook } from "./open-workbook";
import { activityProblemTexts, unitProblemText, unnamedOfficerText } from "./problems-vi";
import { unnamedOfficers } from "./unnamed-officers";

/** A row that needs somebody, with what to do first on top. */
export interface ReportedRow {
  /** Row of the sheet, from 1. */
  row: number;
  title: string;
  verdict: Verdict;
  findings: readonly string[];
}

export interface CheckReport {
  rows: number;
  counts: Readonly<Record<Verdict, number>>;
  /** The first rows that do not count, the worst verdict first, then from the top. */
  first: readonly ReportedRow[];
  /** What is wrong with the catalogue, with who is an officer and with activities; it stops nothing. */
  units: readonly string[];
}

/** Counts the rows by verdict and names the first problems. */
export function checkReport(workbook: JudgedWorkbook, most: number): CheckReport {
  const { assessments, catalogue, activities, programme } = workbook;
  const counts: Record<Verdict, number> = { ineligible: 0, missing: 0, review: 0, waiting: 0, eligible: 0 };
  const byVerdict = new Map<Verdict, Assessment[]>(verdicts.map((verdict) => [verdict, []]));
  for (const assessment of assessments) {
    if (assessment === undefined) continue;
    counts[assessment.verdict] += 1;
    const rows = byVerdict.get(assessment.verdict);
    if (rows && rows.length < most && isProblem(assessment.verdict)) rows.push(assessment);
  }
  const first = [...byVerdict.values()].flat().slice(0, most);
  return {
    rows: Object.values(counts).reduce((sum, count) => sum + count, 0),
    counts,
    first: first.map(({ initiative, verdict, findings }) => ({
      row: initiative.row,
      title: initiative.title.text,
      verdict,
      findings: findings.map((finding) => findingText(finding, programme)),
    })),
    units: [
      ...catalogue.problems.map(unitProblemText),
      ...unnamedOfficers(workbook).map(unnamedOfficerText),
      ...activityProblemTexts(activities),
    ],
  };
}

const isProblem = (verdict: Verdict) =>
  verdict === "ineligible" || verdict === "missing" || verdict === "review";
