import type { ListedUnit } from "../../api/listed-unit";
import { foldAccents } from "../../core/reading/text-key";

/** The units whose name, code or alias holds every word typed, accents or not; those that begin with it first. */
export function findUnits(units: readonly ListedUnit[], typed: string): readonly ListedUnit[] {
  const words = plain(typed).split(" ").filter(Boolean);
  if (words.length === 0) return units;
  const whole = words.join(" ");
  return units
    .map((unit) => {
      const names = [unit.name, unit.code, ...unit.aliases].map(plain);
      const hit = names.some((name) => words.every((word) => name.includes(word)));
      const first = names.some((name) => name.startsWith(whole));
      return { unit, rank: hit ? (first ? 0 : 1) : 2 };
    })
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({ unit }) => unit);
}

const plain = (text: string) => foldAccents(text).replace(/\s+/g, " ").trim();
