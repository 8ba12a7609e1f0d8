/** The menu of the add-in (a contract for what the guide and the help name). */
export const menuWords = {
  menu: "Sáng kiến",
  sidebar: "Mở thanh bên",
  check: "Kiểm tra sổ",
  dashboard: "Bảng điều hành",
  trace: "Xem các dòng",
  report: "Báo cáo giai đoạn",
  awards: "Khen thưởng",
  council: "Hồ sơ hội đồng",
  showcase: "Trang giới thiệu",
  reminders: "Nhắc đơn vị",
  freeze: "Chốt số liệu",
  compareFreeze: "So với lần chốt",
  trySettings: "Thử cấu hình",
  newProgramme: "Chương trình mới",
  setUp: "Thiết lập sổ",
  writeValues: "Chế độ nhiều người",
  restoreFormulas: "Khôi phục công thức",
  looks: "Sửa cả định dạng",
  selfCheck: "Kiểm tra môi trường",
  manage: "Quản lý sổ",
} as const;

/** Marks values that are kept fresh; it begins as the mark of values that are not, so that earlier releases know both. */
export const freshNote =
  "KẾT QUẢ TĨNH: ở chế độ nhiều người sổ tự ghi lại khi có người sửa; ở bản sao của sổ thì không. Dùng Sáng kiến ▸ Quản lý sổ ▸ Khôi phục công thức để trở lại công thức.";
export const momentWords = "Số liệu lúc {time}";

/** Said as somebody types over results or figures in the mode for many people. */
export const putBackWords = {
  title: menuWords.writeValues,
  results:
    "Đã ghi lại kết quả ở ô {cell}: các cột A–E do sổ tự ghi. Nội dung vừa gõ được giữ ở tab Nhật ký (tab ẩn).",
  figures:
    "Đã ghi lại số liệu ở ô {cell}: ô này do sổ tự ghi. Nội dung vừa gõ được giữ ở tab Nhật ký (tab ẩn).",
} as const;

export const logHeadings = ["Thời điểm", "Người", "Việc", "Chi tiết"] as const;
export const logWords = {
  setUp: "Thiết lập sổ",
  writeValues: "Bật chế độ nhiều người",
  restoreFormulas: "Khôi phục công thức",
  displaced: "Gỡ nội dung ghi ở chỗ của sổ: ô {cell}: {text}",
} as const;

/** What set-up says where nothing was to do: it reads no file for that. */
export const inOrder = {
  nothing: "Sổ đã đầy đủ, không phải sửa gì.",
  kept: "Các dòng đã nhập được giữ nguyên.",
  looksLeft: `Màu, bề rộng cột, ghi chú, danh sách chọn, bảo vệ, biểu đồ và tab Hướng dẫn không xem lại; muốn đặt lại cả những thứ đó: ${menuWords.menu} ▸ ${menuWords.manage} ▸ ${menuWords.looks}.`,
} as const;
