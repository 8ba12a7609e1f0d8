import type { Cell } from "../reading/cell";
import { quoteCell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import { presets } from "./presets/index";
import type { Settings } from "./schema";

/** The preset of a document, which says what a workbook of it leaves unsaid; none where nobody knows the document. */
export function presetOf(document: unknown): Settings | undefined {
  const key = textKey(quoteCell(document as Cell));
  return key === "" ? undefined : presets.find((each) => textKey(String(each.document)) === key);
}
