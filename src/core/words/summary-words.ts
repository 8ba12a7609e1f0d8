import { type OwnKey, readOwnKey } from "./own-columns";

/** The parts of `SK_TONGHOP` (a contract). */
export const partNames = {
  targets: "Chỉ tiêu",
  units: "Đơn vị",
  clusters: "Cụm",
  kinds: "Loại giải pháp",
  clauses: "Điều khoản",
  months: "Tháng",
  quarters: "Quý",
  clusterCounts: "Kết quả theo cụm",
  clusterTargets: "Chỉ tiêu theo cụm",
  ownChoices: "Các cột riêng",
  officers: "Cán bộ chuyên trách",
  ranking: "Khen thưởng",
  overview: "Kết quả",
  progress: "Tiến độ",
  rankingExplained: "Xếp hạng",
  chartData: "Biểu đồ",
  awardUnits: "Khen thưởng đơn vị",
  awardPeople: "Khen thưởng cá nhân",
  outstanding: "Sáng kiến tiêu biểu",
  asOf: "Ngày tính",
} as const;

export type FixedPart = keyof typeof partNames;
/** One of the fixed parts, or the groups of a column of the campaign's own that is a choice. */
export type Part = FixedPart | OwnKey;
export const partName = (part: Part): string => readOwnKey(part)?.heading ?? partNames[part as FixedPart];

/** Whose rows a tab counts, as its title says it: a day that somebody chose changes everybody's figures. */
export const asOfTitles = {
  day: "Đến hết ngày {day} ({entered})",
  /** What stands under `Đã nhập` as of a day. */
  entered: "“Đã nhập” chỉ gồm sáng kiến đã {what} đến hết ngày đó",
  all: "Mọi dòng trong sổ",
} as const;

export const targetHeadings = {
  item: "Chỉ tiêu",
  scope: "Phạm vi",
  phase: "Giai đoạn",
  level: "Mức",
  reached: "Đạt",
  share: "Tỷ lệ",
  missing: "Còn thiếu",
  clause: "Căn cứ",
} as const;

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

export const clauseHeadings = {
  clause: "Căn cứ",
  rule: "Quy tắc",
  severity: "Mức độ",
  rows: "Số dòng",
} as const;

export const officerHeadings = {
  officer: "Người",
  unit: "Đơn vị",
  registered: "Đã đăng ký",
  level: "Mức",
  reached: "Đạt",
} as const;

/** In place of whether an officer has reached the target, of one whom only rows call so. */
export const officerNotNamed = "Chưa ghi ở tab Đơn vị";

export const rankingHeadings = {
  rank: "Hạng",
  unit: "Đơn vị",
  eligible: "Đủ điều kiện",
  target: "Chỉ tiêu",
  share: "Tỷ lệ",
} as const;

/** The name of the column of bars behind the targets. */
export const progressHeading = "Tiến độ";
export const explanationHeading = "Giải thích";
export const overviewRows = { counts: "Số dòng", shares: "Tỷ lệ" } as const;

/** The three tables that the charts are drawn from, side by side. */
export const chartHeadings = {
  months: {
    month: "Tháng",
    reached: "Đủ điều kiện (lũy kế)",
    line: "Chỉ tiêu",
    mark: "Mốc giai đoạn",
  },
  units: { unit: "Đơn vị", reached: "Đủ điều kiện", target: "Chỉ tiêu" },
  clauses: { clause: "Căn cứ", rows: "Số dòng" },
} as const;

/** What a chart shows, as of a day. */
export const chartUntil = "{what} đến hết {day}";

/** The target line of the first chart, by its name. */
export const chartLine = "Chỉ tiêu {name} ({count})";

/** Why units share a rank (VII). */
export const tieWords = {
  withShare: "Đồng hạng với {others}: cùng {count} sáng kiến và cùng {share} chỉ tiêu",
  withoutShare: "Đồng hạng với {others}: cùng {count} sáng kiến và đều chưa tính được tỷ lệ so với chỉ tiêu",
  more: "{names} và {count} đơn vị khác",
} as const;

/** The order of the units as the catalogue lists them, in words. */
export const listOrder = "Thứ tự danh sách";

/** What a share is divided by, beside its target, or whose figures they are. */
export const scopeTexts = {
  members: "{count} đoàn viên",
  officers: "{count} cán bộ chuyên trách",
  units: "{count} đơn vị",
  /** Behind what a share is divided by, where some units lack it. */
  known: "{known}/{all} đơn vị có số liệu",
  /** A level above, of whose figures the register has a part only. */
  part: "{name} (sổ này góp)",
} as const;

export const unknownPart = "Không có phần “{text}”. Các phần: {parts}.";
export const unknownDay =
  "Không hiểu ngày “{text}”. Hãy ghi đủ ngày, tháng, năm, ví dụ 30/04/2024, hoặc để trống để tính mọi dòng.";
export const unknownOrder = "Không xếp được đơn vị theo “{text}”. Có thể chọn: {choices}.";
