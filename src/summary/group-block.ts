import type { OpenWorkbook } from "../assessment/open-workbook";
import { groupHeadings } from "../messages/summary-words";
import { noData, totalWord, verdictWords } from "../messages/words";
import type { Phase, Programme } from "../programme/programme";
import type { Block } from "./block";
import type { Group } from "./roll-up";
import type { Tally } from "./tally";
import { headCountOf, sumKnown, unitTargetOf } from "./unit-target";

/** A block with one row a group and the total last; `withTargets` adds targets and participation. */
export function groupBlock(
  heading: string,
  groups: readonly Group[],
  total: Tally,
  { programme, catalogue }: OpenWorkbook,
  withTargets: boolean,
): Block {
  const { entered, benefit, benefitStated, target, targetShare, people, headCount, participation } =
    groupHeadings;
  const rows = [...groups, { name: totalWord, tally: total, units: catalogue.units }];
  return [
    [
      heading,
      entered,
      verdictWords.eligible,
      verdictWords.waiting,
      verdictWords.review,
      verdictWords.missing,
      verdictWords.ineligible,
      ...programme.phases.map((phase) => phase.name),
      benefit,
      benefitStated,
      ...(withTargets ? [target, targetShare, people, headCount, participation] : []),
    ],
    ...rows.map((group) => [
      group.name,
      ...counts(group.tally, programme),
      ...(withTargets ? shares(group, programme) : []),
    ]),
  ];
}

function counts({ entered, byVerdict, byPhase, benefit, benefitStated }: Tally, { phases }: Programme) {
  const { eligible, waiting, review, missing, ineligible } = byVerdict;
  const inPhases = phases.map((phase) => byPhase.get(phase) ?? 0);
  return [entered, eligible, waiting, review, missing, ineligible, ...inPhases, benefit, benefitStated];
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
