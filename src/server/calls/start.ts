import type { Bootstrap } from "../../api/bridge";
import { encodeProgramme } from "../../api/wire-programme";
import { settingProblemText } from "../../core/assessment/problems-vi";
import { referenceProblems } from "../../core/assessment/reference-problems";
import { isBlankCell } from "../../core/reading/cell";
import { wallTimeOf } from "../../core/reading/wall-time";
import { sizeAdvice } from "../live/size-advice";
import { warningsOf } from "../menu/check";
import { myUnit, rememberMyUnit } from "../platform/my-unit";
import { formulaFaults } from "../setup/check-formulas";
import { crowdAdvice } from "../workbook/crowd-advice";
import { readWorkbook } from "../workbook/register-tab";
import type { Age } from "../workbook/release";
import { ageOf, explainByAge, present } from "../workbook/release";
import { rowsAbove } from "../workbook/rows-above";
import { mayManage } from "../workbook/settings-tab";
import type { Call } from "./define-call";
import { readDrafts } from "./drafts";
import { isNothing, isText, object } from "./is";
import { judgeRows } from "./judge-rows";
import { listedUnits } from "./scope";
import { unitFigures } from "./unit-figures";
import { toWireMoment } from "./wire";

/** All that the page needs to start. */
export const pageStart: Call<"pageStart"> = {
  afterwards: "looks",
  takes: isNothing,
  answer(_nothing, spreadsheet) {
    const age = ageOf(spreadsheet);
    const whole = explained(age, () => readWorkbook(spreadsheet));
    const { programme, catalogue } = whole.table;
    const faults = formulaFaults(spreadsheet, { register: whole.values, units: whole.units });
    const unit = myUnit(spreadsheet);
    const isKnown =
      !isBlankCell(unit) && (!catalogue.given || catalogue.units.some(({ name }) => name === unit));
    const proposal = crowdAdvice(whole.values.length - whole.headingRow - 1, whole.values[0]?.[0]);
    return {
      version: present.version,
      release: releaseOf(age),
      programmeName: programme.name,
      programme: encodeProgramme(programme),
      phases: programme.phases.map(({ name, registration }) => ({
        name,
        opens: toWireMoment(registration.from),
        closes: toWireMoment(registration.before),
      })),
      now: toWireMoment(wallTimeOf(new Date())) ?? "",
      units: listedUnits(catalogue),
      myUnit: isKnown ? unit : null,
      figures: isKnown && unit !== null ? unitFigures(whole.table, judgeRows(whole), unit) : null,
      warnings: [
        ...[rowsAbove({ ...whole, register: whole.values })].filter(Boolean),
        ...warningsOf(spreadsheet, faults),
        ...sizeAdvice(spreadsheet, whole.values.length, whole.values[0]?.length ?? 0),
        ...referenceProblems(whole.table, whole.settings).map(settingProblemText),
      ],
      results: {
        keptAs: proposal === undefined ? "values" : "formulas",
        proposal: proposal ?? "",
        mayChange: proposal !== "" && mayManage(spreadsheet),
      },
      repairable: faults.some(({ state }) => state !== "static" && state !== "stuck"),
      drafts: readDrafts(spreadsheet),
    };
  },
};

/** A workbook that cannot be read because it is of another release says that first. */
function explained<T>(age: Age, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw explainByAge(age, error);
  }
}

const releaseOf = (age: Age): Bootstrap["release"] =>
  age.kind === "older" || age.kind === "newer"
    ? { kind: age.kind, version: age.version }
    : { kind: "present" };

/** Remembers the person's unit and says where it stands. */
export const pageChooseUnit: Call<"pageChooseUnit"> = {
  takes: object({ unit: isText }),
  answer({ unit }, spreadsheet) {
    const whole = readWorkbook(spreadsheet);
    const remembered = rememberMyUnit(spreadsheet, unit);
    return { ...unitFigures(whole.table, judgeRows(whole), unit), remembered };
  },
};
