/** The parts of `SK_TONGHOP` (a contract). */
export const partNames = {
  targets: "Chỉ tiêu",
  units: "Đơn vị",
  clusters: "Cụm",
  kinds: "Loại giải pháp",
  clauses: "Điều khoản",
  months: "Tháng",
  quarters: "Quý",
  officers: "Cán bộ chuyên trách",
  ranking: "Khen thưởng",
} as const;

export type Part = keyof typeof partNames;

export const targetHeadings = [
  "Chỉ tiêu",
  "Phạm vi",
  "Giai đoạn",
  "Mức",
  "Đạt",
  "Tỷ lệ",
  "Còn thiếu",
  "Căn cứ",
] as const;

export const groupHeadings = {
  entered: "Đã nhập",
  benefit: "Giá trị làm lợi (đồng)",
  benefitStated: "Số sáng kiến khai giá trị",
  target: "Chỉ tiêu",
  targetShare: "Tỷ lệ",
  people: "Người tham gia",
  headCount: "Số người",
  participation: "Tỷ lệ tham gia",
} as const;

export const clauseHeadings = ["Căn cứ", "Quy tắc", "Mức độ", "Số dòng"] as const;
export const officerHeadings = ["Người", "Đơn vị", "Đã đăng ký", "Mức", "Đạt"] as const;
export const rankingHeadings = ["Hạng", "Đơn vị", "Đủ điều kiện", "Chỉ tiêu", "Tỷ lệ"] as const;

/** What a share is divided by, beside its target. */
export const scopeTexts = {
  staff: "{count} CBNGNLĐ",
  members: "{count} đoàn viên",
  officers: "{count} cán bộ chuyên trách",
  units: "{count} đơn vị",
} as const;

export const unknownPart = "Không có phần “{text}”. Các phần: {parts}.";
