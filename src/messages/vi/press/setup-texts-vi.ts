/** The longer texts that set-up writes into the workbook, and what it says of its work. */
import type { ActivityColumn } from "../../../core/register/activity-columns";
import type { FixedKey } from "../../../core/register/columns";
import type { UnitColumnKey } from "../../../core/register/unit-columns";
import { awardOrders } from "../../../core/words/award-words";
import { verdictWords } from "../../../core/words/words";

/** What stands in the note of each heading; the places are the campaign's. */
export const columnNotes: Readonly<Record<FixedKey, string>> = {
  code: "Mã do sổ đặt, ví dụ SK-0001. Có thể để trống.",
  unit: "Tên, mã hoặc tên gọi khác của đơn vị, như ở tab Đơn vị.",
  title: "Tên đầy đủ của sáng kiến hoặc đề tài.",
  authors: "Mỗi người một dòng hoặc cách nhau bằng dấu chấm phẩy. Ghi (chủ nhiệm) hoặc tỷ lệ (60%) sau tên.",
  audience: "Chọn trong danh sách.",
  kind: "Chọn một trong {list}{cited}.",
  topicLevel: "Chỉ ghi cho đề tài nghiên cứu khoa học: {levels}{cited}.",
  appliedOn: "Ngày áp dụng lần đầu hoặc áp dụng thử, ngày nào sớm hơn{example}{cited}.",
  recognisedOn: "Ngày được công nhận{example}{cited}.",
  recognisedBy: "Cấp công nhận: {bodies}.",
  decisionNumber: "Ví dụ 123/QĐ-SGDĐT.",
  acceptedOn: "Chỉ ghi cho đề tài nghiên cứu khoa học{cited}.",
  effectConfirmed: "Chỉ ghi cho đề tài: thủ trưởng nơi ứng dụng đã xác nhận hiệu quả chưa{cited}.",
  novelty: "Có hoặc Không: có tính mới trong đơn vị{cited}.",
  benefitValue: "Số đồng, ví dụ 15.000.000 hoặc 15 triệu. Để trống nếu chỉ có lợi ích xã hội{cited}.",
  socialBenefit: "Nêu ngắn gọn lợi ích xã hội{cited}.",
  ipProtected: "Có hoặc Không: đang được bảo hộ quyền sở hữu trí tuệ{cited}.",
  publicOrder: "Có hoặc Không: trái trật tự công cộng, đạo đức xã hội{cited}.",
  registeredAt: "Ngày giờ cập nhật lên {portal}{example}{cited}.",
  reviewed: "Ghi Có khi đã xem xét các điểm Cần xem lại của dòng này và thấy đúng.",
  evidence: "Đường dẫn hoặc tên tệp minh chứng.",
  notes: "Ghi chú của đơn vị.",
};

/** Behind what a note says: a cell of an ordinary row; and what one chooses from. */
export const noteWords = {
  example: ", ví dụ {example}",
  list: "danh sách của ô",
  results: "Các cột này do sổ tự tính. Xin đừng ghi vào đây.",
} as const;

export const unitColumnNotes: Readonly<Record<UnitColumnKey, string>> = {
  code: "Mã ngắn, ví dụ LTB. Có thể để trống.",
  name: "Tên đầy đủ của đơn vị.",
  aliases: "Các cách gọi khác, cách nhau bằng dấu chấm phẩy.",
  cluster: "Cụm thi đua.",
  members: "Số đoàn viên công đoàn.",
  staff: "Tổng số người làm việc ở đơn vị.",
  officers: "Họ tên cán bộ chuyên trách làm việc tại đây, cách nhau bằng dấu chấm phẩy.",
  target: "Số sáng kiến được giao, hoặc tỷ lệ trên số người, ví dụ 30%.",
  propagandaOn: "Ngày đơn vị tổ chức tuyên truyền.",
  contact: "Email người phụ trách.",
};

export const activityColumnNotes: Readonly<Record<ActivityColumn, string>> = {
  unit: columnNotes.unit,
  kind: "Chọn trong danh sách của chương trình.",
  heldOn: "Ngày thực hiện, ví dụ 15/02/2022.",
  count: "Số người dự, số buổi, số bài… Có thể để trống.",
  amount: "Số đồng, ví dụ 2.000.000. Có thể để trống.",
  link: columnNotes.evidence,
  note: "Với báo cáo đã gửi: ghi tên giai đoạn; không ghi thì tính cho giai đoạn đóng gần ngày gửi nhất.",
};

interface Guide {
  lines: readonly (readonly [string, string])[];
  /** The tabs that lines are about, and what the links to them say. */
  tabs: Readonly<Record<string, "units" | "activities" | "register" | "summary" | "settings">>;
  openTab: string;
}

export const guide: Guide = {
  lines: [
    [
      "Sổ Sáng kiến",
      "Ghi sáng kiến của các đơn vị; sổ tự cho biết dòng nào đủ điều kiện, dòng nào chưa và vì sao, kèm căn cứ nếu có.",
    ],
    [
      "1. Đơn vị",
      "Làm trước tiên: ghi mỗi đơn vị một dòng ở tab Đơn vị, có tên, số người và chỉ tiêu của từng đơn vị.",
    ],
    [
      "2. Mở thanh bên",
      "Sáng kiến ▸ Mở thanh bên, rồi chọn đơn vị của bạn; chỉ phải chọn một lần. Việc hằng ngày làm cả ở đó.",
    ],
    [
      "3. Nhập hoặc dán",
      "Phần Nhập là phiếu cho từng sáng kiến, kết quả hiện ngay khi điền. Phần Dán nhận cả danh sách từ Word hoặc Excel. Cũng ghi thẳng được vào tab Sáng kiến, từ cột Mã trở đi; năm cột đầu do sổ tự tính.",
    ],
    [
      "4. Kiểm tra",
      "Phần Kiểm tra nêu từng dòng phải xử lý, vì sao, và cho sửa tại chỗ. Trên bảng, cột Kết quả cho biết dòng đó ra sao; cột Lý do nêu từng điểm phải sửa, kèm căn cứ nếu có.",
    ],
    [
      "5. Chờ cập nhật",
      "Chương trình có đăng ký trực tuyến thì thanh bên có phần Chờ: những sáng kiến chỉ còn phải đăng ký; đăng ký xong thì ghi ngày, giờ ở đó.",
    ],
    [
      "Hoạt động",
      "Ghi việc đơn vị đã làm cho chương trình: tuyên truyền, giao ước, tổ hỗ trợ, ngày hội, truyền thông, khen thưởng, đã gửi báo cáo. Tổng hợp, báo cáo và Nhắc đơn vị lấy số liệu từ đó.",
    ],
    [
      "6. Tổng hợp",
      "Tab Tổng hợp cho biết đã đạt chỉ tiêu đến đâu và từng đơn vị ra sao; ghi một ngày ở đầu tab để xem số liệu đến hết ngày đó. Tab Phân tích xếp theo loại, tháng, quý, cụm và lý do, có biểu đồ. Tab Khen thưởng xếp đơn vị và cá nhân để khen thưởng.",
    ],
    ["7. Cấu hình", "Các mốc thời gian, chỉ tiêu và mức độ của từng quy tắc. Chỉ người quản lý sổ nên sửa."],
    [
      "8. Chương trình mới",
      "Sáng kiến ▸ Quản lý sổ ▸ Chương trình mới lập chương trình của công đoàn mình từ một mẫu, từ cấu hình đang dùng hoặc từ một tệp cấu hình. Mốc thời gian, giai đoạn, chỉ tiêu, danh sách, cột riêng và điều kiện riêng đều ghi được ở đó; Thử cấu hình cho xem trước mỗi lần đổi.",
    ],
    [
      verdictWords.eligible,
      "Đạt mọi điều kiện; chương trình có đăng ký trực tuyến thì còn phải đã đăng ký trong thời gian mở. Chỉ những dòng này được tính vào chỉ tiêu.",
    ],
    [verdictWords.waiting, "Chỉ ở chương trình có đăng ký trực tuyến: đạt mọi điều kiện, còn chờ đăng ký."],
    [verdictWords.review, "Có điểm cần người xem lại. Nếu thấy đúng, ghi Có ở cột Đã xem xét."],
    [verdictWords.missing, "Thiếu hoặc không đọc được một điều kiện. Bổ sung theo cột Lý do."],
    [verdictWords.ineligible, "Có điều kiện không đạt, nêu ở cột Lý do."],
    [
      "Khi ô hiện Đang tải… quá lâu",
      "Dùng Sáng kiến ▸ Quản lý sổ ▸ Chế độ nhiều người: kết quả thành giá trị do sổ tự ghi lại; khi Google đã chạy lại, dùng Khôi phục công thức.",
    ],
    [
      "Khi nhiều người cùng nhập",
      "Một đến ba người: cứ để công thức. Từ bốn người cùng nhập, hoặc sổ trên 3.000 dòng: người quản lý dùng Sáng kiến ▸ Quản lý sổ ▸ Chế độ nhiều người, để kết quả không biến mất trong lúc Google tính lại: sổ tự ghi lại kết quả sau mỗi lần sửa. Tổng hợp, Phân tích, Khen thưởng theo sau các lần sửa, nhiều nhất mỗi phút một lần; mở lại thanh bên là có số liệu mới nhất. Xong đợt nhập thì dùng Khôi phục công thức. Hai chiều đều không mất gì.",
    ],
  ],
  tabs: {
    "1. Đơn vị": "units",
    "Hoạt động": "activities",
    "3. Nhập hoặc dán": "register",
    "6. Tổng hợp": "summary",
    "7. Cấu hình": "settings",
  },
  openTab: "Mở tab {name}",
};

/** What set-up says that it did. */
export const done = {
  ownNote: "Cột riêng của chương trình, theo nhóm Cột riêng ở tab Cấu hình.",
  fresh: "Đã thiết lập sổ: tạo {created}.",
  repaired: "Đã kiểm tra và sửa sổ: {what}.",
  looks: "đặt lại định dạng của mọi tab",
  settingsOpen:
    "Tab Cấu hình vẫn còn mở cho mọi người sửa được sổ (thường do chia sẻ qua một nhóm). Muốn khóa: chủ tệp vào Dữ liệu ▸ Trang tính và dải ô được bảo vệ, chọn tab Cấu hình và bỏ những người không quản lý sổ.",
  createdTabs: "tạo tab {names}",
  renamedTab: "đổi tên tab “{old}” về “{name}”",
  addedHeadings: "thêm cột {headings}",
  insertedResults: "chèn năm cột kết quả",
  movedResults: "đưa năm cột kết quả về đầu bảng",
  renamedHeading: "đổi tiêu đề “{from}” thành “{heading}”",
  restoredHeading: "ghi lại tiêu đề “{heading}”",
  headings: "ghi lại hàng tiêu đề ở tab “{name}”",
  top: "ghi lại phần đầu tab “{name}”",
  moved: "đưa bảng ở tab {names} về đúng chỗ",
  formula: "ghi công thức ở tab {names}",
  results: "ghi lại kết quả ở tab {names}",
  room: "thêm hàng, cột ở tab “{name}” cho đủ chỗ",
  displaced: "gỡ {count} ô ghi ở chỗ của sổ (đã chép vào tab Nhật ký)",
  settings: "thêm {count} mục còn thiếu vào Cấu hình",
  localeZone: "đặt vùng Việt Nam và múi giờ chương trình",
  next: "Việc đầu tiên: ghi các đơn vị vào tab Đơn vị. Sau đó dùng Sáng kiến ▸ Mở thanh bên để nhập hoặc dán sáng kiến.",
} as const;

/** What is said of bringing a workbook of an older release to this one. */
export const upgradeDone = {
  upgrade: "Nâng cấp sổ",
  upgraded: "Từ phiên bản {version} lên {app}. {sentence}",
  setUp: "{sentence} Phiên bản {app}.",
  references: "Công thức trỏ tới tab được bố trí lại, xin xem lại: {cells}",
} as const;

/** What stands in the notes of the choices above its figures. */
export const summaryNotes = {
  asOfNote:
    "Có thể để trống. Ghi một ngày, ví dụ 30/04/2024, để xem số liệu đến hết ngày đó: chỉ tính các dòng mà ngày chọn ở mục Giai đoạn tính theo của Cấu hình không sau ngày ấy. Tab Phân tích cũng theo ngày này.",
  asOfHelp: "Ghi đủ ngày, tháng, năm, ví dụ 30/04/2024, hoặc để trống.",
  sortByNote:
    "Có thể để trống. Chọn tên một cột để xếp bảng đơn vị theo cột đó, lớn nhất đứng trước; để trống thì theo thứ tự ở tab Đơn vị.",
} as const;

/** What stands in the notes of the choices above its figures. */
export const awardNotes = {
  cluster: "Chọn một cụm, hoặc để trống để xét mọi đơn vị.",
  phase: "Chọn một giai đoạn, hoặc để trống để xét cả chương trình. Tỷ lệ so với chỉ tiêu của giai đoạn đó.",
  quarter:
    "Ghi như Quý II/2022, hoặc để trống. Chỉ tiêu vẫn là của giai đoạn hoặc cả chương trình, không chia theo quý.",
  order: `${Object.values(awardOrders).join(", ")}. Để trống thì xếp theo số sáng kiến.`,
  least:
    "Chỉ nêu đơn vị từ mức này trở lên: 100% là tỷ lệ so với chỉ tiêu (hoặc trên số người, khi xếp theo mục đó); 5 là 5 sáng kiến.",
} as const;
