const PLAIN = /^\d+$/;
const DOTTED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const COMMAS = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const SPACED = /^\d{1,3}(?: \d{3})+$/;
const COMMA_DECIMAL = /^\d+,\d+$/;
const DOT_DECIMAL = /^\d+\.\d+$/;
const COULD_BE_THOUSANDS = /^[1-9]\d{0,2},\d{3}$/;

/**
 * The value of a number in Vietnamese notation: dot groups thousands, comma is the decimal mark (requirements 3,
 * "Money"). A dot that cannot group is a decimal mark, several commas in groups of three can only group.
 * Undefined for what is none, and, unless `certain` says that a unit stands beside it, for `1,500`.
 */
export function parseAmount(text: string, certain = false): number | undefined {
  if (PLAIN.test(text)) return Number(text);
  if (DOTTED.test(text)) return Number(text.replace(/\./g, "").replace(",", "."));
  if (COMMAS.test(text)) return Number(text.replace(/,/g, ""));
  if (SPACED.test(text)) return Number(text.replace(/ /g, ""));
  if (COMMA_DECIMAL.test(text)) {
    return COULD_BE_THOUSANDS.test(text) && !certain ? undefined : Number(text.replace(",", "."));
  }
  return DOT_DECIMAL.test(text) ? Number(text) : undefined;
}
