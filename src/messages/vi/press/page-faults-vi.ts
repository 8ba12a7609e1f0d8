/** What keeps a call of the page from being done. */
export const pageFaults = {
  selection: "Hãy chọn các dòng ở tab Sáng kiến rồi kiểm tra lại.",
  columnGone: "Tab Sáng kiến không có cột “{heading}”. Hãy dùng Sáng kiến ▸ Thiết lập sổ.",
  rowGone: "Không còn thấy dòng này trong sổ. Hãy kiểm tra lại.",
  moving: "Có người đang thêm, xóa hoặc sắp xếp dòng. Hãy làm lại sau giây lát; chưa ghi gì.",
  rowTwins:
    "Có nhiều dòng giống nhau ({rows}), không biết sửa dòng nào. Hãy ghi mã khác nhau cho các dòng đó.",
  crowded: "Có người đang nhập ở cuối bảng. Hãy lưu lại sau giây lát; chưa ghi gì.",
  busy: "Có người khác đang chạy một việc trên sổ này. Hãy đợi một phút rồi làm lại; chưa có gì bị thay đổi.",
  validation:
    "Ô {cell} có quy tắc riêng không nhận giá trị này, nên chưa ghi gì. Hãy bỏ quy tắc (Dữ liệu ▸ Xác thực dữ liệu) hoặc sửa giá trị.",
  nothing: "Chưa có nội dung nào để ghi.",
  moment: "Không đọc được ngày “{text}”. Hãy ghi như 30/04/2024 07:00.",
} as const;
