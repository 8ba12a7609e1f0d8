/** A new campaign in this workbook: what the script says. */
export const newProgrammeWords = {
  kept: "{tab} (cũ {day})",
  otherRows:
    "Sổ hiện có {rows} dòng, không phải {given} dòng như lúc bạn xem. Hãy xem lại rồi xác nhận lại; chưa có gì bị thay đổi.",
  log: "Chương trình mới",
  logged: "“{old}” → “{name}”. {kept}",
  keptRows: "{rows} dòng cũ được giữ ở tab ẩn “{register}”, cấu hình cũ ở tab ẩn “{settings}”.",
  finished: "Việc lập chương trình mới lần trước bị ngắt giữa chừng, nay đã làm nốt.",
  takenBack:
    "Việc lập chương trình mới lần trước bị ngắt trước khi đổi cấu hình; {rows} dòng cũ vẫn ở tab “{tab}”, cấu hình chưa đổi. Hãy làm lại nếu vẫn muốn.",
  started: "Đã bắt đầu chương trình “{name}”.",
} as const;

/** The view of the page. */
export const newProgrammePage = {
  intro:
    "Muốn có một tệp riêng cho chương trình mới: dùng Tệp ▸ Tạo bản sao (mọi thứ nằm trong sổ nên bản sao dùng được ngay), mở bản sao rồi làm việc này ở đó. Làm ngay ở đây thì sổ này chuyển sang chương trình mới.",
  loading: "Đang đọc sổ…",
  source: "Bắt đầu từ",
  current: "Cấu hình đang dùng: {name}",
  preset: "Mẫu: {name}",
  choose: "(chọn một mẫu)",
  fields:
    "Điền tên, văn bản và các mốc thời gian của chương trình mới. Mọi mục đều có thể sửa sau ở Thử cấu hình.",
  noRows: "Sổ chưa có dòng nào. Danh sách đơn vị được giữ nguyên.",
  rows: "Sổ đang có {rows} dòng",
  happens:
    "Không xóa gì. Tab Sáng kiến cũ được ẩn đi dưới tên mới, kết quả của từng dòng ghi thành giá trị; cấu hình cũ cũng được giữ ở một tab ẩn. Một tab Sáng kiến trống được tạo. Danh sách đơn vị, các tab báo cáo và các lần chốt giữ nguyên.",
  confirm: "Tôi đồng ý cất {rows} dòng này sang tab ẩn",
  start: "Bắt đầu chương trình mới",
  starting: "Đang lập chương trình mới… Xin đừng đóng thanh bên.",
} as const;
