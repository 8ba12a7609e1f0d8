import { menuWords } from "./setup-vi";

/** What stands above the figures of `Tổng hợp`. */
export const summaryPage = {
  title: "TỔNG HỢP – {name}",
  asOf: "Số liệu đến hết ngày",
  sortBy: "Xếp đơn vị theo",
  hint: `Số liệu tự cập nhật. Tô vàng: đơn vị chưa nhập gì; tô xanh: chỉ tiêu đã đạt. Muốn biết những dòng nào làm nên một con số: chọn ô đó, dùng ${menuWords.menu} ▸ ${menuWords.trace}. In: Tệp ▸ In, khổ A4 ngang, vừa chiều rộng.`,
} as const;

/** What stands in the notes of its choices; read by set-up alone. */
export const summaryNotes = {
  asOfNote:
    "Có thể để trống. Ghi một ngày, ví dụ 30/04/2024, để xem số liệu đến hết ngày đó: chỉ tính các dòng mà ngày chọn ở mục Giai đoạn tính theo của Cấu hình không sau ngày ấy. Tab Phân tích cũng theo ngày này.",
  asOfHelp: "Ghi đủ ngày, tháng, năm, ví dụ 30/04/2024, hoặc để trống.",
  sortByNote:
    "Có thể để trống. Chọn tên một cột để xếp bảng đơn vị theo cột đó, lớn nhất đứng trước; để trống thì theo thứ tự ở tab Đơn vị.",
} as const;

/** The pieces of the sentence above the figures; a formula puts them together. */
export const summaryAnswer = {
  now: "Đến nay",
  day: "Đến hết ",
  eligible: " sáng kiến đủ điều kiện",
  before: ", còn thiếu ",
  missing: " so với chỉ tiêu ",
  reached: ", đã đạt chỉ tiêu ",
  nothing: " đơn vị chưa nhập gì",
  left: " còn ",
  days: " ngày",
  lastDay: " đến ngày cuối",
} as const;
