import type { Assessment } from "../../assessment/assess";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Target } from "../../programme/programme";
import { whereTest } from "../../register/where-test";
import { countOfRows, eligibleRows, participants } from "../trace/trace-figure";
import type { TraceSource } from "../trace/trace-source";
import { eligibleOf, participantsOf } from "./counts";
import type { Group } from "./roll-up";
import { benefitOf, participantOf } from "./tally";

/** What a group of rows has reached of a target. */
export interface Reach {
  count: number;
  /** Listed only for whoever asks. */
  source(): TraceSource;
}

/** How a target counts the eligible rows of any group: the whole register, a cluster, a unit. */
export function reachBy(
  { measure, where, phase }: Target,
  workbook: Pick<JudgedWorkbook, "programme" | "register" | "catalogue">,
): (group: Pick<Group, "tally">) => Reach {
  const test = where && whereTest(where, workbook);
  const { programme } = workbook;
  const rowsOf = ({ tally }: Pick<Group, "tally">): readonly Assessment[] => {
    const rows = eligibleRows(tally.rows, phase);
    if (!test) return rows;
    return test.ok ? rows.filter(({ initiative }) => test.has(initiative)) : [];
  };
  switch (measure) {
    case "people":
      return (group) => ({
        count: group.tally.people(phase),
        source: () => ({
          of: "people",
          rows: rowsOf(group).filter((row) => participantOf(row) !== undefined),
        }),
      });
    case "participation":
      return (group) => ({
        count: participantsOf(group.tally, programme, phase),
        source: () => participants(rowsOf(group), programme),
      });
    case "money":
      return (group) => {
        const rows = rowsOf(group).filter((row) => benefitOf(row) > 0);
        return {
          count: rows.reduce((sum, row) => sum + benefitOf(row), 0),
          source: () => ({ of: "money", rows }),
        };
      };
    default:
      return (group) => ({
        count: test ? rowsOf(group).length : eligibleOf(group.tally, phase),
        source: () => countOfRows(rowsOf(group)),
      });
  }
}
