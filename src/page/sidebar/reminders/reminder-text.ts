import type { ReminderKind, UnitState } from "../../../core/reminders/reminders";
import { fill } from "../../../core/words/fill";
import { inSentence } from "../../../core/words/in-sentence";
import { formatCount } from "../../../core/words/number-vi";
import { wholeProgramme } from "../../../core/words/words";
import { reminderWords as words } from "../../../messages/vi/reminders-vi";

/** What is the same for all units of a letter. */
export type LetterWords = Readonly<Record<"programme" | "phase" | "portal" | "closes" | "days", string>>;

export const lineOf = (
  kind: ReminderKind,
  { name, waiting, eligible, target, ofWhole }: UnitState,
  phase: string,
): string =>
  fill(words.lines[kind], {
    unit: name,
    of: inSentence(ofWhole ? wholeProgramme : phase),
    waiting: formatCount(waiting),
    eligible: formatCount(eligible),
    target: formatCount(target ?? 0),
    missing: formatCount((target ?? 0) - eligible),
  });

/** A letter to all units of a list. */
export const letterOf = (kind: ReminderKind, units: readonly UnitState[], about: LetterWords): string =>
  fill(words.letters[kind], {
    ...about,
    units: units.map((unit) => lineOf(kind, unit, about.phase)).join("\n"),
  });
