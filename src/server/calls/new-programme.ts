import { faultsOfSettings } from "../../core/assessment/compare-verdicts";
import { readProgramme } from "../../core/programme/read-programme";
import { isBlankCell } from "../../core/reading/cell";
import { startProgramme } from "../settings/new-programme";
import { settingText } from "../workbook/settings-tab";
import type { Call } from "./define-call";
import { isKey, object, optional, wholeNumber } from "./is";
import { isLines, mustFit } from "./setting-lines";
import { fromWireCell } from "./wire";

/** Starts another campaign with the settings given. */
export const pageNewProgramme: Call<"pageNewProgramme"> = {
  afterwards: "rewrites",
  takes: object({ lines: isLines, rows: wholeNumber(0), key: optional(isKey) }),
  answer({ lines, rows, key }, spreadsheet) {
    mustFit(lines);
    // Lines keep their places, so that a fault names the place that the page knows.
    const cells = lines.map((line) => line.map(fromWireCell));
    const reading = readProgramme(cells);
    if (!reading.ok) return { kind: "problems", problems: faultsOfSettings(reading.problems) };
    const texts = cells.filter((line) => !line.every(isBlankCell)).map((line) => line.map(settingText));
    return {
      kind: "started",
      sentence: startProgramme(spreadsheet, texts, reading.programme.name, rows, key),
    };
  },
};
