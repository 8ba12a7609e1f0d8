/** To a page that is not of this release. */
export const badRequest = "Thanh bên gửi dữ liệu không hợp lệ. Hãy đóng và mở lại thanh bên.";

/** How our notes on cells begin. */
export const markNote = "Sổ Sáng kiến:";

export const pageLog = {
  emptied: "(trống)",
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
