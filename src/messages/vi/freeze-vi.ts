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
  results: "Kết quả từng dòng khi chốt",
  noRows: "(Chưa có dòng nào)",
  machine: "Dữ liệu máy",
  machineNote:
    "Nội dung các ô nhập của từng dòng khi chốt, để lần so sánh sau biết ô nào đã sửa. Xin đừng sửa cột này. Ô quá dài chỉ giữ được dấu kiểm và số ký tự.",
  protection: "Sổ Sáng kiến: số liệu đã chốt",
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

/** The view that freezes. */
export const freezePageWords = {
  reckoned:
    "Lần chốt này tính thẳng từ các dòng đã nhập, nên số liệu chốt không bị ảnh hưởng; nhưng các tab của sổ đang có điều cần biết:",
  about:
    "Mọi con số, cấu hình, danh sách đơn vị và kết quả từng dòng được chép thành giá trị vào một tab mới. Chỉ bạn và chủ sổ sửa được tab đó.",
  phase: "Chốt cho",
  asOf: "Số liệu đến hết ngày (không bắt buộc)",
  asOfHint: "Đề xuất ngày cuối của giai đoạn. Để trống để tính mọi dòng.",
  by: "Họ tên người chốt (không bắt buộc)",
  remark: "Ghi chú (không bắt buộc)",
  freeze: "Chốt số liệu",
  freezing: "Đang chốt số liệu…",
  done: "Đã chốt {rows} dòng ({eligible} đủ điều kiện) vào tab “{name}”.",
  cut: "{cut} dòng có ô quá dài: tab chốt chỉ giữ được dấu kiểm của ô đó, không giữ nội dung.",
  open: "Mở tab",
  openOf: "Mở tab {name}",
  unsure: "Chưa rõ đã chốt xong hay chưa. Hãy xem danh sách dưới đây trước khi chốt lại.",
  earlier: "Các lần chốt",
  listing: "Đang tìm các lần chốt…",
  none: "Sổ chưa có lần chốt nào.",
  about1: "{at} · {phase} · {rows} dòng",
  upTo: "số liệu đến hết {day}",
} as const;

/** The view that compares with a freeze. */
export const compareFreezeWords = {
  which: "So với lần chốt",
  against: "Với",
  againstNow: "Hiện nay",
  later: "Lần chốt sau",
  between:
    "Từ lần chốt {at} đến lần chốt {later}: {changed} dòng đổi kết quả, {added} dòng mới, {gone} dòng không còn, {edited} dòng chỉ đổi nội dung.",
  programmes:
    "Hai chương trình khác nhau (“{before}” và “{now}”) nên chỉ so các con số; chỉ tiêu, đơn vị và cụm được so theo tên.",
  why: "Nguyên nhân",
  rowCount: "Số dòng",
  rowHeadings: ["Dòng", "Mã", "Tên sáng kiến", "Thay đổi"],
  print: "In so sánh",
  paper: "SO SÁNH SỐ LIỆU – {programme}",
  copyTable: {
    copy: "Chép so sánh",
    copied: "Đã chép; dán được vào Excel hoặc Word.",
    notCopied: "Trình duyệt không cho chép; hãy chép ở ô dưới.",
    text: "So sánh",
  },
  compare: "So sánh",
  comparing: "Đang so sánh…",
  same: "Không có gì đổi kể từ lần chốt {at}.",
  result:
    "Từ lần chốt {at}: {changed} dòng đổi kết quả, {added} dòng mới, {gone} dòng không còn, {edited} dòng chỉ đổi nội dung.",
  edited: "Có ô trong tab chốt đã bị sửa sau khi chốt. Kết quả so sánh dựa trên những gì đang ghi trong tab.",
  version:
    "Lần chốt này do phiên bản {old} của Sổ Sáng kiến ghi, nay là {now}. Một dòng không ai sửa mà đổi kết quả có thể do quy tắc của phiên bản mới.",
  asOf: "Các con số đều tính đến hết ngày {day}.",
  figures: "Con số",
  before: "Khi chốt",
  now: "Nay",
  targets: "Chỉ tiêu",
  otherFigures: "Con số khác đã đổi ({count})",
  settings: "Cấu hình đã đổi ({count})",
  settingsHint: "Các mục ở nhóm Chỉ tiêu và Chương trình không làm đổi kết quả của dòng nào.",
  units: "Danh sách đơn vị đã đổi ({count})",
  nothing: "(không có)",
  blank: "(trống)",
  tooLong: "(quá dài, {count} ký tự)",
  kinds: "Lọc theo thay đổi",
  kind: { changed: "Đổi kết quả", added: "Dòng mới", gone: "Không còn", edited: "Chỉ đổi nội dung" },
  cause: "Lọc theo nguyên nhân",
  allCauses: "Mọi nguyên nhân",
  causes: {
    edit: "do sửa dòng",
    otherRow: "do dòng khác (trùng tên)",
    version: "do dòng khác hoặc phiên bản mới",
    units: "do đổi danh sách đơn vị",
    settings: "do đổi cấu hình",
  },
  list: "Các dòng đã đổi",
  noneLeft: "Không có dòng nào như vậy.",
  noTitle: "(không có tên)",
  phase: "Giai đoạn",
  unit: "Tính cho đơn vị",
  person: "Tính cho người",
  show: "Xem dòng {row} trong sổ",
  showFrozen: "Xem dòng {row} trong tab chốt",
  more: "Còn {count} dòng nữa không liệt kê ở đây.",
} as const;
