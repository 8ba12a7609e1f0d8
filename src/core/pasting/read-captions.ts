import { tidyText } from "../reading/characters";
import { formatInterval } from "../reading/interval";
import { readDecision } from "../reading/read-decision";
import type { Catalogue } from "../register/catalogue";
import { scaleOf } from "./money-scale";
import type { Placing } from "./place-columns";

/** What the lines above a table say of all its rows; the line (1-based) says where. */
export interface Captions {
  unit?: { line: number; name: string };
  decision?: { line: number; number: string; on: string };
  /** Đồng that a bare 1 stands for: `ĐVT: triệu đồng`. */
  scale?: number;
}

const LABELLED = /^(?:tên )?(?:đơn vị|trường|cơ quan|cđcs|công đoàn cơ sở)(?: công tác)? ?[:–-] ?(.+)$/i;
const SCALE_LABEL = /^[( ]*(?:đvt|đ\/v tính|đơn vị(?: tính)?) ?:/i;
const DECISION = /quyết định|qđ/i;
/** How a unit is called that no list of units has. */
const SCHOOL =
  /^(?:trường|trung tâm|phòng gd|phòng giáo dục|sở gd|sở giáo dục|mầm non|tiểu học|(?:mn|th|thcs|thpt|ptdt\p{L}*|gdtx)(?![\p{L}\d])) ?\P{N}/iu;

/**
 * The unit that a line of its own names; `undefined` where it names none. A line that begins like a school and is none
 * of the list of units may be the title of an initiative as well: `isHeading` says that it is none.
 */
export function unitOfLine(text: string, catalogue: Catalogue, isHeading: boolean): string | undefined {
  const line = tidyText(text);
  const labelled = LABELLED.exec(line)?.[1];
  if (SCALE_LABEL.test(line) && scaleOf(line) !== undefined) return undefined;
  const reading = catalogue.read(labelled ?? line);
  if (reading.kind === "unit") return reading.unit.name;
  return labelled ?? (isHeading && SCHOOL.test(line) ? line : undefined);
}

/** Reads the lines above the headings: unit, decision, unit of money. */
export function readCaptions(
  rows: readonly (readonly string[])[],
  { headingRow }: Placing,
  catalogue: Catalogue,
): Captions {
  const captions: Captions = {};
  rows.slice(0, Math.max(0, headingRow)).forEach((cells, index) => {
    for (const cell of cells) {
      const text = tidyText(cell);
      if (text === "") continue;
      const line = index + 1;
      const scale = SCALE_LABEL.test(text) ? scaleOf(text) : undefined;
      if (scale !== undefined) captions.scale ??= scale;
      // Who stands above all units of a list is often named beside them, and is none of it.
      const name = unitOfLine(text, catalogue, !catalogue.given);
      if (name !== undefined) captions.unit = { line, name };
      const decision = DECISION.test(text) ? readDecision(text.replace(/[()]+/g, "")) : undefined;
      if (decision?.kind === "decision")
        captions.decision ??= {
          line,
          number: decision.number,
          on: decision.on ? formatInterval(decision.on) : "",
        };
    }
  });
  return captions;
}
