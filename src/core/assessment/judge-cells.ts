import type { Programme } from "../programme/programme";
import type { Catalogue } from "../register/catalogue";
import { type ColumnKey, headingOf, keysWith } from "../register/columns";
import { openRegister } from "../register/open-register";
import type { Verdict } from "../words/severity";
import type { Assessment } from "./assess";
import { createAssessor } from "./assess";
import { type ShownFinding, shownFindings } from "./shown-finding";

/** One initiative as a form holds it: text as typed. */
export type FormCells = Readonly<Partial<Record<ColumnKey, string>>>;

/** A row that is in no sheet yet, judged by the sheet's own rules. */
export interface Judged {
  verdict: Verdict;
  phase: string;
  findings: readonly ShownFinding[];
}

/** Makes the judge of rows given as texts, from the top and once each; `undefined` for a blank row. */
export function createJudge(
  programme: Programme,
  catalogue: Catalogue,
  rows: readonly FormCells[],
): (index: number) => Judged | undefined {
  const keys = keysWith(programme.columns);
  const table = [keys.map(headingOf), ...rows.map((cells) => keys.map((key) => cells[key] ?? ""))];
  const opened = openRegister(table, catalogue, programme);
  if (!opened.ok) throw new Error("the table of the page has all headings");
  const assess = createAssessor(programme, catalogue);
  return (index) => {
    const initiative = opened.register.read(index + 1);
    return initiative && judged(assess(initiative), programme);
  };
}

/** One row by itself. */
export const judgeCells = (
  programme: Programme,
  catalogue: Catalogue,
  cells: FormCells,
): Judged | undefined => createJudge(programme, catalogue, [cells])(0);

function judged({ verdict, phase, findings }: Assessment, programme: Programme): Judged {
  return {
    verdict,
    phase: phase?.name ?? "",
    findings: shownFindings(findings, programme),
  };
}
