import { locatePhase } from "../programme/locate-phase";
import type { Phase } from "../programme/programme";
import { formatInterval } from "../reading/interval";
import { formatDay } from "../reading/wall-time";
import { countingDate } from "../register/counting-date";
import { countedWords } from "../words/setting-words";
import { defineRule } from "./define-rule";

const firstDay = (phase: Phase | undefined) => (phase ? formatDay(phase.window.from) : "");
const lastDay = (phase: Phase | undefined) => (phase ? formatDay(phase.window.before - 1) : "");

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
    const edges = { closed: lastDay(location.last), opens: firstDay(location.next) };
    found(location.where, { ...data, ...edges }, column);
  },
});
