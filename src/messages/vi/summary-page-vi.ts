import { menuWords } from "./setup-vi";

/** What stands above the figures of `Tổng hợp`. */
export const summaryPage = {
  title: "TỔNG HỢP – {name}",
  asOf: "Số liệu đến hết ngày",
  sortBy: "Xếp đơn vị theo",
  hint: `Số liệu tự cập nhật. Tô vàng: đơn vị chưa nhập gì; tô xanh: chỉ tiêu đã đạt. Muốn biết những dòng nào làm nên một con số: chọn ô đó, dùng ${menuWords.menu} ▸ ${menuWords.trace}. In: Tệp ▸ In, khổ A4 ngang, vừa chiều rộng.`,
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
