import { reportWords } from "../../messages/vi/press/report-vi";
import type { JudgedWorkbook } from "../assessment/open-workbook";
import type { Phase, Target } from "../programme/programme";
import { textKey } from "../reading/text-key";
import { unitNamed } from "../register/target-fault";
import { namedOfficers } from "../summary/figures/officers";
import { sumKnown, unitTargetOf } from "../summary/figures/unit-target";
import type { CountedWorkbook } from "../summary/figures/up-to";
import { fill } from "../words/fill";
import { wholeProgramme } from "../words/words";

/** Whose figures a report or the dashboard gives: one unit's, one cluster's, or all of the register (VIII.2). */
export interface ReportScope {
  kind: "unit" | "cluster" | "all";
  /** The unit or the cluster as the catalogue names it; empty for all. */
  name: string;
}

/** The workbook as if it held only the rows of a scope, and only the scope's units. */
export function narrow(workbook: JudgedWorkbook, { kind, name }: ReportScope): JudgedWorkbook {
  const { catalogue } = workbook;
  const units = catalogue.units.filter(
    (unit) => kind === "all" || (kind === "unit" ? unit.name : unit.cluster) === name,
  );
  return {
    ...workbook,
    catalogue: { ...catalogue, units },
    assessments: workbook.assessments.map((row) => {
      if (!row) return undefined;
      const { unit } = row.initiative;
      const belongs =
        kind === "all" ||
        (kind === "unit" ? row.unitName === name : unit.kind === "unit" && unit.unit.cluster === name);
      return belongs ? row : undefined;
    }),
  };
}

/** Whether a target is one that a unit or a cluster answers for, besides its own number of initiatives. */
export function answersFor(
  of: ReportScope,
  { scope, measure, where, phase }: Target,
  workbook: JudgedWorkbook,
) {
  const isNumber = measure === "initiatives" && !where;
  // A unit without full-time officers has nothing to reach.
  if (measure === "officers" && namedOfficers(workbook, phase).length === 0) return false;
  switch (scope.kind) {
    case "everyUnit":
      return !isNumber;
    case "unit":
      return of.kind === "unit" && !isNumber && unitNamed(workbook.catalogue)(scope.name) !== undefined;
    case "cluster":
      return of.kind === "cluster" && textKey(of.name) === textKey(scope.name);
    default:
      return measure === "participation" || measure === "officers" || measure === "propaganda";
  }
}

/**
 * The workbook as if it were the register of a scope: with its rows, its units, its name and the targets that it
 * answers for, before them the number that its units are to reach together, unless the settings give it one.
 */
export function registerOf(workbook: JudgedWorkbook, scope: ReportScope): CountedWorkbook {
  if (scope.kind === "all") return workbook;
  const narrowed = narrow(workbook, scope);
  const { programme, catalogue } = narrowed;
  const answered = programme.targets.filter((target) => answersFor(scope, target, narrowed));
  const own = [undefined, ...programme.phases].flatMap((phase): Target[] => {
    const isGiven = answered.some(
      (target) => target.measure === "initiatives" && !target.where && target.phase === phase,
    );
    const asked = catalogue.units.map((unit) => unitTargetOf(unit, programme, phase));
    if (isGiven || (phase && asked.every((count) => count === undefined))) return [];
    const count = sumKnown(asked);
    return [
      {
        item: scope.name,
        scope: { kind: "register" },
        measure: "initiatives",
        ...(count !== undefined && { level: { count } }),
        ...(phase && { phase }),
        clause: "",
      },
    ];
  });
  return { ...narrowed, programme: { ...programme, owner: scope.name }, targets: [...own, ...answered] };
}

const LONGEST_TAB = 100;

/** The name of a report's tab, of `wanted` with its scope and phase: at most 100 characters, and none that a tab or a file of it cannot have. */
export function tabNameOf(wanted: string, scope: ReportScope, short: string, phase?: Phase): string {
  const plain = (text: string) => text.replace(/[[\]*?:/\\'\n\r\t]+/g, " ").trim();
  const last = plain(phase?.name ?? wholeProgramme).slice(0, LONGEST_TAB / 2);
  const room = LONGEST_TAB - fill(wanted, { scope: "", phase: last }).length;
  const first = scope.kind === "all" ? reportWords.allShort : plain(short);
  return fill(wanted, { scope: first.slice(0, room).trim(), phase: last });
}
