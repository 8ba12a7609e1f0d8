/** A new campaign in this workbook: what the script says. */
export const newProgrammeWords = {
  kept: "{tab} (cũ {day})",
  otherRows:
    "Sổ hiện có {rows} dòng, không phải {given} dòng như lúc bạn xem. Hãy xem lại rồi xác nhận lại; chưa có gì bị thay đổi.",
  log: "Chương trình mới",
  logged: "“{old}” → “{name}”. {kept}",
  keptRows: "{rows} dòng cũ được giữ ở tab ẩn “{register}”, cấu hình cũ ở tab ẩn “{settings}”.",
  keptUnits: "Chỉ tiêu và ngày tuyên truyền cũ của các đơn vị được giữ ở tab ẩn “{units}”.",
  keptActivities: "Hoạt động cũ của các đơn vị được giữ ở tab ẩn “{activities}”.",
  finished: "Việc lập chương trình mới lần trước bị ngắt giữa chừng, nay đã làm nốt.",
  takenBack:
    "Việc lập chương trình mới lần trước bị ngắt trước khi đổi cấu hình; {rows} dòng cũ vẫn ở tab “{tab}”, cấu hình chưa đổi. Hãy làm lại nếu vẫn muốn.",
  started: "Đã bắt đầu chương trình “{name}”.",
} as const;
