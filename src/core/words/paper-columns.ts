import { outstandingColumn } from "./award-words";
import { ownKeyOf } from "./own-columns";

/** Columns that papers read wherever a register has them; a campaign adds them to its own when it wants them. */
export const paperColumns = {
  position: ["text", "Chức danh"],
  degree: ["text", "Trình độ"],
  /** Of several authors a line each, so no column of days. */
  born: ["text", "Ngày sinh"],
  field: ["text", "Lĩnh vực"],
  description: ["text", "Mô tả"],
  origin: ["text", "Hoàn cảnh, nguyên nhân hình thành"],
  conditions: ["text", "Điều kiện áp dụng"],
  portalCode: ["text", "Mã trên Cổng"],
  portalLink: ["text", "Liên kết trên Cổng"],
  reason: ["text", "Lý do tiêu biểu"],
  outstanding: ["yesNo", outstandingColumn],
  consent: ["yesNo", "Đồng ý công bố"],
} as const;

export type PaperColumn = keyof typeof paperColumns;

export const paperHeading = (column: PaperColumn): string => paperColumns[column][1];

/** The key under which the register knows it, whatever its own settings say that it holds. */
export function paperKey(column: PaperColumn) {
  const [type, heading] = paperColumns[column];
  return ownKeyOf(type, heading);
}
