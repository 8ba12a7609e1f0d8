/** The words of the phase report (VIII.2). */
export const phaseReportWords = {
  title: {
    tab: "Báo cáo {scope} – {phase}",
    number: "Số:{room}/BC-{office}",
    kind: "BÁO CÁO",
    subject: "Kết quả thực hiện Chương trình “{programme}” – {phase}",
  },

  opening: "{basis}, {body} báo cáo kết quả thực hiện {phase}{window} như sau:",
  window: " ({what} từ {from} đến {to})",
  endOf: "hết ngày {day}",

  steps: "I. TÌNH HÌNH TRIỂN KHAI",
  /** Where figures add up from the beginning. */
  until: "đến hết {day}",
  now: "đến ngày lập báo cáo",
  sinceBegun: "Lũy kế {until}",

  held: "Đơn vị đã tổ chức tuyên truyền, phổ biến Chương trình cho đoàn viên, {people}{cited}.",
  notHeld: "Tính {until}, sổ chưa ghi ngày đơn vị tổ chức tuyên truyền, phổ biến Chương trình{cited}.",
  heldUndated: "Sổ ghi đơn vị đã tổ chức tuyên truyền, phổ biến Chương trình{cited}, chưa ghi ngày.",
  heldBy:
    "Tính {until}, có {held}/{units} đơn vị đã tổ chức tuyên truyền, phổ biến Chương trình{cited}; tỷ lệ: {share}.",
  heldByUndated: "Ngoài ra, {undated} đơn vị ghi đã tổ chức, chưa ghi ngày.",
  taking:
    "Trong {phase}, có {taking}/{units} đơn vị có sáng kiến đủ điều kiện; {without} đơn vị chưa có sáng kiến nào{counted}.",
  withNothing: "Các đơn vị chưa có sáng kiến nào{counted} trong {phase}: {names}.",
  withNothingIn: "Các đơn vị chưa có sáng kiến nào{counted} trong {phase} – {cluster}: {names}.",

  activities: "Các hoạt động đã thực hiện, tính {until}:",
  activityHeadings: ["TT", "Hoạt động", "{by}", "Số lần", "Số lượng, số người", "Số tiền (đồng)"],
  activityDays: "Ngày",
  activityUnits: "Số đơn vị",
  /** Where not every activity says a number. */
  statedBy: "{sum} (ghi ở {stated}/{all} lần)",

  results: "II. KẾT QUẢ THỰC HIỆN",
  states: "1. Kết quả đăng ký sáng kiến",
  registered:
    "Trong {phase}, {who} có {entered} sáng kiến{counted}, trong đó {eligible} sáng kiến đủ điều kiện (Bằng chữ: {words} sáng kiến); tỷ lệ: {share}.",
  entered:
    "Đến ngày lập báo cáo, {who} đã nhập {entered} sáng kiến, trong đó {eligible} sáng kiến đủ điều kiện (Bằng chữ: {words} sáng kiến); tỷ lệ: {share}.",
  who: { one: "đơn vị", many: "các đơn vị" },
  others:
    "Ngoài ra, đến ngày lập báo cáo, {who} còn {others} sáng kiến khác, không thuộc {phase}, trong đó {waiting} sáng kiến chỉ còn chờ cập nhật lên {portal}.",
  othersWithoutPortal:
    "Ngoài ra, đến ngày lập báo cáo, {who} còn {others} sáng kiến khác, không thuộc {phase}.",
  noOthers: "Ngoài ra, đến ngày lập báo cáo, {who} không có sáng kiến nào khác.",
  stateHeadings: ["TT", "Kết quả", "Số sáng kiến", "Tỷ lệ"],
  waiting: "Chờ cập nhật {portal}",
  targets: "2. Thực hiện chỉ tiêu",
  targetHeadings: ["TT", "Chỉ tiêu", "Tính cho", "Mức", "Đạt", "Tỷ lệ", "Còn thiếu", "Căn cứ"],
  ownTarget: "Số sáng kiến đủ điều kiện",
  /** Officers are asked for a number of initiatives each, and counted as people. */
  officersAsked: "{item} đăng ký từ {level} sáng kiến",
  officers: "{count} người",
  people: "3. Tỷ lệ tham gia và giá trị làm lợi",
  staff: "Số {people}",
  participation:
    "{heads}: {whole}. Lũy kế {until}, {participants} đủ điều kiện{ofKnown}: {part}; tỷ lệ tham gia{cited}: {share}.",
  participationOfPhase: "Riêng trong {phase}, {participants} đủ điều kiện{ofKnown}: {part}.",
  /** Where some units have no head count, and their people are in neither number. */
  ofKnown: " của các đơn vị này",
  benefit:
    "Giá trị làm lợi trong {phase}: {sum} đồng (Bằng chữ: {words} đồng), cộng từ {stated}/{eligible} sáng kiến đủ điều kiện có khai giá trị.",
  kinds: "4. Kết quả theo loại giải pháp",
  kindHeadings: [
    "TT",
    "Loại giải pháp",
    "Số sáng kiến",
    "Đủ điều kiện",
    "Có khai giá trị",
    "Giá trị làm lợi (đồng)",
  ],
  reasons: "5. Lý do sáng kiến chưa được tính",
  clauses: "5. Lý do sáng kiến chưa được tính, theo mục của {plan}",
  clauseHeadings: ["TT", "Nội dung", "Căn cứ", "Mức độ", "Số sáng kiến"],
  list: "6. Danh sách sáng kiến đủ điều kiện",
  listHeadings: [
    "TT",
    "Tên sáng kiến",
    "Tác giả được tính",
    "Số quyết định",
    "{date}",
    "Giá trị làm lợi (đồng)",
  ],
  counted: {
    registration: "đã cập nhật lên {portal}",
    recognition: "đã được công nhận",
    application: "đã được áp dụng",
    qualification: "có ngày đủ điều kiện trong thời gian này",
  },
  dates: {
    registration: "Cập nhật {portal}",
    recognition: "Ngày công nhận",
    application: "Ngày áp dụng",
    qualification: "Ngày đủ điều kiện",
  },
  units: "6. Kết quả theo đơn vị trong {phase}, lũy kế {until}",
  unitHeadings: [
    "TT",
    "Đơn vị",
    "Số sáng kiến",
    "Đủ điều kiện",
    "Lũy kế đủ điều kiện",
    "Chỉ tiêu",
    "Tỷ lệ lũy kế đạt chỉ tiêu",
    "Lũy kế tham gia",
  ],

  general: "III. ĐÁNH GIÁ CHUNG",
  strengths: "1. Thuận lợi, kết quả nổi bật",
  weaknesses: "2. Khó khăn, hạn chế và nguyên nhân",
  reward: "IV. ĐỀ XUẤT {commendation}",
  rewardUnits: "Các đơn vị dẫn đầu về số sáng kiến đủ điều kiện{cited}:",
  rewardPeople: "Tập thể, cá nhân đề nghị {commendation}{cited}:",
  rankingHeadings: ["Hạng", "Đơn vị", "Đủ điều kiện", "Chỉ tiêu", "{share}"],
  shareOfPhase: "Tỷ lệ đạt chỉ tiêu {phase}",
  shareSoFar: "Tỷ lệ lũy kế đạt chỉ tiêu",
  proposals: "V. KIẾN NGHỊ, ĐỀ XUẤT",
  closing: "Trên đây là báo cáo kết quả thực hiện {phase} của {body}./.",
} as const;
