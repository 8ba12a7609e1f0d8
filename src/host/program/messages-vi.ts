/** What `npm start` says. */
export const PROGRAM_MESSAGES = {
  usage: [
    "Cách dùng: npm start [-- TỆP] [--port SỐ] [--no-open] [--new]",
    "  TỆP        sổ .ssk để mở hoặc tạo; hoặc tệp .xlsx, .xls, .csv để nhập thành một sổ mới bên cạnh",
    "  --port     cổng muốn dùng (mặc định: một cổng trống)",
    "  --no-open  không tự mở trình duyệt",
    "  --new      tạo một sổ mới, không mở tiếp sổ đã có",
  ].join("\n"),
  badOption: (option: string) => `Không hiểu tùy chọn "${option}".`,
  badPort: (text: string) => `Cổng "${text}" không hợp lệ: cần một số từ 0 đến 65535.`,
  oneFile: "Chỉ mở được một tệp mỗi lần.",
  notBuilt: "Chưa có bản đóng gói của tiện ích trong dist/. Hãy chạy npm run build trước.",
  opened: (file: string) => `Mở sổ ${file}`,
  created: (file: string) => `Tạo sổ mới ${file}`,
  imported: (source: string, file: string) =>
    `Đã nhập ${source} vào sổ mới ${file}; tệp gốc được giữ nguyên.`,
  continued: (source: string, file: string) =>
    `${source} đã được nhập trước đây: mở tiếp sổ ${file}. Để nhập lại từ đầu, thêm --new.`,
  address: (address: string) => `Bảng tính chạy tại ${address}`,
  secondPerson: (address: string) => `Người thứ hai: ${address}`,
  howToStop: "Nhấn Ctrl+C để dừng. Đây là bản chạy thử trên máy, không phải Google Sheets.",
  stopped: (file: string) => `Đã lưu và đóng sổ ${file}.`,
} as const;
