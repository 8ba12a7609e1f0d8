import { planUpgrade } from "../../sheets/plan-upgrade";
import { ageOf, present } from "../../sheets/release";
import { mayChangeSettings } from "../../sheets/settings-tab";
import { findTab } from "../../sheets/tabs";
import type { UpgradePlan } from "../bridge-upgrade";
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
