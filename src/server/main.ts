import type { Argument } from "./functions/arguments";
import { checkTable } from "./functions/check-table";
import { findPhase } from "./functions/find-phase";
import { readAmounts, readDays } from "./functions/read-cells";
import { summariseTable } from "./functions/summarise-table";
import { catchUpQuietly } from "./live/keep-fresh";
import { afterEdit } from "./live/on-edit";
import { addMenu } from "./menu/menu";
import { activeSpreadsheet } from "./platform/active-spreadsheet";

export { answer } from "./calls/answer";
export { menuItems, runMenuItem } from "./menu/menu";

/**
 * Kiểm tra từng dòng của bảng sáng kiến: kết quả, giai đoạn, lý do kèm căn cứ, đơn vị và người được tính.
 *
 * @param {Array<Array<any>>} bang Bảng sáng kiến kèm hàng tiêu đề, ví dụ F1:{lastColumn}
 * @param {Array<Array<any>>} cau_hinh Bảng ở tab Cấu hình; bỏ trống để dùng chương trình có sẵn
 * @param {Array<Array<any>>} don_vi Bảng ở tab Đơn vị; bỏ trống khi không có danh sách đơn vị
 * @return {Array<Array<string>>} Năm cột kết quả cho mọi dòng
 * @customfunction
 */
export function SK_KIEMTRA(bang: Argument, cau_hinh: Argument, don_vi: Argument) {
  return checkTable(bang, cau_hinh, don_vi);
}

/**
 * Cho biết mỗi thời điểm thuộc giai đoạn nào; để trống khi không thuộc giai đoạn nào.
 *
 * @param {any|Array<Array<any>>} thoi_diem Một ô hoặc một vùng ngày giờ, ví dụ X2:X
 * @param {Array<Array<any>>} cau_hinh Bảng ở tab Cấu hình; bỏ trống để dùng chương trình có sẵn
 * @return {string|Array<Array<string>>} Tên giai đoạn
 * @customfunction
 */
export function SK_GIAIDOAN(thoi_diem: Argument, cau_hinh: Argument) {
  return findPhase(thoi_diem, cau_hinh);
}

/**
 * Tổng hợp bảng sáng kiến theo một hoặc nhiều phần: Chỉ tiêu; Đơn vị; Cụm; Loại giải pháp; Điều khoản; Tháng; Quý; Cán bộ chuyên trách; Khen thưởng; Kết quả; Tiến độ; Xếp hạng; Biểu đồ; Khen thưởng đơn vị; Khen thưởng cá nhân; Sáng kiến tiêu biểu.
 *
 * @param {Array<Array<any>>} bang Bảng sáng kiến kèm hàng tiêu đề, ví dụ 'Sáng kiến'!F1:{lastColumn}
 * @param {Array<Array<any>>} cau_hinh Bảng ở tab Cấu hình; bỏ trống để dùng chương trình có sẵn
 * @param {Array<Array<any>>} don_vi Bảng ở tab Đơn vị; bỏ trống khi không có danh sách đơn vị
 * @param {string} phan Tên các phần, cách nhau bằng dấu chấm phẩy; bỏ trống là Chỉ tiêu
 * @param {Date|string} den_ngay Chỉ tính các dòng có ngày xếp giai đoạn đến hết ngày này; bỏ trống để tính mọi dòng
 * @param {string} xep_theo Tên cột dùng để xếp các đơn vị, lớn nhất trước; bỏ trống để giữ thứ tự danh sách
 * @param {Array<Array<any>>} khen_thuong Năm ô chọn cho khen thưởng: cụm, giai đoạn, quý, xếp theo, từ mức; bỏ trống để xét tất cả
 * @param {Array<Array<any>>} hoat_dong Bảng ở tab Hoạt động, để tính chỉ tiêu tuyên truyền; bỏ trống khi sổ không có tab đó
 * @return {Array<Array<any>>} Các bảng tổng hợp kèm tiêu đề
 * @customfunction
 */
export function SK_TONGHOP(
  bang: Argument,
  cau_hinh: Argument,
  don_vi: Argument,
  phan: Argument,
  den_ngay: Argument,
  xep_theo: Argument,
  khen_thuong: Argument,
  hoat_dong: Argument,
) {
  return summariseTable(bang, cau_hinh, don_vi, phan, den_ngay, xep_theo, khen_thuong, hoat_dong);
}

/**
 * Đọc ngày ghi theo kiểu Việt Nam (31/5/2022, 1.9.2021, ngày 20 tháng 09 năm 2022, 7h00 ngày 08/01/2022…) thành ngày.
 *
 * @param {any|Array<Array<any>>} gia_tri Một ô hoặc một vùng
 * @return {Date|string} Ngày; tháng hoặc năm học khi chỉ ghi có vậy; hoặc "Không đọc được: …"
 * @customfunction
 */
export function SK_NGAY(gia_tri: Argument) {
  return readDays(gia_tri);
}

/**
 * Đọc số tiền ghi theo kiểu Việt Nam (94.090.000đ, 15 triệu, 1,5 tỷ, hơn 803 triệu đồng…) thành số đồng.
 *
 * @param {any|Array<Array<any>>} gia_tri Một ô hoặc một vùng
 * @return {number|string} Số đồng, hoặc "Không đọc được: …"
 * @customfunction
 */
export function SK_TIEN(gia_tri: Argument) {
  return readAmounts(gia_tri);
}

/** Adds the menu when the workbook opens; then, where results are values, brings them up to date. */
export function onOpen() {
  addMenu();
  openFresh();
}

/** The file may be out of reach: an add-on that is installed and not enabled in it may show its menu and no more. */
function openFresh(): void {
  try {
    catchUpQuietly(activeSpreadsheet(), { look: true, summaries: true });
  } catch {
    // The menu is there.
  }
}

/** Keeps results fresh in the mode for many people. */
export function onEdit(edit: GoogleAppsScript.Events.SheetsOnEdit) {
  afterEdit(edit);
}

/** The same right after the add-on is installed. */
export function onInstall() {
  addMenu();
}
