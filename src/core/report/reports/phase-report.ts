import { phaseReportWords as words } from "../../../messages/vi/phase-report-vi";
import type { Phase, Programme } from "../../programme/programme";
import { DAY, formatDay, formatMoment } from "../../reading/wall-time";
import { shareOf } from "../../summary/figures/counts";
import { fill } from "../../words/fill";
import { inSentence } from "../../words/in-sentence";
import { formatCount, formatShare } from "../../words/number-vi";
import { countedWords } from "../../words/setting-words";
import type { Counted } from "../counted";
import { defineReport } from "../define-report";
import { citedOf } from "../kit/cited";
import { inWords } from "../kit/number-words";
import { heading, sentence } from "../kit/paragraphs";
import {
  clauseTable,
  initiativeTable,
  kindTable,
  peopleTexts,
  rankingTable,
  stateTable,
  targetTable,
  unitTable,
} from "./phase-sections";

/** VIII.2: what a unit, a cluster or the sector's union reports at the end of a phase. */
export const phaseReport = defineReport({
  id: "phase",
  title: words.title,
  places: ["steps", "general", "strengths", "weaknesses", "reward", "proposals"],
  body({ programme, scope, counted, body, phase, head, foot, place }) {
    const isUnit = scope.kind === "unit";
    const { document, issuer, name } = programme;
    const { plan, commendation } = programme.words;
    const window = counted.phase ? windowText(counted.phase, programme) : "";
    const rests = { cited: citedOf(programme.cites["words.commendation"], programme), commendation };
    const cites = Object.keys(programme.cites).some((path) => path.startsWith("rules."));
    const data = { document, issuer, programme: name, body, phase, window };
    return [
      ...head,
      sentence(fill((document && issuer ? words.basis : words.noBasis) + words.opening, data)),
      heading(words.steps),
      ...stepTexts(counted, isUnit, phase).map(sentence),
      place("steps"),
      heading(words.results),
      heading(words.states),
      ...resultTexts(counted, isUnit ? scope.name : words.who, phase).map(sentence),
      ...stateTable(counted),
      heading(words.targets),
      ...targetTable(counted, scope),
      heading(words.people),
      ...peopleTexts(counted).map(sentence),
      heading(words.kinds),
      ...kindTable(counted),
      heading(cites ? fill(words.clauses, { plan: inSentence(plan) }) : words.reasons),
      ...clauseTable(counted),
      heading(isUnit ? words.list : words.units),
      ...(isUnit ? initiativeTable(counted) : unitTable(counted)),
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

/** ` (cập nhật Cổng từ 08/01/2022 07:00 đến hết ngày 31/05/2022)`; nothing for a phase without bounds. */
function windowText({ window: { from, before } }: Phase, { phaseBy, words: called }: Programme): string {
  if (!Number.isFinite(from) || !Number.isFinite(before)) return "";
  const to = before % DAY === 0 ? fill(words.endOf, { day: formatDay(before - DAY) }) : formatMoment(before);
  return fill(words.window, {
    what: fill(countedWords[phaseBy], called),
    from: from % DAY === 0 ? formatDay(from) : formatMoment(from),
    to,
  });
}

const shareText = (part: number, whole: number) => {
  const share = shareOf(part, whole);
  return typeof share === "number" ? formatShare(share) : share;
};

/** Propaganda (II), and how many units take part at all. */
function stepTexts({ own }: Counted, isUnit: boolean, phase: string): string[] {
  const { units } = own.workbook.catalogue;
  const { programme } = own.workbook;
  const asked = programme.targets.find(({ measure }) => measure === "propaganda");
  const data = { people: inSentence(programme.words.people), cited: citedOf(asked?.clause, programme) };
  const held = units.filter((unit) => unit.propagandaHeld).length;
  // What a campaign does not ask for is told where it was done, and not missed where it was not.
  const isTold = asked !== undefined || held > 0;
  if (isUnit) return isTold ? [fill(held > 0 ? words.held : words.notHeld, data)] : [];
  const groups = own.figures.units.filter((group) => group.units.length > 0);
  const all = formatCount(units.length);
  return [
    ...(isTold
      ? [
          fill(words.heldBy, {
            ...data,
            held: formatCount(held),
            units: all,
            share: shareText(held, units.length),
          }),
        ]
      : []),
    fill(words.taking, {
      phase,
      taking: formatCount(groups.filter(({ tally }) => tally.byVerdict.eligible > 0).length),
      without: formatCount(groups.filter(({ tally }) => tally.entered === 0).length),
      units: all,
    }),
  ];
}

/** What came in and what counts; and what stands in the register besides, so that the figures add up. */
function resultTexts({ all, own, phase }: Counted, who: string, phaseName: string): string[] {
  const { entered, byVerdict } = own.figures.total;
  const { eligible } = byVerdict;
  const whole = all.figures.total;
  const { phaseBy, portal, words: called } = own.workbook.programme;
  const rest = portal ? words.others : words.othersWithoutPortal;
  return [
    fill(phase ? words.registered : words.entered, {
      phase: phaseName,
      counted: fill(words.counted[phaseBy], called),
      who,
      entered: formatCount(entered),
      eligible: formatCount(eligible),
      words: inWords(eligible),
      share: shareText(eligible, entered),
    }),
    ...(phase
      ? [
          fill(whole.entered > entered ? rest : words.noOthers, {
            ...called,
            others: formatCount(whole.entered - entered),
            waiting: formatCount(whole.byVerdict.waiting - byVerdict.waiting),
            phase: phaseName,
          }),
        ]
      : []),
  ];
}
