import { ruleFound } from "../../../../src/core/assessment/finding-text";
import type { RuleId } from "../../../../src/core/words/rule-ids";
import { officerNotNamed } from "../../../../src/core/words/summary-words";
import { programmeWith } from "../../../support/judge";
import { part } from "../../../support/schools";

const none = "Chưa có số liệu";
const counted = [
  ...["Đã nhập", "Đủ điều kiện", "Chờ cập nhật Cổng", "Cần xem lại", "Thiếu thông tin", "Không đủ điều kiện"],
  ...["Giai đoạn 1", "Giai đoạn 2", "Giá trị làm lợi (đồng)", "Số sáng kiến khai giá trị"],
];
const shares = ["Chỉ tiêu", "Tỷ lệ", "Người tham gia", "Số người", "Tỷ lệ tham gia"];
const total = [10, 4, 1, 1, 2, 2, 3, 1, 3_000_000, 2];
const nothing = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const oneMissing = [1, 0, 0, 0, 1, 0, 0, 0, 0, 0];
const oneIneligible = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0];
const oneReview = [1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
const oneWaiting = [1, 0, 1, 0, 0, 0, 0, 0, 0, 0];
const unknown = ["", none, 0, "", none];

describe("every cell of the parts of SK_TONGHOP", () => {
  it("Đơn vị", () => {
    expect(part("Đơn vị")).toEqual([
      ["Đơn vị", ...counted, ...shares],
      ["Trường A", 5, 3, 1, 0, 0, 1, 2, 1, 1_000_000, 1, 2, 1.5, 2, 10, 0.2],
      ["Trường B", 4, 1, 0, 1, 1, 1, 1, 0, 2_000_000, 1, 6, 1 / 6, 1, 20, 0.05],
      ["Trường C", ...nothing, ...unknown],
      ["(Chưa rõ đơn vị)", ...oneMissing, ...unknown],
      ["Tổng cộng", ...total, "", none, 3, "30 (2/3 đơn vị có số liệu)", 0.1],
    ]);
  });

  it("Cụm", () => {
    expect(part("Cụm")).toEqual([
      ["Cụm", ...counted, ...shares],
      ["Cụm 1", 9, 4, 1, 1, 1, 2, 3, 1, 3_000_000, 2, 8, 0.5, 3, 30, 0.1],
      ["(Chưa rõ cụm)", ...oneMissing, ...unknown],
      ["Tổng cộng", ...total, "", none, 3, "30 (2/3 đơn vị có số liệu)", 0.1],
    ]);
  });

  it("Loại giải pháp", () => {
    expect(part("Loại giải pháp")).toEqual([
      ["Loại giải pháp", ...counted],
      ["Giải pháp kỹ thuật", 2, 2, 0, 0, 0, 0, 2, 0, 3_000_000, 2],
      ["Giải pháp quản lý", 1, 1, 0, 0, 0, 0, 0, 1, 0, 0],
      ["Giải pháp tác nghiệp", 3, 1, 1, 0, 0, 1, 1, 0, 0, 0],
      ["Ứng dụng tiến bộ kỹ thuật", ...oneIneligible],
      ["Hoạt động công đoàn", ...oneReview],
      ["Phòng, chống Covid-19", ...oneMissing],
      ["Đề tài nghiên cứu khoa học", ...nothing],
      ["(Chưa rõ loại)", ...oneMissing],
      ["Tổng cộng", ...total],
    ]);
  });

  it("Tháng", () => {
    expect(part("Tháng")).toEqual([
      ["Tháng", ...counted],
      ["01/2022", 4, 3, 0, 0, 1, 0, 3, 0, 3_000_000, 2],
      ["04/2022", ...oneReview],
      ["05/2022", ...oneMissing],
      ["06/2022", 2, 1, 0, 0, 0, 1, 0, 1, 0, 0],
      ["07/2022", ...oneIneligible],
      ["(Chưa cập nhật Cổng)", ...oneWaiting],
      ["Tổng cộng", ...total],
    ]);
  });

  it("Quý", () => {
    expect(part("Quý")).toEqual([
      ["Quý", ...counted],
      ["Quý I/2022", 4, 3, 0, 0, 1, 0, 3, 0, 3_000_000, 2],
      ["Quý II/2022", 4, 1, 0, 1, 1, 1, 0, 1, 0, 0],
      ["Quý III/2022", ...oneIneligible],
      ["(Chưa cập nhật Cổng)", ...oneWaiting],
      ["Tổng cộng", ...total],
    ]);
  });

  it("Chỉ tiêu", () => {
    const whole = "Cả chương trình";
    const expected = [
      ["Chỉ tiêu", "Phạm vi", "Giai đoạn", "Mức", "Đạt", "Tỷ lệ", "Còn thiếu", "Căn cứ"],
      ["LĐLĐ tỉnh – Giai đoạn 1", "LĐLĐ tỉnh (sổ này góp)", "Giai đoạn 1", 3000, 3, 0.001, 2997, "II.1"],
      ["LĐLĐ tỉnh – Giai đoạn 2", "LĐLĐ tỉnh (sổ này góp)", "Giai đoạn 2", 7000, 1, 1 / 7000, 6999, "II.2"],
      ["LĐLĐ tỉnh", "LĐLĐ tỉnh (sổ này góp)", whole, 10_000, 4, 0.0004, 9996, "II"],
      ["Ngành giáo dục", "Ngành giáo dục", whole, 500, 4, 0.008, 496, "V.2"],
      ["Toàn quốc", "Toàn quốc (sổ này góp)", whole, 1_000_000, 4, 0.000004, 999_996, "V.2"],
      ["Tỷ lệ tham gia", "30 CBNGNLĐ (2/3 đơn vị có số liệu)", whole, 0.1, 3, 0.1, 0, "II.3"],
      ["Cán bộ chuyên trách", "1 cán bộ chuyên trách", whole, 2, 0, 0, 1, "VIII.1"],
      ["Tuyên truyền", "3 đơn vị", whole, 1, 2, 2 / 3, 1, "II"],
    ];
    expect(part("Chỉ tiêu")).toEqual(expected);
    expect(part("")).toEqual(expected);
  });

  it("Điều khoản", () => {
    const row = (clause: string, id: RuleId, severity: string, rows: number) => [
      ...[clause, ruleFound(id, programmeWith()), severity, rows],
    ];
    expect(part("Điều khoản")).toEqual([
      ["Căn cứ", "Quy tắc", "Mức độ", "Số dòng"],
      row("IV.3", "public-order", "Không đủ điều kiện", 1),
      row("IV.3", "application-outside-window", "Không đủ điều kiện", 1),
      row("IV.2.1", "novelty-denied", "Thiếu thông tin", 1),
      row("III.3", "unit-unknown", "Thiếu thông tin", 1),
      row("IV.1", "kind-unknown", "Thiếu thông tin", 1),
      row("VI", "registration-outside-windows", "Thiếu thông tin", 1),
      row("IV.2.4", "credited-author-undecided", "Cần xem lại", 1),
      row("IV.2.2", "benefit-implausible", "Cần xem lại", 1),
      row("VI", "not-registered", "Chờ cập nhật Cổng", 1),
      row("VI", "qualified-in-earlier-phase", "Ghi chú", 1),
    ]);
  });

  it("Cán bộ chuyên trách", () => {
    expect(part("Cán bộ chuyên trách")).toEqual([
      ["Người", "Đơn vị", "Đã đăng ký", "Mức", "Đạt"],
      ["Hà Thị Ba", "Trường A", 1, 2, "Không"],
      ["Xa An", "Trường B", 1, "", officerNotNamed],
    ]);
  });

  it("Khen thưởng", () => {
    expect(part("Khen thưởng")).toEqual([
      ["Hạng", "Đơn vị", "Đủ điều kiện", "Chỉ tiêu", "Tỷ lệ"],
      [1, "Trường A", 3, 2, 1.5],
      [2, "Trường B", 1, 6, 1 / 6],
    ]);
  });
});

describe("several parts", () => {
  it("stand one below the other with a blank row between, all of one width", () => {
    const stacked = part("Khen thưởng; điều khoản");
    const [ranking, clauses] = [part("Khen thưởng"), part("Điều khoản")];
    expect(stacked.map((row) => row.length)).toEqual(stacked.map(() => 5));
    expect(stacked.slice(0, 3)).toEqual(ranking);
    expect(stacked[3]).toEqual(["", "", "", "", ""]);
    expect(stacked.slice(4)).toEqual(clauses.map((row) => [...row, ""]));
  });

  it("that do not exist are named, with those that do", () => {
    const [[text] = []] = part("Đơn vị; Huyện");
    expect(text).toContain("Huyện");
    expect(text).toContain("Loại giải pháp");
  });
});
