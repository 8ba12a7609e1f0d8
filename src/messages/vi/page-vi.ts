/** What the script tells the page. */
export const pageFaults = {
  request: "Thanh bên gửi dữ liệu không hợp lệ. Hãy đóng và mở lại thanh bên.",
  selection: "Hãy chọn các dòng ở tab Sáng kiến rồi kiểm tra lại.",
  columnGone: "Tab Sáng kiến không có cột “{heading}”. Hãy dùng Sáng kiến ▸ Thiết lập sổ.",
  rowGone: "Không còn thấy dòng này trong sổ. Hãy kiểm tra lại.",
  moving: "Có người đang thêm, xóa hoặc sắp xếp dòng. Hãy làm lại sau giây lát; chưa ghi gì.",
  emptied: "(trống)",
  rowTwins:
    "Có nhiều dòng giống nhau ({rows}), không biết sửa dòng nào. Hãy ghi mã khác nhau cho các dòng đó.",
  crowded: "Có người đang nhập ở cuối bảng. Hãy lưu lại sau giây lát; chưa ghi gì.",
  nothing: "Chưa có nội dung nào để ghi.",
  moment: "Không đọc được ngày “{text}”. Hãy ghi như 30/04/2024 07:00.",
} as const;

/** How our notes on cells begin. */
export const markNote = "Sổ Sáng kiến:";

export const pageLog = {
  fix: "Sửa theo đề xuất",
  undo: "Hoàn tác sửa theo đề xuất",
  paste: "Dán từ Excel",
  save: "Nhập một dòng",
  edit: "Sửa một dòng",
  register: "Ghi ngày cập nhật",
  activity: "Ghi hoạt động",
  noActivity: "Hoàn tác ghi hoạt động",
  registered: "{at}, {count} dòng: {list}",
  otherUnit: " (dòng của {unit}; đơn vị của người sửa: {own})",
  noUnit: "chưa chọn",
  cell: "{heading} “{old}” → “{new}”",
  row: "dòng {row}, {code} “{title}”",
  cells: "{count} ô: {list}",
  more: "… và {count} ô khác",
  rows: "{count} dòng, từ dòng {row}",
} as const;
