import { plainWords } from "../reading/characters";
import { readNumber } from "../reading/read-number";
import { formatCount } from "../words/number-vi";

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:ty|ti)(?: dong| d|$|[).,])/u, 1e9],
  [/(?<!\p{L})(?:trieu|trd|tr\.? ?d)(?!\p{L})/u, 1e6],
  [/(?<!\p{L})(?:nghin|ngan|1\.?000) (?:dong|d|vnd)(?!\p{L})/u, 1e3],
];
const BARE = /^[\s\d.,]+$/;

/** Đồng that a bare 1 stands for under a heading such as `Giá trị làm lợi (triệu đồng)`; `undefined` where it says nothing. */
export function scaleOf(heading: string): number | undefined {
  const words = plainWords(heading);
  return SCALES.find(([pattern]) => pattern.test(words))?.[1];
}

/** A bare number in đồng; what has a unit of its own, or can be read both ways, stays as it is. */
export function scaled(text: string, scale: number): string {
  const number = BARE.test(text) ? readNumber(text) : undefined;
  return number === undefined ? text : formatCount(number * scale);
}
