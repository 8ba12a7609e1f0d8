import { parseAmount } from "./amount";

const SHARE = /(\d[\d.,]{0,8}) ?%/g;

/** Every percentage in a text, in order: `50% / 50%` gives 50 and 50 (IV.2.4). */
export function readShares(text: string): number[] {
  const shares: number[] = [];
  text.replace(SHARE, (whole: string, digits: string) => {
    const share = parseAmount(digits, true);
    if (share !== undefined) shares.push(share);
    return whole;
  });
  return shares;
}
