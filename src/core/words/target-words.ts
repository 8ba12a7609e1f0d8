import type { Measure, Scope } from "../programme/programme";

/** How `Phạm vi chỉ tiêu` says whose figures a target counts; those of a name have it behind a colon. */
export const scopeWords: Readonly<Record<Scope["kind"], string>> = {
  register: "Toàn sổ",
  above: "Cấp trên",
  cluster: "Cụm",
  unit: "Đơn vị",
  everyUnit: "Từng đơn vị",
};

/** Another wording of `Từng đơn vị`, by which targets for every unit were named before they had a scope. */
export const formerEveryUnit = "Mỗi đơn vị";

/** How `Cách đo chỉ tiêu` says what a target counts. */
export const measureWords: Readonly<Record<Measure, string>> = {
  initiatives: "Sáng kiến đủ điều kiện",
  people: "Số người có sáng kiến",
  participation: "Tỷ lệ người tham gia",
  money: "Giá trị làm lợi (đồng)",
  officers: "Cán bộ chuyên trách",
  propaganda: "Đơn vị có hoạt động",
};

/** Initiatives with one value in a column: `Sáng kiến có Danh hiệu = Bằng Lao động sáng tạo`. */
export const whereWords = "Sáng kiến có";
