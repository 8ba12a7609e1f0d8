/** What `npm run deploy` says. */
export const WORDS = {
  title: "Sổ Sáng kiến",
  usage: [
    "Cách dùng: npm run deploy [-- TÙY CHỌN]",
    "  (không có gì)      lần đầu: tạo một bảng Google Trang tính mới kèm mã; những lần sau: đưa bản mới lên",
    "  --sheet ĐỊA_CHỈ    lần đầu: gắn mã vào một bảng tính đã có",
    "  --script ĐỊA_CHỈ   lần đầu: dùng một dự án Apps Script đã có (Tiện ích mở rộng ▸ Apps Script)",
    "  --title TÊN        tên của bảng tính hoặc dự án mới",
    '  --version "GHI CHÚ"  sau khi đưa lên, giữ lại thành một phiên bản không đổi',
    "  --check            chỉ so mã trên Google với bản vừa dựng, không thay đổi gì; khác thì báo lỗi",
  ].join("\n"),
  unknownArgument: (text: string) => `Không hiểu “${text}”. Gõ npm run deploy -- --help để xem cách dùng.`,
  sheetOrScript: "Chỉ dùng một trong hai: --sheet hoặc --script.",
  noId: (text: string) =>
    `Không thấy mã tài liệu trong “${text}”. Hãy chép cả địa chỉ trên thanh địa chỉ của trình duyệt.`,
  alreadyBound: (file: string) =>
    `Bản này đã gắn với một dự án (tệp ${file}). Muốn gắn với nơi khác, hãy đổi tên hoặc xóa tệp đó rồi làm lại.`,
  noScriptId: (file: string) =>
    `Tệp ${file} không có "scriptId". Hãy xóa tệp đó rồi chạy lại npm run deploy.`,
  rootDir: (file: string, found: string) =>
    `Tệp ${file} phải có "rootDir": "dist" (đang là "${found}"): chỉ thư mục dist được đưa lên.`,
  notJson: (file: string) =>
    `Tệp ${file} không phải JSON hợp lệ. Hãy sửa lại, hoặc xóa rồi chạy lại npm run deploy.`,
  noProject:
    "Chưa gắn với bảng tính nào. Chạy npm run deploy để tạo bảng mới, hoặc npm run deploy -- --sheet ĐỊA_CHỈ để gắn vào bảng đã có.",
  sharedFileFilled:
    "Lưu ý: mã dự án của bạn đang nằm trong .clasp.json, là tệp chung của kho mã. Nó đã được chép sang .clasp.local.json; hãy trả .clasp.json về như cũ (git checkout .clasp.json) để không đưa mã của mình lên kho.",
  building: "1. Dựng bản mới …",
  checkingLogin: "2. Kiểm tra đăng nhập …",
  loggedInAs: (email: string) => `   Tài khoản: ${email}`,
  creating: "3. Tạo bảng tính và dự án Apps Script …",
  attaching: "3. Gắn mã vào bảng tính đã có …",
  found: (scriptId: string) => `3. Dự án: ${scriptId}`,
  pushing: "4. Đưa lên …",
  upToDate: "   Trên Google đã là bản này rồi.",
  newScopes: (scopes: readonly string[]) =>
    `   Bản mới xin thêm quyền: ${scopes.join(", ")}. Người dùng sẽ được Google hỏi lại một lần.`,
  foreignFiles: (names: readonly string[]) =>
    `Dự án này có tệp không phải của Sổ Sáng kiến: ${names.join(", ")}. Đưa lên sẽ xóa chúng. Hãy chép chúng đi nơi khác rồi xóa trong trình soạn thảo Apps Script, hoặc dùng một bảng tính khác.`,
  verifying: "5. Đọc lại từ Google để so với bản đã dựng …",
  verified: "   Giống nhau từng byte.",
  differs: (names: readonly string[]) =>
    `Sau khi đưa lên, trên Google khác với bản đã dựng ở: ${names.join(", ")}. Hãy chạy lại; nếu vẫn vậy, có người khác đang sửa dự án này.`,
  otherOnGoogle: (names: readonly string[]) =>
    `Trên Google khác với bản vừa dựng ở: ${names.join(", ")}. Chưa thay đổi gì trên Google. Nếu vừa lấy bản mới về mà chưa đưa lên, hãy chạy npm run deploy. Nếu không, có người đã sửa mã trên Google: hãy hỏi những ai sửa được bảng tính, rồi chạy npm run deploy để đưa bản đúng lên lại.`,
  versioned: (number: string) => `   Đã giữ thành phiên bản ${number}.`,
  checked: "Kiểm tra xong: trên Google giống bản vừa dựng từng byte. Chưa thay đổi gì trên Google.",
  done: (sheet: string | undefined) =>
    [
      "Xong.",
      sheet === undefined
        ? "Mở bảng tính, tải lại trang, đợi menu Sáng kiến hiện ra, rồi chọn Sáng kiến ▸ Thiết lập sổ."
        : `Mở https://docs.google.com/spreadsheets/d/${sheet}/edit, đợi menu Sáng kiến hiện ra, rồi chọn Sáng kiến ▸ Thiết lập sổ.`,
      "Lần đầu, Google hỏi quyền: chỉ bảng tính này, và thanh bên của nó.",
    ].join("\n"),
  notLoggedIn:
    "Chưa đăng nhập Google. Chạy npx clasp login, đăng nhập bằng tài khoản giữ bảng tính, rồi chạy lại.",
  loginExpired: "Lần đăng nhập trước đã hết hạn. Chạy npx clasp login rồi chạy lại.",
  apiOff:
    "Tài khoản này chưa bật Apps Script API. Mở https://script.google.com/home/usersettings, bật “Google Apps Script API”, đợi một phút rồi chạy lại.",
  wrongAccount:
    "Tài khoản đang đăng nhập không có quyền sửa bảng tính này. Hãy nhờ chủ bảng tính cấp quyền chỉnh sửa, hoặc chạy npx clasp logout rồi npx clasp login bằng tài khoản khác.",
  notFound:
    "Google không thấy dự án hoặc bảng tính này: mã sai, đã bị xóa, hoặc thuộc tài khoản khác. Kiểm tra địa chỉ; nếu bảng đã bị xóa, hãy xóa tệp .clasp.local.json rồi chạy lại.",
  syntax:
    "Google không nhận mã vì lỗi cú pháp. Đây là lỗi của bản dựng: hãy báo cho người phát triển, kèm câu dưới đây.",
  storageFull:
    "Bộ nhớ Google Drive của tài khoản này đã đầy, không tạo được tệp. Hãy dọn bớt, hoặc dùng tài khoản khác rồi chạy lại.",
  quota: "Google báo vượt hạn mức. Hãy đợi vài phút rồi chạy lại.",
  offline: "Không kết nối được với Google. Kiểm tra mạng (và tường lửa, proxy) rồi chạy lại.",
  unknownFailure: "clasp không làm được việc này.",
  claspSaid: (text: string) => `clasp báo: ${text}`,
  skipped:
    "clasp đã bỏ qua việc đưa lên (“Skipping push”) vì tệp kê khai appsscript.json thay đổi. Chưa có gì được đưa lên.",
} as const;
