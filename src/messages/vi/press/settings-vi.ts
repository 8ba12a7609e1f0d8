/** Changing settings: what the script says. The page’s words stand apart, so that the script does not carry them. */
export const settingsFaults = {
  locked:
    "Tab Cấu hình chỉ người quản lý sổ sửa được. Bạn vẫn xem trước được; hãy nhờ người quản lý sổ (chủ tệp) áp dụng hoặc cho bạn quyền sửa tab này.",
  managersOnly:
    "Việc này ảnh hưởng đến cả sổ nên chỉ người sửa được tab Cấu hình mới làm được. Chưa ghi gì. Hãy nhờ người quản lý sổ (chủ tệp) làm, hoặc cho bạn quyền sửa tab Cấu hình.",
  moved:
    "Có người vừa sửa tab Cấu hình đúng lúc đang ghi. Hãy xem lại tab Cấu hình, rồi đọc lại cấu hình và áp dụng lần nữa.",
} as const;

export const settingsLog = {
  what: "Đổi cấu hình",
  change: "{group} – {item}: “{old}” → “{value}”",
  added: "thêm {group} – {item}: “{value}”",
  removed: "bỏ {group} – {item}: “{value}”",
  unsure: "Lần áp dụng trước bị ngắt giữa chừng, nhưng các giá trị mới đã vào tab Cấu hình. {detail}",
  notDone: "Lần áp dụng trước bị ngắt giữa chừng và chưa đổi gì ở tab Cấu hình.",
  result: "{verdicts} dòng ở {units} đơn vị đổi kết quả. {list}",
} as const;
