import { placeColumns } from "../../../src/core/pasting/place-columns";
import type { ColumnKey } from "../../../src/core/register/columns";

/** What other people's lists call our columns, where a workbook of ours might use the words for something else. */
const meant: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  code: ["Mã ý tưởng", "Mã số sáng kiến"],
  unit: ["Tên trường", "Tên cơ quan, đơn vị", "Đơn vị, địa phương", "Cơ quan, đơn vị"],
  title: [
    ...[
      "Sáng kiến",
      "Tên đề tài, sáng kiến",
      "Tên sáng kiến, đề tài",
      "Tên sáng kiến kinh nghiệm",
      "Tên SKKN",
    ],
    ...["Tên sáng kiến, giải pháp", "Công trình, sáng kiến", "… công trình, sáng kiến", ". . . Sáng kiến"],
    ...["Tên công trình, sáng kiến", "Là tác giả (nhóm tác giả) đề nghị xét công nhận sáng kiến: . . ."],
  ],
  authors: ["Họ tên", "Tên tác giả", "Tác giả/nhóm tác giả", "Tác giả (nhóm tác giả)", "Người thực hiện"],
  kind: ["Loại hình", "Loại hình sáng kiến", "Loại hình giải pháp"],
  appliedOn: [
    ...["Thời gian áp dụng lần đầu", "Thời điểm áp dụng", "Áp dụng từ ngày"],
    "Thời gian đã được triển khai thực hiện:\nTừ ngày: / /\nđến ngày: / /",
  ],
  recognisedOn: ["Ngày ký quyết định", "Ngày ra quyết định", "Ngày cấp"],
  recognisedBy: ["Cơ quan ban hành", "Hội đồng công nhận"],
  decisionNumber: [
    ...["Số, ngày quyết định", "QĐ số", "Quyết định", "Số QĐ công nhận", "Số quyết định công nhận"],
  ],
  benefitValue: ["Hiệu quả kinh tế", "Giá trị làm lợi bằng tiền", "Số tiền làm lợi (đồng)"],
  socialBenefit: ["Hiệu quả", "Hiệu quả xã hội", "Lợi ích, hiệu quả", "Hiệu quả mang lại"],
  registeredAt: ["Ngày cập nhật lên Cổng", "Thời gian cập nhật lên Cổng", "Ngày cập nhật phần mềm"],
  evidence: ["Tài liệu minh chứng", "Link"],
};

test.each(
  Object.entries(meant).flatMap(([column, headings]) =>
    (headings ?? []).map((heading) => [heading, column] as const),
  ),
)("%s: %s", (heading, column) => {
  expect(placeColumns([[heading]]).columns[0]?.column).toBe(column);
});

test.each(["STT", "Điểm", "Lĩnh vực", "Năm sinh", "", "…", ":", "Kết luận: Sáng kiến", "Sáng kiến – điểm"])(
  "%j is not placed",
  (heading) => {
    expect(placeColumns([["Tên SK", heading]]).columns[1]?.column).toBeNull();
  },
);
