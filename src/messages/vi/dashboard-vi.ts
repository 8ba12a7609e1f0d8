/** Every sentence of the dialog with the pictures of the figures. `{name}` places are filled by `fill`. */
export const dashboardWords = {
  name: "Bảng điều hành",
  opening: "Đang tính số liệu…",
  computed: "Tính lúc {moment}",
  asOf: "Số liệu đến hết ngày {day}",
  everything: "Tính mọi dòng trong sổ",
  everythingOf: "Tính mọi dòng",
  scope: "Số liệu của",
  all: "Cả sổ",
  oneUnit: "Một đơn vị…",
  unit: "Đơn vị",
  only: "Chỉ {name}",
  day: "Số liệu đến hết ngày",
  dayHint: "Ví dụ 30/04/2024. Để trống là tính mọi dòng. Ngày chọn ở đây không đổi tab Tổng hợp.",
  view: "Xem",
  everyRow: "Bỏ ngày",
  print: "In",
  old: "Số liệu bên dưới vẫn là số liệu đã tính trước đó.",
} as const;

export const targetWords = {
  title: "Chỉ tiêu sáng kiến",
  met: "Đạt",
  open: "Chưa đạt",
  unknown: "Chưa có số liệu",
  all: "Trong {count} chỉ tiêu:",
  counts: { met: "{count} đạt", open: "{count} chưa đạt", unknown: "{count} chưa có số liệu" },
  level: "trên {level}",
  levelOf: "mức {level}",
  each: "đăng ký từ {level} sáng kiến mỗi người",
  missing: "còn thiếu {count}",
  clause: "Căn cứ: {clause}",
  none: "Cấu hình chưa có chỉ tiêu nào.",
  others: "Tham gia, cán bộ chuyên trách, tuyên truyền",
} as const;

export const stateWords = {
  title: "Sáng kiến theo kết quả",
  entered: "{count} sáng kiến đã nhập",
  /** As of a day, by the date that counts. */
  enteredUntil: {
    registration: "{count} sáng kiến đã cập nhật {portal} đến hết {day}",
    recognition: "{count} sáng kiến đã được công nhận đến hết {day}",
    application: "{count} sáng kiến đã áp dụng đến hết {day}",
    qualification: "{count} sáng kiến đã đủ điều kiện đến hết {day}",
  },
  bar: "{state}: {count} sáng kiến, {share}",
  empty: "Sổ chưa có sáng kiến nào.",
  emptyUntil: "Chưa có sáng kiến nào tính đến ngày này.",
} as const;

/** Beside the titles of `chart-vi.ts`. */
export const pictureWords = {
  unitsNote: "Nhiều nhất 30 đơn vị. Thanh xám là chỉ tiêu, thanh xanh là số đủ điều kiện.",
  clausesNote: "Mỗi dòng được đếm một lần ở mỗi lý do mà dòng đó vướng.",
  phaseEnds: "hết {phase}",
  before: "Chương trình trước: {name}",
  beforeNote:
    "Đường chấm: chương trình trước ({name}), mọi dòng còn giữ trong sổ, tháng đầu của chương trình đó đặt ở tháng đầu của chương trình này.",
  noMonths: "Cấu hình chưa ghi thời gian của giai đoạn nào, nên chưa vẽ được.",
  noUnits: "Tab Đơn vị chưa có đơn vị nào.",
  noClauses: "Không có quy tắc nào đang bật.",
  table: "Bảng số liệu",
  described: "{title}. Số liệu ở bảng ngay bên dưới.",
} as const;

export const officerWords = {
  title: "Từng cán bộ chuyên trách",
  none: "Tab Đơn vị chưa ghi cán bộ chuyên trách nào.",
} as const;

export const unitTableWords = {
  title: "Từng đơn vị",
  search: "Tìm đơn vị",
  searchHint: "Gõ tên, không cần dấu",
  onlyNothing: "Chỉ đơn vị chưa có sáng kiến nào ({count})",
  nothing: "chưa có sáng kiến nào",
  shown: "Hiện {shown} trong {all} đơn vị",
  none: "Không có đơn vị nào như vậy.",
  sort: "Bấm vào tiêu đề cột để sắp xếp; bấm lần thứ ba để trở về thứ tự danh sách.",
  groups: {
    results: "Kết quả",
    phases: "Đủ điều kiện theo giai đoạn",
    target: "So với chỉ tiêu",
    people: "Tỷ lệ tham gia",
    money: "Giá trị làm lợi",
  },
} as const;
