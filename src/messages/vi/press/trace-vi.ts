/** Why there is nothing to trace. */
export const traceFaults = {
  elsewhere: "Hãy bấm vào một con số ở tab Tổng hợp hoặc Phân tích, rồi bấm “Xem các dòng của ô đang chọn”.",
  noFigure:
    "Ô {cell} không phải là một con số. Hãy chọn ô có số đếm, số tiền, tỷ lệ, mức, chỉ tiêu hoặc thứ hạng trong các bảng của tab này; tiêu đề, tên và ô trống không có dòng nào đứng sau.",
  moved:
    "Số liệu của bảng đã đổi từ lúc được tính: cấu hình, đơn vị hoặc sổ vừa có người sửa. Hãy bấm Xem để tính lại, rồi bấm lại con số.",
} as const;
