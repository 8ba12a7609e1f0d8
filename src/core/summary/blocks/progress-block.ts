import { progressHeading, targetHeadings } from "../../words/summary-words";
import type { Block } from "./block";

const PLACES = 10;
const reachedAt = targetHeadings.indexOf("Đạt");
const missingAt = targetHeadings.indexOf("Còn thiếu");

/** The targets with a bar behind each: text, so that it shows in every program and prints in black. */
export function progressBlock([headings = [], ...rows]: Block): Block {
  return [
    [...headings, progressHeading],
    ...rows.map((row) => [...row, bar(row[reachedAt], row[missingAt])]),
  ];
}

/** Full only when nothing is missing; nothing where the missing number is not known. */
function bar(reached: string | number | undefined, missing: string | number | undefined): string {
  if (typeof reached !== "number" || typeof missing !== "number" || reached + missing <= 0) return "";
  const filled = Math.floor((reached * PLACES) / (reached + missing));
  return "█".repeat(filled) + "░".repeat(PLACES - filled);
}
