/** The list of what provincial staff do with the figures. */
export const manageWords = {
  back: "‹ Các việc khác",
  about: {
    trace: "Danh sách dòng đứng sau một con số ở tab Tổng hợp hoặc Phân tích.",
    report: "Lập báo cáo của một đơn vị, một cụm hoặc cả sổ.",
    awards: "Xếp hạng đơn vị, cá nhân; in danh sách đề nghị và giấy khen.",
    council: "In danh sách, biên bản, quyết định công nhận; ghi số quyết định vào các dòng.",
    showcase: "In hoặc lưu thành tệp các sáng kiến tiêu biểu để giới thiệu.",
    reminders: "Đơn vị nào cần nhắc, địa chỉ và lời nhắc để gửi.",
    freeze: "Ghi lại mọi con số và kết quả từng dòng ở thời điểm này vào một tab được bảo vệ.",
    compareFreeze:
      "Những gì đã đổi giữa hai lần chốt, hoặc từ một lần chốt đến nay, và vì sao; so với chương trình trước.",
    trySettings: "Xem đổi cấu hình thì những dòng nào đổi kết quả, trước khi áp dụng.",
    newProgramme:
      "Bắt đầu một chương trình khác từ mẫu có sẵn, từ cấu hình đang dùng hoặc từ một tệp cấu hình.",
  },
} as const;
