import { parseBlock } from "../model/a1";
import type { PrintOptions } from "./print-page";

/** Margins of an administrative document: Decree 30/2020/NĐ-CP, appendix I, at their usual values. */
const usual = { top: 20, right: 15, bottom: 20, left: 30 };
const mostMargin = 80;

/** Reads `?orientation=landscape&left=30&range=A1:H40`; what is not understood has its usual value. */
export const readPrintOptions = (
  query: URLSearchParams,
  size: { rows: number; columns: number },
): PrintOptions => {
  const margin = (side: keyof typeof usual) => {
    const text = query.get(side);
    const value = text === null || text.trim() === "" ? Number.NaN : Number(text);
    return value >= 0 && value <= mostMargin ? value : usual[side];
  };
  const orientation = query.get("orientation");
  return {
    orientation: orientation === "portrait" || orientation === "landscape" ? orientation : undefined,
    margins: { top: margin("top"), right: margin("right"), bottom: margin("bottom"), left: margin("left") },
    part: parseBlock(query.get("range") ?? "", size),
  };
};
