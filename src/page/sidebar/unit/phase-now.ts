import type { PhaseFigures } from "../../../api/bridge";
import type { Programme } from "../../../core/programme/programme";
import { DAY, formatDay, formatMoment, HOUR, MINUTE, type WallTime } from "../../../core/reading/wall-time";
import { fill } from "../../../core/words/fill";
import { phaseWithoutPortal, phaseWords } from "../../../messages/vi/sidebar-vi";
import { closesAt, opensAt } from "../../kit/phase-bounds";

/** Where now lies among the phases; `left` is milliseconds to the next edge, Infinity without one. */
export type PhaseNow =
  | { kind: "open"; phase: PhaseFigures; left: number }
  | { kind: "beforeFirst" | "between"; phase: PhaseFigures; left: number }
  | { kind: "after"; phase: PhaseFigures }
  | { kind: "none" };

/** Finds the open phase, else the next one, else the last. */
export function phaseNow(phases: readonly PhaseFigures[], now: number): PhaseNow {
  const inOrder = [...phases].sort((a, b) => opensAt(a) - opensAt(b));
  const open = inOrder.find((phase) => opensAt(phase) <= now && now < closesAt(phase));
  if (open) return { kind: "open", phase: open, left: closesAt(open) - now };
  const next = inOrder.find((phase) => opensAt(phase) > now);
  if (next) {
    const kind = next === inOrder[0] ? "beforeFirst" : "between";
    return { kind, phase: next, left: opensAt(next) - now };
  }
  const last = inOrder.at(-1);
  return last ? { kind: "after", phase: last } : { kind: "none" };
}

/** The two largest parts of a stretch of time: `12 ngày 5 giờ`, `3 giờ 20 phút`. */
export function stretchText(milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = Math.max(1, Math.floor((milliseconds % HOUR) / MINUTE));
  const parts = [
    days > 0 && fill(phaseWords.days, { days }),
    hours > 0 && fill(phaseWords.hours, { hours }),
    days === 0 && fill(phaseWords.minutes, { minutes }),
  ];
  return parts.filter(Boolean).join(" ");
}

/** A closing moment as people say it: the midnight that ends a day is the end of that day. */
export const closingText = (closes: string): string => closingOf(Date.parse(`${closes}Z`));

export function closingOf(at: WallTime): string {
  return at % DAY === 0 ? fill(phaseWords.endOfDay, { day: formatDay(at - DAY) }) : formatMoment(at);
}

/** The sentence for it. */
export function phaseSentence(
  now: PhaseNow,
  { portal, words: called }: Pick<Programme, "portal" | "words">,
): string {
  const words = portal ? phaseWords : phaseWithoutPortal;
  if (now.kind === "none") return phaseWords.none;
  const { name, opens, closes } = now.phase;
  const closed = closes === null ? "" : closingText(closes);
  if (now.kind === "after") return fill(phaseWords.after, { closes: closed });
  if (now.kind === "open") {
    if (closes === null) return fill(words.openEver, { phase: name });
    const open = fill(words.open, { phase: name, left: stretchText(now.left) });
    return `${open} ${fill(phaseWords.until, { closes: closed })}`;
  }
  const opening = opens === null ? "" : formatMoment(opensAt(now.phase));
  return fill(words[now.kind], { ...called, phase: name, left: stretchText(now.left), opens: opening });
}
