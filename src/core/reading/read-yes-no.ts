import { type Cell, isBlankCell, quoteCell } from "./cell";
import { textKey } from "./text-key";

/** An answer; what is neither yes nor no is quoted. */
export type YesNoReading =
  | { kind: "blank" }
  | { kind: "yes" }
  | { kind: "no" }
  | { kind: "unreadable"; text: string };

const BLANK: YesNoReading = { kind: "blank" };
const YES: YesNoReading = { kind: "yes" };
const NO: YesNoReading = { kind: "no" };
const LONGEST = 40;
/** An answer in a sentence, of the columns' own words alone: "Có tính mới", "Không đăng ký bảo hộ", "Chưa được bảo hộ". */
const SENTENCE =
  /^(có|đã|đang|không|chưa)(?: (?:có|được))?(?: (?:tính mới|mới|vi phạm|trái|xác nhận|hiệu quả|ứng dụng|trật tự|công cộng|đạo đức|xã hội|và|(?:đăng kí )?bảo hộ|sở hữu trí tuệ|shtt))+$/;
/** Asked for and not yet granted. */
const PENDING = "đang đăng kí";

// Keys of `textKey`, so case, tone placement and Unicode form do not matter. Accents do, where there are any:
// "cô" is another word than "có"; but people do type "co" and "khong".
const ANSWERS: ReadonlyMap<string, YesNoReading> = new Map([
  ...answers(YES, "có|co|x|v|1|yes|true|đúng|dung|rồi|roi|đã|da|đã có|da co|có rồi|co roi|✓|√|✔|✅|☑"),
  ...answers(NO, "không|khong|ko|k|no|0|sai|chưa|chua|chưa có|chua co|không có|khong co|✗|✘|❌"),
  ...answers(BLANK, "false|☐"),
]);

/**
 * Reads an answer (a ticked box is "Có"). An unticked box is blank, not no: a column of boxes holds FALSE
 * in every row that nobody has filled, and those rows must stay blank rows.
 */
export function readYesNo(cell: Cell): YesNoReading {
  if (cell === true || cell === 1) return YES;
  if (cell === false) return BLANK;
  if (cell === 0) return NO;
  if (isBlankCell(cell)) return BLANK;
  const known = typeof cell === "string" && cell.length <= LONGEST ? answerOf(cell) : undefined;
  return known ?? { kind: "unreadable", text: quoteCell(cell) };
}

function answerOf(text: string): YesNoReading | undefined {
  const known = ANSWERS.get(text);
  if (known) return known;
  const key = textKey(text.replace(/\ufe0f/g, "")).replace(/ ?[!,;:]+$/, "");
  return ANSWERS.get(key) ?? answerInSentence(key.replace(/,/g, ""));
}

function answerInSentence(key: string): YesNoReading | undefined {
  const first = SENTENCE.exec(key)?.[1];
  if (first === undefined || key.startsWith(PENDING)) return undefined;
  return first === "không" || first === "chưa" ? NO : YES;
}

function answers(reading: YesNoReading, words: string): [string, YesNoReading][] {
  return words.split("|").map((word) => [word, reading]);
}
