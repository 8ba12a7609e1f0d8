import { formatCount } from "../core/words/number-vi";

/** What the warehouse says. */
export const WORDS = {
  usage: `Kho sáng kiến: gộp nhiều sổ, xét và đếm như trong từng sổ.

  npm run warehouse -- load TỆP… [--settings TỆP]   đưa sổ (.xlsx, .csv, .ssk) vào kho; tệp cùng tên thay dòng cũ
  npm run warehouse -- remove SỔ…            bỏ sổ ra khỏi kho; tệp gốc vẫn còn
  npm run warehouse -- judge                 xét các sổ chưa xét
  npm run warehouse -- summary [--day NGÀY] [--across MỨC] [--out TỆP.xlsx]
  npm run warehouse -- dashboard SỔ [--day NGÀY] --out TỆP.html   bảng điều hành của một sổ, mở bằng trình duyệt
  npm run warehouse -- export --to bigquery --out THƯ_MỤC       ghi các tệp và câu lệnh, không gửi gì
  npm run warehouse -- export --to bigquery --run --dataset DỰ_ÁN.TẬP_DỮ_LIỆU --location VÙNG --library gs://…/judge.js
  npm run warehouse -- self-test             xét thử và so với kết quả đã biết

  --settings TỆP    tệp có trang “Cấu hình” (.xlsx, .ssk), dùng cho các sổ không có trang này
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
  tooLarge: (file: string) => `Tệp “${file}” hỏng hoặc giãn ra quá lớn khi mở nên không được đọc.`,
  loaded: (name: string, rows: number) => `Đã nhận sổ “${name}”: ${formatCount(rows)} dòng.`,
  noSettings: (file: string) => `Tệp “${file}” không có trang “Cấu hình”.`,
  builtInSettings: (name: string) =>
    `Lưu ý: sổ “${name}” không có trang “Cấu hình” nên được xét theo chương trình có sẵn. Thêm --settings và một tệp có trang “Cấu hình” để xét theo chương trình khác.`,
  sameContents: (name: string, other: string) =>
    `Lưu ý: sổ “${name}” giống hệt sổ “${other}”, nên mọi dòng được đếm hai lần. Nếu đó là một sổ gửi lại dưới tên khác, hãy bỏ một sổ bằng lệnh remove.`,
  removed: (name: string) => `Đã bỏ sổ “${name}” ra khỏi kho.`,
  storeTaken: "Một lệnh khác đang ghi vào kho. Hãy đợi lệnh đó xong rồi làm lại.",
  unchanged: (name: string) => `Sổ “${name}” không đổi.`,
  judged: (name: string) => `Đã xét sổ “${name}”.`,
  nothingToJudge: "Mọi sổ trong kho đã được xét.",
  empty: "Kho chưa có sổ nào. Hãy chạy lệnh load trước.",
  notJudged: (names: readonly string[]) => `Chưa xét: ${names.join("; ")}. Hãy chạy lệnh judge rồi làm lại.`,
  brokenStore: (file: string) => `Không đọc được “${file}” của kho.`,
  diskFull: "Ổ đĩa đã đầy. Hãy giải phóng chỗ rồi làm lại; những gì đã có trong kho vẫn còn.",
  notAllowed: (path: string) => `Không có quyền đọc hoặc ghi “${path}”.`,
  noFolder: (path: string) => `Không có thư mục để ghi “${path}”. Hãy tạo thư mục trước.`,
  isFolder: (path: string) => `“${path}” là thư mục, không phải tệp.`,
  badDay: (text: string) => `Không hiểu ngày “${text}”. Hãy ghi đủ ngày, tháng, năm, ví dụ 31/05/2022.`,
  badSeverity: (text: string, words: readonly string[]) =>
    `Không có mức độ “${text}”. Có thể chọn: ${words.join("; ")}.`,
  olderThanDay: (names: readonly string[]) =>
    `Lưu ý: tệp của các sổ sau được ghi trước khi hết ngày tính nên có thể thiếu dòng: ${names.join("; ")}.`,
  whichBook: (names: readonly string[]) => `Hãy ghi tên một sổ trong kho: ${names.join("; ")}.`,
  needsPage: "Hãy ghi --out và tên tệp .html.",
  notBuilt: "Chưa có trang bảng điều hành. Hãy chạy npm run build rồi làm lại.",
  figuresAlone:
    "Tệp này chỉ có số liệu đã tính. Muốn xem từng dòng, hãy mở sổ; muốn tính đến ngày khác, hãy chạy lại lệnh dashboard với --day.",
  written: (file: string) => `Đã ghi ${file}.`,
  runOrDryRun: "Hãy chọn một: --run để gửi lên BigQuery, hoặc --dry-run để chỉ ghi ra các tệp và câu lệnh.",
  needsOut: "Hãy ghi --out và thư mục để ghi các tệp.",
  needsDestination:
    "Hãy ghi đủ --dataset DỰ_ÁN.TẬP_DỮ_LIỆU, --location VÙNG (ví dụ asia-southeast1) và --library gs://…/judge.js.",
  needsToken:
    "Hãy đưa mã truy cập (access token) qua biến môi trường BIGQUERY_ACCESS_TOKEN hoặc qua đường ống, ví dụ: gcloud auth print-access-token | npm run warehouse -- export … Mã chỉ dùng cho lần chạy này và không được ghi lại.",
  jobDone: (name: string) => `BigQuery đã xong bước “${name}”.`,
  tokenRefused:
    "Google không nhận mã truy cập: mã sai hoặc đã hết hạn. Hãy lấy mã mới rồi chạy lại đúng lệnh này; bước đã xong không làm lại.",
  accessDenied: (said: string) =>
    `Tài khoản của mã truy cập chưa đủ quyền: cần quyền BigQuery Job User ở dự án, BigQuery Data Editor ở tập dữ liệu và quyền đọc tệp judge.js. Google trả lời: ${said}`,
  quotaExceeded: (said: string) =>
    `Dự án đã dùng hết hạn mức của BigQuery. Khi có hạn mức mới, hãy chạy lại đúng lệnh này; bước đã xong không làm lại. Google trả lời: ${said}`,
  notFound: (project: string, location: string, said: string) =>
    `Google không tìm thấy thứ cần dùng trong dự án “${project}”, vùng “${location}”. Hãy tạo tập dữ liệu trước, rồi kiểm tra --dataset, --location và --library. Google trả lời: ${said}`,
  googleRefused: (status: number, said: string) => `Google từ chối (mã ${status}). Google trả lời: ${said}`,
  googleAway: (tries: number) =>
    `Google không trả lời hoặc đang bận, đã thử ${tries} lần. Hãy chạy lại đúng lệnh này sau; bước đã xong không làm lại.`,
  stillRunning: "BigQuery vẫn đang chạy. Hãy chạy lại đúng lệnh này sau để chờ tiếp.",
  jobFailed: (name: string, said: string) =>
    name === "self-test"
      ? `Chưa gửi dòng nào: BigQuery xét thử không ra kết quả đã biết. Google trả lời: ${said}`
      : `BigQuery không làm xong bước “${name}”. Google trả lời: ${said}`,
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
    "Dòng ở sổ đứng trước",
    "Kết quả trong sổ",
    "Kết quả toàn kho",
  ],
} as const;
