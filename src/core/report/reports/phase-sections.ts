import { phaseReportWords as words } from "../../../messages/vi/phase-report-vi";
import { ruleFound } from "../../assessment/finding-text";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Level, Phase, Target } from "../../programme/programme";
import { formatInterval } from "../../reading/interval";
import { textKey } from "../../reading/text-key";
import { countingDate } from "../../register/counting-date";
import { unitNamed } from "../../register/target-fault";
import type { Unit } from "../../register/unit";
import { foundRules } from "../../summary/blocks/clause-table";
import { rankUnits } from "../../summary/blocks/ranking-table";
import { participantsOf, shareOf } from "../../summary/figures/counts";
import { type MeasuredTarget, measureTargets } from "../../summary/figures/measure-targets";
import type { Group } from "../../summary/figures/roll-up";
import type { Tally } from "../../summary/figures/tally";
import { emptyTally, verdictsIn } from "../../summary/figures/tally";
import { headCountOf, sumKnown, unitTargetOf } from "../../summary/figures/unit-target";
import { fill } from "../../words/fill";
import { inSentence } from "../../words/in-sentence";
import { formatCount, formatLevel, formatShare } from "../../words/number-vi";
import { headCountWords, participantWords } from "../../words/setting-words";
import { scopeTexts } from "../../words/summary-words";
import { noData, severityWords, totalWord, verdictWords, wholeProgramme } from "../../words/words";
import type { Counted } from "../counted";
import { citedIn } from "../kit/cited";
import type { Line } from "../kit/document";
import { inWords } from "../kit/number-words";
import { numbered, orNone, table } from "../kit/table";
import type { ReportScope } from "../scope";

const share = (value: number | string) => (typeof value === "number" ? formatShare(value) : value);
const count = (value: number | string | undefined) =>
  value === undefined ? noData : typeof value === "number" ? formatCount(value) : value;

/** The states side by side. */
export function stateTable({ own: { workbook, figures } }: Counted): Line[] {
  const { byVerdict, entered } = figures.total;
  const rows = verdictsIn(workbook.programme).map((verdict) => {
    return [
      verdictWords[verdict],
      formatCount(byVerdict[verdict]),
      share(shareOf(byVerdict[verdict], entered)),
    ];
  });
  const total = ["", totalWord, formatCount(entered), ""];
  return table([1, 1, 3, 3], words.stateHeadings, [...numbered(rows), total], true);
}

/**
 * Targets of the phase and of the whole programme, on which every phase is reported (II, V.2, VIII.1). A unit or a cluster answers for its own number of
 * initiatives, not for the province's.
 */
export function targetTable(counted: Counted, of: ReportScope): Line[] {
  const { all, own, phase } = counted;
  const isAll = of.kind === "all";
  const rows = measureTargets(all.workbook, all.figures).flatMap((measured) => {
    const { target, scope, reached, missing } = measured;
    if (phase && target.phase && target.phase !== phase) return [];
    if (!isAll && !answersFor(of, target, all.workbook)) return [];
    // A unit without full-time officers has nothing to reach.
    if (!isAll && target.measure === "officers" && scope === noData) return [];
    return [
      [
        nameOf(measured),
        target.phase?.name ?? wholeProgramme,
        levelText(target),
        count(reached),
        share(measured.share),
        count(missing),
        target.clause,
      ],
    ];
  });
  if (!isAll) {
    const units = all.workbook.catalogue.units;
    const whole = ownTarget(wholeProgramme, units, all);
    rows.unshift(
      ...(phase && hasTarget(units, own.workbook, phase) ? [ownTarget(phase.name, units, own, phase)] : []),
    );
    rows.unshift(whole);
  }
  return table([1, 1, 1, 1, 1, 1, 1, 1], words.targetHeadings, orNone(numbered(rows)));
}

/** Whether a target is one that a unit or a cluster reports on, besides its own number of initiatives. */
function answersFor(
  of: ReportScope,
  { scope, measure, where }: Target,
  { catalogue }: JudgedWorkbook,
): boolean {
  const isNumber = measure === "initiatives" && !where;
  switch (scope.kind) {
    case "everyUnit":
      return !isNumber;
    case "unit":
      return of.kind === "unit" && !isNumber && unitNamed(catalogue.units)(scope.name) !== undefined;
    case "cluster":
      return of.kind === "cluster" && textKey(of.name) === textKey(scope.name);
    default:
      return measure === "participation" || measure === "officers" || measure === "propaganda";
  }
}

/** A target with what its share is of, or whose it is where its name does not say so. */
function nameOf({ target: { item, scope }, ...measured }: MeasuredTarget): string {
  if (measured.ofWhole) return `${item} (${measured.scope})`;
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
  { workbook, figures }: Counted["all"],
  phase?: Phase,
): string[] {
  const asked = sumKnown(units.map((unit) => unitTargetOf(unit, workbook.programme, phase)));
  const reached = figures.total.byVerdict.eligible;
  return [
    words.ownTarget,
    when,
    count(asked),
    formatCount(reached),
    share(shareOf(reached, asked)),
    count(asked === undefined ? undefined : Math.max(0, asked - reached)),
    "",
  ];
}

const levelText = ({ level }: Target) => (level ? levelOf(level) : noData);
const levelOf = (level: Level) => ("count" in level ? formatCount(level.count) : formatLevel(level.share));

/** Who takes part, over whom (II.3), and what the eligible initiatives are worth. */
export function peopleTexts({ own: { workbook, figures } }: Counted): string[] {
  const { programme, catalogue } = workbook;
  const { total } = figures;
  const part = participantsOf(total, programme);
  const heads = sumKnown(catalogue.units.map((unit) => headCountOf(unit, programme)));
  return [
    fill(words.participation, {
      heads:
        programme.headCount === "staff"
          ? fill(words.staff, { people: inSentence(programme.words.people) })
          : headCountWords.members,
      cited: citedIn(programme.cites.participants),
      whole: count(heads),
      participants: participantWords[programme.participants],
      part: formatCount(part),
      share: share(shareOf(part, heads)),
    }),
    fill(words.benefit, {
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
export function clauseTable({ own: { workbook } }: Counted): Line[] {
  const rows = foundRules(workbook).flatMap(({ finding: { rule, clause, severity }, rows: found }) =>
    severity === "note"
      ? []
      : [[ruleFound(rule), clause, severityWords[severity], formatCount(found.length)]],
  );
  return table([1, 1, 1, 3, 2], words.clauseHeadings, orNone(numbered(rows)));
}

/** The eligible initiatives themselves: for a unit only, where it stays a document. */
export function initiativeTable({ own: { workbook } }: Counted): Line[] {
  const { programme } = workbook;
  const rows = workbook.assessments.flatMap((row) => {
    if (row?.verdict !== "eligible") return [];
    const { title, authors, benefitValue } = row.initiative;
    const date = countingDate(row.initiative, programme);
    return [
      [
        title.text,
        row.person?.name ?? authors.map(({ name }) => name).join("; "),
        date ? formatInterval(date) : "",
        benefitValue.kind === "money" && benefitValue.dong > 0 ? formatCount(benefitValue.dong) : "",
      ],
    ];
  });
  const date = fill(words.dates[programme.phaseBy], programme.words);
  const headings = words.listHeadings.map((text) => fill(text, { date }));
  return table([1, 1, 2, 2, 2], headings, orNone(numbered(rows)), false, 40);
}

/** Every unit of the scope; units with nothing too. Shares of targets are of all that counts so far. */
export function unitTable({ all, own }: Counted): Line[] {
  const { programme, catalogue } = all.workbook;
  const inPhase = new Map(own.figures.units.map(({ name, tally }) => [name, tally]));
  const cells = ({ name, tally: { byVerdict }, units }: Group, tally: Tally) => {
    const target = sumKnown(units.map((unit) => unitTargetOf(unit, programme)));
    const heads = sumKnown(units.map((unit) => headCountOf(unit, programme)));
    const part = participantsOf(tally, programme);
    const counts = [tally.entered, tally.byVerdict.eligible, byVerdict.eligible].map(formatCount);
    // Rows that name no unit are no unit's: nothing is asked of them.
    if (units.length === 0) return [name, ...counts];
    return [
      name,
      ...counts,
      target === undefined ? "" : formatCount(target),
      share(shareOf(byVerdict.eligible, target)),
      heads === undefined
        ? noData
        : `${formatCount(part)}/${formatCount(heads)}\n${share(shareOf(part, heads))}`,
    ];
  };
  const rows = all.figures.units.map((group) => cells(group, inPhase.get(group.name) ?? emptyTally()));
  const total = { name: totalWord, tally: all.figures.total, units: catalogue.units };
  const last = ["", ...cells(total, own.figures.total)];
  return table([1, 1, 1, 1, 1, 1, 1, 1], words.unitHeadings, [...numbered(rows), last], true);
}

/** How many units of a ranking a report names; units that share a rank are named together, or not at all. */
const LEADING = 10;

/** The leading units, for commendation (VII); those of the first rank however many they are. */
export function rankingTable({ own: { workbook, figures }, phase }: Counted): Line[] {
  const hasOwn = phase !== undefined && hasTarget(workbook.catalogue.units, workbook, phase);
  const ranked = rankUnits(workbook, figures, hasOwn ? phase : undefined);
  const next = ranked[LEADING]?.rank;
  const rows = ranked
    .filter(({ rank }, index) => rank === 1 || (index < LEADING && rank !== next))
    .map((unit) => [
      formatCount(unit.rank),
      unit.name,
      formatCount(unit.eligible),
      count(unit.target ?? ""),
      share(unit.share),
    ]);
  return table([1, 1, 2, 2, 2], words.rankingHeadings, orNone(rows));
}
