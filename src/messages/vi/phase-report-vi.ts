/** The words of the phase report (VIII.2). */
export const phaseReportWords = {
  title: {
    tab: "Báo cáo {scope} – {phase}",
    number: "Số: …/BC-{office}",
    kind: "BÁO CÁO",
    subject: "Kết quả thực hiện Chương trình “{programme}” – {phase}",
  },

  basis: "Căn cứ {document} của {issuer} về Chương trình “{programme}”, ",
  noBasis: "Thực hiện Chương trình “{programme}”, ",
  opening: "{body} báo cáo kết quả thực hiện {phase}{window} như sau:",
  window: " (cập nhật {portal} từ {from} đến {to})",
  endOf: "hết ngày {day}",

  steps: "I. TÌNH HÌNH TRIỂN KHAI",
  held: "Đơn vị đã tổ chức tuyên truyền, phổ biến Chương trình cho đoàn viên, {people}{cited}.",
  notHeld: "Sổ chưa ghi ngày đơn vị tổ chức tuyên truyền, phổ biến Chương trình{cited}.",
  heldBy: "Có {held}/{units} đơn vị đã tổ chức tuyên truyền, phổ biến Chương trình{cited}; tỷ lệ: {share}.",
  taking:
    "Trong {phase}, có {taking}/{units} đơn vị có sáng kiến đủ điều kiện; {without} đơn vị chưa có sáng kiến nào.",

  results: "II. KẾT QUẢ THỰC HIỆN",
  states: "1. Kết quả đăng ký sáng kiến",
  registered:
    "Trong {phase}, {who} có {entered} sáng kiến đã cập nhật lên {portal}, trong đó {eligible} sáng kiến đủ điều kiện (Bằng chữ: {words} sáng kiến); tỷ lệ: {share}.",
  entered:
    "Đến ngày lập báo cáo, {who} đã nhập {entered} sáng kiến, trong đó {eligible} sáng kiến đủ điều kiện (Bằng chữ: {words} sáng kiến); tỷ lệ: {share}.",
  who: "các đơn vị",
  others:
    "Ngoài ra, sổ còn {others} sáng kiến không thuộc {phase}, trong đó {waiting} sáng kiến chỉ còn chờ cập nhật lên {portal}.",
  noOthers: "Ngoài ra, sổ không có sáng kiến nào khác.",
  stateHeadings: ["TT", "Kết quả", "Số sáng kiến", "Tỷ lệ"],
  targets: "2. Thực hiện chỉ tiêu",
  targetHeadings: ["TT", "Chỉ tiêu", "Tính cho", "Mức", "Đạt", "Tỷ lệ", "Còn thiếu", "Căn cứ"],
  ownTarget: "Số sáng kiến đủ điều kiện",
  people: "3. Tỷ lệ tham gia và giá trị làm lợi",
  staff: "Số {people}",
  participation: "{heads}: {whole}. {participants} đủ điều kiện: {part}. Tỷ lệ tham gia{cited}: {share}.",
  benefit:
    "Giá trị làm lợi: {sum} đồng (Bằng chữ: {words} đồng), cộng từ {stated}/{eligible} sáng kiến đủ điều kiện có khai giá trị.",
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
  listHeadings: ["TT", "Tên sáng kiến", "Tác giả được tính", "Cập nhật {portal}", "Giá trị làm lợi (đồng)"],
  units: "6. Kết quả theo đơn vị",
  unitHeadings: [
    "TT",
    "Đơn vị",
    "Số sáng kiến",
    "Đủ điều kiện",
    "Lũy kế đủ điều kiện",
    "Chỉ tiêu",
    "Tỷ lệ đạt chỉ tiêu",
    "Tham gia",
  ],

  general: "III. ĐÁNH GIÁ CHUNG",
  strengths: "1. Thuận lợi, kết quả nổi bật",
  weaknesses: "2. Khó khăn, hạn chế và nguyên nhân",
  reward: "IV. ĐỀ XUẤT {commendation}",
  rewardUnits: "Các đơn vị dẫn đầu về số sáng kiến đủ điều kiện{cited}:",
  rewardPeople: "Tập thể, cá nhân đề nghị {commendation}{cited}:",
  rankingHeadings: ["Hạng", "Đơn vị", "Đủ điều kiện", "Chỉ tiêu", "Tỷ lệ đạt chỉ tiêu"],
  proposals: "V. KIẾN NGHỊ, ĐỀ XUẤT",
  closing: "Trên đây là báo cáo kết quả thực hiện {phase} của {body}./.",
} as const;
