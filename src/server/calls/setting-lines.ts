import type { SettingLine } from "../../api/bridge-settings";
import { sizeFault } from "../../core/programme/settings-size";
import { sizeText } from "../../core/programme/size-text";
import { Fault } from "../platform/fault";
import { type Is, isCell } from "./is";

const LINE_CELLS = 4;

/** How long a cell is, and how many lines there are, is answered in a sentence. */
const isLine: Is<SettingLine> = (value): value is SettingLine =>
  Array.isArray(value) &&
  value.length === LINE_CELLS &&
  value.every((cell) => typeof cell === "string" || isCell(cell));

/** The lines of `Cấu hình` as the page hands them over. */
export const isLines: Is<readonly SettingLine[]> = (value): value is readonly SettingLine[] =>
  Array.isArray(value) && value.every(isLine);

/** Refuses more than a campaign can have, with its size. */
export function mustFit(lines: readonly SettingLine[]): void {
  const fault = sizeFault(lines);
  if (fault) throw new Fault("workbook", sizeText(fault));
}
