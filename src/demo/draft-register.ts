import { type DemoUnit, demoUnits } from "./demo-units";
import type { Draft } from "./draft";
import { draftRow } from "./draft";
import { faults } from "./faults";
import { inventPerson } from "./people";
import { pickTitles } from "./pick-titles";
import { type Chance, chanceOf, shuffled } from "./random";

const SEED = 1_000_000;
const TWINS_IN_UNIT = 6;
const TWINS_ELSEWHERE = 3;

/** A row with what it was made of, for the steps that follow. */
interface Drafted {
  draft: Draft;
  unit: DemoUnit;
  staff: readonly string[];
  /** Nothing is wrong with it yet. */
  sound: boolean;
}

/** The rows of the demonstration's register, in the order in which its units entered them. */
export function draftRegister(): readonly Draft[] {
  const chance = chanceOf(SEED);
  const rows = soundRows(chance);
  const turns = shuffled(rows, chance);
  for (const { rows: count, spoil } of faults) {
    for (const row of turns.splice(0, count)) {
      spoil(row.draft, chance, shuffled(row.staff, chance));
      row.sound = false;
    }
  }
  doubleTitles(rows, chance);
  return rows.map(({ draft }, index) => finish(draft, index, chance));
}

function soundRows(chance: Chance): Drafted[] {
  const titles = pickTitles(demoUnits, chance);
  const rows = demoUnits.flatMap((unit) => {
    const staff = Array.from({ length: unit.members }, () => inventPerson(chance));
    return (titles.get(unit) ?? []).map(
      (title): Drafted => ({ draft: draftRow(unit, title, staff, chance), unit, staff, sound: true }),
    );
  });
  return shuffled(rows, chance);
}

/** The same initiative entered twice: again by its own unit, or by an author who has moved to another. */
function doubleTitles(rows: readonly Drafted[], chance: Chance): void {
  let inUnit = 0;
  let elsewhere = 0;
  for (const [index, row] of rows.entries()) {
    if (!row.sound || index < rows.length / 2) continue;
    const above = rows.slice(0, index).filter((other) => other.sound);
    const same = above.find((other) => other.unit === row.unit);
    const other = above.find(
      (candidate) => candidate.unit.level === row.unit.level && candidate.unit !== row.unit,
    );
    if (same && inUnit < TWINS_IN_UNIT) {
      row.draft.title = chance.pick([`“${same.draft.title}”`, String(same.draft.title).toUpperCase()]);
      row.sound = same.sound = false;
      inUnit += 1;
    } else if (other && elsewhere < TWINS_ELSEWHERE) {
      row.draft.title = other.draft.title;
      row.draft.authors = other.draft.authors;
      row.sound = other.sound = false;
      elsewhere += 1;
    }
  }
}

function finish(draft: Draft, index: number, chance: Chance): Draft {
  const number = String(index + 1).padStart(4, "0");
  return {
    ...draft,
    code: `SK-${number}`,
    evidence: chance.happens(0.25) ? `https://minh-chung.example/sk-${number}` : "",
  };
}
