import type { ReminderKind } from "../../core/reminders/reminders";

/** The view that lists whom to remind, and what it proposes to write to them. */
export const reminderWords = {
  about:
    "Danh sách đơn vị cần nhắc, địa chỉ ở cột Email phụ trách của tab Đơn vị và lời nhắc để gửi. Sổ không tự gửi gì: hãy chép sang hộp thư của bạn.",
  phase: "Giai đoạn",
  within: "Nhắc sáng kiến đang chờ khi còn không quá (ngày)",
  load: "Xem danh sách",
  loading: "Đang xem từng đơn vị…",
  none: "Không có đơn vị nào cần nhắc.",
  list: "Các đơn vị: {count}",
  noAddress: "{count} đơn vị chưa ghi Email phụ trách: {names}",
  addresses: "Địa chỉ ({count})",
  text: "Lời nhắc",
  kinds: {
    waiting: "Còn sáng kiến chờ cập nhật {portal}",
    nothing: "Chưa nhập sáng kiến nào",
    belowTarget: "Chưa đạt chỉ tiêu",
    noPropaganda: "Chưa ghi ngày tuyên truyền",
    noReport: "Chưa lập báo cáo {phase} trong sổ",
  } satisfies Record<ReminderKind, string>,
  lines: {
    waiting: "- {unit}: {waiting} sáng kiến",
    nothing: "- {unit}",
    belowTarget: "- {unit}: {eligible}/{target} ({of}), còn thiếu {missing}",
    noPropaganda: "- {unit}",
    noReport: "- {unit}",
  } satisfies Record<ReminderKind, string>,
  letters: {
    waiting:
      "Kính gửi các đơn vị,\n{phase} của Chương trình “{programme}” đóng lúc {closes}, còn {days} ngày. Các sáng kiến sau đã đủ điều kiện, chỉ còn phải cập nhật {portal}:\n{units}\nĐề nghị các đơn vị cập nhật trước khi đóng và ghi ngày, giờ vào sổ.",
    nothing:
      "Kính gửi các đơn vị,\nĐến nay sổ của Chương trình “{programme}” chưa có sáng kiến nào của các đơn vị sau:\n{units}\nĐề nghị các đơn vị triển khai và nhập sáng kiến vào sổ.",
    belowTarget:
      "Kính gửi các đơn vị,\nSố sáng kiến đủ điều kiện so với chỉ tiêu (Chương trình “{programme}”):\n{units}\nĐề nghị các đơn vị đẩy nhanh tiến độ.",
    noPropaganda:
      "Kính gửi các đơn vị,\nSổ của Chương trình “{programme}” chưa có ngày tổ chức tuyên truyền của các đơn vị sau:\n{units}\nĐề nghị các đơn vị tổ chức và ghi ngày vào tab Đơn vị.",
    noReport:
      "Kính gửi các đơn vị,\nSổ của Chương trình “{programme}” chưa có báo cáo ({phase}) của các đơn vị sau:\n{units}\nĐề nghị các đơn vị lập và gửi báo cáo.",
  } satisfies Record<ReminderKind, string>,
  copyText: {
    copy: "Chép lời nhắc",
    copied: "Đã chép.",
    notCopied: "Trình duyệt không cho chép; hãy chép ở ô dưới.",
    text: "Lời nhắc",
  },
  copyAddresses: {
    copy: "Chép địa chỉ",
    copied: "Đã chép.",
    notCopied: "Trình duyệt không cho chép; hãy chép ở ô dưới.",
    text: "Địa chỉ",
  },
} as const;
