import { cellText, formText } from "../../src/mending/cell-text";
import type { Cell } from "../../src/reading/cell";
import type { ColumnKey } from "../../src/register/columns";

test.each<[ColumnKey, Cell, shown: string, inForm: string]>([
  ["title", "  Sổ  tay\n", "  Sổ  tay\n", "  Sổ  tay\n"],
  ["title", "x".repeat(100), "x".repeat(100), "x".repeat(100)],
  ["benefitValue", "1500", "1500", "1500"],
  ["benefitValue", 15_000_000, "15.000.000", "15.000.000"],
  ["benefitValue", 999, "999", "999"],
  ["benefitValue", 0, "0", "0"],
  ["benefitValue", -1500, "-1500", "-1500"],
  ["benefitValue", 1500.5, "1500.5", "1500.5"],
  ["decisionNumber", 1500, "1500", "1500"],
  ["benefitValue", new Date(2022, 4, 8), "08/05/2022", "08/05/2022"],
  ["appliedOn", new Date(2022, 4, 31), "31/05/2022", "31/05/2022"],
  ["registeredAt", new Date(2022, 4, 31, 7, 5), "31/05/2022 07:05", "31/05/2022 07:05"],
  ["novelty", true, "TRUE", "Có"],
  ["novelty", false, "FALSE", ""],
  ["novelty", "Không", "Không", "Không"],
  ["title", "", "", ""],
  ["title", null, "", ""],
  ["title", undefined, "", ""],
])("%s %j is shown as %j, in a form as %j", (key, cell, shown, inForm) => {
  expect([cellText(key, cell), formText(key, cell)]).toEqual([shown, inForm]);
});
