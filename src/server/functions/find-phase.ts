import { openProgramme } from "../../core/assessment/open-workbook";
import { locatePhase } from "../../core/programme/locate-phase";
import { readInterval } from "../../core/reading/read-interval";
import type { Argument } from "./arguments";
import { mapCells, toGrid } from "./arguments";

/** `SK_GIAIDOAN`: the phase of each moment, blank where it is in none or cannot be told. */
export function findPhase(moments: Argument, settings: Argument): string | string[][] {
  const programme = openProgramme(toGrid(settings));
  if (!programme.ok) return programme.problems.join("\n");
  const { phases } = programme.value;
  return mapCells(moments, (cell) => {
    const reading = readInterval(cell);
    if (reading.kind !== "interval") return "";
    const location = locatePhase(reading.interval, phases);
    return location.kind === "phase" ? location.phase.name : "";
  });
}
