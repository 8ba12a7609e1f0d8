import { noData } from "../../../messages/words";

/** A share as people write it, `12,5 %`; nothing over nothing is no figure. */
export function percentText(part: number, of: number): string {
  if (!(of > 0)) return noData;
  const tenths = Math.round((part / of) * 1000);
  return `${String(tenths / 10).replace(".", ",")} %`;
}
