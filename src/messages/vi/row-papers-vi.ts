import type { Verdict } from "../../core/words/severity";

/** The view of one row's papers. */
export const rowPapersWords = {
  title: "Đơn và phiếu sáng kiến",
  back: "‹ Quay lại",
  loading: "Đang lấy dòng…",
  again: "Lấy lại dòng",
  gone: "Không còn sáng kiến nào ở dòng này. Hãy quay lại rồi chọn dòng khác.",
  unrecognised: "Mọi điều kiện khác đã đạt, chỉ còn chưa được công nhận.",
  print: "In đơn yêu cầu công nhận",
  printHint:
    "Mẫu của Thông tư 18/2013/TT-BKHCN, phụ lục I. Chỗ sổ chưa có thì để dòng chấm, viết tay hoặc ghi vào dòng rồi in lại. Trong hộp in: khổ A4, tắt đầu trang và chân trang.",
  parts: "Từng phần của đơn",
  blank: "(để dòng chấm)",
  unmatched:
    "Cột {heading} không có đủ {count} dòng cho {count} tác giả nên chưa xếp được. Hãy ghi mỗi tác giả một dòng, theo thứ tự ở cột Tác giả.",
  workplace: "Nơi công tác lấy từ cột Đơn vị; tác giả ở nơi khác thì sửa tay trên đơn.",
  card: "Phiếu nhập {portal}",
  cardWithoutPortal: "Phiếu sáng kiến",
  steps: [
    "Đăng nhập {portal}.",
    "Cập nhật thông tin cá nhân.",
    "Điền nơi công tác: gõ tên cơ quan, đơn vị.",
    "Nhập sáng kiến. Các ô dưới đây gọi theo tên cột của sổ, không phải tên ô của {portal}.",
  ],
  copy: "Chép",
  copyOf: "Chép {field}",
  copyAll: "Chép tất cả",
  copied: "Đã chép.",
  notCopied: "Trình duyệt không cho chép tự động. Hãy chọn chữ dưới đây rồi bấm Ctrl+C.",
  text: "Nội dung chép được",
  workplaceOf: "Nơi công tác",
  kept: "Ghi lại sau khi nhập {portal}",
  badLink: "Liên kết phải bắt đầu bằng https:// hoặc http://.",
  write: "Ghi vào dòng {row}",
  writing: "Đang ghi…",
  written: "Đã ghi {count} ô.",
  step: "ghi mã, liên kết trên {portal} ở dòng {row}",
} as const;

/** Said above a paper that somebody is about to sign. */
export const beforeSigning: Readonly<Record<Verdict, string>> = {
  ineligible: "Sáng kiến này trái một điều kiện của chương trình: có công nhận cũng không được tính.",
  missing: "Dòng còn thiếu thông tin. Hãy bổ sung trước khi ký.",
  review: "Dòng có điểm cần người xem lại trước khi ký.",
  waiting: "Dòng đã đủ điều kiện, chỉ còn chờ đăng ký.",
  eligible: "Dòng đã đủ điều kiện và được tính.",
};

/** Columns that the register lacks. */
export const addColumnsWords = {
  lacking: "Sổ chưa có các cột sau. Thiếu cột nào thì chỗ đó để trống; không cột nào bắt buộc.",
  where:
    "Cột mới đứng sau cột cuối của tab Sáng kiến và thành mục của nhóm Cột riêng ở Cấu hình; cột đang có không đổi chỗ.",
  add: "Thêm {count} cột này vào sổ",
  adding: "Đang sửa cấu hình…",
  added: "Đã thêm {count} cột vào nhóm Cột riêng của Cấu hình và vào cuối tab Sáng kiến.",
  takenBack:
    "Đã bỏ {count} cột khỏi Cấu hình. Cột và những gì đã ghi vẫn ở tab Sáng kiến; không cần nữa thì xóa cột ở đó.",
  notNow: "Cấu hình vừa đổi hoặc có chỗ phải sửa nên chưa đổi gì. Hãy xem Số liệu ▸ Thử cấu hình.",
  locked: "Chỉ người quản lý sổ thêm, bỏ được cột.",
  personal: "Ngày sinh, chức danh, trình độ là dữ liệu cá nhân: ai xem được sổ thì xem được.",
} as const;
