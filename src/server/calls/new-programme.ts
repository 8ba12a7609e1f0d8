import type { ProgrammeStarted } from "../../api/bridge-new-programme";
import type { SettingsRefusal } from "../../api/bridge-try-settings";
import { settingsFaults } from "../../core/assessment/compare-settings";
import { readProgramme } from "../../core/programme/read-programme";
import { isBlankCell } from "../../core/reading/cell";
import { startProgramme } from "../settings/new-programme";
import { settingText } from "../workbook/settings-tab";
import { withLayout } from "../workbook/with-lock";
import { answer } from "./answer";
import { settingsRequests } from "./requests-settings";
import { fromWireCell } from "./wire";

/** Starts another campaign with the settings given. */
export function pageNewProgramme(request: string): string {
  return answer(
    settingsRequests.start,
    request,
    ({ lines, rows }, spreadsheet): ProgrammeStarted | SettingsRefusal => {
      // Lines keep their places, so that a fault names the place that the page knows.
      const cells = lines.map((line) => line.map(fromWireCell));
      const reading = readProgramme(cells);
      if (!reading.ok) return { kind: "problems", problems: settingsFaults(reading.problems) };
      const texts = cells.filter((line) => !line.every(isBlankCell)).map((line) => line.map(settingText));
      return {
        kind: "started",
        sentence: withLayout(() => startProgramme(spreadsheet, texts, reading.programme.name, rows)),
      };
    },
  );
}
