import type { FixedKey } from "../../core/register/columns";

/** Notes of headings as earlier releases had them, where today's places do not cover them. */
export const formerColumnNotes: Readonly<Partial<Record<FixedKey, string>>> = {
  recognisedOn: "Ngày Hội đồng sáng kiến hoặc thủ trưởng công nhận{example}{cited}.",
  recognisedBy: "Hội đồng sáng kiến, Thủ trưởng đơn vị hoặc Chưa công nhận.",
};

/** Lines of the guide as earlier releases had them: they are ours, and give way. */
export const formerGuideTexts: readonly string[] = [
  "Dùng Sáng kiến ▸ Quản lý sổ ▸ Giữ kết quả (khi Google bị treo); khi Google đã chạy lại, dùng Khôi phục công thức.",
  "Tab Tổng hợp cho biết đã đạt chỉ tiêu đến đâu và từng đơn vị ra sao; ghi một ngày ở đầu tab để xem số liệu đến hết ngày đó. Tab Phân tích xếp theo loại, tháng, quý, cụm và lý do, có bảng xếp hạng và biểu đồ.",
  "Có điều kiện không đạt theo mục nêu ở cột Lý do.",
  "Dùng Sáng kiến ▸ Ghi kết quả thành giá trị; khi Google đã chạy lại, dùng Khôi phục công thức.",
  "Tab Tổng hợp so sánh với chỉ tiêu; tab Phân tích xếp theo loại, tháng và lý do.",
  "1. Nhập",
  "Ở tab Sáng kiến, mỗi dòng là một sáng kiến. Ghi hoặc dán từ cột Mã trở đi; năm cột đầu do sổ tự tính.",
  "2. Xem",
  "Cột Kết quả cho biết dòng đó ra sao; cột Lý do nêu từng điểm phải sửa kèm mục của kế hoạch.",
  "3. Kiểm tra",
  "Sáng kiến ▸ Kiểm tra sổ đếm các dòng theo kết quả và nêu những điểm phải sửa trước.",
  "4. Tổng hợp",
  "5. Đơn vị",
  "Tab Đơn vị cần có tên, số CBNGNLĐ và chỉ tiêu của từng đơn vị.",
  "6. Cấu hình",
  "Dùng Sáng kiến ▸ Giữ kết quả (khi Google bị treo); khi Google đã chạy lại, dùng Khôi phục công thức.",
  "Đạt mọi điều kiện và đã cập nhật Cổng khi Cổng mở. Chỉ những dòng này được tính vào chỉ tiêu.",
  "Đạt mọi điều kiện, chỉ còn chờ cập nhật lên Cổng.",
  "Ghi sáng kiến của các đơn vị; sổ tự cho biết dòng nào đủ điều kiện, dòng nào chưa và vì sao, theo mục nào của kế hoạch.",
];
