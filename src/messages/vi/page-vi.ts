/** What the script tells the page. */
export const pageFaults = {
  request: "Thanh bên gửi dữ liệu không hợp lệ. Hãy đóng và mở lại thanh bên.",
  selection: "Hãy chọn các dòng ở tab Sáng kiến rồi kiểm tra lại.",
  columnGone: "Tab Sáng kiến không có cột “{heading}”. Hãy dùng Sáng kiến ▸ Thiết lập sổ.",
  rowGone: "Không còn thấy dòng này trong sổ. Hãy kiểm tra lại.",
  crowded: "Có người đang nhập ở cuối bảng. Hãy lưu lại sau giây lát; chưa ghi gì.",
  nothing: "Chưa có nội dung nào để ghi.",
  moment: "Không đọc được ngày “{text}”. Hãy ghi như 08/01/2022 07:00.",
} as const;

/** How our notes on cells begin. */
export const markNote = "Sổ Sáng kiến:";

export const pageLog = {
  fix: "Sửa theo đề xuất",
  undo: "Hoàn tác sửa theo đề xuất",
  paste: "Dán từ Excel",
  cells: "{count} ô: {list}",
  more: "… và {count} ô khác",
  rows: "{count} dòng, từ dòng {row}",
} as const;
