import type { Phase, Programme } from "../../core/programme/programme";
import { DAY, type WallTime } from "../../core/reading/wall-time";
import { enteredAsOf } from "../../core/summary/blocks/as-of-table";
import { overviewColumns } from "../../core/summary/blocks/overview-table";
import { progressColumns } from "../../core/summary/blocks/target-table";
import { lineTargets } from "../../core/summary/figures/target-line";
import { columnLetters } from "../../core/words/column-letters";
import { placeOf } from "../../core/words/find-column";
import { totalWord } from "../../core/words/words";
import { summaryAnswer } from "../../messages/vi/summary-page-vi";
import { choiceCells, summaryRows } from "../workbook/summary-layout";

/** How the sentence begins, by which it is told from what people typed. */
export const answerStarts = [summaryAnswer.now, summaryAnswer.day] as const;

/**
 * The sentence that answers before the tables do, from their cells: it costs no judgement more, holds in both modes,
 * and its days are those of the sheet, since a custom function knows no clock. Blank while the cells are.
 */
export function answerFormula(programme: Programme): string {
  const rows = summaryRows(programme.targets.length);
  const eligible = cellAt(rows.overviewCounts, placeOf(overviewColumns(programme), "eligible"));
  const parts = [
    dayStart(programme),
    grouped(eligible),
    quoted(summaryAnswer.eligible),
    missingPart(programme, rows.firstTarget),
    nothingPart(rows.firstTarget),
    ...programme.phases.map(phasePart),
    quoted("."),
  ];
  return `=IF(ISNUMBER(${eligible});${parts.filter(Boolean).join("&")};"")`;
}

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
const cellAt = (row: number, column: number) => `$${columnLetters(column + 1)}$${row}`;

const day = cellAt(choiceCells.asOf.row, choiceCells.asOf.column - 1);
/** What people typed that is no day is told by the tables; the sentence is blank then. */
const dayStart = (programme: Programme) =>
  `IF(${day}="";${quoted(summaryAnswer.now)};${quoted(summaryAnswer.day)}&TEXT(${day};"dd/mm/yyyy")&${quoted(` (${enteredAsOf(programme)})`)})&": "`;

/** Dots between thousands whatever the locale: the patterns of TEXT follow it. */
function grouped(count: string): string {
  const last = `RIGHT("00"&MOD(${count};1000);3)`;
  const middle = `RIGHT("00"&MOD(INT(${count}/1000);1000);3)`;
  const thousands = `INT(${count}/1000)&"."&${last}`;
  const millions = `INT(${count}/1000000)&"."&${middle}&"."&${last}`;
  return `IF(${count}<1000;${count};IF(${count}<1000000;${thousands};${millions}))`;
}

/**
 * Of the one target that the programme's own level has; where it has one a phase, the table says each. Its row is found
 * by its name: people add targets between one set-up and the next.
 */
function missingPart(programme: Programme, first: number): string {
  const { targets } = programme;
  const [target, ...more] = lineTargets({ programme })(Number.POSITIVE_INFINITY);
  if (target === undefined || more.length > 0) return "";
  if (targets.filter(({ item }) => item === target.item).length > 1) return "";
  const column = (at: number) => `${cellAt(first, at)}:$${columnLetters(at + 1)}`;
  const names = column(placeOf(progressColumns, "item"));
  const missing = `INDEX(${column(placeOf(progressColumns, "missing"))};MATCH(${quoted(target.item)};${names};0))`;
  const [wanting, reached] = [summaryAnswer.missing, summaryAnswer.reached].map((text) =>
    quoted(text + target.item),
  );
  const before = quoted(summaryAnswer.before);
  return `IFERROR(IF(ISNUMBER(${missing});IF(${missing}>0;${before}&${grouped(missing)}&${wanting};${reached});"");"")`;
}

/** Units without a row: of all that stands below the overview only they and the total have a number in the second column. */
function nothingPart(first: number): string {
  const units = `COUNTIFS($A$${first}:$A;"<>${totalWord}";$B$${first}:$B;0)`;
  return `IF(${units}>0;"; "&${units}&${quoted(summaryAnswer.nothing)};"")`;
}

/** How long a phase is still open at the end of the day in force, or today; nothing outside it. */
function phasePart({ name, registration: { from, before } }: Phase): string {
  if (!Number.isFinite(before)) return "";
  const now = `IF(${day}="";TODAY();${day})`;
  const last = dateOf(before - 1);
  const isOpen = Number.isFinite(from) ? `AND(${now}>=${dateOf(from)};${now}<=${last})` : `${now}<=${last}`;
  const left = `${last}-${now}`;
  const open = `IF(${left}=0;${quoted(summaryAnswer.lastDay)};${quoted(summaryAnswer.left)}&(${left})&${quoted(summaryAnswer.days)})`;
  return `IF(${isOpen};"; "&${quoted(name)}&${open};"")`;
}

function dateOf(moment: WallTime): string {
  const date = new Date(Math.floor(moment / DAY) * DAY);
  return `DATE(${date.getUTCFullYear()};${date.getUTCMonth() + 1};${date.getUTCDate()})`;
}
