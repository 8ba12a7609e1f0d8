import { hoaBinh } from "../programme/presets/hoa-binh";
import type { Programme } from "../programme/programme";
import { programmeOf, readProgramme } from "../programme/read-programme";
import type { Cell } from "../reading/cell";
import { isBlankCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import type { Catalogue } from "../register/catalogue";
import { emptyCatalogue } from "../register/catalogue";
import type { Register } from "../register/open-register";
import { openRegister } from "../register/open-register";
import { ownProblems } from "../register/own-cells";
import { type Activities, readActivities } from "../register/read-activities";
import { readCatalogue } from "../register/read-catalogue";
import type { TableProblem } from "../register/table";
import type { TitleMemory } from "../rules/title-memory";
import { tabs } from "../words/words";
import type { Assessment } from "./assess";
import { createAssessor } from "./assess";
import { settingProblemText, tableProblemTexts } from "./problems-vi";

export type Grid = readonly (readonly Cell[])[];

/** What the tabs say together, its rows still to be judged. */
export interface Workbook {
  programme: Programme;
  catalogue: Catalogue;
  register: Register;
  activities: Activities;
  /** Judges a 0-based row of the table, `undefined` for a blank one: from the top and once each, since duplicates are found against the rows above. */
  judge(index: number): Assessment | undefined;
}

/** What the tabs say together, every row judged. */
export interface JudgedWorkbook extends Omit<Workbook, "judge"> {
  /** By 0-based row of the table; `undefined` for blank rows, the headings and what stands above them. */
  assessments: readonly (Assessment | undefined)[];
}

export type WorkbookReading<T> = { ok: true; value: T } | { ok: false; problems: readonly string[] };

/** The settings as given; none at all means the built-in campaign. */
export function openProgramme(settings: Grid): WorkbookReading<Programme> {
  if (isBlankGrid(settings)) return { ok: true, value: programmeOf(hoaBinh) };
  const reading = readProgramme(settings);
  const problems = reading.ok ? ownProblems(reading.programme) : reading.problems;
  return reading.ok && problems.length === 0
    ? { ok: true, value: reading.programme }
    : { ok: false, problems: problems.map(settingProblemText) };
}

/**
 * Opens a register. What is wrong with the workbook as a whole is said in sentences; activities that cannot be read
 * stop nothing.
 */
export function openWorkbook(
  table: Grid,
  settings: Grid,
  units: Grid,
  activityRows: Grid = [],
  titles?: Pick<TitleMemory, "add">,
): WorkbookReading<Workbook> {
  const programme = openProgramme(settings);
  const catalogue = isBlankGrid(units)
    ? ({ ok: true, catalogue: emptyCatalogue() } as const)
    : readCatalogue(units);
  const opened = openRegister(
    table,
    catalogue.ok ? catalogue.catalogue : emptyCatalogue(),
    programme.ok ? programme.value : programmeOf(hoaBinh),
  );
  if (!programme.ok || !catalogue.ok || !opened.ok) {
    return {
      ok: false,
      problems: [
        ...(opened.ok ? [] : tableProblemTexts(opened.problems, tabs.register)),
        ...(programme.ok ? [] : programme.problems),
        ...(catalogue.ok ? [] : tableProblemTexts(catalogue.problems, tabs.units)),
      ],
    };
  }
  const { register } = opened;
  const missing = missingOwn(programme.value, register);
  if (missing.length > 0) {
    return { ok: false, problems: tableProblemTexts(missing, tabs.register) };
  }
  const assess = createAssessor(programme.value, catalogue.catalogue, titles);
  const judge = (index: number) => {
    const initiative = index > register.headingRow ? register.read(index) : undefined;
    return initiative && assess(initiative);
  };
  const activities = readActivities(activityRows, catalogue.catalogue, programme.value.choices.activityKinds);
  return {
    ok: true,
    value: { programme: programme.value, catalogue: catalogue.catalogue, register, activities, judge },
  };
}

/** Opens a register and judges all of it. */
export function judgeWorkbook(
  table: Grid,
  settings: Grid,
  units: Grid,
  activities: Grid = [],
): WorkbookReading<JudgedWorkbook> {
  const opened = openWorkbook(table, settings, units, activities);
  if (!opened.ok) return opened;
  const { judge, ...workbook } = opened.value;
  return { ok: true, value: { ...workbook, assessments: table.map((_row, index) => judge(index)) } };
}

/** The same with the rows of `Hoạt động`, by which no row is judged. */
export const withActivities = (workbook: JudgedWorkbook, rows: Grid): JudgedWorkbook => ({
  ...workbook,
  activities: readActivities(rows, workbook.catalogue, workbook.programme.choices.activityKinds),
});

/** A column of one's own that rows must have, or that a condition is about, and the tab has not. */
function missingOwn({ columns, conditions }: Programme, { at }: Register): TableProblem[] {
  const compared = new Set(
    conditions.flatMap(({ anyOf, severity }) =>
      severity === "off" ? [] : anyOf.map(({ heading }) => headingKey(heading)),
    ),
  );
  return columns.flatMap(({ key, heading, mustBeFilled }): TableProblem[] =>
    at[key] === undefined && (mustBeFilled || compared.has(headingKey(heading)))
      ? [{ fault: "headingMissing", heading }]
      : [],
  );
}

function isBlankGrid(grid: Grid): boolean {
  return grid.every((row) => row.every(isBlankCell));
}
