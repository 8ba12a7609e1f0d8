import type { OwnKey } from "../words/own-columns";
import { readOwnKey } from "../words/own-columns";

/** What a cell of a column holds; it decides the reader, the format and the validation. */
export type ColumnType =
  | "text"
  | "long"
  | "unit"
  | "people"
  | "day"
  | "moment"
  | "money"
  | "yesNo"
  | "choice";

/** One input column of `Sáng kiến`. */
export interface Column {
  heading: string;
  type: ColumnType;
  /** Other headings under which real lists carry the same thing. */
  aliases: readonly string[];
  /** Headings that earlier releases gave it: read like aliases, and rewritten when a workbook is upgraded. */
  former?: readonly string[];
  /** Pixels. */
  width: number;
  /** False where no rule reads it, so that a table without it can still be judged. */
  required: boolean;
}

const column = <T extends ColumnType>(
  heading: string,
  type: T,
  width: number,
  aliases: readonly string[] = [],
  required = true,
): Column & { type: T } => ({ heading, type, width, aliases, required });

/** The input columns in the order of the tab (a contract), F on. New ones stand last and are not required. */
export const columns = {
  code: column("Mã", "text", 90, ["Mã sáng kiến", "Mã SK", "MaSK", "Mã hồ sơ", "Mã số"], false),
  unit: column("Đơn vị", "unit", 200, [
    "Tên đơn vị",
    "Cơ quan công tác",
    "Đơn vị công tác",
    "Nơi công tác",
    "Nơi công tác (hoặc nơi thường trú)",
    "Chức vụ, đơn vị công tác",
    "CĐCS",
    "Trường",
  ]),
  title: column("Tên sáng kiến", "long", 320, [
    "Tên SK",
    "TenSangKien",
    "Tên đề tài",
    "Tên giải pháp",
    "Ý tưởng",
  ]),
  authors: column("Tác giả", "people", 200, [
    "Tác giả chính",
    "Họ và tên",
    "Họ tên tác giả",
    "Họ và tên tác giả",
    "Tác giả sáng kiến",
    "Nhóm tác giả",
    "Cá nhân thực hiện",
  ]),
  audience: column("Đối tượng", "choice", 140, ["Đối tượng tham gia"], false),
  kind: column("Loại giải pháp", "choice", 180, ["Loại sáng kiến", "Phân loại", "Loại"]),
  topicLevel: column("Cấp đề tài", "choice", 110, ["Cấp của đề tài"]),
  appliedOn: column("Ngày áp dụng", "day", 110, [
    "Ngày áp dụng lần đầu",
    "Ngày áp dụng thử",
    "Thời gian áp dụng",
    "Tháng/năm áp dụng",
    "Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử, (ghi ngày nào sớm hơn)",
    "Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử",
  ]),
  recognisedOn: column("Ngày công nhận", "day", 110, [
    "Ngày QĐ",
    "NgayQD",
    "Ngày quyết định",
    "Ngày được công nhận",
  ]),
  recognisedBy: column("Cấp công nhận", "choice", 150, [
    "NoiBanHanh",
    "Nơi ban hành",
    "Cơ quan công nhận",
    "Đơn vị công nhận",
  ]),
  decisionNumber: column("Số quyết định", "text", 150, [
    "Số QĐ",
    "SoQD",
    "Quyết định số",
    "Quyết định công nhận",
  ]),
  acceptedOn: column("Ngày nghiệm thu", "day", 110, ["Nghiệm thu", "Ngày nghiệm thu đề tài"]),
  effectConfirmed: column("Xác nhận ứng dụng", "yesNo", 110, ["Xác nhận hiệu quả ứng dụng"]),
  novelty: column("Tính mới", "yesNo", 80, ["Có tính mới"]),
  benefitValue: column("Giá trị làm lợi (đồng)", "money", 140, [
    "Giá trị làm lợi",
    "Giá trị làm lợi (VND)",
    "Giá trị làm lợi (VNĐ)",
    "Giá trị làm lợi ước tính",
    "Số tiền mang lại",
    "Số tiền làm lợi",
  ]),
  socialBenefit: column("Lợi ích xã hội", "long", 220, [
    "Lợi ích",
    "Lợi ích mang lại",
    "Hiệu quả đạt được",
    "Kết quả, hiệu quả mang lại",
  ]),
  ipProtected: column("Đang bảo hộ SHTT", "yesNo", 100, [
    "Bảo hộ sở hữu trí tuệ",
    "Đang bảo hộ sở hữu trí tuệ",
  ]),
  publicOrder: column("Trái trật tự, đạo đức", "yesNo", 100, ["Trái trật tự công cộng, đạo đức xã hội"]),
  registeredAt: column("Ngày cập nhật Cổng", "moment", 140, [
    "Ngày đăng ký sáng kiến",
    "Ngày đăng ký",
    "Ngày nộp",
    "Ngày gửi",
    "Thời gian cập nhật Cổng",
  ]),
  reviewed: column("Đã xem xét", "yesNo", 90, ["Đã xem lại"]),
  evidence: column(
    "Minh chứng",
    "text",
    180,
    ["LinkMinhChung", "Link minh chứng", "Đường dẫn minh chứng"],
    false,
  ),
  notes: column("Ghi chú", "text", 180, ["GhiChu"], false),
} as const satisfies Record<string, Column>;

/** The columns that every register has. */
export type FixedKey = keyof typeof columns;
export type ColumnKey = FixedKey | OwnKey;
export const columnKeys = Object.keys(columns) as FixedKey[];
/** Those of every register, then the campaign's own. */
export const keysWith = (own: readonly { key: OwnKey }[]): readonly ColumnKey[] => [
  ...columnKeys,
  ...own.map(({ key }) => key),
];
export const isFixed = (key: string): key is FixedKey => Object.hasOwn(columns, key);
export const headingOf = (key: ColumnKey): string =>
  isFixed(key) ? columns[key].heading : (readOwnKey(key)?.heading ?? "");
export function typeOf(key: ColumnKey): ColumnType | "number" {
  if (isFixed(key)) return columns[key].type;
  const type = readOwnKey(key)?.type ?? "text";
  // Each level stands on a line of its own, with its decision and day.
  return type === "level" ? "long" : type;
}

/** The five columns that `SK_KIEMTRA` spills (a contract), A–E. */
export const resultHeadings = ["Kết quả", "Giai đoạn", "Lý do", "Tính cho đơn vị", "Tính cho người"] as const;
