import type { OwnColumn } from "../programme/own";
import { foldAccents } from "../reading/characters";
import { headingKey } from "../reading/headings";
import { type ColumnKey, columnKeys, columns, type FixedKey } from "../register/columns";
import { otherHeadings } from "../register/table";

/**
 * Headings of other people's lists that mean a column of ours there, although a workbook of ours may use them for
 * something else. What is not listed, such as STT, Điểm, Lĩnh vực, Năm sinh, is named as not placed.
 */
const foreign: Readonly<Partial<Record<FixedKey, readonly string[]>>> = {
  code: ["Mã ý tưởng", "Mã số sáng kiến"],
  unit: ["Tên trường", "Tên cơ quan, đơn vị", "Đơn vị, địa phương", "Cơ quan, đơn vị"],
  title: [
    "Sáng kiến",
    "Tên đề tài, sáng kiến",
    "Tên sáng kiến, đề tài",
    "Tên sáng kiến kinh nghiệm",
    "Tên SKKN",
    "Tên sáng kiến, giải pháp",
    "Tên giải pháp, sáng kiến",
    "Tên giải pháp/sáng kiến",
    "Tên sáng kiến/giải pháp",
    "Tên đề tài/sáng kiến",
    "Công trình, sáng kiến",
    "Tên công trình, sáng kiến",
    // The line of circular 18/2013 behind which the title is written.
    "Là tác giả (nhóm tác giả) đề nghị xét công nhận sáng kiến",
  ],
  authors: ["Họ tên", "Tên tác giả", "Tác giả/nhóm tác giả", "Tác giả (nhóm tác giả)", "Người thực hiện"],
  kind: ["Loại hình", "Loại hình sáng kiến", "Loại hình giải pháp"],
  appliedOn: [
    "Thời gian áp dụng lần đầu",
    "Thời gian đã được triển khai thực hiện",
    "Thời điểm áp dụng",
    "Áp dụng từ ngày",
  ],
  recognisedOn: [
    "Ngày ký quyết định",
    "Ngày ra quyết định",
    "Ngày cấp",
    "Ngày quyết định công nhận",
    "Ngày tháng quyết định",
  ],
  recognisedBy: ["Cơ quan ban hành", "Hội đồng công nhận"],
  decisionNumber: [
    "Số, ngày quyết định",
    "QĐ số",
    "Quyết định",
    "Số QĐ công nhận",
    "Số quyết định công nhận",
  ],
  benefitValue: ["Hiệu quả kinh tế", "Giá trị làm lợi bằng tiền", "Số tiền làm lợi (đồng)"],
  socialBenefit: ["Hiệu quả", "Hiệu quả xã hội", "Lợi ích, hiệu quả", "Hiệu quả mang lại"],
  registeredAt: ["Ngày cập nhật lên Cổng", "Thời gian cập nhật lên Cổng", "Ngày cập nhật phần mềm"],
  evidence: ["Tài liệu minh chứng", "Link"],
};

let known: ReadonlyMap<string, FixedKey> | undefined;

/** Every heading that is understood in a pasted block, by its key. */
function pastedHeadings(): ReadonlyMap<string, FixedKey> {
  known ??= new Map([
    ...namesOf((key) => foreign[key] ?? []),
    ...namesOf((key) => otherHeadings(columns[key])),
    ...namesOf((key) => [columns[key].heading]),
  ]);
  return known;
}

const namesOf = (names: (key: FixedKey) => readonly string[]) =>
  columnKeys.flatMap((key) => names(key).map((name) => [foreignKey(name), key] as const));

/** What a heading asks the reader to fill in, or says of its cells: `(ghi rõ …)`, `(ĐVT: triệu đồng)`, `Từ ngày: / /`. */
const ASIDE = /\([^()]*\)?/g;
const AFTER_COLON = /:[\s\S]+$/;
/** What a cell says itself: `Nhóm tác giả: Xa Văn Nam`, `Đơn vị: Trường THPT Sông Bôi`. */
const NAME = /:\s*(?:\p{Lu}[^\s\d:]*[\s,;–-]*){2,}$/u;

/** The key of a heading without what it asks the reader to fill in. */
function foreignKey(heading: string): string {
  const words = heading.replace(/^[\s….]+/, "");
  return headingKey(NAME.test(words) ? words : words.replace(AFTER_COLON, ""));
}

/**
 * Makes the reader of headings: the column that one names, by its own words or without asides; a heading without accents
 * by its letters. A campaign's own columns go before what other people's lists mean.
 */
export function headingReader(own: readonly OwnColumn[]): (heading: string) => ColumnKey | undefined {
  const names = own.length > 0 ? withOwn(pastedHeadings(), own) : pastedHeadings();
  const plain = own.length > 0 ? withoutAccents(names) : plainHeadings();
  return (heading) => {
    const keys = [headingKey(heading), foreignKey(heading), foreignKey(heading.replace(ASIDE, " "))];
    for (const key of keys) {
      const found = names.get(key) ?? (foldAccents(key) === key ? plain.get(key) : undefined);
      if (found) return found;
    }
    return undefined;
  };
}

const withOwn = (names: ReadonlyMap<string, ColumnKey>, own: readonly OwnColumn[]) =>
  new Map([...names, ...own.map(({ key, heading }) => [headingKey(heading), key] as const)]);

let plain: ReadonlyMap<string, ColumnKey> | undefined;

function plainHeadings(): ReadonlyMap<string, ColumnKey> {
  plain ??= withoutAccents(pastedHeadings());
  return plain;
}

/** The same without accents; what two columns would claim is nobody's. */
function withoutAccents(names: ReadonlyMap<string, ColumnKey>): ReadonlyMap<string, ColumnKey> {
  const found = new Map<string, ColumnKey>();
  const doubtful = new Set<string>();
  for (const [key, column] of names) {
    const folded = foldAccents(key);
    if (found.has(folded) && found.get(folded) !== column) doubtful.add(folded);
    found.set(folded, column);
  }
  for (const key of doubtful) found.delete(key);
  return found;
}
