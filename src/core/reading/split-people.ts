/** A number or a bullet before a name: `1)`, `2.`, `3/`, `-`, `•`. */
const MARKER = /(^|[\n ;,])(?:\d{1,2} ?[).:/-]|[-–—•*+·▪]) ?(?=\p{L})/gu;
const NAME_ENDS = "(?<=\\p{L} \\p{L}{1,10} ?/)";
/** Behind a whole name, and not behind ThS. or an initial. */
const SENTENCE_ENDS =
  "(?<=\\p{L} (?:\\p{L}{2,10}|\\p{L}{1,10} \\p{L})\\. )(?<![ .](?:[BCDĐGHKLMNPQRSTVX]{1,5}|Th[Ss]|NGƯT|[Đđ]c)\\. )";
const WORD = "(?:[Vv]à|VÀ|[Cc]ùng với|CÙNG VỚI|[Cc]ùng|CÙNG|[Vv]ới|VỚI)";
/** What stands between two names. A stroke or a full stop only between whole ones: đ/c and ThS. have them too. */
const SEPARATORS = new RegExp(
  `\\n|[;；，、|]| ${WORD} | & | [-–—] | / (?=\\p{L})|/${NAME_ENDS} ?(?=\\p{L}{2,10} \\p{L})| ?\\+ ?(?=\\p{L})|\\. ${SENTENCE_ENDS}(?=\\p{Lu}\\p{L}{0,10}\\.? \\p{L})`,
  "u",
);

/** The pieces of a cell that may each be a person: at lines, `;`, `,`, "và", "cùng" and the like, and numbers, but not inside parentheses. */
export function splitPeople(text: string): string[] {
  const parentheses: string[] = [];
  const flat = text.replace(/\([^()]*\)/g, (whole) => {
    parentheses.push(whole);
    return `\u0001${parentheses.length - 1}\u0002`;
  });
  return flat
    .replace(MARKER, "$1\n")
    .split(SEPARATORS)
    .flatMap(splitCommas)
    .map((piece) =>
      piece.replace(/\u0001(\d+)\u0002/g, (_, index: string) => parentheses[Number(index)] ?? "").trim(),
    )
    .filter((piece) => piece !== "");
}

/** A comma between digits is a decimal mark: 33,3%. */
function splitCommas(text: string): string[] {
  return text.split(/,(?!\d)|(?<!\d),/);
}
