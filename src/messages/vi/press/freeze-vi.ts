/** What a frozen tab says of itself. */
export const frozenWords = {
  tab: "Chốt {time}",
  title: "CHỐT SỐ LIỆU – {phase} – {programme}",
  at: "Thời điểm chốt",
  by: "Người chốt",
  unknown: "(không rõ tài khoản)",
  programme: "Chương trình",
  phase: "Giai đoạn",
  asOf: "Số liệu đến hết ngày",
  everyDay: "(mọi ngày)",
  ofDay: "{day} (chỉ cho các con số; phần cuối vẫn ghi đủ mọi dòng)",
  remark: "Ghi chú",
  rows: "Số dòng",
  version: "Phiên bản",
  contents: "Nội dung",
  contentsAt: "{name} (hàng {row})",
  settings: "Cấu hình khi chốt",
  units: "Danh sách đơn vị khi chốt",
  activities: "Hoạt động khi chốt",
  noActivities: "(Chưa có hoạt động nào)",
  results: "Kết quả từng dòng khi chốt",
  noRows: "(Chưa có dòng nào)",
  machine: "Dữ liệu máy",
  machineNote:
    "Nội dung các ô nhập của từng dòng khi chốt, để lần so sánh sau biết ô nào đã sửa. Xin đừng sửa cột này. Ô quá dài chỉ giữ được dấu kiểm và số ký tự.",
  protection: "Sổ Sáng kiến: số liệu đã chốt",
} as const;

/** What a freeze is at. */
export const freezeSteps = {
  judge: "đọc và xét các dòng",
  write: "ghi tab chốt",
  lock: "khóa tab chốt",
} as const;

/** Why nothing was frozen or compared, and what would do. */
export const freezeFaults = {
  computing:
    "Ô {cell} của tab “{tab}” còn đang tính ({text}), nên chưa chốt. Hãy đợi ô đó có giá trị rồi làm lại.",
  phase: "Chương trình không có giai đoạn “{text}”. Hãy đóng và mở lại thanh bên.",
  gone: "Không còn thấy lần chốt này. Có thể tab đã bị xóa; hãy mở lại danh sách.",
  damaged:
    "Tab “{tab}” không còn nguyên vẹn: có dòng hoặc cột đã bị thêm, xóa hay ghi đè sau khi chốt, nên không so sánh được. Hãy khôi phục tab ở Tệp ▸ Nhật ký phiên bản, hoặc chọn lần chốt khác.",
  settings:
    "Phiên bản này của Sổ Sáng kiến không đọc được cấu hình hoặc danh sách đơn vị đã ghi trong tab “{tab}”, nên không so sánh được: {problems}",
} as const;

export const freezeLog = {
  freeze: "Chốt số liệu",
  frozen: "Tab “{tab}”, {phase}: {rows} dòng, {eligible} đủ điều kiện. Người chốt: {by}",
  notBegun: "Lần chốt vào tab “{tab}” bị ngắt trước khi ghi gì; sổ không còn tab dở dang.",
  finished: "Lần chốt vào tab “{tab}” bị ngắt khi số liệu đã ghi đủ; tab đã được khóa, dùng được.",
  takenBack: "Lần chốt vào tab “{tab}” bị ngắt giữa chừng; tab dở dang đã được xóa. Hãy chốt lại.",
  compare: "So với lần chốt",
  compared:
    "Tab “{tab}”: {changed} dòng đổi kết quả, {edited} dòng chỉ đổi nội dung, {added} dòng mới, {gone} dòng không còn",
} as const;
