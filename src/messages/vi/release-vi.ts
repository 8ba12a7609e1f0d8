/** What the script says of the version of a workbook. */
export const releaseWords = {
  /** The line of `Hướng dẫn` by which a workbook is told where nothing else tells it (a contract). */
  label: "Phiên bản",
  line: "{version} (bố cục {layout})",
  newer:
    "Sổ này được lập bằng phiên bản {version}; phiên bản đang chạy là {app}, cũ hơn. Để không làm hỏng sổ, chưa ghi gì cả. Hãy nhờ người đã cài Sổ Sáng kiến cho sổ này cập nhật lên bản {version} trở lên.",
  older:
    "Sổ này được lập bằng phiên bản {version}; phiên bản đang chạy là {app} và việc này cần bố cục mới. Chưa ghi gì cả. Hãy chọn Sáng kiến ▸ Thiết lập sổ để xem nâng cấp sẽ đổi gì, nâng cấp, rồi làm lại.",
  unread: "Chưa nâng cấp nên chưa đọc được sổ: {message}",
} as const;
