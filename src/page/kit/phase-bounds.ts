import type { PhaseFigures } from "../../api/bridge";
import type { WallTime } from "../../core/reading/wall-time";

const wallTime = (text: string | null, open: number): WallTime =>
  text === null ? open : Date.parse(`${text}Z`);

/** Infinitely early without a bound. */
export const opensAt = ({ opens }: PhaseFigures): WallTime => wallTime(opens, Number.NEGATIVE_INFINITY);
/** Infinitely late without a bound. */
export const closesAt = ({ closes }: PhaseFigures): WallTime => wallTime(closes, Number.POSITIVE_INFINITY);
