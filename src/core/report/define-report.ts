import type { Programme } from "../programme/programme";
import type { Counted } from "./counted";
import type { Line } from "./kit/document";
import type { PaperTitle } from "./kit/letterhead";
import type { ReportScope } from "./scope";

/** What one report is made of. */
export interface ReportParts<Place extends string> {
  programme: Programme;
  scope: ReportScope;
  counted: Counted;
  /** Who reports, and on which phase, as both stand inside a sentence. */
  body: string;
  phase: string;
  /** The letterhead: above the text, and below it. */
  head: readonly Line[];
  foot: readonly Line[];
  /** A place for people's own text; `usual` stands there while nobody has written. */
  place(place: Place, usual?: string): Line;
}

export interface Report<Id extends string = string, Place extends string = string> {
  id: Id;
  /** Asked when the report is made: the script has its words in a file. */
  title: () => PaperTitle;
  /** Its own places for people's text, beside those of the letterhead. A name stays: tabs in use have it. */
  places: readonly Place[];
  body(parts: ReportParts<NoInfer<Place>>): Line[];
}

/** Types a report's id and places; the checks on its form are tests. */
export function defineReport<const Id extends string, const Place extends string>(
  report: Report<Id, Place>,
): Report<Id, Place> {
  return report;
}
