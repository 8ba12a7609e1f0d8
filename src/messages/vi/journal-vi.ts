/** What is said of a run that was cut off. */
export const journalWords = {
  what: "Việc dở dang",
  left: "Lần ghi trước bị ngắt giữa chừng ({what}).",
} as const;
