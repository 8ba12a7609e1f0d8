import type { Assessment } from "../../assessment/assess";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Phase, Target } from "../../programme/programme";
import { idsMeaning } from "../../words/choices";

/** A full-time officer of the sector union and what stands to their name (VIII.1). */
export interface Officer {
  name: string;
  unitName: string;
  /** Rows registered in a window and not ineligible. */
  registered: number;
  rows: Assessment[];
}

/**
 * The officers, with what they registered in one phase or in all: those that the catalogue names and those whom rows name as such. An officer's row is one that counts for
 * them: in their own unit, or marked as a full-time officer's.
 */
export function officersOf(
  { assessments, catalogue, programme }: JudgedWorkbook,
  phase?: Phase,
): readonly Officer[] {
  const officers = new Map<string, Officer>();
  for (const unit of catalogue.units) {
    for (const { key, name } of unit.officers)
      officers.set(key, { name, unitName: unit.name, registered: 0, rows: [] });
  }
  const officerIds = idsMeaning(programme.choices.audiences, "officer");
  const marked = assessments.filter(
    (row) => row?.initiative.audience.kind === "choice" && officerIds.has(row.initiative.audience.value),
  );
  for (const row of marked) {
    if (!row?.person || officers.has(row.person.key)) continue;
    officers.set(row.person.key, { name: row.person.name, unitName: row.unitName, registered: 0, rows: [] });
  }
  const isMarked = new Set(marked);
  for (const row of assessments) {
    const officer = row?.person && officers.get(row.person.key);
    if (!row || !officer || !(isMarked.has(row) || row.unitName === officer.unitName)) continue;
    if (row.phase && row.phase === (phase ?? row.phase) && row.verdict !== "ineligible") {
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
