import type { ListEntry } from "../schema";

/** What the built-in campaign's settings say of its plan. */
export const hoaBinhDocument = "Kế hoạch thực hiện Kế hoạch số 02/KH-LĐLĐ ngày 12/01/2022";

const movements = [
  "Đổi mới, sáng tạo, hiệu quả trong hoạt động của tổ chức Công đoàn",
  "Đổi mới, sáng tạo trong quản lý và giảng dạy",
  "Đơn vị sự nghiệp đổi mới phương thức tổ chức",
  "Cả nước chung sức xây dựng nông thôn mới",
];

/**
 * Columns for what a plan speaks of and asks of no row, as entries of `Cột riêng`, by the plan's document (`Văn bản`):
 * offered where columns are added, and nobody's until then.
 */
export const optionalColumns: ReadonlyMap<string, readonly ListEntry[]> = new Map([
  [
    hoaBinhDocument,
    [{ item: "Nội dung, phong trào", value: `chọn: ${movements.join("; ")}`, clause: "III.1" }],
  ],
]);
