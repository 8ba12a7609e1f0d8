/** What a custom function says of a cell that it cannot read. */
export const unreadable = "Không đọc được: {text}";

export const tabMissing =
  "Không thấy tab “{name}”. Nếu tab đó đã được đổi tên, hãy đặt lại đúng tên này; nếu sổ chưa có, hãy dùng Sáng kiến ▸ Thiết lập sổ.";

/** How our own protections are told from people's. */
export const protectionNames = {
  results: "Sổ Sáng kiến: cột kết quả tự tính",
  settings: "Sổ Sáng kiến: cấu hình",
  units: "Sổ Sáng kiến: danh sách đơn vị",
  headings: "Sổ Sáng kiến: hàng tiêu đề",
  kept: "Sổ Sáng kiến: chương trình cũ",
} as const;

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
    "Có ô bị ghi đè trong phần kết quả, nên phần đó để trống: công thức ở ô {cells} không trải ra được. Dùng Sáng kiến ▸ Quản lý sổ ▸ Khôi phục công thức để sửa; nội dung ghi đè được chép vào tab Nhật ký.",
  blockedBy: "{cell} (vướng ô {by})",
} as const;

/** When the mode for many people would do better, by what can be known. */
export const crowdAdvice = {
  rows: "Sổ có {rows} dòng: khi nhiều người cùng nhập, nên bật Sáng kiến ▸ Quản lý sổ ▸ Chế độ nhiều người để kết quả không biến mất trong lúc công thức tính lại.",
  computing:
    "Đã nhiều lần gặp công thức đang tính (sổ có {rows} dòng): có lẽ nhiều người đang cùng nhập. Nên bật Sáng kiến ▸ Quản lý sổ ▸ Chế độ nhiều người.",
} as const;

/** When a workbook nears what Google allows. */
export const sizeAdvice =
  "Sổ đã lớn: {rows} dòng, {cells} ô (Google cho nhiều nhất 10.000.000 ô); mỗi lần công thức tính lại mất khoảng {seconds} giây (nhiều nhất 30 giây). Nên sớm chia sổ, mỗi cụm hoặc huyện một sổ, rồi gộp số liệu; cách làm ở phần Nhiều sổ trong tài liệu của Sổ Sáng kiến.";

export const staticDone = {
  written:
    "Chế độ nhiều người: kết quả của {rows} dòng là giá trị, sổ tự ghi lại khi có người sửa. Muốn trở lại công thức, dùng Khôi phục công thức.",
  displaced: "{count} ô có người ghi ở chỗ của sổ đã được chép vào tab Nhật ký.",
  moving:
    "Có người đang sửa bảng trong lúc ghi kết quả, nên kết quả có thể chưa đúng dòng. Hãy làm lại sau giây lát; lần ghi sau sẽ ghi lại cho đúng.",
  restored: "Đã khôi phục công thức. Kết quả lại tự cập nhật.",
} as const;

/** Faults of the platform, in words that say what to do. */
export const faults = {
  protected:
    "Bạn không có quyền sửa một phần được bảo vệ của sổ. Hãy nhờ người quản lý sổ (chủ tệp) làm việc này hoặc cấp quyền cho bạn.",
  busy: "Có người khác đang chạy một việc trên sổ này. Hãy đợi một phút rồi làm lại; chưa có gì bị thay đổi.",
  validation:
    "Ô {cell} có quy tắc riêng không nhận giá trị này, nên chưa ghi gì. Hãy bỏ quy tắc (Dữ liệu ▸ Xác thực dữ liệu) hoặc sửa giá trị.",
  tooLong: "Google dừng việc này vì chạy quá lâu. Hãy thử lại sau ít phút.",
  other: "Không làm được việc này: {message}. Hãy thử lại; nếu vẫn vậy, gửi câu này cho người quản lý sổ.",
} as const;
