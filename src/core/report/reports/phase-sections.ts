import { phaseReportWords as words } from "../../../messages/vi/press/phase-report-vi";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Level, Phase, Target } from "../../programme/programme";
import { formatInterval } from "../../reading/interval";
import { textKey } from "../../reading/text-key";
import { countingDate } from "../../register/counting-date";
import type { Unit } from "../../register/unit";
import { foundRules } from "../../summary/blocks/clause-table";
import { rankUnits } from "../../summary/blocks/ranking-table";
import { participantsOf, shareOf } from "../../summary/figures/counts";
import { headsKnownText, knownHeads } from "../../summary/figures/known-heads";
import { type MeasuredTarget, measureTargets } from "../../summary/figures/measure-targets";
import type { Group } from "../../summary/figures/roll-up";
import type { Tally } from "../../summary/figures/tally";
import { emptyTally, verdictsIn } from "../../summary/figures/tally";
import { headCountOf, sumKnown, unitTargetOf } from "../../summary/figures/unit-target";
import { fill } from "../../words/fill";
import { inSentence } from "../../words/in-sentence";
import { formatCount, formatLevel, shareText } from "../../words/number-vi";
import { headCountWords, participantWords } from "../../words/setting-words";
import { scopeTexts } from "../../words/summary-words";
import { noData, severityWords, totalWord, verdictWords, wholeProgramme } from "../../words/words";
import type { Counted, CountedRows } from "../counted";
import { citedIn } from "../kit/cited";
import type { Line } from "../kit/document";
import { inWords } from "../kit/number-words";
import { numbered, orNone, table } from "../kit/table";
import { answersFor, type ReportScope } from "../scope";
import { untilOf } from "./phase-texts";

const count = (value: number | string | undefined) =>
  value === undefined ? noData : typeof value === "number" ? formatCount(value) : value;
/** Nothing is a share of a target of nothing. */
const shareOfTarget = (reached: number, target: number | undefined) =>
  target === 0 ? "" : shareText(shareOf(reached, target));

/** The states side by side. */
export function stateTable({ own: { workbook, figures } }: Counted): Line[] {
  const { byVerdict, entered } = figures.total;
  const rows = verdictsIn(workbook.programme).map((verdict) => {
    return [
      verdict === "waiting" ? fill(words.waiting, workbook.programme.words) : verdictWords[verdict],
      formatCount(byVerdict[verdict]),
      shareText(shareOf(byVerdict[verdict], entered)),
    ];
  });
  const total = ["", totalWord, formatCount(entered), ""];
  return table([1, 1, 3, 3], words.stateHeadings, [...numbered(rows), total], true);
}

/**
 * Targets of the phase, and those of the whole programme with what counts up to its end (II, V.2, VIII.1). A unit or a
 * cluster answers for its own number of initiatives, not for the province's.
 */
export function targetTable(counted: Counted, of: ReportScope): Line[] {
  const { upTo, own, phase } = counted;
  const { workbook, figures } = upTo;
  const isAll = of.kind === "all";
  const whole = phase ? fill(words.sinceBegun, { until: untilOf(counted) }) : wholeProgramme;
  const rows = measureTargets(workbook, figures).flatMap((measured) => {
    const { target } = measured;
    if (phase && target.phase && target.phase !== phase) return [];
    if (!isAll && !answersFor(of, target, workbook)) return [];
    return [[nameOf(measured), target.phase?.name ?? whole, ...targetFigures(measured), target.clause]];
  });
  if (!isAll) {
    const { units } = workbook.catalogue;
    rows.unshift(
      ownTarget(whole, units, upTo),
      ...(phase && hasTarget(units, workbook, phase) ? [ownTarget(phase.name, units, own, phase)] : []),
    );
  }
  return table([1, 1, 1, 1, 1, 1, 1, 1], words.targetHeadings, orNone(numbered(rows)));
}

/** Level, what is reached, the share and what is missing, all in one unit. */
function targetFigures({ target, reached, share, missing, asked }: MeasuredTarget): string[] {
  const { level, measure } = target;
  const inPeople = measure === "officers" && asked !== undefined;
  const counted = (value: number | string) =>
    inPeople && typeof value === "number"
      ? fill(words.officers, { count: formatCount(value) })
      : count(value);
  return [
    inPeople ? counted(asked) : level ? levelText(level) : noData,
    counted(reached),
    asked === 0 ? "" : shareText(share),
    counted(missing),
  ];
}

/** A target with what its share is of, or whose it is where its name does not say so. */
function nameOf({ target: { item, scope, measure, level }, ...measured }: MeasuredTarget): string {
  if (measure === "officers" && level && measured.asked !== undefined)
    return /\d/.test(item) ? item : fill(words.officersAsked, { item, level: levelText(level) });
  if (measured.ofWhole && measured.scope === noData) return item;
  if (measured.ofWhole)
    return measured.scope.includes("(") ? `${item} – ${measured.scope}` : `${item} (${measured.scope})`;
  if (scope.kind === "above" && textKey(item).startsWith(textKey(scope.name)))
    return fill(scopeTexts.part, { name: item });
  return scope.kind === "register" || textKey(item).startsWith(textKey(measured.scope))
    ? item
    : `${item} – ${measured.scope}`;
}

const hasTarget = (units: readonly Unit[], { programme }: JudgedWorkbook, phase: Phase) =>
  units.some((unit) => unitTargetOf(unit, programme, phase) !== undefined);

function ownTarget(
  when: string,
  units: readonly Unit[],
  { workbook, figures }: CountedRows,
  phase?: Phase,
): string[] {
  const asked = sumKnown(units.map((unit) => unitTargetOf(unit, workbook.programme, phase)));
  const reached = figures.total.byVerdict.eligible;
  return [
    words.ownTarget,
    when,
    count(asked),
    formatCount(reached),
    shareOfTarget(reached, asked),
    count(asked === undefined ? undefined : Math.max(0, asked - reached)),
    "",
  ];
}

const levelText = (level: Level) => ("count" in level ? formatCount(level.count) : formatLevel(level.share));

/** Those who take part up to the end of the phase, measured as its targets are (II.3): one share in the whole report. */
function participationOf({ upTo: { workbook, figures }, own }: Counted) {
  const target: Target = { item: "", scope: { kind: "register" }, measure: "participation", clause: "" };
  const programme = { ...workbook.programme, targets: [target] };
  const [measured] = measureTargets({ ...workbook, programme }, figures);
  const { reached, share } = measured!;
  const known = knownHeads({ tally: figures.total, units: workbook.catalogue.units }, programme);
  const ofPhase = knownHeads({ tally: own.figures.total, units: workbook.catalogue.units }, programme);
  return {
    ...{ reached, share, heads: known.heads, known: headsKnownText(known) },
    reachedInPhase: participantsOf(ofPhase.tally, programme),
  };
}

/** Who takes part, over whom (II.3), and what the eligible initiatives of the phase are worth. */
export function peopleTexts(counted: Counted, phaseName: string): string[] {
  const { own, phase } = counted;
  const { programme } = own.workbook;
  const { total } = own.figures;
  const { reached, share, heads, known, reachedInPhase } = participationOf(counted);
  const ofKnown = known && words.ofKnown;
  const participants = inSentence(participantWords[programme.participants]);
  return [
    fill(words.participation, {
      heads:
        programme.headCount === "staff"
          ? fill(words.staff, { people: inSentence(programme.words.people) })
          : headCountWords.members,
      cited: citedIn(programme.cites.participants),
      until: untilOf(counted),
      participants,
      ofKnown,
      whole: count(heads) + known,
      part: count(reached),
      share: shareText(share),
    }),
    ...(phase
      ? [
          fill(words.participationOfPhase, {
            phase: phaseName,
            participants,
            ofKnown,
            part: formatCount(reachedInPhase),
          }),
        ]
      : []),
    fill(words.benefit, {
      phase: phaseName,
      sum: formatCount(total.benefit),
      words: inWords(total.benefit),
      stated: formatCount(total.benefitStated),
      eligible: formatCount(total.byVerdict.eligible),
    }),
  ];
}

export function kindTable({ own: { figures } }: Counted): Line[] {
  const cells = (name: string, { entered, byVerdict, benefitStated, benefit }: Tally) => [
    name,
    ...[entered, byVerdict.eligible, benefitStated, benefit].map(formatCount),
  ];
  const rows = figures.kinds.map(({ name, tally }) => cells(name, tally));
  const total = ["", ...cells(totalWord, figures.total)];
  return table([1, 1, 1, 2, 1, 2], words.kindHeadings, [...numbered(rows), total], true);
}

/** Why rows do not count, by clause; what is only a note is no reason. */
export function reasonsSection({ own: { workbook } }: Counted): Line[] {
  const reasons = foundRules(workbook).flatMap(({ finding: { clause, severity }, found, rows }) =>
    severity === "note" ? [] : [[found, clause, severityWords[severity], formatCount(rows.length)]],
  );
  return table([1, 1, 1, 3, 2], words.clauseHeadings, orNone(numbered(reasons)));
}

/** The eligible initiatives themselves: for a unit only, where it stays a document. */
export function initiativeTable({ own: { workbook } }: Counted): Line[] {
  const { programme } = workbook;
  const rows = workbook.assessments.flatMap((row) => {
    if (row?.verdict !== "eligible") return [];
    const { title, authors, benefitValue, decisionNumber } = row.initiative;
    const date = countingDate(row.initiative, programme);
    return [
      [
        title.text,
        row.person?.name ?? authors.map(({ name }) => name).join("; "),
        decisionNumber.kind === "decision" ? decisionNumber.number : "",
        date ? formatInterval(date) : "",
        benefitValue.kind === "money" && benefitValue.dong > 0 ? formatCount(benefitValue.dong) : "",
      ],
    ];
  });
  const date = fill(words.dates[programme.phaseBy], programme.words);
  const headings = words.listHeadings.map((text) => fill(text, { date }));
  return table([1, 1, 1, 1, 2, 2], headings, orNone(numbered(rows)), false, 40);
}

/** Every unit of the scope, units with nothing too. Shares are of all that counts up to the end of the phase. */
export function unitsSection(counted: Counted): Line[] {
  const { upTo, own } = counted;
  const { programme, catalogue } = upTo.workbook;
  const inPhase = new Map(own.figures.units.map(({ name, tally }) => [name, tally]));
  const cells = ({ name, tally: { byVerdict }, units }: Group, tally: Tally, taking: () => string) => {
    const target = sumKnown(units.map((unit) => unitTargetOf(unit, programme)));
    const counts = [tally.entered, tally.byVerdict.eligible, byVerdict.eligible].map(formatCount);
    // Rows that name no unit are no unit's: nothing is asked of them.
    if (units.length === 0) return [name, ...counts];
    return [
      name,
      ...counts,
      target === undefined ? "" : formatCount(target),
      shareOfTarget(byVerdict.eligible, target),
      taking(),
    ];
  };
  const rows = upTo.figures.units.map((group) =>
    cells(group, inPhase.get(group.name) ?? emptyTally(), () => {
      const heads = sumKnown(group.units.map((unit) => headCountOf(unit, programme)));
      const part = participantsOf(group.tally, programme);
      return takingText(part, heads, shareOf(part, heads));
    }),
  );
  const total = { name: totalWord, tally: upTo.figures.total, units: catalogue.units };
  const last = cells(total, own.figures.total, () => {
    const { reached, heads, share } = participationOf(counted);
    return takingText(reached, heads, share);
  });
  return table([1, 1, 1, 1, 1, 1, 1, 1], words.unitHeadings, [...numbered(rows), ["", ...last]], true);
}

const takingText = (part: number | string, heads: number | undefined, share: number | string) =>
  heads === undefined ? noData : `${count(part)}/${formatCount(heads)}\n${shareText(share)}`;

/** How many units of a ranking a report names; units that share a rank are named together, or not at all. */
const LEADING = 10;

/**
 * The leading units by what counts in the phase, for commendation (VII); those of the first rank however many they are.
 * Where units have no targets by phase, their shares are those of the table of units.
 */
export function rankingTable({ own, upTo, phase }: Counted): Line[] {
  const { workbook, figures } = own;
  const ofPhase = phase && hasTarget(workbook.catalogue.units, workbook, phase) ? phase : undefined;
  const soFar = new Map(upTo.figures.units.map(({ name, tally }) => [name, tally.byVerdict.eligible]));
  const ranked = rankUnits(workbook, figures, ofPhase, ({ name, tally }) =>
    ofPhase ? tally.byVerdict.eligible : (soFar.get(name) ?? 0),
  );
  const next = ranked[LEADING]?.rank;
  const rows = ranked
    .filter(({ rank }, index) => rank === 1 || (index < LEADING && rank !== next))
    .map((unit) => [
      formatCount(unit.rank),
      unit.name,
      formatCount(unit.eligible),
      count(unit.target ?? ""),
      unit.target === 0 ? "" : shareText(unit.share),
    ]);
  const share = ofPhase ? fill(words.shareOfPhase, { phase: inSentence(ofPhase.name) }) : words.shareSoFar;
  const headings = words.rankingHeadings.map((text) => fill(text, { share }));
  return table([1, 1, 2, 2, 2], headings, orNone(rows));
}
