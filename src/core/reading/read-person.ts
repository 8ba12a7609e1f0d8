import { foldAccents } from "./characters";
import { readShares } from "./read-shares";
import { textKey } from "./text-key";

/** What one piece of an authors cell says; the name is empty when it names nobody. */
export interface Piece {
  name: string;
  key: string;
  shares: readonly number[];
  leader: boolean;
}

// Leaders and labels are matched without accents; they stand before a colon, in parentheses or alone.
const LEADER =
  /^(?:chu nhiem(?: (?:de tai|sang kien))?|chu tri(?: sang kien)?|truong nhom|nhom truong|chu bien|tac gia chinh|cn)$/;
const LABEL =
  /^(?:ho va ten|ho ten|ten|(?:ho )?ten tac gia|(?:dong |nhom |cac )?tac gia|thanh vien|cong su|nguoi thuc hien)(?: ?\d{1,2})?$/;
/** Keys that are no name: positions, units, contacts, answers. With accents: Trương is a surname, trường a school. */
const NOT_A_NAME =
  /^(?:gv|giáo viên|giảng viên|hiệu trưởng|phó hiệu trưởng|hiệu phó|ht|pht|tổ trưởng|tổ phó|nhân viên|kế toán|chuyên viên|trưởng phòng|phó phòng|trưởng khoa|phó khoa|chức vụ|đơn vị|trường|phòng|sở|khoa|sinh năm|sn|sinh ngày|số điện thoại|điện thoại|sđt|đt|email|e-mail|tel|năm sinh|tỉ lệ|đóng góp|cùng nhóm|tập thể)(?![^ .:])|^(?:không|khong|không có|chưa|chua|chưa có|chua co|đang cập nhật|có)$/;
const CONTACT =
  /(?:số điện thoại|điện thoại|sđt|đt|tel|zalo|e-?mail) ?[.:]? ?(?=[+\d]|[^\s@]{1,64}@)|[^\s@,;]{1,64}@[^\s,;]{1,100}|(?:\+84|0)\d[\d. -]{6,14}\d/gi;
const BORN =
  /(?:(?:sinh (?:năm|ngày)|năm sinh|sn) ?:? ?[\d/.-]{4,10}|(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:19|20)\d{2}(?!\d))/gi;
const SHARE = /(?:(?:tỷ|tỉ) lệ )?(?:đóng góp ?)?:? ?\d[\d.,]{0,8} ?%(?: đóng góp[^,;\n]{0,80})?/gi;
const TITLE =
  /^(?:(?:pgs|gs|ths|ts|bs|ks|ngưt|ngnd|đ\/c)(?:\. ?| )|(?:thạc s[ĩỹ]|tiến s[ĩỹ]|cử nhân|k[ĩỹ] sư|nhà giáo|đồng chí|thầy giáo|cô giáo|thầy|cô|ông|bà)\.? )+/i;
const FAMILIAR_TITLE = /^(?:anh|chị) (?=[^ ]+ [^ ])/i;
const EDGES = /^(?:[\s.,:;/–—+*-]|\d{1,2}[.)] ?)+|[\s,:;/–—+*-]+$/g;

/** Reads one piece: parentheses, shares, contacts and years of birth are taken out; a name is left, or nothing. */
export function readPiece(piece: string): Piece {
  const shares = readShares(piece);
  let leader = false;
  let text = piece.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    leader ||= inside.split(/[,;:-]/).some(isLeader);
    return " ";
  });
  text = text.replace(SHARE, " ").replace(CONTACT, " ").replace(BORN, " ");
  const colon = text.indexOf(":");
  if (colon >= 0 && colon < 40) {
    const before = text.slice(0, colon);
    leader ||= isLeader(before);
    if (isLeader(before) || LABEL.test(foldAccents(before).trim())) text = text.slice(colon + 1);
  }
  const name = text.replace(/\s+/g, " ").replace(EDGES, "");
  if (isLeader(name)) return { name: "", key: "", shares, leader: true };
  const key = personKey(name);
  if (!/\p{L}/u.test(key) || NOT_A_NAME.test(key)) return { name: "", key: "", shares, leader };
  return { name, key, shares, leader };
}

/** The key of a name without the titles people put before it. */
export function personKey(name: string): string {
  return textKey(name.replace(TITLE, "").replace(FAMILIAR_TITLE, ""));
}

function isLeader(words: string): boolean {
  return (
    words.length < 60 &&
    LEADER.test(
      foldAccents(words)
        .replace(/[\d.,% ]+$/, "")
        .trim(),
    )
  );
}
