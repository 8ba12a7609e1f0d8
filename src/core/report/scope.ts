import { reportWords } from "../../messages/vi/report-vi";
import type { JudgedWorkbook } from "../assessment/open-workbook";
import type { Phase } from "../programme/programme";
import { fill } from "../words/fill";
import { wholeProgramme } from "../words/words";

/** Whose figures a report gives: one unit's, one cluster's, or all of the register (VIII.2). */
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

const LONGEST_TAB = 100;

/** The name of a report's tab, of `wanted` with its scope and phase: at most 100 characters, and none that a tab or a file of it cannot have. */
export function tabNameOf(wanted: string, scope: ReportScope, short: string, phase?: Phase): string {
  const plain = (text: string) => text.replace(/[[\]*?:/\\'\n\r\t]+/g, " ").trim();
  const last = plain(phase?.name ?? wholeProgramme).slice(0, LONGEST_TAB / 2);
  const room = LONGEST_TAB - fill(wanted, { scope: "", phase: last }).length;
  const first = scope.kind === "all" ? reportWords.allShort : plain(short);
  return fill(wanted, { scope: first.slice(0, room).trim(), phase: last });
}
