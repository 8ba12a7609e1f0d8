import { isBlankCell } from "../../core/reading/cell";
import { titleFingerprint } from "../../core/reading/text-key";
import { columnKeys } from "../../core/register/columns";
import { formCells } from "../rows/form-cells";
import { readRegisterTab, textAt } from "../workbook/register-tab";
import type { Call } from "./define-call";
import { list, MOST_CELLS, object, wholeNumber } from "./is";

const MOST_FINGERPRINT = 2 ** 32;

/** The rows that a block about to be pasted may repeat, for the page to judge it as it will stand in the register. */
export const pageNamesakes: Call<"pageNamesakes"> = {
  takes: object({ fingerprints: list(wholeNumber(-MOST_FINGERPRINT, MOST_FINGERPRINT), MOST_CELLS) }),
  answer({ fingerprints }, spreadsheet) {
    const register = readRegisterTab(spreadsheet);
    const sought = new Set(fingerprints);
    const places = columnKeys.flatMap((column) => register.at[column] ?? []);
    const isFilled = (cells: readonly unknown[]) =>
      places.some((place) => typeof cells[place] !== "boolean" && !isBlankCell(cells[place] as string));
    const rows = register.values.flatMap((_cells, index) => {
      const row = index + 1;
      const title = index > register.headingRow ? textAt(register, row, "title") : "";
      const isSought = !isBlankCell(title) && sought.has(titleFingerprint(title));
      return isSought ? [{ row, cells: formCells(register, row) }] : [];
    });
    return { last: register.values.findLastIndex(isFilled) + 1, rows };
  },
};
