/** What the page says of a workbook of another release. */
export const upgradeWords = {
  region: "Phiên bản của sổ",
  loading: "Đang xem nâng cấp sẽ đổi gì…",
  title: "Sổ này được lập bằng phiên bản {from}; phiên bản này là {to}.",
  will: "Nâng cấp sẽ:",
  onlyVersion: "Nâng cấp chỉ ghi lại số phiên bản, không đổi gì khác.",
  kept: "Mọi ô bạn đã nhập được giữ nguyên. Chữ ghi ở đúng chỗ bố cục mới cần thì được chép vào tab Nhật ký.",
  meanwhile:
    "Khi chưa nâng cấp vẫn nhập, dán, sửa, kiểm tra, chốt và lập báo cáo được; xem các dòng, đổi cấu hình, chương trình mới và ghi kết quả thành giá trị thì phải nâng cấp trước.",
  upgrade: "Nâng cấp sổ",
  later: "Để sau",
  upgrading: "Đang nâng cấp sổ…",
  askOwner: "Bạn không có quyền sửa tab Cấu hình nên chưa nâng cấp được. Hãy nhờ người quản lý sổ.",
  newer:
    "Sổ này được lập bằng phiên bản {version}; phiên bản đang chạy là {app}, cũ hơn. Xem và kiểm tra thì được, nhưng không ghi gì vào sổ được. Hãy nhờ người đã cài Sổ Sáng kiến cho sổ này cập nhật lên bản {version} trở lên.",
  more: "… và {count} mục khác",
} as const;

/** What each step of an upgrade does, after "Nâng cấp sẽ:". */
export const upgradeSteps = {
  tabMade: "tạo tab “{tab}”",
  tabRenamed: "đổi tên tab “{tab}” về “{names}”",
  headingsRenamed: "tab {tab}: đổi tiêu đề {names}",
  headingsRestored: "tab {tab}: ghi lại tiêu đề {names}",
  headingsAdded: "tab {tab}: thêm cột {names}",
  resultsMoved: "tab {tab}: đưa năm cột kết quả về đầu bảng",
  resultsInserted: "tab {tab}: chèn năm cột kết quả ở đầu bảng",
  settingsAdded: "tab {tab}: thêm các mục {names}",
  laidOut: "tab {tab}: bố trí lại các số liệu",
  chartsAdded: "tab {tab}: thêm biểu đồ {names}",
  guideWritten: "tab {tab}: viết lại phần hướng dẫn",
  references:
    "tab {tab}: công thức ở ô {names} lấy số từ tab được bố trí lại nên có thể đổi số; xin xem lại sau khi nâng cấp",
} as const;
