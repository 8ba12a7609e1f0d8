import type { RequestOf } from "../../api/bridge";
import { restoreFormulas, writeStaticResults } from "../live/static-results";
import { Fault } from "../platform/fault";
import { mustManage } from "../workbook/settings-tab";
import type { Call } from "./define-call";
import { object, oneOf } from "./is";

/** Turns the mode for many people on or off, as the menu does. */
export const pageKeepResults: Call<"pageKeepResults"> = {
  afterwards: "isFresh",
  takes: object<RequestOf<"pageKeepResults">>({ as: oneOf("formulas", "values") }),
  answer({ as }, spreadsheet, settled) {
    mustManage(spreadsheet);
    const outcome = as === "values" ? writeStaticResults(spreadsheet) : restoreFormulas(spreadsheet);
    if (!outcome.ok) throw new Fault("workbook", outcome.problems.join("\n"));
    return { sentence: [settled, outcome.sentence].filter(Boolean).join(" ") };
  },
};
