import Papa from "papaparse";
import { Refusal } from "../refusal";
import { mustFit } from "./bounds";
import { decodeText } from "./decode-text";
import { IMPORT_MESSAGES } from "./messages-vi";

const DELIMITERS = [",", ";", "\t", "|"];

/** Excel's own first line, which names the delimiter. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** These would become a formula; the person who wrote the file did not type one here. */
const FORMULA_START = /^[=+]/;

/** Keeps a text a text: the apostrophe is what a person would type before it. */
function asTyped(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/**
 * Reads a .csv file as the block of texts that a person would type: the workbook reads dates and numbers in them
 * by its locale. `file` is the name for the message.
 */
export function importCsv(bytes: Uint8Array, file: string): string[][] {
  const text = decodeText(bytes);
  if (text.includes("\0")) {
    throw new Refusal(IMPORT_MESSAGES.notReadable(file));
  }
  const named = SEPARATOR_LINE.exec(text);
  const { data } = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    delimiter: named?.[1] ?? "",
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: false,
  });
  while (data.length > 0 && (data.at(-1) ?? []).every((cell) => cell === "")) {
    data.pop();
  }
  if (data.length === 0) {
    throw new Refusal(IMPORT_MESSAGES.empty(file));
  }
  const width = data.reduce((most, line) => Math.max(most, line.length), 0);
  mustFit([{ rows: data.length, columns: width }], file);
  return data.map((line) => Array.from({ length: width }, (_, column) => asTyped(line[column] ?? "")));
}
