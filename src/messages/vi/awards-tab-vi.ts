import { awardOrders } from "../../core/words/award-words";

/** What stands above the figures of `Khen thưởng`. */
export const awardsPage = {
  title: "KHEN THƯỞNG – {name}",
  hint: "Chọn ở hàng trên; để trống là xét tất cả. Chỉ xét dòng đủ điều kiện. Danh sách đề nghị và giấy khen: Sáng kiến ▸ Quản lý sổ ▸ Khen thưởng.",
} as const;

/** What stands in the notes of its choices; read by set-up alone. */
export const awardNotes = {
  cluster: "Chọn một cụm, hoặc để trống để xét mọi đơn vị.",
  phase: "Chọn một giai đoạn, hoặc để trống để xét cả chương trình. Tỷ lệ so với chỉ tiêu của giai đoạn đó.",
  quarter:
    "Ghi như Quý II/2022, hoặc để trống. Chỉ tiêu vẫn là của giai đoạn hoặc cả chương trình, không chia theo quý.",
  order: `${Object.values(awardOrders).join(", ")}. Để trống thì xếp theo số sáng kiến.`,
  least:
    "Chỉ nêu đơn vị từ mức này trở lên: 100% là tỷ lệ so với chỉ tiêu (hoặc trên số người, khi xếp theo mục đó); 5 là 5 sáng kiến.",
} as const;
