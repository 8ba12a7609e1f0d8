import { isBlankCell } from "../reading/cell";
import { tidyText } from "../reading/characters";
import { headingKey } from "../reading/headings";

const COUNTED = "sáng kiến(?: kinh nghiệm)?|skkn|sk|giải pháp|đề tài|tác giả|dòng|người";
/** A label alone or with a number; a title goes on in words of its own: `Tổng hợp các dạng toán`. */
const TOTAL = new RegExp(
  `^(?:(?:tổng(?: cộng| số)?|cộng|total)(?: (?:số|có))?|(?:ấn định )?danh sách(?: này)?(?: gồm)?(?: có)?(?=.*\\d))` +
    `(?: (?:${COUNTED}))?(?:[ :]+\\(?[\\d.,]+\\)?(?: (?:${COUNTED}))?\\)?)?[ ./]*$`,
);
/** No title begins so. */
const GRAND_TOTAL = /^tổng cộng(?!\p{L})/u;
/** Where rows are numbered, nothing else begins so: `Cộng tổ Toán`. */
const NUMBERED_TOTAL = /^(?:tổng|cộng|total)(?!\p{L})/u;
const BEGINS_WITH_NUMBER = /^\s*\d/;

/** `Tổng cộng: 30 sáng kiến`, with other numbers beside it; `count` is what stands in the column that numbers the rows. */
export function isTotal([label, ...others]: readonly string[], count = ""): boolean {
  const key = headingKey(label);
  if (label === count && NUMBERED_TOTAL.test(key)) return true;
  return (TOTAL.test(key) || GRAND_TOTAL.test(key)) && others.every((cell) => BEGINS_WITH_NUMBER.test(cell));
}

/** `(1) (2) (3)` below the headings of a form. */
export function isNumbering(filled: readonly string[]): boolean {
  if (filled.length < 2) return false;
  const numbers = filled.map((cell) => Number(/^\s*\(?(\d{1,2})\)?\s*$/.exec(cell)?.[1] ?? Number.NaN));
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

const IN_BRACKETS = /^\s*\([^()]*\)\s*$/;

/** `(triệu đồng)`, `(ngày/tháng/năm)`: what a heading says of its cells, in a row of its own. `(1)` numbers a column. */
export const isHint = (cell: string): boolean => IN_BRACKETS.test(cell) && /\p{L}/u.test(cell);

/** `(ghi rõ)`, `(ngày/tháng/năm)` below the headings of a form: how the columns are to be filled in. */
export const isInstruction = (filled: readonly string[]): boolean =>
  filled.length > 0 && filled.every((cell) => IN_BRACKETS.test(cell));

/** Place and date, who signs, how: what stands below a list. */
const FOOTER = new RegExp(
  "^(?:" +
    [
      "[\\p{L} .–-]{0,40},? ?ngày[ .…_\\d]*tháng[ .…_\\d]*năm[ .…_\\d]*",
      "[\\p{L} .–-]{1,40}, ?ngày ?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}",
      "\\(?(?:đã )?(?:ký|kí)(?: và|,|\\)| tên| ghi| đóng).*",
      "(?:người|cán bộ) (?:lập|tổng hợp|kiểm tra|báo cáo)(?: (?:biểu|bảng|danh sách|báo cáo))?",
      "(?:tm|t/m|kt|tl|tuq)\\.? ?\\p{L}.*",
      "(?:phó )?(?:hiệu trưởng|thủ trưởng(?: (?:đơn vị|cơ quan))?|giám đốc|trưởng phòng)",
      "(?:phó )?chủ tịch(?: (?:công đoàn|hội đồng|cđ).*)?",
      "[*–-]? ?(?:ghi chú|lưu ý|chú thích) ?:.*",
      "xác nhận của .*|nơi nhận.*|thư ký|kế toán|ban chấp hành(?: công đoàn.*)?",
    ].join("|") +
    ")$",
  "u",
);

/** Whether all that stands in a line belongs below a list. */
export const isFooter = (filled: readonly string[]): boolean =>
  filled.length > 0 && filled.every((cell) => FOOTER.test(tidyText(cell).toLowerCase()));

const PART_OF_UNIT = /^(?:tổ|khối|nhóm|bộ môn|lĩnh vực|bộ phận|cấp học|bậc học)(?: ?:| \p{L})/u;

/** `Tổ Toán - Tin`, `Khối mẫu giáo`: what the rows below it belong to, where it stands alone in a line. */
export const isPartOfUnit = (text: string): boolean => PART_OF_UNIT.test(tidyText(text).toLowerCase());

const ROMAN = /^\s*(?:[ivxl]{1,5}|[a-h])[.)]?\s*$/i;
const NUMBER = /^\s*\d{1,4}(?:[.,]\d{1,3})?[.)]?\s*$/;

export const isRoman = (cell: string | undefined): boolean => ROMAN.test(cell ?? "");
export const isCount = (cell: string | undefined): boolean => NUMBER.test(cell ?? "");

const NUMBERED = /^(?:s?tt|số tt|số thứ tự|thứ tự|no|#|stt tt)$/;
/** Whether a heading is that of the column which numbers the rows. */
export const isCountHeading = (heading: string): boolean => NUMBERED.test(headingKey(heading));
/** Rows looked at. */
const SAMPLE = 60;

/** The column that numbers the rows, by its heading or by its cells; -1 for none. */
export function numberColumn(
  rows: readonly (readonly string[])[],
  columns: readonly { at: number; heading: string; column: unknown }[],
): number {
  const open = columns.filter(({ column }) => column === null);
  const byName = open.find(({ heading }) => isCountHeading(heading));
  if (byName) return byName.at;
  const first = open.find(({ at }) => {
    const cells = rows.slice(0, SAMPLE).flatMap((row) => (isBlankCell(row[at]) ? [] : [row[at] ?? ""]));
    const counts = cells.filter(isCount);
    // Marks are numbers too; those of rows go up.
    return (
      counts.length > 1 && counts.length >= 0.6 * cells.length && isRising(counts.map(Number.parseFloat))
    );
  });
  return first?.at ?? -1;
}

const isRising = (numbers: readonly number[]) =>
  numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1 || number === 1);
