import type { SettingLine } from "../../api/bridge-settings";
import { type Is, isCell, list } from "./is";

/** More than any campaign has settings. */
const MOST_LINES = 1000;
const LINE_CELLS = 4;

const isLine: Is<SettingLine> = (value): value is SettingLine =>
  Array.isArray(value) && value.length === LINE_CELLS && value.every(isCell);

/** The lines of `Cấu hình` as the page hands them over. */
export const isLines: Is<readonly SettingLine[]> = list(isLine, MOST_LINES);
