import * as z from "zod/mini";
import type { SettingLine } from "../../api/bridge-try-settings";
import { cell, list } from "./requests";

/** More than any campaign has settings. */
const MOST_LINES = 1000;
const LINE_CELLS = 4;

const line = z.custom<SettingLine>(
  (value) =>
    Array.isArray(value) &&
    value.length === LINE_CELLS &&
    value.every((each) => cell.safeParse(each).success),
);
const lines = list(line, MOST_LINES);

/** What the calls about settings take. */
export const settingsRequests = {
  open: z.object({ presets: z.boolean() }),
  change: z.object({ before: lines, after: lines }),
  start: z.object({ lines, rows: z.number() }),
};
