import type { Window } from "../../src/core/programme/programme";
import { formatMoment } from "../../src/core/reading/wall-time";

/** A window as people write it, its end exclusive. */
export const moments = ({ from, before }: Window): readonly [from: string, before: string] => [
  formatMoment(from),
  formatMoment(before),
];
