import type { Cell } from "../../src/core/reading/cell";
import type { PartialRow } from "./register-table";
import { goodRow } from "./register-table";
import { part } from "./schools";
import { settingsWith } from "./settings-rows";

/**
 * A workbook small enough to count by hand: a unit with all figures (A), one with a share of its staff for a target
 * (B), one without a head count (C), one with nothing yet and no target (D).
 */
export const smallUnits: readonly (readonly Cell[])[] = [
  [
    ...["Mã đơn vị", "Tên đơn vị", "Cụm", "Số đoàn viên", "Số CBNGNLĐ"],
    ...["Cán bộ chuyên trách", "Chỉ tiêu", "Ngày tuyên truyền"],
  ],
  ["A", "Trường Tiểu học An", "Cụm Bắc", 18, 20, "Hà Thị Ba", 3, "20/02/2022"],
  ["B", "Trường THCS Bình", "Cụm Bắc", 36, 40, "", "10%", "05/2022"],
  ["C", "Trường THPT Chi", "Cụm Nam", "", "", "", 4, "Có"],
  ["D", "Trường Mầm non Dân", "Cụm Nam", 9, 10, "", "", ""],
];

/** The built-in campaign with targets that a few rows can reach. */
export const smallSettings = settingsWith({
  "LĐLĐ tỉnh – Giai đoạn 1": 4,
  "LĐLĐ tỉnh – Giai đoạn 2": 4,
  "LĐLĐ tỉnh": 8,
  "Ngành giáo dục": 20,
});

const technical = "Giải pháp kỹ thuật";
const management = "Giải pháp quản lý";
const operational = "Giải pháp tác nghiệp";
const technology = "Ứng dụng tiến bộ kỹ thuật";
const union = "Hoạt động công đoàn";
const covid = "Phòng, chống Covid-19";
const late = { recognisedOn: "20/08/2023" };
const officer = { audience: "Cán bộ chuyên trách CĐGD" };

/** Unit, author, kind, registered, value, what else differs from a row that passes every rule. */
const entered: readonly (readonly [string, string, string, string, Cell, PartialRow?])[] = [
  /*  1 eligible, phase 1 */ ["A", "Xa An", technical, "10/01/2022 08:00", "1 triệu"],
  /*  2 eligible, phase 1 */ ["A", "Xa An", management, "31/05/2022 23:59", ""],
  /*  3 eligible, phase 2 */ ["A", "Hà Thị Ba", operational, "15/06/2022", "2.500.000", officer],
  /*  4 waiting          */ ["A", "Hà Thị Ba", operational, "", ""],
  /*  5 eligible, phase 2 */ ["B", "Đinh Nam", technical, "7/2022", 4_000_000],
  /*  6 eligible, phase 1 */ ["B", "Đinh Nam", technical, "20/04/2022", ""],
  /*  7 ineligible, IV.3 */ ["B", "Lò Sáu", management, "05/05/2022", "9 triệu", { publicOrder: "Có" }],
  /*  8 missing, IV.2.1  */ ["B", "Lò Sáu", operational, "12/05/2022", "", { novelty: "" }],
  /*  9 review, IV.2.4   */ ["C", "Quách Hoa; Bùi Lan", union, "09/09/2022", ""],
  /* 10 eligible, phase 2 */ ["C", "Quách Hoa", covid, "01/06/2022 07:00", ""],
  /* 11 eligible, phase 2 */ ["C", "Bùi Lan", technology, "01/09/2023", 500_000, late],
  /* 12 ineligible, VI   */ ["C", "Bùi Lan", operational, "01/06/2022 06:59", ""],
  /* 13 missing, III.3   */ ["Trường Lạ", "Ngô Tú", operational, "10/03/2022", ""],
  /* 14 missing, IV.1    */ ["A", "Xa An", "Phần mềm", "10/02/2022", ""],
  /* 15 ineligible, IV.3 */ ["B", "Lò Sáu", management, "", "", { appliedOn: "31/08/2021" }],
  /* 16 review, IV.2.2   */ ["A", "Hà Thị Ba", operational, "20/06/2022", "", { recognisedOn: "01/10/2021" }],
];

export const smallRows: readonly PartialRow[] = entered.map(
  ([unit, authors, kind, registeredAt, benefitValue, changes], index) =>
    goodRow({
      title: `Sáng kiến số ${index + 1}`,
      unit,
      authors,
      kind,
      registeredAt,
      benefitValue,
      ...changes,
    }),
);

/** One part of the summary of the small workbook, headings first. */
export const smallPart = (name: string, day: Cell = "", order: Cell = "") =>
  part(name, smallSettings, smallUnits, smallRows, day, order);
