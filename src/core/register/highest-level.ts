import { isPlaceholder } from "../reading/placeholder";
import { textKey } from "../reading/text-key";

const LINES = /[\n;]/;
const PIECES = /,| và /i;
/** What may follow the name of a level: its decision and its day. More of a name makes it another body. */
const DETAILS = /^\s*(?:$|[:(–—-]|\d|(?:theo|số|qđ|quyết định|ngày|tháng|năm)(?![\p{L}]))/iu;
const PREFIX = /^cấp\s+/i;
const DENIED = /^(?:chưa|không)(?![\p{L}])/iu;

/**
 * Finds the place of the highest level that a cell says was reached: `Trường: 12/QĐ-THCS, 05/03/2024`, a line for each,
 * or names alone. A label with nothing behind it, or with "chưa", says of its level that it was not: -1 where none was.
 * What names no level is not known.
 */
export function highestLevel(levels: readonly string[]): (text: string) => number | undefined {
  const names = levels.map((name, rank) => ({ key: bare(name), rank }));
  // `Tỉnh đoàn` before `Tỉnh`.
  const longestFirst = names.sort((a, b) => b.key.length - a.key.length);
  const levelOf = (piece: string): { rank: number; reached: boolean } | undefined => {
    const text = bare(piece);
    const level = longestFirst.find(
      ({ key }) => text.startsWith(key) && DETAILS.test(text.slice(key.length)),
    );
    if (!level) return undefined;
    const details = text.slice(level.key.length).trim();
    const said = details.replace(/^[:(–—-]+\s*|\)$/g, "");
    return { rank: level.rank, reached: details === "" || !(isPlaceholder(said) || DENIED.test(said)) };
  };
  return (text) => {
    let highest = -1;
    for (const line of text.normalize("NFC").split(LINES)) {
      if (line.trim() === "") continue;
      const [first, ...more] = line.split(PIECES).map(levelOf);
      // A name may have a comma itself: `Bộ, ngành`.
      const whole = levelOf(line) ?? first;
      if (!whole) return undefined;
      for (const level of [whole, ...more]) if (level?.reached) highest = Math.max(highest, level.rank);
    }
    return highest;
  };
}

const bare = (text: string) => textKey(text.trim().replace(PREFIX, ""));
