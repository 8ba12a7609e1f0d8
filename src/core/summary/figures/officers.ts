import type { Assessment } from "../../assessment/assess";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import { isOfficersRow, unnamedOfficers } from "../../assessment/unnamed-officers";
import type { Phase, Target } from "../../programme/programme";
import type { Person } from "../../reading/person";

/** A full-time officer of the sector union and what stands to their name (VIII.1). */
export interface Officer {
  name: string;
  unitName: string;
  /** Named in the catalogue: of them alone a target asks anything. */
  isNamed: boolean;
  /** Rows registered in a window and not ineligible. */
  registered: number;
  rows: Assessment[];
}

/**
 * The officers whom the catalogue names, then those whom only rows call so, with what they registered in one phase or
 * in all. An officer's row is one that counts for them: in their own unit, or marked as a full-time officer's.
 */
export const officersOf = (workbook: JudgedWorkbook, phase?: Phase): readonly Officer[] =>
  registeredBy(workbook, phase, unnamedOfficers(workbook));

/** Of whom a target of officers asks. */
export const namedOfficers = (workbook: JudgedWorkbook, phase?: Phase): readonly Officer[] =>
  registeredBy(workbook, phase, []);

function registeredBy(
  workbook: JudgedWorkbook,
  phase: Phase | undefined,
  unnamed: readonly Assessment[],
): readonly Officer[] {
  const { assessments, catalogue } = workbook;
  const officers = new Map<string, Officer>();
  const add = ({ key, name }: Person, unitName: string, isNamed: boolean) =>
    officers.set(key, { name, unitName, isNamed, registered: 0, rows: [] });
  for (const unit of catalogue.units) for (const officer of unit.officers) add(officer, unit.name, true);
  for (const { person, unitName } of unnamed) if (person) add(person, unitName, false);
  if (officers.size === 0) return [];
  const isMarked = isOfficersRow(workbook);
  for (const row of assessments) {
    if (!row?.phase || row.phase !== (phase ?? row.phase) || row.verdict === "ineligible") continue;
    const officer = row.person && officers.get(row.person.key);
    if (officer && (isMarked(row) || row.unitName === officer.unitName)) {
      officer.registered += 1;
      officer.rows.push(row);
    }
  }
  return [...officers.values()];
}

/** The target that says how many registrations VIII.1 asks of each officer: of all officers and all phases. */
export const officerTarget = ({ programme }: JudgedWorkbook): Target | undefined =>
  programme.targets.find(
    ({ measure, phase, scope }) =>
      measure === "officers" && !phase && (scope.kind === "register" || scope.kind === "above"),
  );
