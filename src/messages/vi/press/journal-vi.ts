/** What is said of a run that was cut off. */
export const journalWords = {
  what: "Việc dở dang",
  left: "Lần ghi trước bị ngắt giữa chừng ({what}).",
  finished: "Lần “{what}” trước bị ngắt giữa chừng; nay đã làm xong.",
  notFinished: "Lần “{what}” trước bị ngắt giữa chừng và chưa làm xong được: {why} Hãy làm lại việc đó.",
} as const;

/** What became of an edit of a row that was cut off. */
export const editJournal = {
  notDone: "Lần sửa một dòng trước bị ngắt trước khi ghi ô nào.",
  finished: "Lần sửa trước bị ngắt giữa chừng; nay đã ghi nốt. {row}",
  left: "Lần sửa trước bị ngắt giữa chừng; các ô sau chưa ghi được, hãy xem lại: {list}. {row}",
  gone: "Lần sửa trước bị ngắt giữa chừng và không còn rõ là dòng nào; hãy xem lại các ô: {list}.",
} as const;
