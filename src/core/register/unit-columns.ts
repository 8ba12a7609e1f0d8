import type { Column } from "./columns";

const column = (
  heading: string,
  width: number,
  required: boolean,
  aliases: readonly string[] = [],
): Column => ({
  heading,
  type: "text",
  width,
  required,
  aliases,
});

/** The columns of `Đơn vị` in the order of the tab (a contract). */
export const unitColumns = {
  code: column("Mã đơn vị", 90, false, ["Mã", "Mã ĐV"]),
  name: column("Tên đơn vị", 260, true, ["Đơn vị", "Trường", "CĐCS"]),
  aliases: column("Tên gọi khác", 220, false, ["Tên khác", "Tên viết tắt"]),
  cluster: column("Cụm", 110, false, ["Cụm thi đua", "Khối", "Huyện"]),
  members: column("Số đoàn viên", 110, false, ["Đoàn viên", "Số đoàn viên công đoàn"]),
  staff: column("Số CBNGNLĐ", 110, false, [
    "CBNGNLĐ",
    "Số CBNGNLD",
    "Số cán bộ, nhà giáo, người lao động",
    "Số CBGVNV",
  ]),
  officers: column("Cán bộ chuyên trách", 200, false, ["Cán bộ chuyên trách CĐGD"]),
  target: column("Chỉ tiêu", 90, false, ["Chỉ tiêu giao"]),
  propagandaOn: column("Ngày tuyên truyền", 120, false, ["Tuyên truyền"]),
  contact: column("Email phụ trách", 200, false, ["Email"]),
} as const satisfies Record<string, Column>;

export type UnitColumnKey = keyof typeof unitColumns;
