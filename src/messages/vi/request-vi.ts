/** How the tables of the request begin. */
const person = [
  "Số TT",
  "Họ và tên",
  "Ngày tháng năm sinh",
  "Nơi công tác (hoặc nơi thường trú)",
  "Chức danh",
  "Trình độ chuyên môn",
] as const;

/** The request for recognition as Circular 18/2013/TT-BKHCN, annex I, has it. */
export const requestForm = {
  kind: "ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN",
  addressee: "Kính gửi: {unit}",
  names: "Tôi (chúng tôi) ghi tên dưới đây:",
  authors: [...person, "Tỷ lệ (%) đóng góp vào việc tạo ra sáng kiến"],
  title: "Là tác giả (nhóm tác giả) đề nghị xét công nhận sáng kiến:",
  helpers: "Danh sách những người đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu (nếu có):",
  helpersGuidance:
    "Những người đã cùng áp dụng thử hoặc áp dụng lần đầu và việc mỗi người đã làm. Không có ai thì bỏ trống.",
  helperHeadings: [...person, "Nội dung công việc hỗ trợ"],
  affirmation:
    "Tôi (chúng tôi) xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật.",
  date: "……………, ngày …… tháng …… năm ………",
  signature: "Người nộp đơn",
  signHere: "(Ký và ghi rõ họ tên)",
} as const;

/** The parts of the form between the authors and the helpers: as the form calls them, and how to fill them in. */
export const requestParts = {
  investor: [
    "Chủ đầu tư tạo ra sáng kiến (trường hợp tác giả không đồng thời là chủ đầu tư tạo ra sáng kiến):",
    "Cơ quan bỏ kinh phí, phương tiện để làm ra sáng kiến. Tác giả tự làm thì bỏ trống.",
  ],
  field: [
    "Lĩnh vực áp dụng sáng kiến:",
    "Lĩnh vực có thể áp dụng và vấn đề mà sáng kiến giải quyết; lấy từ cột Lĩnh vực.",
  ],
  appliedOn: [
    "Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử (ghi ngày nào sớm hơn):",
    "Ghi đủ ngày, tháng, năm; lấy từ cột Ngày áp dụng.",
  ],
  description: [
    "Mô tả bản chất của sáng kiến:",
    "Hoàn cảnh, nội dung, các bước thực hiện, điểm mới so với cách làm cũ, khả năng áp dụng; lấy từ các cột Hoàn cảnh, nguyên nhân hình thành và Mô tả.",
  ],
  secret: ["Những thông tin cần được bảo mật (nếu có):", "Phần nào không được công bố thì ghi rõ ở đây."],
  conditions: [
    "Các điều kiện cần thiết để áp dụng sáng kiến:",
    "Nhân lực, cơ sở vật chất, thiết bị, kinh phí cần có; lấy từ cột Điều kiện áp dụng.",
  ],
  benefitByAuthor: [
    "Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tác giả:",
    "So với khi chưa áp dụng: số tiền làm lợi và cách tính, lợi ích xã hội; lấy từ các cột Giá trị làm lợi và Lợi ích xã hội.",
  ],
  benefitByUsers: [
    "Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tổ chức, cá nhân đã tham gia áp dụng sáng kiến lần đầu, kể cả áp dụng thử (nếu có):",
    "Ý kiến của người đã áp dụng, có xác nhận thì kèm theo đơn.",
  ],
} as const;
