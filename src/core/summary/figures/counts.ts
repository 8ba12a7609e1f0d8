import type { Phase, Programme } from "../../programme/programme";
import { noData } from "../../words/words";
import type { Tally } from "./tally";

/** Distinct people or initiatives, as the settings say (II.3), of one phase or of all. */
export function participantsOf(tally: Tally, { participants }: Programme, phase?: Phase): number {
  if (participants === "initiatives") return eligibleOf(tally, phase);
  return tally.people(phase);
}

/** Eligible initiatives of one phase, or of all. */
export function eligibleOf(tally: Tally, phase?: Phase): number {
  return phase ? (tally.byPhase.get(phase) ?? 0) : tally.byVerdict.eligible;
}

/** A fraction; `Chưa có số liệu` where what it is divided by is missing or nothing. */
export function shareOf(part: number, whole: number | undefined): number | string {
  return whole === undefined || whole === 0 ? noData : part / whole;
}
