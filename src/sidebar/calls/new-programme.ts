import { settingsFaults } from "../../assessment/compare-settings";
import { readProgramme } from "../../programme/read-programme";
import { isBlankCell } from "../../reading/cell";
import { startProgramme } from "../../sheets/new-programme";
import { settingText } from "../../sheets/settings-tab";
import { withLayout } from "../../sheets/with-lock";
import type { ProgrammeStarted } from "../bridge-new-programme";
import type { SettingsRefusal } from "../bridge-try-settings";
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
