/** What is said of a run that was cut off. */
export const journalWords = {
  what: "Việc dở dang",
  left: "Lần ghi trước bị ngắt giữa chừng ({what}).",
  finished: "Lần “{what}” trước bị ngắt giữa chừng; nay đã làm xong.",
  notFinished: "Lần “{what}” trước bị ngắt giữa chừng và chưa làm xong được: {why} Hãy làm lại việc đó.",
} as const;
