/** The words of a campaign, by their items in the group. */
export const wordItems = {
  portal: "Cổng",
  people: "CBNGNLĐ",
  unitUnion: "CĐCS",
  plan: "Kế hoạch",
  superior: "Cấp trên",
  reportsTo: "Nơi nhận báo cáo",
  commendation: "Khen thưởng",
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
};
