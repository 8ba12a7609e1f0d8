import { setUp } from "../setup/set-up";
import type { Call } from "./define-call";
import { isNothing } from "./is";

/** Makes or mends the workbook, as the menu does. */
export const pageSetUp: Call<"pageSetUp"> = {
  takes: isNothing,
  answer(_nothing, spreadsheet, settled) {
    return {
      sentence: [settled, setUp(spreadsheet)].filter(Boolean).join(" "),
    };
  },
};
