import { openProgramme } from "../../core/assessment/open-workbook";
import type { Phase, Programme } from "../../core/programme/programme";
import { textKey } from "../../core/reading/text-key";
import { groupColumns } from "../../core/summary/blocks/group-table";
import { type ShownTable, shown } from "../../core/summary/blocks/table";
import { emptyTally, type Tally, verdictOrder } from "../../core/summary/figures/tally";
import { totalWord } from "../../core/words/words";
import type { Counts } from "../engine/count";
import { type Context, decodeRows } from "../judge/contract";
import { TABLES } from "../messages-vi";
import { countedTallies } from "./counted-tally";
import { groupBy } from "./group-by";

/** A workbook among others. */
export interface NamedBook {
  name: string;
  context: Context;
  counts: Counts;
}

/** One row a workbook, and their sum; the phases of all of them, met by their names. */
export function allBooks(books: readonly NamedBook[]): ShownTable {
  const programmes = books.map(({ context }) => programmeOf(context));
  const named = groupBy(
    programmes.flatMap((each) => each.phases),
    ({ name }) => textKey(name),
  );
  const phases = [...named.values()].map(([first]) => first!);
  const groups = books.map(({ name, counts }, at) => {
    const tally = countedTallies(counts, programmes[at]!.phases)("total", "") ?? emptyTally();
    return { name, units: [], tally: { ...tally, byPhase: byName(tally.byPhase, phases) } };
  });
  const total = {
    name: totalWord,
    units: [],
    tally: groups.map(({ tally }) => tally).reduce(add, emptyTally()),
  };
  // What only some campaigns have is a column: the verdicts of a row add up to what was entered.
  const portal = programmes.some((each) => each.portal);
  const columns = groupColumns(TABLES.book, { ...programmes[0]!, phases, portal }, false);
  return shown({ columns, rows: [...groups, total] });
}

function programmeOf({ settings }: Context): Programme {
  const opened = openProgramme(decodeRows(settings));
  if (!opened.ok) throw new Error(opened.problems.join("\n"));
  return opened.value;
}

function byName(counts: ReadonlyMap<Phase, number>, phases: readonly Phase[]): Map<Phase, number> {
  const named = new Map([...counts].map(([{ name }, count]) => [textKey(name), count]));
  return new Map(phases.map((phase) => [phase, named.get(textKey(phase.name)) ?? 0]));
}

const add = (a: Tally, b: Tally): Tally => ({
  ...a,
  entered: a.entered + b.entered,
  byVerdict: Object.fromEntries(
    verdictOrder.map((verdict) => [verdict, a.byVerdict[verdict] + b.byVerdict[verdict]]),
  ) as Tally["byVerdict"],
  byPhase: new Map([...b.byPhase].map(([phase, count]) => [phase, count + (a.byPhase.get(phase) ?? 0)])),
  benefit: a.benefit + b.benefit,
  benefitStated: a.benefitStated + b.benefitStated,
});
