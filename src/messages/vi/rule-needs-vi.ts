import type { RuleId } from "../../core/words/rule-ids";

/** What would satisfy each rule, its places filled from the campaign; a file of its own because only the page says it, and the script is short of bytes. */
export const ruleNeeds: Readonly<Record<RuleId, string>> = {
  "unit-unknown": "Ghi đúng tên, mã hoặc tên gọi khác của đơn vị ở tab Đơn vị.",
  "title-missing": "Ghi tên sáng kiến.",
  "author-missing": "Ghi họ tên tác giả, mỗi người một dòng hoặc cách nhau bằng dấu chấm phẩy.",
  "author-not-a-person": "Ghi họ tên người có đóng góp nhiều nhất thay cho tên tập thể.",
  "credited-author-undecided":
    "Ghi (chủ nhiệm) sau tên một người, hoặc tỷ lệ đóng góp của từng người sao cho một người cao nhất.",
  "shares-not-100": "Sửa tỷ lệ đóng góp của các tác giả để tổng là 100%.",
  "kind-unknown": "Chọn một loại trong danh sách của ô.",
  "topic-level-outside": "Chọn cấp đề tài: {levels}.",
  "topic-acceptance-outside": "Ghi ngày nghiệm thu đề tài{accepted}.",
  "topic-effect-unconfirmed": "Ghi Có khi thủ trưởng nơi ứng dụng đã xác nhận hiệu quả.",
  "application-outside-window": "Ghi ngày áp dụng lần đầu hoặc áp dụng thử{applied}.",
  "recognition-missing": "Ghi ngày công nhận và chọn {bodies}.",
  "recognition-too-early": "Ghi ngày công nhận{recognised}.",
  "recognition-too-late": "Ghi ngày công nhận{recognised}.",
  "recognition-before-application": "Kiểm tra lại hai ngày; nếu đúng, ghi Có ở cột Đã xem xét.",
  "recognition-late": "Không cần sửa gì; đây chỉ là ghi chú.",
  "decision-unreadable": "Ghi số quyết định như 123/QĐ-….",
  "novelty-denied": "Ghi Có khi sáng kiến có tính mới trong đơn vị.",
  "benefit-missing": "Ghi giá trị làm lợi bằng đồng hoặc nêu lợi ích xã hội.",
  "benefit-implausible": "Ghi đủ số đồng, ví dụ 15.000.000 hoặc 15 triệu.",
  "public-order": "Ghi Không khi nội dung không trái trật tự công cộng, đạo đức xã hội.",
  "ip-protected": "Ghi Không khi sáng kiến không đang được bảo hộ quyền sở hữu trí tuệ.",
  "counted-outside-phases": "Ghi ngày thuộc một giai đoạn của chương trình.",
  "registration-outside-windows": "Ghi ngày và giờ cập nhật lên {portal}{opens}, trong một giai đoạn.",
  "registration-before-recognition": "Kiểm tra lại hai ngày; nếu đúng, ghi Có ở cột Đã xem xét.",
  "qualified-in-earlier-phase": "Không cần sửa gì; sáng kiến được tính ở giai đoạn đã cập nhật {portal}.",
  "not-registered": "Cập nhật sáng kiến lên {portal} rồi ghi ngày, giờ cập nhật.",
  "title-duplicate": "Xóa dòng nhập hai lần; nếu là hai sáng kiến khác nhau, ghi Có ở cột Đã xem xét.",
  "title-duplicate-elsewhere":
    "Chỉ một đơn vị được tính; nếu là hai sáng kiến khác nhau, ghi Có ở cột Đã xem xét.",
};

/** The bounds of a date, put behind its name. */
export const bounds = {
  between: ", từ {from} đến {to}",
  from: ", từ {from} trở đi",
  to: ", đến hết {to}",
  like: " như {moment}",
} as const;
