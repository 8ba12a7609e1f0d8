import type { WordingFault } from "../../core/assessment/remember-wording";

/** What the page says of them. */
export const rememberWords = {
  offer: "Ghi nhớ cách gọi, để lần sau sổ tự hiểu",
  remembering: "Đang ghi nhớ cách gọi…",
  unit: "Đã ghi nhớ “{text}” là {meant}. Muốn bỏ, hãy xóa trong cột Tên gọi khác của tab Đơn vị.",
  entry: "Đã ghi nhớ “{text}” là {meant}. Muốn bỏ, hãy xóa ở mục này của nhóm {group}, tab Cấu hình.",
  refused: {
    taken: "Chưa ghi nhớ “{text}”: sổ đang hiểu đó là {other}.",
    unfit:
      "Chưa ghi nhớ “{text}”: sổ không phân biệt được cách gọi này với nơi khác, hoặc không ghi được nó thành tên gọi.",
    gone: "Chưa ghi nhớ “{text}”: không còn thấy “{meant}”, hoặc tab đang có chỗ phải sửa.",
  } satisfies Record<WordingFault, string>,
  failed: "Các ô đã sửa vẫn giữ nguyên; chỉ chưa ghi nhớ được cách gọi.",
} as const;
