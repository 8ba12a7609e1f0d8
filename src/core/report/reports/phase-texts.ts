import { phaseReportWords as words } from "../../../messages/vi/press/phase-report-vi";
import type { Phase, Programme } from "../../programme/programme";
import { DAY, formatDay, formatMoment } from "../../reading/wall-time";
import { shareOf } from "../../summary/figures/counts";
import type { Group } from "../../summary/figures/roll-up";
import { heldPropaganda } from "../../summary/figures/up-to";
import { fill } from "../../words/fill";
import { inSentence } from "../../words/in-sentence";
import { formatCount, shareText } from "../../words/number-vi";
import { countedWords } from "../../words/setting-words";
import { unknownCluster } from "../../words/words";
import type { Counted } from "../counted";
import { citedOf } from "../kit/cited";
import { inWords } from "../kit/number-words";
import type { ReportScope } from "../scope";

/** Up to when figures add up: `đến hết 31/05/2022`, or the day of the report while the phase runs. */
export const untilOf = ({ ended }: Counted): string =>
  ended === undefined ? words.now : fill(words.until, { day: formatDay(ended - DAY) });

/** ` (cập nhật Cổng từ 08/01/2022 07:00 đến hết ngày 31/05/2022)`; nothing for a phase without bounds. */
export function windowText(
  { window: { from, before } }: Phase,
  { phaseBy, words: called }: Programme,
): string {
  if (!Number.isFinite(from) || !Number.isFinite(before)) return "";
  const to = before % DAY === 0 ? fill(words.endOf, { day: formatDay(before - DAY) }) : formatMoment(before);
  return fill(words.window, {
    what: fill(countedWords[phaseBy], called),
    from: from % DAY === 0 ? formatDay(from) : formatMoment(from),
    to,
  });
}

/** ` đã cập nhật lên Cổng`: what makes an initiative one of a phase; nothing where no phase is asked for. */
const ofPhase = ({ phase, own }: Counted): string => {
  const { phaseBy, words: called } = own.workbook.programme;
  return phase ? ` ${fill(words.counted[phaseBy], called)}` : "";
};

/** Propaganda (II), how many units take part at all, and which have nothing. */
export function stepTexts(counted: Counted, isUnit: boolean, phase: string): string[] {
  if (isUnit) return propagandaTexts(counted, isUnit);
  const groups = counted.own.figures.units.filter(({ units }) => units.length > 0);
  const without = groups.filter(({ tally }) => tally.entered === 0);
  const data = { phase, counted: ofPhase(counted) };
  return [
    ...propagandaTexts(counted, isUnit),
    fill(words.taking, {
      ...data,
      taking: formatCount(groups.filter(({ tally }) => tally.byVerdict.eligible > 0).length),
      without: formatCount(without.length),
      units: formatCount(groups.length),
    }),
    ...namesOf(groups, data),
  ];
}

function propagandaTexts(counted: Counted, isUnit: boolean): string[] {
  const { workbook } = counted.upTo;
  const { programme, catalogue } = workbook;
  const { units } = catalogue;
  const asked = programme.targets.find(({ measure }) => measure === "propaganda");
  const held = units.filter((unit) => heldPropaganda(unit, workbook)).length;
  // A plain "Có" has no day that would lie before the end of the phase, or behind it.
  const undated = units.filter(
    (unit) => unit.propagandaHeld && !unit.propagandaOn && !heldPropaganda(unit, workbook),
  ).length;
  // What a campaign does not ask for is told where it was done, and not missed where it was not.
  if (asked === undefined && held + undated === 0) return [];
  const data = {
    until: untilOf(counted),
    people: inSentence(programme.words.people),
    cited: citedOf(asked?.clause, programme),
    held: formatCount(held),
    undated: formatCount(undated),
    units: formatCount(units.length),
    share: shareText(shareOf(held, units.length)),
  };
  if (isUnit) return [fill(held > 0 ? words.held : undated > 0 ? words.heldUndated : words.notHeld, data)];
  return [fill(words.heldBy, data) + (undated > 0 ? ` ${fill(words.heldByUndated, data)}` : "")];
}

/** Names in one paragraph: a row of a sheet must not be higher than a page. */
const NAMES = 40;

/** The units with nothing by name, each cluster's in paragraphs of its own, in the order of the catalogue. */
function namesOf(groups: readonly Group[], data: Record<"phase" | "counted", string>): string[] {
  const byCluster = new Map<string, string[]>();
  for (const { name, units, tally } of groups) {
    const cluster = units[0]?.cluster ?? "";
    byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), ...(tally.entered === 0 ? [name] : [])]);
  }
  const isOne = byCluster.size === 1;
  return [...byCluster].flatMap(([cluster, names]) =>
    Array.from({ length: Math.ceil(names.length / NAMES) }, (_, index) =>
      fill(isOne ? words.withNothing : words.withNothingIn, {
        ...data,
        cluster: cluster || unknownCluster,
        names: names.slice(index * NAMES, (index + 1) * NAMES).join("; "),
      }),
    ),
  );
}

/** What came in and what counts; and what stands in the register besides, so that the figures add up. */
export function resultTexts(counted: Counted, scope: ReportScope, phaseName: string): string[] {
  const { all, own, phase } = counted;
  const { entered, byVerdict } = own.figures.total;
  const { eligible } = byVerdict;
  const whole = all.figures.total;
  const { portal, words: called } = own.workbook.programme;
  const isUnit = scope.kind === "unit";
  const rest = portal ? words.others : words.othersWithoutPortal;
  return [
    fill(phase ? words.registered : words.entered, {
      phase: phaseName,
      counted: ofPhase(counted),
      who: isUnit ? scope.name : words.who.many,
      entered: formatCount(entered),
      eligible: formatCount(eligible),
      words: inWords(eligible),
      share: shareText(shareOf(eligible, entered)),
    }),
    ...(phase
      ? [
          fill(whole.entered > entered ? rest : words.noOthers, {
            ...called,
            who: isUnit ? words.who.one : words.who.many,
            others: formatCount(whole.entered - entered),
            waiting: formatCount(whole.byVerdict.waiting - byVerdict.waiting),
            phase: phaseName,
          }),
        ]
      : []),
  ];
}
