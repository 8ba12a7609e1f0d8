import { reportWords as words } from "../../../messages/vi/press/report-vi";
import type { Programme } from "../../programme/programme";
import { formatDay, type WallTime } from "../../reading/wall-time";
import { fill } from "../../words/fill";
import { initials } from "../../words/initials";
import type { ReportScope } from "../scope";
import { officeOf } from "./basis";
import type { Line, Look, Piece } from "./document";
import { heightOf, piece, placed, plain, RIGHT, sideBySide, WIDTH, wide } from "./document";
import type { KeptText } from "./kept-text";

/** What the page asks for: the lines of a letterhead that no figure gives. */
export interface ReportFields {
  superior: string;
  body: string;
  /** Where it is signed. */
  place: string;
  title: string;
  signer: string;
}

export type FieldName = keyof ReportFields;
export const fieldNames = ["superior", "body", "place", "title", "signer"] as const satisfies FieldName[];

/** What a paper is called: in its tab (`{scope}`, `{phase}`), its number (`{office}`) and its heading. */
export interface PaperTitle {
  tab: string;
  number: string;
  kind: string;
  /** What it is about, of `{programme}` and `{phase}`. */
  subject: string;
}

/** What stands in a place: people's own text, else what was written there at first. */
export type PlaceText = (place: string, first: string) => string;

/** What the top and the foot are made of. */
export interface PaperFrame {
  title: PaperTitle;
  fields: ReportFields;
  /** The fields as they are when nobody has said anything else. */
  first: ReportFields;
  scope: ReportScope;
  programme: Programme;
  today: WallTime;
  at: PlaceText;
}

/** The union above that of the register: as the campaign calls it, else that of its province or city. */
export function superiorOf({ issuer, words: called }: Programme): string {
  const region = regionIn(issuer);
  const isUnionOfRegion = region !== "" && /^công đoàn/i.test(issuer);
  return called.superior || (isUnionOfRegion ? fill(words.superiorOf, { place: region }) : "");
}

const regionIn = (issuer: string) => /(?:tỉnh|thành phố)\s+.+$/i.exec(issuer)?.[0] ?? "";

/** The lines as they are when nobody has said anything else. */
export function firstFields(programme: Programme, { kind, name }: ReportScope): ReportFields {
  const { issuer, words: called } = programme;
  return {
    superior: kind === "all" ? superiorOf(programme) : issuer,
    body:
      kind === "all"
        ? issuer
        : kind === "unit"
          ? unionOf(name, called.unitUnion)
          : fill(words.clusterBody, { name: name.replace(/^cụm\s+/i, "") }),
    // The seat of a union is the province or city in its name.
    place: regionIn(issuer).replace(/^(?:tỉnh|thành phố)\s+/i, ""),
    title: kind === "cluster" ? words.clusterChair : words.chair,
    signer: "",
  };
}

/** The union of a unit; a unit that is a union itself is called as it is. */
const unionOf = (name: string, union: string) =>
  /^(?:công đoàn|liên đoàn|lđlđ|cđ)(?=[\s\p{Lu}]|$)/iu.test(name)
    ? name
    : fill(words.unitBody, { union, name });

/** The fields in force, the first that is known: given now, written in the tab, said last time, the usual. */
export function fieldsOf(
  first: ReportFields,
  given: Partial<ReportFields>,
  { edited }: KeptText,
  said: Partial<ReportFields>,
): ReportFields {
  const comma = edited.date?.indexOf(",") ?? -1;
  const written: KeptText["edited"] = {
    ...edited,
    place: comma > 0 ? edited.date?.slice(0, comma).trim() : undefined,
  };
  const fields = { ...first };
  for (const name of fieldNames) {
    fields[name] = (given[name] ?? written[name] ?? said[name] ?? first[name]).trim();
  }
  return fields;
}

/** The top: both bodies, number, national motto, place and day, the kind of paper, to whom it goes. */
export function headOf(paper: PaperFrame, subject: string): Line[] {
  const { title, fields, first, scope, programme, at } = paper;
  const { words: called } = programme;
  const left = (look: Look, text: string) => piece(0, RIGHT, look, text);
  const right = (look: Look, text: string) => piece(RIGHT, WIDTH - RIGHT, look, text);
  const own = (made: Piece, place: string) => placed(made, place, at(place, made.text));
  // Whom a paper is for is known from who says so, never made up of another name.
  const whom = scope.kind === "all" ? fields.superior : called.reportsTo;
  const [date, written] = dateLines(paper);
  return [
    sideBySide([
      placed(left(centred(12), first.superior.toUpperCase()), "superior", fields.superior.toUpperCase()),
      right(bold(12), words.republic),
    ]),
    sideBySide([
      placed(left(bold(12), first.body.toUpperCase()), "body", fields.body.toUpperCase()),
      right(bold(13), words.motto),
    ]),
    // A third to a half of the body's name; under the motto as long as the motto.
    sideBySide([left(centred(8), rule(16)), right(centred(8), rule(40))]),
    sideBySide(
      [
        own(
          left(centred(13), fill(title.number, { room: words.room, office: lettersOf(scope, programme) })),
          "number",
        ),
        placed(right({ ...centred(13), italic: true }, date), "date", written),
      ],
      34,
    ),
    sideBySide([piece(0, WIDTH, bold(14), title.kind)], 40),
    wide(bold(14), subject),
    wide(centred(8), rule(24)),
    sideBySide(
      [own(piece(0, WIDTH, centred(14), fill(words.to, { whom: whom || words.blank })), "addressee")],
      36,
    ),
  ];
}

const centred = (size: number): Look => ({ size, centred: true });
const bold = (size: number): Look => ({ ...centred(size), bold: true });
const rule = (length: number) => "_".repeat(length);

/** The day as the decree has it, days below 10 and the first two months with a nought; and what stands there. */
function dateLines({ fields: { place }, today, at }: PaperFrame): [usual: string, text: string] {
  const [day = "", month = "", year = ""] = formatDay(today).split("/");
  const date = { place, day, month: Number(month) < 3 ? month : Number(month), year };
  const usual = fill(place ? words.date : words.dateAlone, date);
  // Who wrote a day of their own keeps it, also when the place changes.
  return [usual, at("date", usual).replace(/^[^,]*(?=,)/, (before) => place || before)];
}

/** What follows `/BC-`: the initials of a sector's union (`CĐGD`), the usual letters for all others. */
function lettersOf({ kind }: ReportScope, { issuer, words: { unitUnion } }: Programme): string {
  if (kind === "all") return officeOf(issuer);
  return kind === "unit" ? initials(unitUnion) : words.clusterOffice;
}

/** Pixels. */
const SIGNATURE = 90;

/** The foot: who gets it, and who signs it. */
export function footOf({ fields, first, scope: { kind }, programme, at }: PaperFrame): Line[] {
  const [authority, usual] = {
    unit: [words.unitAuthority, words.unitRecipients] as const,
    cluster: [words.clusterAuthority, words.clusterRecipients] as const,
    all: [words.allAuthority, words.allRecipients] as const,
  }[kind];
  const recipients = fill(usual, { office: initials(programme.words.unitUnion) });
  const right = (look: Look, text: string) => piece(RIGHT + 1, WIDTH - RIGHT - 1, look, text);
  const left = (look: Look, text: string) => piece(0, RIGHT + 1, look, text);
  const list = placed(left({ size: 11 }, recipients), "recipients", at("recipients", recipients));
  return [
    wide({ size: 8 }, ""),
    sideBySide([
      left({ size: 12, bold: true, italic: true }, words.recipients),
      placed(right(bold(13), authority), "authority", at("authority", authority)),
    ]),
    sideBySide([
      { ...list, rows: 3 },
      placed(right(bold(13), first.title.toUpperCase()), "title", fields.title.toUpperCase()),
    ]),
    // Room for the signature, and for the rest of the list beside it.
    sideBySide([right(plain, "")], Math.max(SIGNATURE, heightOf(list) - SIGNATURE / 2)),
    sideBySide([placed(right(bold(13), first.signer), "signer", fields.signer)]),
  ];
}
