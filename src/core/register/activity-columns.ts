import type { Column, ColumnType } from "./columns";

const column = (
  heading: string,
  type: ColumnType,
  width: number,
  required: boolean,
  aliases: readonly string[],
): Column => ({ heading, type, width, required, aliases });

/** The columns of `Hoạt động` in the order of the tab (a contract). */
export const activityColumns = {
  unit: column("Đơn vị", "unit", 240, true, ["Tên đơn vị"]),
  kind: column("Loại hoạt động", "choice", 200, true, ["Hoạt động"]),
  heldOn: column("Ngày", "day", 110, true, ["Ngày tổ chức"]),
  count: column("Số lượng, số người", "text", 130, false, ["Số lượng", "Số người"]),
  amount: column("Số tiền (đồng)", "money", 130, false, ["Số tiền"]),
  link: column("Liên kết", "text", 220, false, ["Link"]),
  note: column("Ghi chú", "text", 260, false, []),
} as const satisfies Record<string, Column>;

export type ActivityColumn = keyof typeof activityColumns;
export const activityKeys = Object.keys(activityColumns) as ActivityColumn[];
