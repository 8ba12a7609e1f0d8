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

const LEADER_WORDS =
  "chu nhiem(?: de tai| sang kien)?|chu tri(?: sang kien)?|truong nhom|nhom truong|chu bien|tac gia chinh|cn";
const LEADER = new RegExp(`^(?:${LEADER_WORDS})$`);
const LABEL =
  /^(?:ho va ten|ho ten|ten tac gia|ho ten tac gia|dong tac gia|nhom tac gia|cac tac gia|tac gia|thanh vien|cong su|nguoi thuc hien|ten)(?: ?\d{1,2})?$/;
/** Words that begin a position, a unit or a contact, never a name. */
const NOT_A_NAME =
  /^(?:gv|giao vien|giang vien|hieu truong|pho hieu truong|hieu pho|ht|pht|to truong|to pho|nhan vien|ke toan|chuyen vien|truong phong|pho phong|chuc vu|don vi|truong|phong gd|so gd|khoa|sinh nam|sn|sinh ngay|so dien thoai|dien thoai|sdt|dt|email|e-mail|tel|nam sinh|ti le|ty le|khong|khong co|chua co|chua|n\/a|cung|dong gop)(?![a-z])/;
const CONTACT =
  /(?:số điện thoại|điện thoại|sđt|đt|tel|zalo|e-?mail)\s*[.:]?\s*(?=[+\d]|\S+@)|\S+@\S+|(?:\+84|0)[\d. -]{8,14}\d/giu;
const BORN =
  /(?:sinh (?:năm|ngày)|năm sinh|sn)\s*:?\s*[\d/.-]{4,10}|(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:19|20)\d{2}(?!\d)/giu;
const SHARE_WORDS = /(?:tỷ|tỉ) lệ(?: đóng góp)?\s*:?\s*(?=\d)|\d[\d.,]{0,8} ?%(?: đóng góp[^,;]*)?/giu;
const TITLE =
  /^(?:(?:pgs|gs|ts|ths|thac si|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|cử nhân|kỹ sư|bs|ks|ngưt|ngnd|nhà giáo|đồng chí|đ\/c|thầy giáo|cô giáo|thầy|cô|ông|bà)(?:\.\s*|\s+))+(?=\p{L})/iu;
const FAMILIAR_TITLE = /^(?:anh|chị) (?=\S+ \S)/iu;

/** Reads one piece: the shares and the leader mark are taken out, then parentheses, contacts and years; a name is left. */
export function readPiece(piece: string): Piece {
  let leader = false;
  const shares = readShares(piece);
  let text = piece.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    leader ||= foldAccents(inside)
      .split(/[,;:-]/)
      .some((part) => LEADER.test(part.replace(/[\d.,% ]+$/, "").trim()));
    return " ";
  });
  text = text.replace(SHARE_WORDS, " ").replace(CONTACT, " ").replace(BORN, " ");
  const colon = text.indexOf(":");
  if (colon >= 0) {
    const label = foldAccents(text.slice(0, colon)).trim();
    leader ||= LEADER.test(label);
    if (LEADER.test(label) || LABEL.test(label)) text = text.slice(colon + 1);
  }
  const name = trimMarks(text);
  const folded = foldAccents(name);
  if (LEADER.test(folded)) return { name: "", key: "", shares, leader: true };
  if (!/\p{L}/u.test(name) || NOT_A_NAME.test(folded)) return { name: "", key: "", shares, leader };
  return { name, key: personKey(name), shares, leader };
}

/** The key of a name without the titles people put before it. */
export function personKey(name: string): string {
  const bare = name.replace(TITLE, "").replace(FAMILIAR_TITLE, "");
  return textKey(bare);
}

function trimMarks(text: string): string {
  return text
    .replace(/[ \n\t]+/g, " ")
    .replace(/^[\s.,:;/–—+*-]+|[\s,:;/–—+*-]+$/g, "")
    .replace(/^(?:\d{1,2}[.)] ?)/, "");
}
