export const staticDone = {
  note: "KẾT QUẢ TĨNH: ghi lúc {time}, không tự cập nhật. Dùng Sáng kiến ▸ Quản lý sổ ▸ Khôi phục công thức để tự tính lại.",
  written:
    "Đã bật: sổ tự ghi lại kết quả của {rows} dòng khi có người sửa, không dùng công thức. Muốn trở lại công thức: Sáng kiến ▸ Quản lý sổ ▸ Khôi phục công thức.",
  displaced: "{count} ô có người ghi ở chỗ của sổ đã được chép vào tab Nhật ký.",
  moving:
    "Có người đang sửa bảng trong lúc ghi kết quả, nên kết quả có thể chưa đúng dòng. Hãy làm lại sau giây lát; lần ghi sau sẽ ghi lại cho đúng.",
  restored: "Đã khôi phục công thức. Kết quả lại tự cập nhật.",
} as const;
