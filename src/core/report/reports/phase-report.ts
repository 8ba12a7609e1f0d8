import { phaseReportWords as words } from "../../../messages/vi/press/phase-report-vi";
import { fill } from "../../words/fill";
import { inSentence } from "../../words/in-sentence";
import { defineReport } from "../define-report";
import { basisOf } from "../kit/basis";
import { citedOf } from "../kit/cited";
import { superiorOf } from "../kit/letterhead";
import { heading, sentence } from "../kit/paragraphs";
import { activitySection } from "./activity-section";
import {
  initiativeTable,
  kindTable,
  peopleTexts,
  rankingTable,
  reasonsSection,
  stateTable,
  targetTable,
  unitsSection,
} from "./phase-sections";
import { resultTexts, stepTexts, untilOf, windowText } from "./phase-texts";

/** VIII.2: what a unit, a cluster or the sector's union reports at the end of a phase. */
export const phaseReport = defineReport({
  id: "phase",
  title: () => words.title,
  places: ["steps", "general", "strengths", "weaknesses", "reward", "proposals"],
  body({ programme, scope, counted, body, phase, head, foot, place }) {
    const isUnit = scope.kind === "unit";
    const { plan, commendation } = programme.words;
    const window = counted.phase ? windowText(counted.phase, programme) : "";
    const rests = { cited: citedOf(programme.cites["words.commendation"], programme), commendation };
    const cites = Object.keys(programme.cites).some((path) => path.startsWith("rules."));
    const data = { basis: basisOf(programme, superiorOf(programme)), body, phase, window };
    return [
      ...head,
      sentence(fill(words.opening, data)),
      heading(words.steps),
      ...stepTexts(counted, isUnit, phase).map(sentence),
      ...activitySection(counted, scope),
      place("steps"),
      heading(words.results),
      heading(words.states),
      ...resultTexts(counted, scope, phase).map(sentence),
      ...stateTable(counted),
      heading(words.targets),
      ...targetTable(counted, scope),
      heading(words.people),
      ...peopleTexts(counted, phase).map(sentence),
      heading(words.kinds),
      ...kindTable(counted),
      heading(cites ? fill(words.clauses, { plan: inSentence(plan) }) : words.reasons),
      ...reasonsSection(counted),
      heading(isUnit ? words.list : fill(words.units, { phase, until: untilOf(counted) })),
      ...(isUnit ? initiativeTable(counted) : unitsSection(counted)),
      heading(words.general),
      place("general"),
      heading(words.strengths),
      place("strengths"),
      heading(words.weaknesses),
      place("weaknesses"),
      heading(fill(words.reward, { commendation: commendation.toUpperCase() })),
      ...(isUnit ? [] : [sentence(fill(words.rewardUnits, rests)), ...rankingTable(counted)]),
      sentence(fill(words.rewardPeople, rests)),
      place("reward"),
      heading(words.proposals),
      place("proposals"),
      sentence(fill(words.closing, data)),
      ...foot,
    ];
  },
});
