import { locatePhase } from "../programme/locate-phase";
import type { Phase, Programme, Window } from "../programme/programme";
import { formatInterval, type Interval } from "../reading/interval";
import { formatDay } from "../reading/wall-time";
import { countingDate } from "../register/counting-date";
import type { Initiative } from "../register/initiative";
import { recognitionOf } from "../register/recognition";
import type { RuleId } from "../words/rule-ids";
import { countedWords } from "../words/setting-words";
import { rankOf } from "../words/severity";
import { defineRule } from "./define-rule";

const firstDay = (phase: Phase | undefined) => (phase ? formatDay(phase.window.from) : "");
const lastDay = (phase: Phase | undefined) => (phase ? formatDay(phase.window.before - 1) : "");

/** Whether a rule of its own says that a date is too late or too early, and weighs as much: one date is one finding. */
function isSaid(initiative: Initiative, where: string, programme: Programme): boolean {
  const { phaseBy, application, recognisedFrom, recognisedBefore, rules } = programme;
  const rank = (rule: RuleId) => rankOf[rules[rule] ?? "ineligible"];
  const weighs = (rule: RuleId) => rank(rule) <= rank("counted-outside-phases");
  const { appliedOn, recognisedOn } = initiative;
  const isOut = (interval: Interval, { from, before }: Window) =>
    where === "after" ? interval.from >= before : interval.before <= from;
  if (phaseBy !== "recognition" && appliedOn.kind === "interval")
    if (weighs("application-outside-window") && isOut(appliedOn.interval, application)) return true;
  if (phaseBy === "application") return false;
  if (where === "after") {
    const recognised = recognitionOf(initiative)?.interval;
    return weighs("recognition-too-late") && recognised !== undefined && recognised.from >= recognisedBefore;
  }
  if (recognisedOn.kind !== "interval") return false;
  return weighs("recognition-too-early") && recognisedOn.interval.before <= recognisedFrom;
}

/** VI: a phase counts what falls into it, by whatever date the campaign counts. That of the portal has its own rule. */
export const countedOutsidePhases = defineRule({
  id: "counted-outside-phases",
  severity: "ineligible",
  columns: ["recognisedOn", "acceptedOn", "appliedOn", "kind", "registeredAt"],
  messages: { before: "ineligible", gap: "ineligible", after: "ineligible", undecided: "missing" },
  examples: {
    passes: [{ recognisedOn: "{recognised}" }],
    found: [
      [{ appliedOn: "{countedFrom-1}", recognisedOn: "{countedFrom-1}" }, "before"],
      [{ appliedOn: "{countedGap}", recognisedOn: "{countedGap}" }, "gap"],
      [{ appliedOn: "{countedTo+1}", recognisedOn: "{countedTo+1}" }, "after"],
      [{ appliedOn: "{countedFromMonth}", recognisedOn: "{countedFromMonth}" }, "undecided"],
    ],
  },
  check(initiative, { programme }, found) {
    const { phases, phaseBy } = programme;
    const counted = phases.length > 0 && phaseBy !== "registration" && countingDate(initiative, programme);
    if (!counted) return;
    const location = locatePhase(counted, phases, ({ window }) => window);
    if (location.kind === "phase") return;
    const column = phaseBy === "application" ? "appliedOn" : "recognisedOn";
    const data = { what: countedWords[phaseBy], date: formatInterval(counted) };
    if (location.kind === "undecided") return found("undecided", data, column);
    if (isSaid(initiative, location.where, programme)) return;
    const edges = { closed: lastDay(location.last), opens: firstDay(location.next) };
    found(location.where, { ...data, ...edges }, column);
  },
});
