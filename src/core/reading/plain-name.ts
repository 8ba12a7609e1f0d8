import { LETTER, letterTable, TABLE_SIZE } from "./letter-table";
import { textKey } from "./text-key";

/** First words, as keys, that may be a title, a role, a label, a position or an answer: the full reading decides. */
const NOT_FIRST: ReadonlySet<string> = new Set(
  (
    "pgs gs ts ths thạc tiến cử kĩ bs ks ngưt ngnd nhà đồng thầy cô ông bà anh chị gv giáo giảng hiệu phó ht pht tổ " +
    "nhân kế chuyên trưởng chức đơn trường phòng sở khoa sinh sn số điện sđt đt email tel năm tỉ không khong chưa " +
    "chua cùng đóng chủ nhóm tác cn họ tên các thành cộng người đang dang có co ban hội tập và đc nv bí sẽ " +
    "bổ cập để như những nnk n na nt x xx xxx null none"
  ).split(" "),
);

/** A word that joins two names, or a post behind one. */
const JOINED_OR_POST = / (?:(?:và|cùng|với) |(?:p?ht|gv|nv|t[tp]cm|tpt|ctcđ|trưởng|phó|viên)$)/;

/** Whether a text is nothing but letters and single spaces, as most cells with one author are. */
export function isPlainName(text: string): boolean {
  const table = letterTable();
  let afterLetter = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      if (!afterLetter) return false;
      afterLetter = false;
      continue;
    }
    if (!(code >= 0x41 && code <= 0x5a) && !isLetter(code, table)) return false;
    afterLetter = true;
  }
  return afterLetter;
}

/** The key of a plain name; undefined when its words may mean something else, or join two names. */
export function plainNameKey(name: string): string | undefined {
  const key = textKey(name);
  const space = key.indexOf(" ");
  if (NOT_FIRST.has(space < 0 ? key : key.slice(0, space)) || JOINED_OR_POST.test(key)) return undefined;
  return key;
}

/** The table knows lower case only; a capital of the Vietnamese blocks stands just before or 0x20 below its letter. */
function isLetter(code: number, table: Int32Array): boolean {
  if (code >= TABLE_SIZE) return false;
  if (table[code]! & LETTER) return true;
  const lower = code < 0xe0 ? code + 0x20 : code + 1;
  return (table[lower]! & LETTER) !== 0 && code >= 0xc0;
}
