import { headingKey } from "../reading/headings";
import { columnKeys, columns, type FixedKey } from "../register/columns";
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
  recognisedOn: ["Ngày ký quyết định", "Ngày ra quyết định", "Ngày cấp"],
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
export function pastedHeadings(): ReadonlyMap<string, FixedKey> {
  known ??= new Map([
    ...namesOf((key) => foreign[key] ?? []),
    ...namesOf((key) => otherHeadings(columns[key])),
    ...namesOf((key) => [columns[key].heading]),
  ]);
  return known;
}

const namesOf = (names: (key: FixedKey) => readonly string[]) =>
  columnKeys.flatMap((key) => names(key).map((name) => [foreignKey(name), key] as const));

/** The key of a heading without what it asks the reader to fill in: `Thời gian …: Từ ngày: / /`, `(ghi rõ …)`. */
export function foreignKey(heading: string): string {
  return headingKey(heading.replace(/^[\s….]+/, "").replace(/:[\s\S]+$/, ""));
}
