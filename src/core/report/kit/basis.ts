import { reportWords as words } from "../../../messages/vi/press/report-vi";
import type { Programme } from "../../programme/programme";
import { fill } from "../../words/fill";
import { initials } from "../../words/initials";

/** `Kế hoạch số 5/KH-CĐGD ngày … | thực hiện Kế hoạch số 02/KH-LĐLĐ …`. */
const CARRIES_OUT = /^(.+?)\s+((?:về\s+)?(?:việc\s+)?(?:triển khai\s+)?thực hiện\s+(\p{Lu}.+)|về\s.+)$/u;
/** `02/KH-LĐLĐ`, with who issued it. */
const NUMBER = /\d+\s*\/(?:\d{4}\/)?\p{Lu}+-(\p{Lu}+)/u;
const NAMES_ISSUER = /\scủa\s+\p{Lu}/u;

/**
 * The document that a report carries out (VIII.2), by who issued it. A plan without a number that carries out another
 * one stands behind that one, which is the superior's only where its number says so.
 */
export function basisOf({ document, issuer, name }: Programme, superior: string): string {
  const [, own = document, rest = "", carried = ""] = CARRIES_OUT.exec(document) ?? [];
  const number = NUMBER.exec(carried);
  const isCarried = number !== null && !NUMBER.test(own);
  const cited = isCarried
    ? issuedBy(carried, "", officeOf(superior) === number[1] ? superior : "")
    : issuedBy(own, rest, issuer);
  if (cited === "") return fill(words.noBasis, { programme: name });
  return fill(/chương trình/i.test(cited) ? words.basis : words.basisOf, { cited, programme: name });
}

function issuedBy(own: string, rest: string, issuer: string): string {
  const by = own === "" || issuer === "" || NAMES_ISSUER.test(own) ? "" : fill(words.issuedBy, { issuer });
  return [own + by, rest].filter(Boolean).join(" ");
}

/** The letters of a union in the numbers of its papers: `CĐGD`, without where it is. */
export const officeOf = (union: string): string =>
  initials(union.replace(/\s+(?:tỉnh|thành phố|Việt Nam).*$/i, ""));
