/** Why a file could not be read, in one sentence. */
export const IMPORT_MESSAGES = {
  missing: (file: string) => `Không tìm thấy tệp "${file}".`,
  notReadable: (file: string) =>
    `Không đọc được tệp "${file}": tệp hỏng, có mật khẩu, hoặc không phải bảng tính.`,
  unknownKind: (file: string) => `Không mở được tệp "${file}": chỉ đọc được .ssk, .xlsx, .xls và .csv.`,
  tooLarge: (file: string) =>
    `Tệp "${file}" quá lớn: một sổ chứa nhiều nhất 10.000.000 ô và mỗi trang tính nhiều nhất 18.278 cột.`,
  empty: (file: string) => `Tệp "${file}" không có nội dung nào.`,
} as const;
