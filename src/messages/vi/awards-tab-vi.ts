/** What stands above the figures of `Khen thưởng`. */
export const awardsPage = {
  title: "KHEN THƯỞNG – {name}",
  hint: "Chọn ở hàng trên; để trống là xét tất cả. Chỉ xét dòng đủ điều kiện. Danh sách đề nghị và giấy khen: Sáng kiến ▸ Quản lý sổ ▸ Khen thưởng.",
} as const;
