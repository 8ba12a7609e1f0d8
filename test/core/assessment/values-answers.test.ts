import { readMoney } from "../../../src/core/reading/read-money";
import { readYesNo } from "../../../src/core/reading/read-yes-no";
import { judgeLast } from "../../support/judge";
import { goodRow, type PartialRow } from "../../support/register-table";
import { linesOf } from "./value-lines";

const rulesOf = (changes: PartialRow) => judgeLast([goodRow(changes)]).findings.map(({ rule }) => rule);
const isAmount = (expected: string) => /^[\d.]+$/.test(expected);

describe("money", () => {
  it.each([
    ...linesOf("Giá trị làm lợi").filter(([, expected]) => isAmount(expected)),
    ["15.000.000 đồng (Bằng chữ: Mười lăm triệu đồng chẵn)", "15.000.000"],
    ["VND 15.000.000", "15.000.000"],
    ["1.5E+7", "15.000.000"],
    ["2tr5", "2.500.000"],
    ["1tr500", "1.500.000"],
    ["2tỷ3", "2.300.000.000"],
    ["1 triệu rưỡi", "1.500.000"],
    ["10 triệu rưỡi đồng", "10.500.000"],
    ["hơn 2 tỷ rưỡi đồng", "2.500.000.000"],
  ])("%s: %s", (value, expected) => {
    expect(readMoney(value)).toMatchObject({ kind: "money", dong: Number(expected.replace(/\./g, "")) });
  });

  it.each(["1tr50", "1,5 tỷ rưỡi", "1,5E+30", "1tr5 200", "rưỡi", "2 rưỡi", "15.000.000đ (dự kiến)"])(
    "%s is asked about",
    (benefitValue) => expect(rulesOf({ benefitValue })).toEqual(["benefit-missing"]),
  );

  it.each(linesOf("Giá trị làm lợi").flatMap(([value, expected]) => (isAmount(expected) ? [] : [value])))(
    "%s is to be looked at",
    (benefitValue) => {
      const { findings, verdict } = judgeLast([goodRow({ benefitValue })]);
      expect([findings.map(({ rule }) => rule), verdict]).toEqual([["benefit-implausible"], "review"]);
    },
  );

  it.each([
    ...linesOf("Giá trị làm lợi, with social benefit").map(([value]) => value),
    "N/A",
    "Không quy đổi được thành tiền",
    "chưa xác định",
    "Không xác định được",
    "khó tính được bằng tiền",
  ])("%s states none", (benefitValue) => {
    expect(rulesOf({ benefitValue })).toEqual([]);
    expect(rulesOf({ benefitValue, socialBenefit: "" })).toEqual(["benefit-missing"]);
  });
});

describe("an answer", () => {
  it.each([
    ...linesOf("yes/no: Tính mới"),
    ...linesOf("yes/no: Đang bảo hộ SHTT"),
    ["Có mới", "Có"],
    ["Đã đăng ký bảo hộ", "Có"],
    ["Đang được bảo hộ", "Có"],
    ["√", "Có"],
    ["Không có tính mới", "Không"],
    ["Chưa được bảo hộ SHTT", "Không"],
    ["Không vi phạm", "Không"],
    ["Không trái trật tự, đạo đức xã hội", "Không"],
    ["Có xác nhận", "Có"],
  ])("%s: %s", (value, expected) => {
    expect(readYesNo(value)).toEqual({ kind: expected === "Có" ? "yes" : "no" });
  });

  it.each([
    "Có thể",
    "Không trùng",
    "Không rõ",
    "Có, nhưng không mới",
    "Đang đăng ký bảo hộ",
    "Đã hết bảo hộ",
    "bảo hộ",
    "Không phải không có tính mới",
  ])("%s is neither yes nor no", (value) => expect(readYesNo(value)).toMatchObject({ kind: "unreadable" }));
});
