import type { Cell } from "../reading/cell";
import { quoteCell } from "../reading/cell";
import { type ColumnKey, typeOf } from "../register/columns";
import { formatCount } from "../words/number-vi";
import { yesNoWords } from "../words/words";

/** A cell as the sheet shows it. */
export function cellText(key: ColumnKey, cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number" && typeOf(key) === "money" && Number.isInteger(cell)) {
    return cell < 0 ? String(cell) : formatCount(cell);
  }
  // A dot would group thousands when it is read again.
  if (typeof cell === "number" && typeOf(key) === "number") return String(cell).replace(".", ",");
  return quoteCell(cell);
}

/** A cell as a form holds it: text that reads as the same value. */
export function formText(key: ColumnKey, cell: Cell): string {
  if (typeof cell === "boolean") return cell ? yesNoWords.yes : "";
  return cellText(key, cell);
}
