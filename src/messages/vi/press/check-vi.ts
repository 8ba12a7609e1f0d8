export const checkWords = {
  title: "Kiểm tra sổ",
  summary: "{rows} dòng: {counts}.",
  none: "Chưa có dòng nào. Hãy nhập hoặc dán các dòng vào tab Sáng kiến, từ cột Mã trở đi.",
  allWell: "Không có dòng nào phải sửa.",
  first: "Những dòng cần xử lý trước ({shown}/{all}):",
  row: "Dòng {row}",
  units: "Đơn vị, cán bộ chuyên trách, hoạt động có điểm cần sửa:",
  problems: "Chưa kiểm tra được sổ:",
  locale:
    "Vùng hoặc múi giờ của bảng tính khác với chương trình, ngày giờ có thể bị hiểu sai. Dùng Sáng kiến ▸ Thiết lập sổ để sửa.",
} as const;

/** What is not in order with the formulas, with their cells. */
export const formulaWarnings = {
  static:
    "Kết quả đang là giá trị tĩnh, không tự cập nhật (bắt đầu ở ô {cells}). Dùng Sáng kiến ▸ Quản lý sổ ▸ Chế độ nhiều người để sổ tự ghi lại, hoặc Khôi phục công thức.",
  gone: "Ô {cells} không còn công thức của sổ, nên kết quả ở đó không tự tính. Dùng Sáng kiến ▸ Quản lý sổ ▸ Khôi phục công thức để sửa; nội dung ghi đè được chép vào tab Nhật ký.",
  changed:
    "Công thức ở ô {cells} khác với công thức của sổ, nên kết quả ở đó có thể sai. Dùng Sáng kiến ▸ Quản lý sổ ▸ Khôi phục công thức để đặt lại.",
  blocked:
    "Phần kết quả bắt đầu ở ô {cells} để trống, vì có ô bị ghi đè trong đó hoặc tab không đủ hàng. Dùng Sáng kiến ▸ Quản lý sổ ▸ Khôi phục công thức để sửa; nội dung ghi đè được chép vào tab Nhật ký.",
  above:
    "Tab {tab}: dòng {rows} đứng trên hàng tiêu đề (dòng {heading}) nên không được xét và không được tính, có lẽ vì cả tab đã bị sắp xếp. Hãy kéo dòng {heading} lên trên cùng, rồi dùng Sáng kiến ▸ Thiết lập sổ.",
  blockedBy: "{cell} (vướng ô {by})",
  stuck:
    "Chế độ nhiều người: lần gần nhất sổ không ghi được kết quả hoặc số liệu, vì người vừa sửa không có quyền ghi vào các cột A–E của tab Sáng kiến hoặc các tab số liệu; kết quả, số liệu ở đó có thể đã cũ. Người quản lý sổ hãy bỏ khóa những chỗ ấy, hoặc mở thanh bên để sổ ghi lại. Số trong thanh bên vẫn tính từ các ô đã nhập.",
} as const;

/** When the mode for many people would do better, by what can be known. */
export const crowdTexts = {
  rows: "Sổ có {rows} dòng: khi nhiều người cùng nhập, người quản lý sổ nên bật Sáng kiến ▸ Quản lý sổ ▸ Chế độ nhiều người để kết quả không biến mất trong lúc công thức tính lại.",
  computing:
    "Đã nhiều lần gặp công thức đang tính (sổ có {rows} dòng): có lẽ nhiều người đang cùng nhập. Người quản lý sổ nên bật Sáng kiến ▸ Quản lý sổ ▸ Chế độ nhiều người.",
} as const;

/** When a workbook nears what Google allows. */
export const sizeTexts = {
  early:
    "Sổ đã lớn: {rows} dòng, {cells} ô (Google cho nhiều nhất 10.000.000 ô); mỗi lần công thức tính lại mất khoảng {seconds} giây (nhiều nhất 30 giây). Nên sớm chia sổ, mỗi cụm hoặc huyện một sổ, rồi gộp số liệu; cách làm ở phần Nhiều sổ trong tài liệu của Sổ Sáng kiến.",
} as const;
