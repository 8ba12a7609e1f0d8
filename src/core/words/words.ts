import type { Severity, Verdict } from "./severity";

/** The names of the tabs (a contract: formulas name them). */
export const tabs = {
  guide: "Hướng dẫn",
  register: "Sáng kiến",
  units: "Đơn vị",
  activities: "Hoạt động",
  settings: "Cấu hình",
  summary: "Tổng hợp",
  analysis: "Phân tích",
  awards: "Khen thưởng",
  log: "Nhật ký",
} as const;

export const verdictWords: Readonly<Record<Verdict, string>> = {
  ineligible: "Không đủ điều kiện",
  missing: "Thiếu thông tin",
  review: "Cần xem lại",
  waiting: "Chờ cập nhật Cổng",
  eligible: "Đủ điều kiện",
};

const { eligible: _counts, ...faultWords } = verdictWords;

export const severityWords: Readonly<Record<Severity | "off", string>> = {
  ...faultWords,
  note: "Ghi chú",
  off: "Tắt",
};

export const yesNoWords = { yes: "Có", no: "Không" } as const;

/** Where a figure cannot be given because what it is divided by is not known. */
export const noData = "Chưa có số liệu";
/** The phase column of a target that runs over the whole programme. */
export const wholeProgramme = "Cả chương trình";
export const unknownUnit = "(Chưa rõ đơn vị)";
export const unknownCluster = "(Chưa rõ cụm)";
export const unknownKind = "(Chưa rõ loại)";
export const unknownChoice = "(Chưa rõ)";
export const totalWord = "Tổng cộng";
