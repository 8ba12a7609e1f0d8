/** What a custom function says of a cell that it cannot read. */
export const unreadable = "Không đọc được: {text}";

export const tabMissing =
  "Không thấy tab “{name}”. Nếu tab đó đã được đổi tên, hãy đặt lại đúng tên này; nếu sổ chưa có, hãy dùng Sáng kiến ▸ Thiết lập sổ.";

/** How our own protections are told from people's. */
export const protectionNames = {
  results: "Sổ Sáng kiến: cột kết quả tự tính",
  settings: "Sổ Sáng kiến: cấu hình",
  units: "Sổ Sáng kiến: danh sách đơn vị",
  headings: "Sổ Sáng kiến: hàng tiêu đề",
  kept: "Sổ Sáng kiến: chương trình cũ",
} as const;

/** Faults of the platform, in words that say what to do. */
export const faults = {
  protected:
    "Bạn không có quyền sửa một phần được bảo vệ của sổ. Hãy nhờ người quản lý sổ (chủ tệp) làm việc này hoặc cấp quyền cho bạn.",
  tooLong: "Google dừng việc này vì chạy quá lâu. Hãy thử lại sau ít phút.",
  other: "Không làm được việc này: {message}. Hãy thử lại; nếu vẫn vậy, gửi câu này cho người quản lý sổ.",
} as const;
