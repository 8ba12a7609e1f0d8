import { reportWords as words } from "../../messages/vi/report-vi";
import type { OpenWorkbook } from "../assessment/open-workbook";
import type { Phase } from "../programme/programme";
import type { WallTime } from "../reading/wall-time";
import { shareOf } from "../summary/figures/counts";
import { rollUp } from "../summary/figures/roll-up";
import { fill } from "../words/fill";
import { formatCount, formatShare } from "../words/number-vi";
import { wholeProgramme } from "../words/words";
import type { Line, Place } from "./document";
import { piece, placed, sideBySide, WIDTH, wide } from "./document";
import type { KeptText } from "./kept-text";
import type { PlaceText, ReportFields } from "./letterhead";
import { fieldsOf, firstFields, footOf, headOf, windowText } from "./letterhead";
import type { ReportScope } from "./scope";
import { narrow } from "./scope";
import type { Counted } from "./sections";
import {
  clauseTable,
  initiativeTable,
  inWords,
  kindTable,
  peopleTexts,
  rankingTable,
  stateTable,
  targetTable,
  unitTable,
} from "./sections";

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

export interface Report {
  lines: Line[];
  fields: ReportFields;
  entered: number;
  eligible: number;
}

/** The report that a unit, a cluster or the sector's union makes at the end of a phase (VIII.2), as a document. */
export function composeReport(workbook: OpenWorkbook, order: ReportOrder): Report {
  const { scope, phase, today, given, said, kept } = order;
  const { programme } = workbook;
  const counted = countRows(workbook, scope, phase);
  const { total } = counted.own.figures;
  const first = firstFields(programme, scope);
  const fields = fieldsOf(first, given, kept, said);
  const at: PlaceText = (place, text) => kept.edited[place] ?? text;
  const own = (place: Place, text: string = words.blank): Line =>
    sideBySide([placed(piece(0, WIDTH, "13", text), place, at(place, text))], 48);
  const isUnit = scope.kind === "unit";
  const name = phase?.name ?? wholeProgramme;
  const inSentence = name.charAt(0).toLowerCase() + name.slice(1);
  // In capitals it was read off the letterhead.
  const body = fields.body === fields.body.toUpperCase() ? first.body : fields.body;
  const { document, issuer } = programme;
  const data = { document, issuer, programme: programme.name, phase: inSentence, body };
  const paper = { fields, first, scope, issuer, today, at };
  const window = phase ? windowText(phase.registration) : "";
  const lines = [
    ...headOf(paper, fill(words.subject, { ...data, phase: name })),
    sentence(fill((document && issuer ? words.basis : words.noBasis) + words.opening, { ...data, window })),
    heading(words.steps),
    ...stepTexts(counted, isUnit, inSentence).map(sentence),
    own("steps"),
    heading(words.results),
    heading(words.states),
    ...resultTexts(counted, isUnit ? scope.name : words.who, inSentence).map(sentence),
    ...stateTable(counted),
    heading(words.targets),
    ...targetTable(counted, scope.kind === "all"),
    heading(words.people),
    ...peopleTexts(counted).map(sentence),
    heading(words.kinds),
    ...kindTable(counted),
    heading(words.clauses),
    ...clauseTable(counted),
    heading(isUnit ? words.list : words.units),
    ...(isUnit ? initiativeTable(counted) : unitTable(counted)),
    heading(words.general),
    own("general"),
    heading(words.strengths),
    own("strengths"),
    heading(words.weaknesses),
    own("weaknesses"),
    heading(words.reward),
    ...(isUnit ? [] : [sentence(words.rewardUnits), ...rankingTable(counted)]),
    sentence(words.rewardPeople),
    own("reward"),
    heading(words.proposals),
    own("proposals"),
    sentence(fill(words.closing, data)),
    ...footOf(paper),
    ...leftOver(kept),
  ];
  return { lines, fields, entered: total.entered, eligible: total.byVerdict.eligible };
}

function countRows(workbook: OpenWorkbook, scope: ReportScope, phase?: Phase): Counted {
  const counted = (rows: OpenWorkbook) => ({ workbook: rows, figures: rollUp(rows) });
  const all = counted(narrow(workbook, scope));
  return phase ? { all, own: counted(narrow(workbook, scope, phase)), phase } : { all, own: all };
}

/** Two em spaces stand for the indent of a first line, which a cell does not have. */
const sentence = (text: string): Line => wide("13", `\u2003\u2003${text}`);
const heading = (text: string): Line => sideBySide([piece(0, WIDTH, "13bd", text)], 34);
const shareText = (part: number, whole: number) => {
  const share = shareOf(part, whole);
  return typeof share === "number" ? formatShare(share) : share;
};

/** Propaganda (II), and how many units take part at all. */
function stepTexts({ own }: Counted, isUnit: boolean, phase: string): string[] {
  const { units } = own.workbook.catalogue;
  const held = units.filter((unit) => unit.propagandaHeld).length;
  if (isUnit) return [held > 0 ? words.held : words.notHeld];
  const groups = own.figures.units.filter((group) => group.units.length > 0);
  const all = formatCount(units.length);
  return [
    fill(words.heldBy, { held: formatCount(held), units: all, share: shareText(held, units.length) }),
    fill(words.taking, {
      phase,
      taking: formatCount(groups.filter(({ tally }) => tally.byVerdict.eligible > 0).length),
      without: formatCount(groups.filter(({ tally }) => tally.entered === 0).length),
      units: all,
    }),
  ];
}

/** What came in and what counts; and what stands in the register besides, so that the figures add up. */
function resultTexts({ all, own, phase }: Counted, who: string, phaseName: string): string[] {
  const { entered, byVerdict } = own.figures.total;
  const { eligible } = byVerdict;
  const whole = all.figures.total;
  return [
    fill(phase ? words.registered : words.entered, {
      phase: phaseName,
      who,
      entered: formatCount(entered),
      eligible: formatCount(eligible),
      words: inWords(eligible),
      share: shareText(eligible, entered),
    }),
    ...(phase
      ? [
          fill(whole.entered > entered ? words.others : words.noOthers, {
            others: formatCount(whole.entered - entered),
            waiting: formatCount(whole.byVerdict.waiting),
            phase: phaseName,
          }),
        ]
      : []),
  ];
}

/** What people wrote where the form has no place stands below the paper, and stays there. */
function leftOver({ edited, extra }: KeptText): Line[] {
  const text = [edited.kept, ...extra].filter(Boolean).join("\n");
  if (text === "") return [];
  return [wide("8", ""), heading(words.kept), sideBySide([placed(piece(0, WIDTH, "13", ""), "kept", text)])];
}
