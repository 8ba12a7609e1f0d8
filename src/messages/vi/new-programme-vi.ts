import type { Word } from "../../core/words/campaign-words";

/** What the new campaign calls things, as it is asked when it begins. */
export const calledWords: {
  title: string;
  hint: string;
  asked: Readonly<Record<Word, string>>;
} = {
  title: "Cách gọi trong chương trình mới",
  hint: "Báo cáo và các câu của sổ gọi đúng như ghi ở đây. Để trống thì dùng chữ mờ, hoặc không nhắc tới.",
  asked: {
    plan: "Văn bản của chương trình là (kế hoạch, hướng dẫn, thể lệ…)",
    portal: "Nơi đăng ký trực tuyến",
    people: "Những người tham gia",
    unitUnion: "Tổ chức công đoàn của đơn vị",
    superior: "Công đoàn cấp trên",
    reportsTo: "Báo cáo gửi tới (Kính gửi)",
    commendation: "Hình thức tôn vinh",
    unitCertificate: "Lời giấy khen tập thể",
    personCertificate: "Lời giấy khen cá nhân",
  },
};

/** The view of the page. */
export const newProgrammePage = {
  intro:
    "Muốn có một tệp riêng cho chương trình mới: dùng Tệp ▸ Tạo bản sao (mọi thứ nằm trong sổ nên bản sao dùng được ngay), mở bản sao rồi làm việc này ở đó. Làm ngay ở đây thì sổ này chuyển sang chương trình mới.",
  loading: "Đang đọc sổ…",
  unsure:
    "Chưa rõ chương trình mới đã bắt đầu hay chưa. Hãy xem tên chương trình ở đầu tab Tổng hợp trước khi làm lại.",
  source: "Bắt đầu từ",
  current: "Cấu hình đang dùng: {name}",
  preset: "Mẫu: {name}",
  choose: "(chọn một mẫu)",
  file: "Tệp cấu hình vừa mở",
  fields:
    "Điền tên, văn bản và các mốc thời gian của chương trình mới. Mọi mục đều có thể sửa sau ở Thử cấu hình.",
  noRows:
    "Sổ chưa có dòng nào. Danh sách đơn vị được giữ nguyên; chỉ tiêu, ngày tuyên truyền và hoạt động cũ được cất sang tab ẩn; ngày và các mục đã chọn ở tab Tổng hợp, Khen thưởng được để trống.",
  rows: "Sổ đang có {rows} dòng",
  happens:
    "Không xóa gì. Tab Sáng kiến cũ được ẩn đi dưới tên mới, kết quả của từng dòng ghi thành giá trị; cấu hình cũ cũng được giữ ở một tab ẩn. Một tab Sáng kiến trống được tạo; tab Hoạt động cũng vậy. Danh sách đơn vị giữ nguyên, trừ chỉ tiêu và ngày tuyên truyền: chúng được cất sang một tab ẩn và để trống cho chương trình mới. Ngày và các mục đã chọn ở tab Tổng hợp, Khen thưởng cũng được để trống. Các tab báo cáo cũ được khóa; các lần chốt giữ nguyên.",
  confirm: "Tôi đồng ý cất {rows} dòng này sang tab ẩn",
  start: "Bắt đầu chương trình mới",
  starting: "Đang lập chương trình mới… Xin đừng đóng thanh bên.",
} as const;

/** Settings as a file. */
export const settingsFilePage = {
  open: "Hoặc mở một tệp cấu hình",
  save: "Lưu cấu hình đang dùng thành tệp",
  travels:
    "Mở tệp này ở sổ khác để lập cùng một chương trình ở đó. Tệp chỉ có cấu hình, không có dòng nào của sổ.",
  fileName: "cau-hinh.json",
  download: "Tải tệp cấu hình",
  copy: "Chép nội dung tệp",
  copied: "Đã chép. Dán vào một tệp văn bản và đặt đuôi .json.",
  notCopied: "Trình duyệt không cho chép tự động. Hãy chọn chữ dưới đây rồi bấm Ctrl+C.",
  text: "Nội dung tệp cấu hình",
  faults: {
    cutOff: "Tệp không phải tệp cấu hình hoặc bị cắt dở. Hãy tải lại tệp; chưa có gì thay đổi.",
    otherKind: "Đây là tệp của phần mềm khác, không phải tệp cấu hình của Sổ Sáng kiến. Chưa có gì thay đổi.",
    newer:
      "Tệp do một bản mới hơn của Sổ Sáng kiến lưu. Hãy nâng cấp sổ này rồi mở lại; chưa có gì thay đổi.",
    lines:
      "Tệp có dòng không đủ bốn ô Nhóm, Mục, Giá trị, Căn cứ. Hãy lưu lại tệp từ sổ gốc; chưa có gì thay đổi.",
  },
} as const;
