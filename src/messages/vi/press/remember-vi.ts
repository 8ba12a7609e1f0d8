/** What the script says of wordings that it keeps. */
export const rememberLog = {
  what: "Ghi nhớ cách gọi",
  wording: "“{text}” là “{meant}”",
  moved: "Có người vừa sửa tab Đơn vị đúng lúc đang ghi. Hãy sửa lại sau giây lát để sổ ghi nhớ cách gọi.",
} as const;
