import { collegeTitles, officeTitles } from "./college-titles";
import type { DemoUnit, Level } from "./demo-units";
import { type Chance, shuffled } from "./random";
import { titlePatterns, titleWords } from "./school-titles";

/** Titles for the rows of all units, no title twice in one unit; schools of one kind do share titles, as in life. */
export function pickTitles(units: readonly DemoUnit[], chance: Chance): Map<DemoUnit, readonly string[]> {
  const decks = new Map<Level, string[]>();
  return new Map(
    units.map((unit) => {
      const deck = decks.get(unit.level) ?? [];
      // A deck is dealt to its end before the next is begun, and never to one unit from two decks.
      const hand = deck.length >= unit.rows ? deck : shuffled(titlesFor(unit.level), chance);
      decks.set(unit.level, hand.slice(unit.rows));
      return [unit, hand.slice(0, unit.rows).map((title) => title.replace("{trường}", unit.name))];
    }),
  );
}

function titlesFor(level: Level): string[] {
  if (level === "college") return [...collegeTitles, ...officeTitles];
  const own = titlePatterns[level].flatMap(combinations);
  return level === "office" || level === "centre" ? [...own, ...officeTitles] : own;
}

/** All titles of a pattern: each of its places with each of its words. */
function combinations(pattern: string): string[] {
  const place = Object.keys(titleWords).find((name) => pattern.includes(`{${name}}`));
  if (place === undefined) return [pattern];
  return (titleWords[place] ?? []).flatMap((word) => combinations(pattern.replace(`{${place}}`, word)));
}
