import type { UpgradePlan } from "../../api/bridge-upgrade";
import { planUpgrade } from "../setup/plan-upgrade";
import { ageOf, present } from "../workbook/release";
import { mayChangeSettings } from "../workbook/settings-tab";
import { findTab } from "../workbook/tabs";
import { answer } from "./answer";
import { requests } from "./requests";

/** What an upgrade of the workbook would change. Writes nothing. */
export function pageUpgradePlan(request: string): string {
  return answer(requests.nothing, request, (_nothing, spreadsheet): UpgradePlan | null => {
    const age = ageOf(spreadsheet);
    if (age.kind !== "older") return null;
    const settings = findTab(spreadsheet, "settings");
    return {
      from: age.version,
      to: present.version,
      steps: planUpgrade(spreadsheet),
      mayUpgrade: !settings || mayChangeSettings(settings),
    };
  });
}
