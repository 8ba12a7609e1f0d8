import type { ShownActivity } from "../../api/bridge-activities";
import type { Workbook } from "../../core/assessment/open-workbook";
import { activityText } from "../../core/assessment/problems-vi";
import { activityKeys } from "../../core/register/activity-columns";
import { pageLog } from "../../messages/vi/page-vi";
import { type ActivityCells, addActivity, takeBackActivity } from "../rows/write-activity";
import { logQuietly } from "../workbook/log";
import { readWorkbook } from "../workbook/register-tab";
import { settingText } from "../workbook/settings-tab";
import type { Call } from "./define-call";
import { isKey, isRow, isText, object } from "./is";

const isActivity = object<ActivityCells>({
  ...{
    unit: isText,
    kind: isText,
    heldOn: isText,
    count: isText,
    amount: isText,
    link: isText,
    note: isText,
  },
});

/** More than a unit does in a campaign, and as many as one answer should carry: the last ones. */
const MOST = 300;

/** The activities of a unit, and those whose unit is misspelt and probably this one. */
export const shownActivities = (
  { activities }: Pick<Workbook, "activities">,
  unit: string,
): ShownActivity[] =>
  activities.rows
    .filter(
      ({ unitName, problems }) =>
        unitName === unit ||
        problems.some(({ column, choices }) => column === "unit" && choices.includes(unit)),
    )
    .slice(-MOST)
    .map((each) => ({
      row: each.row,
      cells: Object.fromEntries(
        activityKeys.map((key) => [key, settingText(each.cell(key))]),
      ) as ActivityCells,
      problem: activityText(each),
    }));

/** Appends an activity; a repeated request writes nothing twice. */
export const pageAddActivity: Call<"pageAddActivity"> = {
  takes: object({ key: isKey, cells: isActivity }),
  answer({ key, cells }, spreadsheet) {
    const { row, told, fresh } = addActivity(spreadsheet, key, cells);
    const detail = activityKeys.map((column) => cells[column]).join(" · ");
    if (fresh) logQuietly(spreadsheet, { what: pageLog.activity, detail });
    return { row, told, activities: shownActivities(readWorkbook(spreadsheet).table, cells.unit) };
  },
};

/** Takes one back that was appended. */
export const pageTakeBackActivity: Call<"pageTakeBackActivity"> = {
  takes: object({ row: isRow, told: isText, unit: isText }),
  answer({ row, told, unit }, spreadsheet) {
    takeBackActivity(spreadsheet, row, told);
    logQuietly(spreadsheet, { what: pageLog.noActivity, detail: String(row) });
    return shownActivities(readWorkbook(spreadsheet).table, unit);
  },
};
