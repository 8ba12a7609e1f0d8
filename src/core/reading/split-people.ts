/** A number or a bullet before a name: `1)`, `2.`, `3/`, `-`, `•`. */
const MARKER = /(^|[\n ;,])(?:\d{1,2} ?[).:/-]|[-–—•*+·▪]) ?(?=\p{L})/gu;
const SEPARATORS = /\n|;| và | & | [-–—] | \/ (?=\p{L})/iu;

/** The pieces of a cell that may each be a person: at lines, `;`, `,`, "và" and numbers, but not inside parentheses. */
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
