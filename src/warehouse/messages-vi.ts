/** What the warehouse says. */
export const WORDS = {
  usage: `Kho sáng kiến: gộp nhiều sổ, xét và đếm như trong từng sổ.

  npm run warehouse -- load TỆP…             đưa sổ (.xlsx, .csv, .ssk) vào kho; tệp cùng tên thay dòng cũ
  npm run warehouse -- judge                 xét các sổ chưa xét
  npm run warehouse -- summary [--day NGÀY] [--across MỨC] [--out TỆP.xlsx]
  npm run warehouse -- export --to bigquery --dry-run --out THƯ_MỤC
  npm run warehouse -- self-test             xét thử và so với kết quả đã biết

  --store THƯ_MỤC   nơi để kho (mặc định: workbooks/warehouse)
  --across MỨC      mức độ của trùng giữa các sổ: Ghi chú (mặc định), Cần xem lại, Thiếu thông tin, Không đủ điều kiện, Tắt`,
  unknownCommand: (text: string) => `Không có lệnh “${text}”. Ghi --help để xem các lệnh.`,
  unknownOption: (text: string) => `Không hiểu “${text}”. Ghi --help để xem cách dùng.`,
  noFiles: "Hãy ghi tên các tệp cần đưa vào kho.",
  missing: (file: string) => `Không tìm thấy tệp “${file}”.`,
  sameName: (file: string) =>
    `Chưa nhận “${file}”: một tệp cùng tên đã được đưa vào cùng lúc. Hãy đổi tên để hai sổ không thay nhau.`,
  unknownKind: (file: string) => `Không đọc được “${file}”: kho chỉ nhận .xlsx, .xls, .csv và .ssk.`,
  noRegister: (file: string) => `Tệp “${file}” không có trang tính nào là danh sách sáng kiến.`,
  manyRegisters: (file: string, tabs: readonly string[]) =>
    `Tệp “${file}” có nhiều danh sách sáng kiến (${tabs.join("; ")}). Hãy đặt tên trang cần dùng là “Sáng kiến”.`,
  notReadable: (file: string, problems: readonly string[]) =>
    `Không dùng được “${file}”:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
  monthFirst: (file: string, row: number, text: string) =>
    `Tệp “${file}” ghi tháng trước ngày (dòng ${row}: “${text}”) nên mọi ngày trong tệp đều không chắc. Hãy đặt ngôn ngữ của sổ là Việt Nam rồi xuất lại, hoặc gửi tệp .xlsx.`,
  tooLarge: (file: string) => `Tệp “${file}” giãn ra quá lớn khi mở nên không được đọc.`,
  loaded: (name: string, rows: number) => `Đã nhận sổ “${name}”: ${rows} dòng.`,
  unchanged: (name: string) => `Sổ “${name}” không đổi.`,
  judged: (name: string) => `Đã xét sổ “${name}”.`,
  nothingToJudge: "Mọi sổ trong kho đã được xét.",
  empty: "Kho chưa có sổ nào. Hãy chạy lệnh load trước.",
  notJudged: (names: readonly string[]) => `Chưa xét: ${names.join("; ")}. Hãy chạy lệnh judge rồi làm lại.`,
  brokenStore: (file: string) => `Không đọc được “${file}” của kho.`,
  badDay: (text: string) => `Không hiểu ngày “${text}”. Hãy ghi đủ ngày, tháng, năm, ví dụ 31/05/2022.`,
  badSeverity: (text: string, words: readonly string[]) =>
    `Không có mức độ “${text}”. Có thể chọn: ${words.join("; ")}.`,
  olderThanDay: (names: readonly string[]) =>
    `Lưu ý: các sổ sau được xuất trước ngày tính nên có thể thiếu dòng: ${names.join("; ")}.`,
  written: (file: string) => `Đã ghi ${file}.`,
  onlyDryRun: "Kho chưa tự gửi lên BigQuery. Hãy thêm --dry-run để ghi ra các tệp và câu lệnh cần chạy.",
  needsOut: "Hãy ghi --out và thư mục để ghi các tệp.",
  selfTestRight: "Kết quả xét thử đúng.",
  selfTestWrong: "Kết quả xét thử KHÁC kết quả đã biết: đừng dùng các con số của máy này.",
  unexpected: (text: string) => `Việc dừng lại vì: ${text}`,
} as const;

/** The tabs and headings of a summary of many workbooks. */
export const TABLES = {
  all: "Các sổ",
  book: "Sổ",
  across: "Trùng giữa các sổ",
  acrossHeadings: [
    "Sổ",
    "Dòng",
    "Tác giả chung",
    "Sổ đứng trước",
    "Dòng",
    "Kết quả trong sổ",
    "Kết quả toàn kho",
  ],
} as const;
