import { isBody } from "./body";
import { foldAccents } from "./characters";
import { isPlaceholder } from "./placeholder";
import { readShares } from "./read-shares";
import { textKey } from "./text-key";

/** What one piece of an authors cell says; the name is empty when it names nobody. */
export interface NamePiece {
  name: string;
  /** A unit or a group in place of a name: behind a name it says where that person works. */
  body?: string;
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
  /^(?:gv|giáo viên|giảng viên|hiệu trưởng|phó hiệu trưởng|hiệu phó|ht|pht|tổ trưởng|tổ phó|nhân viên|kế toán|chuyên viên|trưởng phòng|phó phòng|trưởng khoa|phó khoa|chức vụ|đơn vị|trường|phòng|sở|khoa|sinh năm|sn|sinh ngày|số điện thoại|điện thoại|sđt|đt|email|e-mail|tel|năm sinh|tỉ lệ|đóng góp|cùng nhóm|tập thể|(?:các )?(?:cộng sự|đồng nghiệp)|đồng tác giả|nnk|những người khác|bí thư|phó bí thư|chủ tịch|phó chủ tịch|tổng phụ trách)(?![^ .:])|^có$/;
const CONTACT =
  /(?:số điện thoại|điện thoại|sđt|đt|tel|zalo|e-?mail) ?[.:]? ?(?=[+\d]|[^\s@]{1,64}@)|[^\s@,;]{1,64}@[^\s,;]{1,100}|(?:\+84|0)\d[\d. -]{6,14}\d/gi;
const BORN =
  /(?:(?:sinh (?:năm|ngày)|năm sinh|sn) ?:? ?[\d/.-]{4,10}|(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:19|20)\d{2}(?!\d))/gi;
const SHARE = /(?:(?:tỷ|tỉ) lệ )?(?:đóng góp ?)?:? ?\d[\d.,]{0,8} ?%(?: đóng góp[^,;\n]{0,80})?/gi;
const TITLE =
  /^(?:(?:pgs|gs|ths|ts|bs|ks|cn|ngưt|ngnd|đ\/c|đc)(?:\. ?| )|(?:thạc s[ĩỹ]|tiến s[ĩỹ]|cử nhân|k[ĩỹ] sư|nhà giáo|đồng chí|thầy giáo|cô giáo|thầy|cô|ông|bà)\.? )+/i;
const FAMILIAR_TITLE = /^(?:anh|chị) (?=[^ ]+ [^ ])/i;
const ROLE_BEFORE =
  /^(?:gv|giáo viên|giảng viên|nhân viên|nv|kế toán|p?ht|(?:phó )?hiệu trưởng|hiệu phó|tổ trưởng|tổ phó)[. ] ?/i;
const THREE_WORDS = /^\p{Lu}\p{L}* \p{Lu}\p{L}* \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2}$/u;
/** A teacher's subject or a post is no name, however long. */
const SUBJECT =
  /^(?:tiếng|ngữ|toán|mầm|mẫu|thể|giáo|âm|mĩ|lịch|địa|vật|hóa|sinh|tin|công|tiểu|trung|dạy|bộ|chủ) /;
const ROLE_BEHIND = / (?:p?ht|gv|nv|ttcm|tpcm|tpt|ctcđ|hiệu trưởng|phó hiệu trưởng|hiệu phó|giáo viên)$/i;
const EDGES = /^(?:[\s.,:;/–—+*-]|\d{1,2}[.)] ?)+|[\s,:;/–—+*-]+$/g;

/** Reads one piece: parentheses, shares, contacts and years of birth are taken out; a name is left, or nothing. */
export function readPiece(piece: string): NamePiece {
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
  const written = text.replace(/\s+/g, " ").replace(EDGES, "");
  if (isLeader(written)) return { name: "", key: "", shares, leader: true };
  const name = withoutRole(written);
  const key = personKey(name);
  if (!/\p{L}/u.test(key) || isPlaceholder(key)) return { name: "", key: "", shares, leader };
  if (!NOT_A_NAME.test(key)) return { name, key, shares, leader };
  const nobody = { name: "", key: "", shares, leader };
  return isBody(key) ? { ...nobody, body: name } : nobody;
}

/** A post before a whole name, or in short behind one, belongs to the person: "Bùi Thị Hoa HT". */
function withoutRole(words: string): string {
  const rest = words.replace(ROLE_BEFORE, "");
  const key = rest === words || !THREE_WORDS.test(rest) ? "" : textKey(rest);
  const name = key === "" || isBody(key) || SUBJECT.test(key) ? words : rest;
  return name.replace(ROLE_BEHIND, "");
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
