/** The words of a campaign, by their items in the group. */
export const wordItems = {
  portal: "Cổng",
  people: "CBNGNLĐ",
  unitUnion: "CĐCS",
  plan: "Kế hoạch",
  superior: "Cấp trên",
  reportsTo: "Nơi nhận báo cáo",
  commendation: "Khen thưởng",
  unitCertificate: "Giấy khen tập thể",
  personCertificate: "Giấy khen cá nhân",
} as const;
export type Word = keyof typeof wordItems;

/** What things are called where nobody says; whom nobody names is left out of a sentence. */
export const wordDefaults: Readonly<Record<Word, string>> = {
  portal: "Cổng",
  people: "người lao động",
  unitUnion: "Công đoàn",
  plan: "văn bản",
  superior: "",
  reportsTo: "",
  commendation: "biểu dương, khen thưởng",
  unitCertificate:
    "tặng [tên]\nđã có [số sáng kiến] sáng kiến đủ điều kiện trong Chương trình “[chương trình]”",
  personCertificate:
    "tặng [tên], [đơn vị]\nđã có [số sáng kiến] sáng kiến trong Chương trình “[chương trình]”",
};
