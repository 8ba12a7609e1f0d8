import { isBlankCell } from "../../reading/cell";
import { wallTimeOf } from "../../reading/wall-time";
import { warningsOf } from "../../sheets/check";
import { myUnit, rememberMyUnit } from "../../sheets/my-unit";
import { readWhole } from "../../sheets/open-register";
import type { Bootstrap } from "../bridge";
import { encodeProgramme } from "../wire-programme";
import { answer } from "./answer";
import { judgeRows } from "./judge-rows";
import { requests } from "./requests";
import { unitFigures } from "./unit-figures";
import { toWireMoment } from "./wire";

declare const APP_VERSION: string;

/** All that the page needs to start. */
export function pageStart(request: string): string {
  return answer(requests.nothing, request, (_nothing, spreadsheet): Bootstrap => {
    const whole = readWhole(spreadsheet);
    const { programme, catalogue } = whole.table;
    const unit = myUnit(spreadsheet);
    const isKnown =
      !isBlankCell(unit) && (!catalogue.given || catalogue.units.some(({ name }) => name === unit));
    return {
      version: APP_VERSION,
      programmeName: programme.name,
      programme: encodeProgramme(programme),
      phases: programme.phases.map(({ name, registration }) => ({
        name,
        opens: toWireMoment(registration.from),
        closes: toWireMoment(registration.before),
      })),
      now: toWireMoment(wallTimeOf(new Date())) ?? "",
      units: catalogue.units.map((each) => ({
        name: each.name,
        code: each.code,
        aliases: catalogue.aliases.get(each) ?? [],
        cluster: each.cluster,
      })),
      myUnit: isKnown ? unit : null,
      figures: isKnown && unit !== null ? unitFigures(whole.table, judgeRows(whole), unit) : null,
      warnings: warningsOf(spreadsheet),
    };
  });
}

/** Remembers the person's unit and says where it stands. */
export function pageChooseUnit(request: string): string {
  return answer(requests.unit, request, ({ unit }, spreadsheet) => {
    const whole = readWhole(spreadsheet);
    rememberMyUnit(spreadsheet, unit);
    return unitFigures(whole.table, judgeRows(whole), unit);
  });
}
