import type { Awards } from "../../api/bridge-awards";
import { quoteCell } from "../../core/reading/cell";
import { DAY, formatDay } from "../../core/reading/wall-time";
import { firstFields } from "../../core/report/kit/letterhead";
import { tabulate } from "../../core/summary/blocks/summarise";
import { chosenOptions } from "../../core/summary/blocks/summarise-as-chosen";
import { shown } from "../../core/summary/blocks/table";
import { Fault } from "../platform/fault";
import { chosenIn } from "../setup/shown-results";
import { readWorkbook } from "../workbook/register-tab";
import { awardCells } from "../workbook/summary-layout";
import type { Call } from "./define-call";
import { list, object, orNull } from "./is";
import { judgeRows } from "./judge-rows";
import { isLine } from "./scope";

/** Units, people and initiatives for commendation (VII), as of the day that is chosen on `Tổng hợp`. */
export const pageAwards: Call<"pageAwards"> = {
  takes: object({ choices: orNull(list(isLine, awardCells.width)) }),
  answer({ choices: given }, spreadsheet) {
    const whole = readWorkbook(spreadsheet);
    const workbook = { ...whole.table, assessments: judgeRows(whole) };
    const { asOf, awards } = chosenIn(spreadsheet);
    const choices = given ?? awards.map((cell) => (typeof cell === "string" ? cell : quoteCell(cell)));
    const options = chosenOptions(workbook, asOf, "", choices);
    if (typeof options === "string") throw new Fault("other", options);
    const [units, people, outstanding] = tabulate(
      workbook,
      ["awardUnits", "awardPeople", "outstanding"],
      options,
    ).map(shown);
    const fields = firstFields(workbook.programme, { kind: "all", name: "" });
    const day = options.asOf === undefined ? "" : formatDay(options.asOf - DAY);
    return { choices, asOf: day, units, people, outstanding, fields } as Awards;
  },
};
