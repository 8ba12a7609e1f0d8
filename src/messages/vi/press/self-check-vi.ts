/** What is said of the probes of the environment; facts by the id of the probe. */
export const selfCheckWords = {
  tab: "Kiểm tra môi trường (tạm)",
  sentence:
    "{agree}/{all} điều đúng như tiện ích dự liệu. Bấm vào bảng để chọn tất cả, rồi sao chép và gửi cho người bảo trì.",
  headings: ["Điều được thử", "Dự liệu", "Thấy"],
  facts: {
    "empty-text": "Ghi chuỗi rỗng làm trống ô",
    semicolon: "Công thức dùng dấu chấm phẩy",
    comma: "Công thức dùng dấu phẩy",
    "text-cell-value": "Ghi “=…” vào ô văn bản",
    "text-cell-formula": "Đặt công thức vào ô văn bản",
    "error-argument": "Hàm nhận ô lỗi",
    "omitted-argument": "Hàm nhận tham số bỏ trống",
    "date-result": "Hàm trả về ngày",
    "missing-names": "Tên có sẵn trong V8",
    "time-zone": "Tên múi giờ của sổ",
    "same-name": "Thêm tab trùng tên",
    checkbox: "Chèn hộp kiểm ghi FALSE",
    protection: "Khóa tab: còn quyền sửa",
    "inherited-line": "Cột chèn thêm giữ định dạng và danh sách",
    "shifted-condition": "Công thức tô màu dời theo cột chèn",
    "tab-name": "Tên tab 101 ký tự bị từ chối",
    "long-list": "Danh sách 501 mục bị từ chối",
    metadata: "Siêu dữ liệu 30.001 ký tự bị từ chối",
    "foreign-condition": "Công thức tô màu trỏ sang tab khác bị từ chối",
    columns: "Cột thứ 18.279 bị từ chối",
  },
} as const;
