import { isBlankCell } from "../reading/cell";
import type { RuleId } from "../words/rule-ids";
import { phaseByWords, settingGroups } from "../words/setting-words";
import { metaOf } from "./fields";
import type { Phase, PhaseBy, Window } from "./programme";
import { ruleName } from "./rule-names";
import type { Settings, SettingValues } from "./schema";
import { phaseSettings, singleSettings } from "./schema";
import type { SettingProblem } from "./settings-table";
import { withoutPortal } from "./without-portal";

interface PhasesReading {
  phases: readonly Phase[];
  phaseBy: PhaseBy;
  problems: readonly SettingProblem[];
}

/** The windows of the campaign, and the date by which an initiative falls into one. */
export function readPhases(
  settings: Settings,
  values: SettingValues,
  at: (path: string) => number,
  hasMissing: boolean,
): PhasesReading {
  const { portal } = values;
  // Without a portal nothing is registered: recognition counts where nobody says otherwise.
  const phaseBy = !portal && isBlankCell(settings.phaseBy) ? "recognition" : values.phaseBy;
  const problems: SettingProblem[] = [];
  if (!portal && phaseBy === "registration") {
    const { registration: _none, ...choices } = phaseByWords;
    const { group, item } = metaOf(singleSettings.phaseBy);
    problems.push({
      ...{ row: at("phaseBy"), group, item, fault: "noPortal" },
      choices: Object.values(choices),
    });
  }
  if (!portal) {
    for (const [id, severity] of Object.entries(values.rules)) {
      if (severity !== "waiting" || id in withoutPortal) continue;
      problems.push({
        row: at(`rules.${id}`),
        group: settingGroups.rules,
        item: ruleName(id as RuleId),
        fault: "noWaiting",
      });
    }
  }
  const phases = values.phases.map(({ name, opens, closes, qualifiesFrom, qualifiesTo }): Phase => {
    const qualification = {
      // A campaign that gave up its portal keeps the windows that it had.
      from: portal || Number.isFinite(qualifiesFrom) ? qualifiesFrom : opens,
      // Without an end of its own, what qualified after the window cannot have been registered in it.
      before: Number.isFinite(qualifiesTo) ? qualifiesTo : closes,
    };
    const registration = portal ? { from: opens, before: closes } : qualification;
    return {
      name,
      window: phaseBy === "registration" ? registration : qualification,
      registration,
      qualification,
    };
  });
  phases.forEach((phase, index) => {
    const fail = (key: keyof typeof phaseSettings, fault: string, value?: string) => {
      const { item } = metaOf(phaseSettings[key]);
      const where = { row: at(`phases.${index}.${key}`), group: phase.name, item };
      problems.push({ ...where, fault, ...(value !== undefined && { value }) });
    };
    if (portal && endsFirst(phase.registration)) fail("closes", "endsBeforeItBegins");
    if (endsFirst(phase.qualification)) fail("qualifiesTo", "endsBeforeItBegins");
    for (const earlier of phases.slice(0, index)) {
      // A bound that is missing has been named already; what it seems to overlap is no second fault.
      if (!hasMissing && overlap(phase.registration, earlier.registration))
        fail(portal ? "closes" : "qualifiesTo", "phasesOverlap", earlier.name);
    }
  });
  return { phases, phaseBy, problems };
}

export const endsFirst = (window: Window) => window.before <= window.from;
const overlap = (a: Window, b: Window) => a.from < b.before && b.from < a.before;
