import { planUpgrade } from "../setup/plan-upgrade";
import { ageOf, present } from "../workbook/release";
import { mayChangeSettings } from "../workbook/settings-tab";
import { findTab } from "../workbook/tabs";
import type { Call } from "./define-call";
import { isNothing } from "./is";

/** What an upgrade of the workbook would change. Writes nothing. */
export const pageUpgradePlan: Call<"pageUpgradePlan"> = {
  takes: isNothing,
  answer(_nothing, spreadsheet) {
    const age = ageOf(spreadsheet);
    if (age.kind !== "older") return null;
    const settings = findTab(spreadsheet, "settings");
    return {
      from: age.version,
      to: present.version,
      steps: planUpgrade(spreadsheet),
      mayUpgrade: !settings || mayChangeSettings(settings),
    };
  },
};
