/** Why a workbook of another release is left alone. */
export const releaseFaults = {
  newer:
    "Sổ này được lập bằng phiên bản {version}; phiên bản đang chạy là {app}, cũ hơn. Để không làm hỏng sổ, chưa ghi gì cả. Hãy nhờ người đã cài Sổ Sáng kiến cho sổ này cập nhật lên bản {version} trở lên.",
  older:
    "Sổ này được lập bằng phiên bản {version}; phiên bản đang chạy là {app} và việc này cần bố cục mới. Chưa ghi gì cả. Hãy chọn Sáng kiến ▸ Thiết lập sổ để xem nâng cấp sẽ đổi gì, nâng cấp, rồi làm lại.",
  unread: "Chưa nâng cấp nên chưa đọc được sổ: {message}",
} as const;
