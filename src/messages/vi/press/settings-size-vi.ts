import type { SizeFault } from "../../../core/programme/settings-size";

/** Why settings are too much, and what would do. */
export const settingsSizeWords: Readonly<Record<SizeFault["fault"], string>> = {
  tooLong:
    "Cấu hình này dài {size} ký tự; một tệp cấu hình dài nhất {most} ký tự. Hãy mở đúng tệp lưu từ phần Chương trình mới; nếu đúng tệp đó, bỏ bớt lời ở nhóm Căn cứ của sổ gốc rồi lưu lại. Chưa có gì thay đổi.",
  tooMany:
    "Cấu hình này có {size} dòng; nhiều nhất là {most} dòng. Hãy bỏ những dòng trống và dòng không dùng. Chưa có gì thay đổi.",
  longCell:
    "Cấu hình này có một ô dài {size} ký tự; một ô của bảng tính giữ được {most} ký tự. Hãy rút ngắn ô đó. Chưa có gì thay đổi.",
};
