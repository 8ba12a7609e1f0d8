import { idsMeaning } from "../words/choices";
import type { Assessment } from "./assess";
import type { JudgedWorkbook } from "./open-workbook";

/** Whether a row says of its people that they are full-time officers (VIII.1). */
export function isOfficersRow({
  programme,
}: Pick<JudgedWorkbook, "programme">): (row: Assessment) => boolean {
  const officerIds = idsMeaning(programme.choices.audiences, "officer");
  return ({ initiative: { audience } }) => audience.kind === "choice" && officerIds.has(audience.value);
}

/** Whom the catalogue names as full-time officers, by the keys of their names. */
export const namedOfficerKeys = ({ catalogue }: Pick<JudgedWorkbook, "catalogue">): Set<string> =>
  new Set(catalogue.units.flatMap(({ officers }) => officers.map(({ key }) => key)));

/**
 * Whom rows call full-time officers and no unit names as such, by the first row that does, in the order of the rows.
 * Anybody who enters rows could otherwise add to those of whom VIII.1 asks.
 */
export function unnamedOfficers(workbook: JudgedWorkbook): Assessment[] {
  const isOfficers = isOfficersRow(workbook);
  const named = namedOfficerKeys(workbook);
  return workbook.assessments.filter((row): row is Assessment => {
    if (!row?.person || !isOfficers(row) || named.has(row.person.key)) return false;
    named.add(row.person.key);
    return true;
  });
}
