import { textKey } from "./text-key";

/** No stand-in takes more; nearly every title does. */
const LONGEST = 30;
const SAYS_NOTHING = /^[^\p{L}\d]*0*[^\p{L}\d]*$/u;
const EDGES = /^["'“”«([ .]+|["'“”»)\] .…,;:?!]+$/g;

const WORDS: ReadonlySet<string> = new Set(
  (
    "x|xx|xxx|nt|n/a|na|null|none|không|khong|ko|không có|khong co|ko có|không có gì|chưa|chua|chưa có|chua co|" +
    "chưa xác định|chưa rõ|chưa biết|chưa ghi|chưa nhập|chưa cập nhật|không rõ|không xác định|đang cập nhật|" +
    "dang cap nhat|đang bổ sung|đang hoàn thiện|đang xác định|sẽ bổ sung|bổ sung sau|cập nhật sau|sẽ cập nhật|" +
    "để trống|như trên"
  )
    .split("|")
    .map(textKey),
);

/**
 * Whether a text only fills its cell: `-`, `...`, `x`, `N/A`, "Đang cập nhật" (requirements 3).
 * One list for every reader of text; where such a word is an answer, its reader asks for the answer first.
 */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST || /[1-9]/.test(text)) return false;
  return SAYS_NOTHING.test(text) || WORDS.has(textKey(text).replace(EDGES, ""));
}
