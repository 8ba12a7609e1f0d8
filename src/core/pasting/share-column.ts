import { plainWords } from "../reading/characters";
import { readShares } from "../reading/read-shares";

const WORDS =
  /^(?:%|(?:ty|ti) (?:le|trong)(?: %)?|(?:(?:muc|muc do|phan tram|ty le|ti le)(?: %)?|%) (?:dong gop|tham gia).*)$/;
/** Of one person: more digits are an amount. */
const BARE = /^(\d{1,3})(?:[.,](\d{1,2}))?$/;

/** Whether a heading names the shares of the authors (IV.2.4). */
export const sharesByWords = (heading: string): boolean =>
  WORDS.test(plainWords(heading.replace(/[()]/g, " ")));

/** A cell of a column of shares as it stands behind a name: `60` and `0,6` are 60%. */
function shareText(cell: string): string {
  const text = cell.trim();
  if (readShares(text).length > 0) return text.replace(/\s+/g, " ");
  const bare = BARE.exec(text);
  if (!bare) return text;
  const value = Number(`${bare[1]}.${bare[2] ?? 0}`);
  return `${String(value <= 1 ? Number((value * 100).toFixed(2)) : value).replace(".", ",")}%`;
}

/** Lines of a cell, or what separates persons. */
const piecesOf = (cell: string) =>
  cell.split(/[\r\n;/]+|,(?!\d)/).flatMap((piece) => (piece.trim() === "" ? [] : [piece.trim()]));

/** Authors with what the column beside them says of their shares. */
export function withShare(authors: string, cell: string): string {
  const share = shareText(cell);
  if (share === "") return authors;
  const names = piecesOf(authors);
  const shares = piecesOf(cell);
  if (names.length > 1 && names.length === shares.length)
    return names.map((name, at) => `${name} (${shareText(shares[at] ?? "")})`).join("\n");
  const isOne = !/[\n;,]/.test(authors.trim()) && readShares(share).length < 2;
  return isOne ? `${authors.trim()} (${share})` : `${authors}\n${share}`;
}
