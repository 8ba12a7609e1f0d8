/** The sentences that the server itself says to a person. */
export const SERVER_MESSAGES = {
  structureChanged:
    "Hàng hoặc cột của trang tính vừa thay đổi nên nội dung chưa được ghi. Xin xem lại vị trí rồi nhập lại.",
  internal: (detail: string) => `Có lỗi bên trong chương trình, thao tác chưa được thực hiện: ${detail}`,
  noSuchFunction: (name: string) => `Không tìm thấy hàm "${name}" trong tiện ích.`,
  notOpened: "Tiện ích không mở được",
  noSuchSheet: "Trang tính này không còn nữa.",
  alreadyForgotten: "Máy chủ không còn giữ kết quả của thao tác này.",
  portTaken: (port: number) =>
    `Cổng ${port} đang được chương trình khác dùng. Hãy chọn cổng khác bằng --port, hoặc bỏ --port để chọn tự động.`,
} as const;
