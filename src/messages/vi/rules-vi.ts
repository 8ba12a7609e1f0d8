import type { RuleId } from "../../core/words/rule-ids";

/** How a rule speaks: what it asks for, what it found wanting, and each of its messages; `{portal}` is the campaign's word. */
export interface RuleWording {
  /** Its name too: what it asks of a row. */
  title: string;
  /** What stands over the rows in which it found something: a reason reads as one. */
  found: string;
  messages: Readonly<Record<string, string>>;
}

export const ruleWordings: Readonly<Record<RuleId, RuleWording>> = {
  "unit-unknown": {
    title: "Đơn vị phải có trong danh sách",
    found: "Đơn vị không có trong danh sách (hoặc chưa ghi)",
    messages: {
      missing: "chưa ghi đơn vị",
      unknown: "không có đơn vị “{text}” trong tab Đơn vị",
      suggested: "không có đơn vị “{text}” trong tab Đơn vị; có phải “{suggestion}”?",
    },
  },
  "title-missing": {
    title: "Phải có tên sáng kiến",
    found: "Chưa có tên sáng kiến",
    messages: {
      missing: "chưa ghi tên sáng kiến",
      unreadable: "ô tên sáng kiến báo lỗi {text}",
    },
  },
  "author-missing": {
    title: "Phải có tác giả",
    found: "Chưa có tác giả",
    messages: { missing: "chưa ghi tác giả" },
  },
  "author-not-a-person": {
    title: "Sáng kiến tính cho một người",
    found: "Tác giả ghi là tập thể, không phải một người",
    messages: { body: "“{name}” là tập thể, không phải một người; ghi họ tên tác giả" },
  },
  "credited-author-undecided": {
    title: "Xác định người được tính sáng kiến",
    found: "Chưa rõ người được tính sáng kiến",
    messages: { undecided: "có {count} tác giả, chưa rõ chủ nhiệm hoặc người có tỷ lệ đóng góp cao nhất" },
  },
  "shares-not-100": {
    title: "Tỷ lệ đóng góp cộng lại đủ 100 %",
    found: "Tỷ lệ đóng góp cộng lại khác 100%",
    messages: { sum: "tỷ lệ đóng góp của các tác giả cộng lại là {sum}, không phải 100%" },
  },
  "kind-unknown": {
    title: "Loại giải pháp có trong danh sách của chương trình",
    found: "Loại giải pháp không có trong danh sách (hoặc chưa chọn)",
    messages: {
      missing: "chưa chọn loại giải pháp",
      unreadable: "loại giải pháp “{text}” không có trong danh sách; chọn {choices}",
      suggested: "loại giải pháp “{text}” không có trong danh sách; có phải {suggestion}? Chọn {choices}",
      notAdmitted: "chương trình không nhận loại “{name}”; chọn {choices}",
    },
  },
  "topic-level-outside": {
    title: "Đề tài phải ở cấp được tham gia",
    found: "Đề tài không ở cấp được tham gia (hoặc chưa ghi cấp)",
    messages: {
      missing: "đề tài chưa ghi cấp",
      unreadable: "không đọc được cấp đề tài “{text}”; chọn {choices}",
      suggested: "không đọc được cấp đề tài “{text}”; có phải {suggestion}? Chọn {choices}",
      outside: "đề tài cấp {name}, không thuộc các cấp được tham gia",
    },
  },
  "topic-acceptance-outside": {
    title: "Đề tài nghiệm thu trong thời gian của chương trình",
    found: "Đề tài nghiệm thu ngoài thời gian (hoặc chưa ghi ngày)",
    messages: {
      missing: "đề tài chưa ghi ngày nghiệm thu",
      unreadable: "không đọc được ngày nghiệm thu “{text}”{reason}",
      undecided: "nghiệm thu {date}: cần ghi đủ ngày, tháng, năm để biết có từ {from} không",
      before: "nghiệm thu ngày {date}, trước {from}",
    },
  },
  "topic-effect-unconfirmed": {
    title: "Đề tài được xác nhận hiệu quả ứng dụng",
    found: "Đề tài chưa được xác nhận hiệu quả ứng dụng",
    messages: {
      missing: "đề tài chưa ghi xác nhận hiệu quả ứng dụng",
      unreadable: "không đọc được ô xác nhận ứng dụng “{text}”; ghi Có hoặc Không",
      denied: "đề tài chưa được thủ trưởng nơi ứng dụng xác nhận hiệu quả",
    },
  },
  "application-outside-window": {
    title: "Áp dụng trong thời gian của chương trình",
    found: "Áp dụng ngoài thời gian (hoặc chưa ghi ngày)",
    messages: {
      missing: "chưa ghi ngày áp dụng",
      unreadable: "không đọc được ngày áp dụng “{text}”{reason}",
      undecided: "áp dụng {date}: cần ghi đủ ngày, tháng, năm để biết có trong {from}–{to} không",
      before: "áp dụng ngày {date}, trước {from}",
      after: "áp dụng ngày {date}, sau {to}",
    },
  },
  "recognition-missing": {
    title: "Sáng kiến đã được công nhận",
    found: "Chưa được công nhận (hoặc chưa ghi rõ)",
    messages: {
      denied: "sáng kiến chưa được công nhận",
      dateMissing: "chưa ghi ngày công nhận",
      dateUnreadable: "không đọc được ngày công nhận “{text}”{reason}",
      bodyMissing: "chưa ghi cấp công nhận",
      bodyUnreadable: "cấp công nhận “{text}” không có trong danh sách; chọn {choices}",
      bodySuggested: "cấp công nhận “{text}” không có trong danh sách; có phải {suggestion}? Chọn {choices}",
    },
  },
  "recognition-too-early": {
    title: "Công nhận trong thời gian của chương trình",
    found: "Công nhận trước thời gian của chương trình (hoặc ghi chưa đủ ngày)",
    messages: {
      before: "công nhận ngày {date}, trước {from}",
      undecided: "công nhận {date}: cần ghi đủ ngày, tháng, năm để biết có từ {from} không",
    },
  },
  "recognition-too-late": {
    title: "Công nhận kịp thời hạn của chương trình",
    found: "Công nhận quá muộn, không còn tính được (hoặc ghi chưa đủ ngày)",
    messages: {
      after: "công nhận ngày {date}, sau {to}",
      undecided: "công nhận {date}: cần ghi đủ ngày, tháng, năm để biết có đến hết {to} không",
      closed:
        "công nhận ngày {date}, khi {portal} đã đóng hẳn ({closed}): không cập nhật lên {portal} được nữa",
      appliedClosed:
        "áp dụng {date}, khi {portal} đã đóng hẳn ({closed}): không cập nhật lên {portal} được nữa",
    },
  },
  "recognition-before-application": {
    title: "Công nhận sau khi áp dụng",
    found: "Công nhận trước khi áp dụng",
    messages: { before: "công nhận ngày {recognised}, trước khi áp dụng ({applied})" },
  },
  "recognition-late": {
    title: "Công nhận trong thời hạn của Nghị định",
    found: "Công nhận quá lâu sau khi áp dụng",
    messages: { late: "công nhận ngày {recognised}, hơn {months} tháng sau khi áp dụng ({applied})" },
  },
  "decision-unreadable": {
    title: "Số quyết định ghi đúng dạng",
    found: "Số quyết định ghi chưa đúng dạng",
    messages: { unreadable: "số quyết định “{text}” không có dạng như 123/QĐ-…" },
  },
  "novelty-denied": {
    title: "Có tính mới trong đơn vị",
    found: "Không có (hoặc chưa ghi) tính mới trong đơn vị",
    messages: {
      missing: "chưa ghi có tính mới hay không",
      unreadable: "không đọc được ô tính mới “{text}”; ghi Có hoặc Không",
      denied: "không có tính mới trong đơn vị",
    },
  },
  "benefit-missing": {
    title: "Có lợi ích thiết thực",
    found: "Chưa ghi rõ lợi ích",
    messages: {
      missing: "chưa ghi giá trị làm lợi hoặc lợi ích xã hội",
      unreadable: "không đọc được giá trị làm lợi “{text}”; ghi số đồng, ví dụ 15.000.000 hoặc 15 triệu",
      date: "ô giá trị làm lợi là một ngày ({text}): bảng tính đã đổi số thành ngày, hãy ghi lại số đồng",
    },
  },
  "benefit-implausible": {
    title: "Giá trị làm lợi ghi đủ bằng đồng",
    found: "Giá trị làm lợi quá nhỏ, có thể ghi thiếu đơn vị tính",
    messages: { small: "giá trị làm lợi chỉ {amount} đồng; có phải nghìn đồng hoặc triệu đồng?" },
  },
  "public-order": {
    title: "Không trái trật tự công cộng, đạo đức xã hội",
    found: "Trái trật tự công cộng, đạo đức xã hội (hoặc chưa trả lời)",
    messages: {
      missing: "chưa ghi có trái trật tự công cộng, đạo đức xã hội hay không",
      unreadable: "không đọc được ô trái trật tự, đạo đức “{text}”; ghi Có hoặc Không",
      stated: "nội dung trái trật tự công cộng hoặc đạo đức xã hội",
    },
  },
  "ip-protected": {
    title: "Không đang được bảo hộ sở hữu trí tuệ",
    found: "Đang được bảo hộ sở hữu trí tuệ (hoặc chưa trả lời)",
    messages: {
      missing: "chưa ghi có đang được bảo hộ sở hữu trí tuệ hay không",
      unreadable: "không đọc được ô bảo hộ sở hữu trí tuệ “{text}”; ghi Có hoặc Không",
      stated: "đang được bảo hộ quyền sở hữu trí tuệ",
    },
  },
  "counted-outside-phases": {
    title: "Thuộc một giai đoạn của chương trình",
    found: "Không thuộc giai đoạn nào (hoặc ghi chưa đủ ngày)",
    messages: {
      before: "{what} {date}, trước giai đoạn đầu ({opens})",
      gap: "{what} {date}, giữa hai giai đoạn ({closed} và {opens})",
      after: "{what} {date}, sau giai đoạn cuối ({closed})",
      undecided: "{what} {date}: cần ghi đủ ngày, tháng, năm để biết thuộc giai đoạn nào",
    },
  },
  "registration-outside-windows": {
    title: "Cập nhật {portal} trong thời gian mở {portal}",
    found: "Cập nhật {portal} ngoài thời gian mở {portal} (hoặc ghi ngày chưa rõ)",
    messages: {
      before: "cập nhật {portal} {date}, trước khi {portal} mở ({opens})",
      gap: "cập nhật {portal} {date}, khi {portal} đã đóng ({closed}) và chưa mở lại ({opens})",
      after: "cập nhật {portal} {date}, sau khi {portal} đóng ({closed})",
      undecided: "cập nhật {portal} {date}: cần ghi đủ ngày, giờ để biết thuộc giai đoạn nào",
      unreadable: "không đọc được ngày cập nhật {portal} “{text}”{reason}",
    },
  },
  "registration-before-recognition": {
    title: "Cập nhật {portal} sau khi được công nhận",
    found: "Cập nhật {portal} trước khi được công nhận",
    messages: { before: "cập nhật {portal} {registered}, trước khi được công nhận ({recognised})" },
  },
  "qualified-in-earlier-phase": {
    title: "Đủ điều kiện từ giai đoạn trước",
    found: "Đã đủ điều kiện từ giai đoạn trước",
    messages: { earlier: "đã đủ điều kiện từ {phase} (ngày {qualified}), được tính ở {counted}" },
  },
  "not-registered": {
    title: "Chờ cập nhật {portal}",
    found: "Chưa cập nhật {portal}",
    messages: { waiting: "chưa cập nhật lên {portal}" },
  },
  "title-duplicate": {
    title: "Không trùng tên trong đơn vị",
    found: "Trùng tên trong đơn vị",
    messages: { sameUnit: "trùng tên với dòng {row} của cùng đơn vị" },
  },
  "title-duplicate-elsewhere": {
    title: "Không trùng với đơn vị khác",
    found: "Trùng với đơn vị khác",
    messages: { otherUnit: "trùng tên và tác giả {author} với dòng {row} của đơn vị khác" },
  },
};

/** What the rules of a campaign's own columns and conditions say. */
export const ownMessages: Readonly<Record<string, string>> = {
  missing: "chưa ghi {heading}",
  unreadable: "không đọc được {heading} “{text}”; ghi {choices}",
  undecided: "{heading} {text}: cần ghi đủ ngày, tháng, năm (và giờ, nếu có) để xét “{name}”",
  unmet: "{text}",
};

/** Why a date could not be read, put behind the quotation. */
export const unreadableReasons: Readonly<Record<string, string>> = {
  format: "; ghi như 30/04/2024",
  noSuchDay: ": không có ngày này",
  noYear: ": thiếu năm",
  number: ": ô là một số, không phải ngày",
  serial: ": đó là ngày ghi dưới dạng số của Excel; có phải {proposed}?",
  year: ": chỉ có năm; có phải năm {proposed}? Ghi đủ ngày, tháng, năm",
  tooOld: ": bảng tính đã đổi một số thành ngày, hãy ghi lại",
  error: ": ô báo lỗi",
  notADate: ": không phải ngày",
};
