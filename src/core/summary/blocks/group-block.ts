import type { OpenWorkbook } from "../../assessment/open-workbook";
import type { Phase, Programme } from "../../programme/programme";
import { groupHeadings, partNames } from "../../words/summary-words";
import { noData, totalWord, verdictWords } from "../../words/words";
import type { Group } from "../figures/roll-up";
import type { Tally } from "../figures/tally";
import { verdictOrder } from "../figures/tally";
import { headCountOf, sumKnown, unitTargetOf } from "../figures/unit-target";
import type { Block } from "./block";

/** A block with one row a group and the total last; `withTargets` adds targets and participation. */
export function groupBlock(
  heading: string,
  groups: readonly Group[],
  total: Tally,
  { programme, catalogue }: OpenWorkbook,
  withTargets: boolean,
): Block {
  const rows = [...groups, { name: totalWord, tally: total, units: catalogue.units }];
  return [
    headingsOf(heading, programme, withTargets),
    ...rows.map((group) => [
      group.name,
      ...counts(group.tally, programme),
      ...(withTargets ? shares(group, programme) : []),
    ]),
  ];
}

function headingsOf(heading: string, { phases }: Programme, withTargets: boolean): readonly string[] {
  const { entered, benefit, benefitStated, target, targetShare, people, headCount, participation } =
    groupHeadings;
  return [
    heading,
    entered,
    ...verdictOrder.map((verdict) => verdictWords[verdict]),
    ...phases.map((phase) => phase.name),
    benefit,
    benefitStated,
    ...(withTargets ? [target, targetShare, people, headCount, participation] : []),
  ];
}

/** The headings of the block of units. */
export const unitHeadings = (programme: Programme) => headingsOf(partNames.units, programme, true);

function counts({ entered, byVerdict, byPhase, benefit, benefitStated }: Tally, { phases }: Programme) {
  const inPhases = phases.map((phase) => byPhase.get(phase) ?? 0);
  const verdicts = verdictOrder.map((verdict) => byVerdict[verdict]);
  return [entered, ...verdicts, ...inPhases, benefit, benefitStated];
}

function shares({ tally, units }: Group, programme: Programme) {
  const target = sumKnown(units.map((unit) => unitTargetOf(unit, programme)));
  const heads = sumKnown(units.map((unit) => headCountOf(unit, programme)));
  const taking = participantsOf(tally, programme);
  return [
    target ?? "",
    shareOf(tally.byVerdict.eligible, target),
    taking,
    heads ?? "",
    shareOf(taking, heads),
  ];
}

/** Distinct people or initiatives, as the settings say (II.3), of one phase or of all. */
export function participantsOf(tally: Tally, { participants }: Programme, phase?: Phase): number {
  if (participants === "initiatives") return eligibleOf(tally, phase);
  return phase ? (tally.peopleByPhase.get(phase)?.size ?? 0) : tally.people.size;
}

/** Eligible initiatives of one phase, or of all. */
export function eligibleOf(tally: Tally, phase?: Phase): number {
  return phase ? (tally.byPhase.get(phase) ?? 0) : tally.byVerdict.eligible;
}

/** A fraction; `Chưa có số liệu` where what it is divided by is missing or nothing. */
export function shareOf(part: number, whole: number | undefined): number | string {
  return whole === undefined || whole === 0 ? noData : part / whole;
}
