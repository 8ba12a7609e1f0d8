/** Why there is nothing to trace. */
export const traceFaults = {
  elsewhere: "Hãy bấm vào một con số ở tab Tổng hợp hoặc Phân tích, rồi bấm “Xem các dòng của ô đang chọn”.",
  noFigure:
    "Ô {cell} không phải là một con số. Hãy chọn ô có số đếm, số tiền, tỷ lệ, mức, chỉ tiêu hoặc thứ hạng trong các bảng của tab này; tiêu đề, tên và ô trống không có dòng nào đứng sau.",
  moved:
    "Số liệu của bảng đã đổi từ lúc được tính: cấu hình, đơn vị hoặc sổ vừa có người sửa. Hãy bấm Xem để tính lại, rồi bấm lại con số.",
} as const;

/** The list of rows behind a figure. */
export const traceWords = {
  hint: "Bấm vào một con số ở tab Tổng hợp hoặc Phân tích, rồi bấm nút dưới đây.",
  run: "Xem các dòng của ô đang chọn",
  running: "Đang tìm các dòng…",
  cell: "Về ô {cell} của tab {tab}",
  asOf: "Tính đến hết ngày {day}.",
  shown: "Ô đang hiện {shown}, tính lại bây giờ là {value}. Danh sách dưới đây là của số tính lại.",
  shownStatic: "Có thể tab đang giữ giá trị đã ghi từ trước: vào menu Sáng kiến, chọn Khôi phục công thức.",
  /** How much the listed lines come to. */
  amounts: {
    rows: "{count} dòng",
    money: "{amount} đồng, cộng từ {count} dòng",
    people: "{amount} người khác nhau trong {count} dòng",
    units: "{count} đơn vị",
    heads: "{amount} người, cộng từ {count} đơn vị",
    targets: "chỉ tiêu {amount}, cộng từ {count} đơn vị",
    officers: "{count} cán bộ chuyên trách",
    levels: "mức {amount} ghi ở tab Cấu hình",
    levelsSum: "mức {amount}, cộng từ {count} dòng của tab Cấu hình",
  },
  share: "{value} = {part} ÷ {whole}",
  part: "Tử số: {what}",
  whole: "Mẫu số: {what}",
  missing: "Cần {asked}, đã có {part}, còn thiếu {value}.",
  reached: "Cần {asked}, đã có {part}: không còn thiếu.",
  there: "Đã có: {what}",
  wanting: "Còn thiếu: {what}",
  /** Where a share is over some units only. */
  notCounted: "Không tính {count} đơn vị chưa ghi số người ở tab Đơn vị",
  nobodyWanting: "Không đơn vị nào dưới mức của mình.",
  contacts: {
    copy: "Sao chép địa chỉ thư ({count})",
    copied: "Đã sao chép địa chỉ thư.",
    notCopied: "Trình duyệt không cho sao chép tự động. Hãy chọn chữ dưới đây rồi bấm Ctrl+C.",
    text: "Địa chỉ thư để sao chép",
    none: "Tab Đơn vị chưa ghi Email phụ trách của đơn vị nào trong danh sách này.",
    lacking: "{count} đơn vị trong danh sách này chưa ghi Email phụ trách.",
  },
  askedOf: "Căn cứ để tính số cần đạt: {what}",
  rank: "Có {count} đơn vị xếp trên, nên thứ hạng là {value}.",
  first: "Không có đơn vị nào xếp trên, nên thứ hạng là {value}.",
  ahead: "Các đơn vị xếp trên: {what}",
  none: "Không có dòng nào.",
  /** Why there is no number. */
  unknown: {
    heads: "Chưa có số liệu vì {count} đơn vị sau chưa ghi số người ở tab Đơn vị.",
    targets:
      "Chưa có số liệu vì {count} đơn vị sau chưa có chỉ tiêu, hoặc chỉ tiêu là tỷ lệ mà chưa ghi số người.",
    levels: "Chưa có số liệu vì dòng sau của tab Cấu hình chưa ghi mức phải đạt bằng số dùng được.",
    zero: "Chưa có số liệu vì mẫu số bằng 0.",
    nothing: "Chưa có số liệu vì không có đơn vị nào trong tab Đơn vị đứng sau ô này.",
  },
  press: "Xem các dòng đứng sau con số này",
  close: "Đóng danh sách",
  gone: "Đã đặt con trỏ vào dòng {row}, tab {tab}. Đóng hộp thoại để thấy.",
  list: "Các dòng đứng sau con số",
  more: "Và {count} dòng khác không liệt kê ở đây.",
  person: "Người thứ {nth}: {person}",
  go: "Tới ô của dòng {row}, tab {tab}",
  place: "{tab}, dòng {row}",
  builtIn: "cấu hình có sẵn",
  notSet: { heads: "chưa ghi số người", targets: "chưa có chỉ tiêu", levels: "chưa ghi mức" },
  money: "{amount} đồng",
  heads: "{amount} người",
  target: "chỉ tiêu {amount}",
  level: "mức {amount}",
  registered: "đã đăng ký {amount}",
  copy: "Sao chép danh sách",
  copied: "Đã sao chép danh sách.",
  notCopied: "Trình duyệt không cho sao chép tự động. Hãy chọn chữ dưới đây rồi bấm Ctrl+C.",
  text: "Danh sách để sao chép",
} as const;
