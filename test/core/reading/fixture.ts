import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { unitKeys } from "../../../src/core/reading/unit-key";

/** The rows of a CSV file of test/fixtures, by heading. */
export function fixture(name: string): Record<string, string>[] {
  const text = readFileSync(join(__dirname, "../..", "fixtures", name), "utf8");
  return parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The code-page 1258 form: letters keep their circumflex, breve or horn; tones stand apart. */
export function halfCompose(text: string): string {
  return Array.from(text.normalize("NFC"))
    .map((letter) => {
      const parts = letter.normalize("NFD");
      const tone = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? "";
      return tone === "" ? letter : parts.replace(tone, "").normalize("NFC") + tone;
    })
    .join("");
}

/** The key of a unit without its place. */
export const unitKey = (text: string): string => unitKeys(text).loose;
