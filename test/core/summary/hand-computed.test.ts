import { ruleFound } from "../../../src/core/assessment/finding-text";
import type { RuleId } from "../../../src/core/words/rule-ids";
import { programmeWith } from "../../support/judge";
import { smallPart } from "../../support/small-workbook";

const none = "Chưa có số liệu";
const whole = "Cả chương trình";
const [an, binh, chi, dan] = [
  ...["Trường Tiểu học An", "Trường THCS Bình", "Trường THPT Chi", "Trường Mầm non Dân"],
] as const;
const counted = [
  ...["Đã nhập", "Đủ điều kiện", "Chờ cập nhật Cổng", "Cần xem lại", "Thiếu thông tin", "Không đủ điều kiện"],
  ...["Giai đoạn 1", "Giai đoạn 2", "Giá trị làm lợi (đồng)", "Số sáng kiến khai giá trị"],
];
const shares = ["Chỉ tiêu", "Tỷ lệ", "Người tham gia", "Số người", "Tỷ lệ tham gia"];
const nothing = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const targetHeadings = ["Chỉ tiêu", "Phạm vi", "Giai đoạn", "Mức", "Đạt", "Tỷ lệ", "Còn thiếu", "Căn cứ"];

/*
 * The rows are numbered in support/small-workbook.ts. By unit:
 *   A  1 2 3 eligible, 4 waiting, 14 missing, 16 review; 1 and 3 state a value: 1.000.000 + 2.500.000
 *   B  5 6 eligible, 8 missing, 7 15 ineligible; 5 states 4.000.000 (that of 7 does not count)
 *   C  10 11 eligible, 9 review, 12 ineligible; 11 states 500.000
 *   none  13 missing
 * Phase 1: 1 2 6; phase 2: 3 5 10 11. People: Xa An, Hà Thị Ba; Đinh Nam; Quách Hoa, Bùi Lan.
 */
const total = [16, 7, 1, 2, 3, 3, 3, 4, 8_000_000, 4];

describe("every cell, counted by hand", () => {
  it("Kết quả", () => {
    expect(smallPart("Kết quả")).toEqual([
      ["Kết quả", ...counted.slice(0, 6)],
      ["Số dòng", 16, 7, 1, 2, 3, 3],
      ["Tỷ lệ", 1, 7 / 16, 1 / 16, 2 / 16, 3 / 16, 3 / 16],
    ]);
  });

  const targets = [
    ["LĐLĐ tỉnh – Giai đoạn 1", "LĐLĐ tỉnh (sổ này góp)", "Giai đoạn 1", 4, 3, 3 / 4, 1, "II.1"],
    ["LĐLĐ tỉnh – Giai đoạn 2", "LĐLĐ tỉnh (sổ này góp)", "Giai đoạn 2", 4, 4, 1, 0, "II.2"],
    ["LĐLĐ tỉnh", "LĐLĐ tỉnh (sổ này góp)", whole, 8, 7, 7 / 8, 1, "II"],
    ["Ngành giáo dục", "Ngành giáo dục", whole, 20, 7, 7 / 20, 13, "V.2"],
    ["Toàn quốc", "Toàn quốc (sổ này góp)", whole, 1_000_000, 7, 7 / 1_000_000, 999_993, "V.2"],
    // C gives no head count, so that its two people are not counted: three of 20 + 40 + 10.
    ["Tỷ lệ tham gia", "70 CBNGNLĐ (3/4 đơn vị có số liệu)", whole, 0.1, 3, 3 / 70, 4, "II.3"],
    // Hà Thị Ba registered 3 and 16; 4 is not registered.
    ["Cán bộ chuyên trách", "1 cán bộ chuyên trách", whole, 2, 1, 1, 0, "VIII.1"],
    ["Tuyên truyền", "4 đơn vị", whole, 1, 3, 3 / 4, 1, "II"],
  ];

  it("Chỉ tiêu", () => {
    expect(smallPart("Chỉ tiêu")).toEqual([targetHeadings, ...targets]);
  });

  it("Tiến độ", () => {
    // Tenths of reached ÷ (reached + missing), never rounded up: 7.5, 10, 8.75, 3.5, 0, 4.3, 10, 7.5.
    const bars = [
      ...["███████░░░", "██████████", "████████░░", "███░░░░░░░", "░░░░░░░░░░", "████░░░░░░"],
      ...["██████████", "███████░░░"],
    ];
    expect(smallPart("Tiến độ")).toEqual([
      [...targetHeadings, "Tiến độ"],
      ...targets.map((row, index) => [...row, bars[index]]),
    ]);
  });

  it("Đơn vị", () => {
    expect(smallPart("Đơn vị")).toEqual([
      ["Đơn vị", ...counted, ...shares],
      [an, 6, 3, 1, 1, 1, 0, 2, 1, 3_500_000, 2, 3, 1, 2, 20, 2 / 20],
      // 10 % of 40 staff are 4.
      [binh, 5, 2, 0, 0, 1, 2, 1, 1, 4_000_000, 1, 4, 2 / 4, 1, 40, 1 / 40],
      [chi, 4, 2, 0, 1, 0, 1, 0, 2, 500_000, 1, 4, 2 / 4, 2, "", none],
      [dan, ...nothing, "", none, 0, 10, 0],
      ["(Chưa rõ đơn vị)", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, "", none, 0, "", none],
      ["Tổng cộng", ...total, "", none, 5, "70 (3/4 đơn vị có số liệu)", 3 / 70],
    ]);
  });

  it("Cụm", () => {
    expect(smallPart("Cụm")).toEqual([
      ["Cụm", ...counted, ...shares],
      ["Cụm Bắc", 11, 5, 1, 1, 2, 2, 3, 2, 7_500_000, 3, 7, 5 / 7, 3, 60, 3 / 60],
      ["Cụm Nam", 4, 2, 0, 1, 0, 1, 0, 2, 500_000, 1, "", none, 2, "10 (1/2 đơn vị có số liệu)", 0],
      ["(Chưa rõ cụm)", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, "", none, 0, "", none],
      ["Tổng cộng", ...total, "", none, 5, "70 (3/4 đơn vị có số liệu)", 3 / 70],
    ]);
  });

  it("Loại giải pháp", () => {
    expect(smallPart("Loại giải pháp")).toEqual([
      ["Loại giải pháp", ...counted],
      ["Giải pháp kỹ thuật", 3, 3, 0, 0, 0, 0, 2, 1, 5_000_000, 2], // 1 5 6
      ["Giải pháp quản lý", 3, 1, 0, 0, 0, 2, 1, 0, 0, 0], // 2 7 15
      ["Giải pháp tác nghiệp", 6, 1, 1, 1, 2, 1, 0, 1, 2_500_000, 1], // 3 4 8 12 13 16
      ["Ứng dụng tiến bộ kỹ thuật", 1, 1, 0, 0, 0, 0, 0, 1, 500_000, 1], // 11
      ["Hoạt động công đoàn", 1, 0, 0, 1, 0, 0, 0, 0, 0, 0], // 9
      ["Phòng, chống Covid-19", 1, 1, 0, 0, 0, 0, 0, 1, 0, 0], // 10
      ["Đề tài nghiên cứu khoa học", ...nothing],
      ["(Chưa rõ loại)", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0], // 14
      ["Tổng cộng", ...total],
    ]);
  });

  it("Tháng", () => {
    expect(smallPart("Tháng")).toEqual([
      ["Tháng", ...counted],
      ["01/2022", 1, 1, 0, 0, 0, 0, 1, 0, 1_000_000, 1], // 1
      ["02/2022", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0], // 14
      ["03/2022", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0], // 13
      ["04/2022", 1, 1, 0, 0, 0, 0, 1, 0, 0, 0], // 6
      ["05/2022", 3, 1, 0, 0, 1, 1, 1, 0, 0, 0], // 2 7 8
      ["06/2022", 4, 2, 0, 1, 0, 1, 0, 2, 2_500_000, 1], // 3 10 12 16
      ["07/2022", 1, 1, 0, 0, 0, 0, 0, 1, 4_000_000, 1], // 5
      ["09/2022", 1, 0, 0, 1, 0, 0, 0, 0, 0, 0], // 9
      ["09/2023", 1, 1, 0, 0, 0, 0, 0, 1, 500_000, 1], // 11
      ["(Chưa cập nhật Cổng)", 2, 0, 1, 0, 0, 1, 0, 0, 0, 0], // 4 15
      ["Tổng cộng", ...total],
    ]);
  });

  it("Quý", () => {
    expect(smallPart("Quý")).toEqual([
      ["Quý", ...counted],
      ["Quý I/2022", 3, 1, 0, 0, 2, 0, 1, 0, 1_000_000, 1], // 1 13 14
      ["Quý II/2022", 8, 4, 0, 1, 1, 2, 2, 2, 2_500_000, 1], // 2 3 6 7 8 10 12 16
      ["Quý III/2022", 2, 1, 0, 1, 0, 0, 0, 1, 4_000_000, 1], // 5 9
      ["Quý III/2023", 1, 1, 0, 0, 0, 0, 0, 1, 500_000, 1], // 11
      ["(Chưa cập nhật Cổng)", 2, 0, 1, 0, 0, 1, 0, 0, 0, 0], // 4 15
      ["Tổng cộng", ...total],
    ]);
  });

  it("Điều khoản", () => {
    const row = (clause: string, id: RuleId, severity: string, rows: number) => [
      ...[clause, ruleFound(id, programmeWith()), severity, rows],
    ];
    expect(smallPart("Điều khoản")).toEqual([
      ["Căn cứ", "Quy tắc", "Mức độ", "Số dòng"],
      row("IV.3", "public-order", "Không đủ điều kiện", 1), // 7
      row("VI", "registration-outside-windows", "Không đủ điều kiện", 1), // 12
      row("IV.3", "application-outside-window", "Không đủ điều kiện", 1), // 15
      row("IV.2.1", "novelty-denied", "Thiếu thông tin", 1), // 8
      row("III.3", "unit-unknown", "Thiếu thông tin", 1), // 13
      row("IV.1", "kind-unknown", "Thiếu thông tin", 1), // 14
      row("IV.2.4", "credited-author-undecided", "Cần xem lại", 1), // 9
      row("IV.2.2", "recognition-before-application", "Cần xem lại", 1), // 16
      row("VI", "not-registered", "Chờ cập nhật Cổng", 1), // 4
      // Recognised in 2021, registered in phase 2 and eligible: 3 5 10.
      row("VI", "qualified-in-earlier-phase", "Ghi chú", 3),
      row("NĐ 13/2012", "recognition-late", "Ghi chú", 1), // 11
    ]);
  });

  it("Cán bộ chuyên trách", () => {
    expect(smallPart("Cán bộ chuyên trách")).toEqual([
      ["Người", "Đơn vị", "Đã đăng ký", "Mức", "Đạt"],
      ["Hà Thị Ba", an, 2, 2, "Có"],
    ]);
  });

  const ranking = [
    [1, an, 3, 3, 1],
    [2, binh, 2, 4, 0.5],
    [2, chi, 2, 4, 0.5],
  ];

  it("Khen thưởng", () => {
    expect(smallPart("Khen thưởng")).toEqual([
      ["Hạng", "Đơn vị", "Đủ điều kiện", "Chỉ tiêu", "Tỷ lệ"],
      ...ranking,
    ]);
  });

  it("Xếp hạng", () => {
    const tie = (other: string) => `Đồng hạng với ${other}: cùng 2 sáng kiến và cùng 50,0% chỉ tiêu`;
    const explained = ["", tie(chi), tie(binh)];
    expect(smallPart("Xếp hạng")).toEqual([
      ["Hạng", "Đơn vị", "Đủ điều kiện", "Chỉ tiêu", "Tỷ lệ", "Giải thích"],
      ...ranking.map((row, index) => [...row, explained[index]]),
    ]);
  });

  it("Biểu đồ", () => {
    const blank = (cells: number) => new Array<string>(cells).fill("");
    const noUnit = ["", ...blank(3), ""];
    const end = [...noUnit, ...blank(2)];
    expect(smallPart("Biểu đồ")).toEqual([
      [
        ...["Tháng", "Đủ điều kiện (lũy kế)", "Chỉ tiêu Ngành giáo dục (20)", "Mốc giai đoạn", ""],
        ...["Đơn vị", "Đủ điều kiện", "Chỉ tiêu", "", "Căn cứ", "Số dòng"],
      ],
      // 2 are missing to B and to C, none to A; D has no target.
      ["01/2022", 1, 20, "", "", binh, 2, 4, "", "III.3", 1], // 1; 13
      ["02/2022", 1, 20, "", "", chi, 2, 4, "", "IV.1", 1], // 14
      ["03/2022", 1, 20, "", "", dan, 0, "", "", "IV.1.7", 0],
      ["04/2022", 2, 20, "", "", an, 3, 3, "", "IV.2.1", 1], // 6; 8
      ["05/2022", 3, 20, 20, ...noUnit, "IV.2.2", 1], // 2; 16
      ["06/2022", 5, 20, "", ...noUnit, "IV.2.3", 0], // 3 10
      ["07/2022", 6, 20, "", ...noUnit, "IV.2.4", 1], // 5; 9
      ["08/2022", 6, 20, "", ...noUnit, "IV.3", 2], // 7 15
      ["09/2022", 6, 20, "", ...noUnit, "V.5", 0],
      ["10/2022", 6, 20, "", ...noUnit, "VI", 1], // 12: neither what waits nor what is only noted
      ["11/2022", 6, 20, "", ...noUnit, "NĐ 13/2012", 0],
      ["12/2022", 6, 20, "", ...end],
      ["01/2023", 6, 20, "", ...end],
      ["02/2023", 6, 20, "", ...end],
      ["03/2023", 6, 20, "", ...end],
      ["04/2023", 6, 20, "", ...end],
      ["05/2023", 6, 20, "", ...end],
      ["06/2023", 6, 20, "", ...end],
      ["07/2023", 6, 20, "", ...end],
      ["08/2023", 6, 20, "", ...end],
      ["09/2023", 7, 20, 20, ...end], // 11
    ]);
  });
});

/*
 * Registered by the end of 31/05/2022: 1 2 14 of A, 6 7 8 of B, 13 of none.
 * B held its propaganda in May, A before; that of C has no day.
 */
describe("every cell as of 31/05/2022", () => {
  const day = "31/05/2022";

  it("Kết quả", () => {
    expect(smallPart("Kết quả", day).slice(1)).toEqual([
      ["Số dòng", 7, 3, 0, 0, 3, 1],
      ["Tỷ lệ", 1, 3 / 7, 0, 0, 3 / 7, 1 / 7],
    ]);
  });

  it("Tiến độ", () => {
    expect(smallPart("Tiến độ", day).slice(1)).toEqual([
      [
        "LĐLĐ tỉnh – Giai đoạn 1",
        "LĐLĐ tỉnh (sổ này góp)",
        "Giai đoạn 1",
        4,
        3,
        3 / 4,
        1,
        "II.1",
        "███████░░░",
      ],
      ["LĐLĐ tỉnh – Giai đoạn 2", "LĐLĐ tỉnh (sổ này góp)", "Giai đoạn 2", 4, 0, 0, 4, "II.2", "░░░░░░░░░░"],
      ["LĐLĐ tỉnh", "LĐLĐ tỉnh (sổ này góp)", whole, 8, 3, 3 / 8, 5, "II", "███░░░░░░░"],
      ["Ngành giáo dục", "Ngành giáo dục", whole, 20, 3, 3 / 20, 17, "V.2", "█░░░░░░░░░"],
      [
        "Toàn quốc",
        "Toàn quốc (sổ này góp)",
        whole,
        1_000_000,
        3,
        3 / 1_000_000,
        999_997,
        "V.2",
        "░░░░░░░░░░",
      ],
      [
        "Tỷ lệ tham gia",
        "70 CBNGNLĐ (3/4 đơn vị có số liệu)",
        ...[whole, 0.1, 2, 2 / 70, 5, "II.3", "██░░░░░░░░"],
      ],
      ["Cán bộ chuyên trách", "1 cán bộ chuyên trách", whole, 2, 0, 0, 1, "VIII.1", "░░░░░░░░░░"],
      ["Tuyên truyền", "4 đơn vị", whole, 1, 2, 2 / 4, 2, "II", "█████░░░░░"],
    ]);
  });

  it("Đơn vị", () => {
    expect(smallPart("Đơn vị", day).slice(1)).toEqual([
      [an, 3, 2, 0, 0, 1, 0, 2, 0, 1_000_000, 1, 3, 2 / 3, 1, 20, 1 / 20],
      [binh, 3, 1, 0, 0, 1, 1, 1, 0, 0, 0, 4, 1 / 4, 1, 40, 1 / 40],
      [chi, ...nothing, 4, 0, 0, "", none],
      [dan, ...nothing, "", none, 0, 10, 0],
      ["(Chưa rõ đơn vị)", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, "", none, 0, "", none],
      ["Tổng cộng", 7, 3, 0, 0, 3, 1, 3, 0, 1_000_000, 1, "", none, 2, "70 (3/4 đơn vị có số liệu)", 2 / 70],
    ]);
  });

  it("Cụm, Quý, Điều khoản, Cán bộ chuyên trách, Xếp hạng", () => {
    expect(smallPart("Cụm", day).map((row) => row.slice(0, 3))).toEqual([
      ["Cụm", "Đã nhập", "Đủ điều kiện"],
      ["Cụm Bắc", 6, 3],
      ["Cụm Nam", 0, 0],
      ["(Chưa rõ cụm)", 1, 0],
      ["Tổng cộng", 7, 3],
    ]);
    // Rows without a registration are left out, and the group with them.
    expect(smallPart("Quý", day).map((row) => row.slice(0, 3))).toEqual([
      ["Quý", "Đã nhập", "Đủ điều kiện"],
      ["Quý I/2022", 3, 1],
      ["Quý II/2022", 4, 2],
      ["Tổng cộng", 7, 3],
    ]);
    expect(
      smallPart("Điều khoản", day).map(([clause, , severity, rows]) => [clause, severity, rows]),
    ).toEqual([
      ["Căn cứ", "Mức độ", "Số dòng"],
      ["IV.3", "Không đủ điều kiện", 1], // 7
      ["IV.2.1", "Thiếu thông tin", 1], // 8
      ["III.3", "Thiếu thông tin", 1], // 13
      ["IV.1", "Thiếu thông tin", 1], // 14
    ]);
    expect(smallPart("Cán bộ chuyên trách", day).slice(1)).toEqual([["Hà Thị Ba", an, 0, 2, "Không"]]);
    expect(smallPart("Xếp hạng", day).slice(1)).toEqual([
      [1, an, 2, 3, 2 / 3, ""],
      [2, binh, 1, 4, 1 / 4, ""],
    ]);
  });

  it("Biểu đồ: the curve ends with the month of the day, and the missing are those of the day", () => {
    const rows = smallPart("Biểu đồ", day).slice(1);
    expect(rows).toHaveLength(21);
    expect(rows.slice(0, 6).map((row) => row.slice(0, 4))).toEqual([
      ["01/2022", 1, 20, ""],
      ["02/2022", 1, 20, ""],
      ["03/2022", 1, 20, ""],
      ["04/2022", 2, 20, ""],
      ["05/2022", 3, 20, 20],
      ["06/2022", "", 20, ""],
    ]);
    expect(new Set(rows.slice(5).map((row) => row[1]))).toEqual(new Set([""]));
    // Missing: C 4, B 3, A 1, D has no target.
    expect(rows.slice(0, 4).map((row) => row.slice(5, 8))).toEqual([
      [chi, 0, 4],
      [binh, 1, 4],
      [an, 2, 3],
      [dan, 0, ""],
    ]);
    const clauses = ["III.3", "IV.1", "IV.2.1", "IV.3"];
    expect(rows.slice(0, 11).map((row) => row.slice(9))).toEqual(
      rows.slice(0, 11).map((row) => [row[9], clauses.includes(String(row[9])) ? 1 : 0]),
    );
  });
});
