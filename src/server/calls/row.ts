import type { SimilarTitle } from "../../api/bridge";
import { isBlankCell } from "../../core/reading/cell";
import { similarity } from "../../core/reading/similarity";
import { otherUnit } from "../../core/register/other-unit";
import { readCatalogue } from "../../core/register/read-catalogue";
import { myUnit } from "../platform/my-unit";
import { knownEmail } from "../platform/who-am-i";
import { formCells } from "../rows/form-cells";
import { mustFindTab, placeInRegister, readRegisterTab, rowKey } from "../workbook/register-tab";
import { selectedRows } from "../workbook/selected-rows";
import type { Call } from "./define-call";
import { isColumn, isRow, isText, list, MOST_OWN, object, optional, orNull } from "./is";

const ALIKE = 0.75;
const MOST_ALIKE = 5;
/** Titles whose lengths differ more than this share too few letters to be alike. */
const LENGTHS_APART = 0.55;

/** A row for the form: the one named, else the one at the cursor; null where there is none. */
export const pageRow: Call<"pageRow"> = {
  takes: object({
    row: orNull(isRow),
    key: optional(isText),
    own: optional(list(isColumn, MOST_OWN)),
  }),
  answer({ row, key, own = [] }, spreadsheet) {
    const register = readRegisterTab(spreadsheet);
    const wanted = row ?? selectedRows(spreadsheet)?.first ?? 0;
    const cells = wanted > register.headingRow + 1 ? formCells(register, wanted, own) : {};
    if (Object.keys(cells).length === 0) return null;
    if (key !== undefined && rowKey(register, wanted) !== key) return null;
    const units = readCatalogue(mustFindTab(spreadsheet, "units").getDataRange().getValues());
    const who = { unit: myUnit(spreadsheet) ?? "", email: knownEmail() };
    const other = units.ok ? otherUnit(cells.unit, units.catalogue, who) : "";
    return { row: wanted, cells, otherUnit: other };
  },
};

/** Titles in the workbook that look like one, the likest first. Only a hint: different initiatives look alike too. */
export const pageSimilar: Call<"pageSimilar"> = {
  takes: object({ title: isText, exceptRow: orNull(isRow) }),
  answer({ title, exceptRow }, spreadsheet) {
    const register = readRegisterTab(spreadsheet, true);
    const { sheet, headingRow } = register;
    const [titles, units] = [placeInRegister(register, "title"), placeInRegister(register, "unit")];
    const left = Math.min(titles, units);
    const rows = sheet.getLastRow() - headingRow - 1;
    if (rows < 1 || isBlankCell(title)) return [];
    const cells = sheet.getRange(headingRow + 2, left + 1, rows, Math.abs(titles - units) + 1).getValues();
    return cells
      .flatMap((values, index): SimilarTitle[] => {
        const row = headingRow + 2 + index;
        const other = String(values[titles - left]);
        const shorter = Math.min(other.length, title.length);
        if (row === exceptRow || shorter < LENGTHS_APART * Math.max(other.length, title.length)) return [];
        const likeness = similarity(title, other);
        return likeness < ALIKE ? [] : [{ row, title: other, unit: String(values[units - left]), likeness }];
      })
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_ALIKE);
  },
};
