import { reportWords as words } from "../../messages/vi/report-vi";
import type { Programme } from "../programme/programme";
import { DAY, formatDay, formatMoment, type WallTime } from "../reading/wall-time";
import { fill } from "../words/fill";
import type { Line, Piece, Place } from "./document";
import { heightOf, piece, placed, RIGHT, sideBySide, WIDTH, wide } from "./document";
import type { KeptText } from "./kept-text";
import type { ReportScope } from "./scope";

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

/** What stands in a place: people's own text, else what was written there at first. */
export type PlaceText = (place: Place, first: string) => string;

/** What the top and the foot are made of. */
export interface Paper {
  fields: ReportFields;
  /** The fields as they are when nobody has said anything else. */
  first: ReportFields;
  scope: ReportScope;
  issuer: string;
  today: WallTime;
  at: PlaceText;
}

/** The lines as they are when nobody has said anything else. */
export function firstFields({ issuer }: Programme, { kind, name }: ReportScope): ReportFields {
  // The seat of a union is the province or city in its name.
  const region = /(?:tỉnh|thành phố)\s+.+$/i.exec(issuer)?.[0] ?? "";
  const place = region.replace(/^(?:tỉnh|thành phố)\s+/i, "");
  const isUnionOfRegion = region !== "" && /^công đoàn/i.test(issuer);
  return {
    superior: kind !== "all" ? issuer : isUnionOfRegion ? fill(words.superiorOf, { place: region }) : "",
    body:
      kind === "all"
        ? issuer
        : kind === "unit"
          ? fill(words.unitBody, { name })
          : fill(words.clusterBody, { name: name.replace(/^cụm\s+/i, "") }),
    place: place || words.blank,
    title: kind === "cluster" ? words.clusterChair : words.chair,
    signer: words.blank,
  };
}

/** The fields in force, the first that is known: given now, written in the tab, said last time, the usual. */
export function fieldsOf(
  first: ReportFields,
  given: Partial<ReportFields>,
  { edited }: KeptText,
  said: Partial<ReportFields>,
): ReportFields {
  const comma = edited.date?.indexOf(",") ?? -1;
  const written = { ...edited, place: comma > 0 ? edited.date?.slice(0, comma).trim() : undefined };
  const fields = { ...first };
  for (const name of fieldNames) {
    fields[name] = (given[name] ?? written[name] ?? said[name] ?? first[name]).trim();
  }
  return fields;
}

/** The top: both bodies, number, national motto, place and day, the kind of paper, to whom it goes. */
export function headOf(paper: Paper, subject: string): Line[] {
  const { fields, first, scope, issuer, at } = paper;
  const left = (look: string, text: string) => piece(0, RIGHT, look, text);
  const right = (look: string, text: string) => piece(RIGHT, WIDTH - RIGHT, look, text);
  const own = (made: Piece, place: Place) => placed(made, place, at(place, made.text));
  const whom = scope.kind === "all" ? fields.superior : issuer && fill(words.standing, { issuer });
  const [date, written] = dateLines(paper);
  return [
    sideBySide([
      placed(left("12c", first.superior.toUpperCase()), "superior", fields.superior.toUpperCase()),
      right("12bc", words.republic),
    ]),
    sideBySide([
      placed(left("12bc", first.body.toUpperCase()), "body", fields.body.toUpperCase()),
      right("13bc", words.motto),
    ]),
    // A third to a half of the body's name; under the motto as long as the motto.
    sideBySide([left("8c", rule(16)), right("8c", rule(40))]),
    sideBySide(
      [
        own(left("13c", fill(words.number, { office: officeOf(scope, issuer) })), "number"),
        placed(right("13ic", date), "date", written),
      ],
      34,
    ),
    sideBySide([piece(0, WIDTH, "14bc", words.kind)], 40),
    wide("14bc", subject),
    wide("8c", rule(24)),
    sideBySide([own(piece(0, WIDTH, "14c", fill(words.to, { whom: whom || words.blank })), "addressee")], 36),
  ];
}

const rule = (length: number) => "_".repeat(length);

/** The day as the decree has it, days below 10 and the first two months with a nought; and what stands there. */
function dateLines({ fields: { place }, today, at }: Paper): [usual: string, text: string] {
  const [day = "", month = "", year = ""] = formatDay(today).split("/");
  const usual = fill(words.date, { place, day, month: Number(month) < 3 ? month : Number(month), year });
  // Who wrote a day of their own keeps it, also when the place changes.
  return [usual, at("date", usual).replace(/^[^,]*(?=,)/, () => place)];
}

/** What follows `/BC-`: the initials of a sector's union (`CĐGD`), the usual letters for all others. */
function officeOf({ kind }: ReportScope, issuer: string): string {
  if (kind !== "all") return kind === "unit" ? words.unitOffice : words.clusterOffice;
  const name = issuer.replace(/\s+(?:tỉnh|thành phố|Việt Nam).*$/i, "");
  return name.replace(/(\p{L})\p{L}*\s*/gu, (_word, letter: string) => letter.toUpperCase()) || "…";
}

/** Pixels. */
const SIGNATURE = 90;

/** The foot: who gets it, and who signs it. */
export function footOf({ fields, first, scope: { kind }, at }: Paper): Line[] {
  const [authority, recipients] = {
    unit: [words.unitAuthority, words.unitRecipients] as const,
    cluster: [words.clusterAuthority, words.clusterRecipients] as const,
    all: [words.allAuthority, words.allRecipients] as const,
  }[kind];
  const right = (look: string, text: string) => piece(RIGHT + 1, WIDTH - RIGHT - 1, look, text);
  const left = (look: string, text: string) => piece(0, RIGHT + 1, look, text);
  const list = placed(left("11", recipients), "recipients", at("recipients", recipients));
  return [
    wide("8", ""),
    sideBySide([
      left("12bi", words.recipients),
      placed(right("13bc", authority), "authority", at("authority", authority)),
    ]),
    sideBySide([
      { ...list, rows: 3 },
      placed(right("13bc", first.title.toUpperCase()), "title", fields.title.toUpperCase()),
    ]),
    // Room for the signature, and for the rest of the list beside it.
    sideBySide([right("13", "")], Math.max(SIGNATURE, heightOf(list) - SIGNATURE / 2)),
    sideBySide([placed(right("13bc", first.signer), "signer", fields.signer)]),
  ];
}

/** ` (cập nhật Cổng từ 08/01/2022 07:00 đến hết ngày 31/05/2022)`; nothing for a phase without bounds. */
export function windowText({ from, before }: { from: WallTime; before: WallTime }): string {
  if (!Number.isFinite(from) || !Number.isFinite(before)) return "";
  const to = before % DAY === 0 ? fill(words.endOf, { day: formatDay(before - DAY) }) : formatMoment(before);
  return fill(words.window, { from: from % DAY === 0 ? formatDay(from) : formatMoment(from), to });
}
