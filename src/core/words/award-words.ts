/** The tables of `Khen thưởng`: columns of a kind stand in one place in all three, for a sheet formats by column. */
export const awardHeadings = {
  units: {
    rank: "Hạng",
    unit: "Đơn vị",
    cluster: "Cụm",
    eligible: "Đủ điều kiện",
    target: "Chỉ tiêu",
    heads: "Số người",
    share: "Tỷ lệ",
    perHead: "Trên đầu người",
    explanation: "Giải thích",
  },
  people: {
    rank: "Hạng",
    person: "Người",
    unit: "Đơn vị",
    eligible: "Đủ điều kiện",
    benefit: "Giá trị làm lợi (đồng)",
    benefitStated: "Số sáng kiến khai giá trị",
    decisions: "Số quyết định",
    explanation: "Giải thích",
    titles: "Các sáng kiến",
  },
  outstanding: {
    number: "TT",
    title: "Sáng kiến tiêu biểu",
    unit: "Đơn vị",
    row: "Dòng",
    benefit: "Giá trị làm lợi (đồng)",
    phase: "Giai đoạn",
    decision: "Số quyết định",
    authors: "Tác giả",
    social: "Lợi ích xã hội",
  },
} as const;

/** What units are ordered by, in the words of the cell that chooses it. */
export const awardOrders = {
  count: "Số sáng kiến",
  share: "Tỷ lệ chỉ tiêu",
  perHead: "Trên đầu người",
} as const;
export type AwardOrder = keyof typeof awardOrders;

/** The cells of the tab in which people choose, from left to right. */
export const awardChoiceLabels = {
  cluster: "Cụm",
  phase: "Giai đoạn",
  quarter: "Quý",
  order: "Xếp theo",
  least: "Từ mức",
} as const;
export type AwardChoiceKey = keyof typeof awardChoiceLabels;

/** A yes/no column of the campaign's own with this heading marks what is outstanding (V.4, VII). */
export const outstandingColumn = "Tiêu biểu";
export const noOutstandingColumn =
  "Chưa có cột đánh dấu: thêm mục “Tiêu biểu” = “có/không” vào nhóm Cột riêng của Cấu hình.";
export const noneOutstanding = "Chưa có sáng kiến đủ điều kiện nào được đánh dấu tiêu biểu.";

/** Why units or people share a rank. */
export const awardTies = {
  with: "Đồng hạng với {others}: cùng {equal}",
  more: "{names} và {count} nữa",
  eligible: "{count} sáng kiến",
  share: "{share} chỉ tiêu",
  perHead: "{share} trên số người",
  unknownShare: "chưa tính được tỷ lệ so với chỉ tiêu",
  unknownPerHead: "chưa có số người",
  benefit: "{count} đồng làm lợi",
  noBenefit: "không khai giá trị làm lợi",
} as const;

export const awardFaults = {
  cluster: "Không có cụm “{text}”. Có thể chọn: {choices}.",
  phase: "Không có giai đoạn “{text}”. Có thể chọn: {choices}.",
  quarter: "Không hiểu quý “{text}”. Hãy ghi như Quý II/2022, hoặc để trống.",
  order: "Không xếp được theo “{text}”. Có thể chọn: {choices}.",
  least: "Không hiểu mức “{text}”. Hãy ghi như 100% hoặc 5, hoặc để trống.",
  noTargets:
    "Chưa đơn vị nào có chỉ tiêu cho lựa chọn này nên không xét được “từ {text}”. Hãy để trống Giai đoạn, hoặc ghi số sáng kiến như 5.",
  noHeads:
    "Chưa đơn vị nào ghi số người nên không xét được “từ {text}”. Hãy ghi số người ở tab Đơn vị, hoặc ghi số sáng kiến như 5.",
} as const;
