import { pagePieces } from "../../api/bridge-part";
import type { Call } from "./define-call";
import { object, oneOf } from "./is";

/** The longest run of the letters of base64url: around it stand the tags and the notices of the file. */
const PACKED = /[\w-]{1000,}/;

/** A piece of the page that was left out of it: a page of Apps Script can load no file by itself. */
export const pagePart: Call<"pagePart"> = {
  takes: object({ part: oneOf(...pagePieces) }),
  answer({ part }) {
    const file = HtmlService.createHtmlOutputFromFile(part).getContent();
    return { packed: PACKED.exec(file)?.[0] ?? "" };
  },
};
