import type { Assessment } from "../../src/core/assessment/assess";
import { createAssessor } from "../../src/core/assessment/assess";
import { findingText } from "../../src/core/assessment/finding-text";
import { resultRow } from "../../src/core/assessment/result-row";
import { hoaBinh } from "../../src/core/programme/presets/index";
import type { Programme } from "../../src/core/programme/programme";
import { programmeOf } from "../../src/core/programme/read-programme";
import type { Settings } from "../../src/core/programme/schema";
import type { Cell } from "../../src/core/reading/cell";
import type { Catalogue } from "../../src/core/register/catalogue";
import { openRegister } from "../../src/core/register/open-register";
import { readCatalogue } from "../../src/core/register/read-catalogue";
import type { Finding } from "../../src/core/rules/define-rule";
import type { ChoiceList } from "../../src/core/words/choices";
import type { PartialRow } from "./register-table";
import { registerTable } from "./register-table";

/** The two units that the rules' examples name. */
export const exampleUnits: readonly (readonly Cell[])[] = [
  ["Mã đơn vị", "Tên đơn vị", "Tên gọi khác", "Cụm", "Số đoàn viên", "Số CBNGNLĐ"],
  ["LTB", "Trường THPT Lạc Thủy B", "Lạc Thủy B", "Cụm 1", 40, 45],
  ["MB", "Trường THPT Mường Bi", "", "Cụm 2", 50, 60],
];

export function catalogueOf(rows: readonly (readonly Cell[])[]): Catalogue {
  const reading = readCatalogue(rows);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.catalogue;
}

/** The built-in campaign with some settings changed. */
export const programmeWith = (changes: Partial<Settings> = {}): Programme =>
  programmeOf({ ...hoaBinh, ...changes });

/** The words of a built-in list, by id. */
export const usualWords = (key: ChoiceList): ReadonlyMap<string, string> =>
  new Map(programmeWith().choices[key].map(({ id, name }) => [id, name]));

export interface Setting {
  programme?: Programme;
  catalogue?: Catalogue;
}

/** Judges rows as a table of their own; a blank row gives `undefined`. */
export function judge(rows: readonly PartialRow[], given: Setting = {}): (Assessment | undefined)[] {
  const catalogue = given.catalogue ?? catalogueOf(exampleUnits);
  const programme = given.programme ?? programmeWith();
  const opened = openRegister(registerTable(rows), catalogue, programme);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const assess = createAssessor(programme, catalogue);
  return rows.map((_row, index) => {
    const initiative = opened.register.read(index + 1);
    return initiative && assess(initiative);
  });
}

/** Judges one row, the last of those given. */
export function judgeLast(rows: readonly PartialRow[], given: Setting = {}): Assessment {
  const assessment = judge(rows, given).at(-1);
  if (assessment === undefined) throw new Error("The row is blank.");
  return assessment;
}

/** A finding, and the result of a row, in the built-in campaign's words. */
export const textOf = (finding: Finding): string => findingText(finding, programmeWith());
export const resultOf = (row: Assessment | undefined) => resultRow(row, programmeWith());

/** What was found, short and exact: `[row, column, rule, message]`. */
export function found(assessments: readonly (Assessment | undefined)[]) {
  return assessments.flatMap(
    (assessment) =>
      assessment?.findings.map(({ column, rule, message }) => [
        assessment.initiative.row,
        column,
        rule,
        message,
      ]) ?? [],
  );
}
