import type { JudgedWorkbook } from "../assessment/open-workbook";
import type { Phase } from "../programme/programme";
import type { WallTime } from "../reading/wall-time";
import { fill } from "../words/fill";
import { inSentence } from "../words/in-sentence";
import { wholeProgramme } from "../words/words";
import { countRows } from "./counted";
import type { Report } from "./define-report";
import type { Line } from "./kit/document";
import type { KeptText } from "./kit/kept-text";
import type { PlaceText, ReportFields } from "./kit/letterhead";
import { fieldsOf, firstFields, footOf, headOf } from "./kit/letterhead";
import { leftOver, ownText } from "./kit/paragraphs";
import type { ReportScope } from "./scope";

export interface ReportOrder {
  scope: ReportScope;
  /** Absent for the whole programme. */
  phase?: Phase;
  today: WallTime;
  /** Lines of the letterhead that somebody gave now, and those that were given before. */
  given: Partial<ReportFields>;
  said: Partial<ReportFields>;
  kept: KeptText;
}

export interface ComposedReport {
  lines: Line[];
  fields: ReportFields;
  entered: number;
  eligible: number;
}

/** A report as a document, with people's own text where they wrote it. */
export function composeReport(report: Report, workbook: JudgedWorkbook, order: ReportOrder): ComposedReport {
  const title = report.title();
  const { scope, phase, today, given, said, kept } = order;
  const { programme } = workbook;
  const counted = countRows(workbook, scope, today, phase);
  const first = firstFields(programme, scope);
  const fields = fieldsOf(first, given, kept, said);
  const at: PlaceText = (place, text) => kept.edited[place] ?? text;
  const paper = { title, fields, first, scope, programme, today, at };
  const name = phase?.name ?? wholeProgramme;
  const lines = report.body({
    programme,
    scope,
    counted,
    // In capitals it was read off the letterhead.
    body: fields.body === fields.body.toUpperCase() ? first.body : fields.body,
    phase: inSentence(name),
    head: headOf(paper, fill(title.subject, { programme: programme.name, phase: name })),
    foot: footOf(paper),
    place: (place, usual = "") => ownText(place, at(place, usual), usual),
  });
  const { entered, byVerdict } = counted.own.figures.total;
  return { lines: [...lines, ...leftOver(lines, kept)], fields, entered, eligible: byVerdict.eligible };
}
