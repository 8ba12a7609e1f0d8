import fc from "fast-check";
import { type MoneyReading, readMoney } from "../../../src/core/reading/read-money";
import { fixture, halfCompose } from "./fixture";

const exactly = { approximate: false, perYear: false };
const about = { approximate: true, perYear: false };
const yearly = { approximate: false, perYear: true };

const readable: [string, number, object?][] = [
  ["94.090.000đ", 94_090_000],
  ["2.300.000 đ", 2_300_000],
  ["2.300.000 VNĐ.", 2_300_000],
  ["2300000 VND", 2_300_000],
  ["2 300 000 đồng", 2_300_000],
  ["1.000.000 ₫", 1_000_000],
  ["1,500,000", 1_500_000],
  ["1.500.000,00 đ", 1_500_000],
  ["1.500", 1500],
  ["0", 0],
  ["0 đồng", 0],
  ["15 triệu", 15_000_000],
  ["15tr", 15_000_000],
  ["15 trđ", 15_000_000],
  ["0,5 triệu", 500_000],
  ["500k", 500_000],
  ["500 nghìn", 500_000],
  ["500 ngàn đồng", 500_000],
  ["1,5 tỷ", 1_500_000_000],
  ["1,5 tỉ", 1_500_000_000],
  ["1.5 tỷ", 1_500_000_000],
  ["1,500 tỷ", 1_500_000_000],
  ["1.500 tỷ", 1_500_000_000_000],
  ["33 nghìn tỷ", 33_000_000_000_000],
  ["2 tỷ 300 triệu", 2_300_000_000],
  ["1 triệu 500 nghìn đồng", 1_500_000],
  ["20.480.000 đ/năm", 20_480_000, yearly],
  ["15 triệu mỗi năm", 15_000_000, yearly],
  ["hơn 803 triệu đồng", 803_000_000, about],
  ["khoảng 15 triệu", 15_000_000, about],
  ["gần 15 triệu", 15_000_000, about],
  ["~15 triệu", 15_000_000, about],
  ["≈ 10.000.000đ", 10_000_000, about],
  ["trên 100 tỷ đồng/năm", 100_000_000_000, { approximate: true, perYear: true }],
  ["từ 3 tỷ trở lên", 3_000_000_000, about],
  ["từ 3 tỷ đến 100 tỷ đồng", 3_000_000_000, { ...exactly, upTo: 100_000_000_000 }],
  ["3-100 tỷ", 3_000_000_000, { ...exactly, upTo: 100_000_000_000 }],
  ["3 – 5 triệu/năm", 3_000_000, { ...yearly, upTo: 5_000_000 }],
  ["500.000 - 1.000.000 đ", 500_000, { ...exactly, upTo: 1_000_000 }],
  ["500.000 đến 1 triệu", 500_000, { ...exactly, upTo: 1_000_000 }],
  ["VND2.300.000", 2_300_000],
  ["VNĐ 2300000", 2_300_000],
  ["đ 500.000", 500_000],
  ["1,25e+10", 12_500_000_000],
  ["2e6", 2_000_000],
  ["15.000.000đ (mười lăm triệu đồng)", 15_000_000],
  ["15 triệu (viết bằng chữ mười lăm triệu)", 15_000_000],
  ["15 triệu / 1 năm", 15_000_000, yearly],
  ["15 triệu/01 năm học", 15_000_000, yearly],
  ["15 triệu/một năm", 15_000_000, yearly],
  ["15 triệu hằng năm", 15_000_000, yearly],
  ["15 triệu 1 năm", 15_000_000, yearly],
  ["xấp xỉ 15 triệu", 15_000_000, about],
  ["ước tính khoảng 15 triệu", 15_000_000, about],
  ["ước 15 triệu", 15_000_000, about],
  ["ít nhất 15 triệu", 15_000_000, about],
  ["tối thiểu 15 triệu", 15_000_000, about],
  ["không dưới 15 triệu", 15_000_000, about],
  ["≃15 triệu", 15_000_000, about],
  [">= 15 triệu", 15_000_000, about],
  ["≥15 triệu", 15_000_000, about],
  ["> 15 triệu", 15_000_000, about],
  ["± 15 triệu", 15_000_000, about],
  ["15 triệu hoặc hơn", 15_000_000, about],
  ["khoảng 3-5 triệu", 3_000_000, { ...about, upTo: 5_000_000 }],
  ["từ khoảng 3 đến 5 triệu", 3_000_000, { ...about, upTo: 5_000_000 }],
  ["3 ~ 5 triệu", 3_000_000, { ...exactly, upTo: 5_000_000 }],
  ["3,5 tới 5 triệu", 3_500_000, { ...exactly, upTo: 5_000_000 }],
  ["3 cho đến 5 triệu", 3_000_000, { ...exactly, upTo: 5_000_000 }],
  ["5 triệu - 5 triệu", 5_000_000, { ...exactly, upTo: 5_000_000 }],
  // A register's formula that does not reproduce: the stated result counts.
  ["350.000 × 136 = 47.670.000", 47_670_000],
];

const unreadable: [Parameters<typeof readMoney>[0], string][] = [
  ["93.3", "format"],
  ["93,3", "format"],
  ["1,500", "format"],
  ["1,500 đ", "format"],
  ["15.0000", "format"],
  ["0900.000.111", "format"],
  ["0900000111", "format"],
  ["2 tỷ 300", "format"],
  ["300 triệu 2 tỷ", "format"],
  ["triệu", "format"],
  ["đồng", "format"],
  ["VNĐ", "format"],
  ["15 triệu USD", "format"],
  ["15 triệu/tháng", "format"],
  ["dưới 15 triệu", "format"],
  ["100 tỷ - 3 tỷ", "format"],
  ["Nâng cao ý thức của 120 học sinh, giảm 30% chi phí", "format"],
  ["Tiết kiệm 15 triệu", "format"],
  ["1,5 công; 2,5 lò; 6,4 công/năm", "format"],
  ["9e99", "format"],
  ["1,25e+100", "format"],
  ["12e6", "format"],
  ["khoảng", "format"],
  ["3 - 5 USD", "format"],
  ["3 USD - 5 triệu", "format"],
  ["-x", "format"],
  ["- 5 triệu", "negative"],
  [Number.NaN, "format"],
  [1e300, "format"],
  ["-5.000.000", "negative"],
  [-1, "negative"],
  [new Date(2024, 4, 8), "date"],
  [true, "boolean"],
  [false, "boolean"],
  ["#VALUE!", "error"],
];

test.each(readable)("%j is %d", (text, dong, rest = exactly) => {
  const expected = { kind: "money", dong, ...rest };
  for (const form of [text, text.normalize("NFD"), halfCompose(text), text.toUpperCase(), ` ${text}\n`]) {
    expect(readMoney(form)).toEqual(expected);
  }
});

test.each(unreadable)("%p is unreadable: %s", (cell, reason) => {
  expect(readMoney(cell)).toMatchObject({ kind: "unreadable", reason });
});

test.each([
  [15_000_000, 15_000_000],
  [0, 0],
  [1.5, 2],
  [0.4, 0],
])("the number %p is %p", (value, dong) => {
  expect(readMoney(value)).toEqual({ kind: "money", dong, ...exactly });
});

test.each([[""], [null], [undefined], [" "]])("%j is blank", (cell) =>
  expect(readMoney(cell)).toEqual({ kind: "blank" }),
);

test.each([
  "không tính được",
  "Không thể quy đổi thành tiền.",
  "chưa lượng hóa được bằng giá trị",
  "khó xác định ra số tiền",
  "Chưa đo lường",
  "không tính toán được",
  "không quy ra tiền",
  "-",
])("%j states no amount", (text) => expect(readMoney(text)).toEqual({ kind: "blank" }));

test.each(["chưa tính x", "x không tính được", "không 5"])("%j is no such statement", (text) =>
  expect(readMoney(text)).toMatchObject({ kind: "unreadable", text }),
);

test("the real values are read as noted", () => {
  const rows = fixture("messy_values.csv").filter((row) => row.kind === "money");
  const dong = (reading: MoneyReading) =>
    reading.kind === "money" ? [reading.dong, reading.upTo] : reading.kind;
  expect(rows.map((row) => dong(readMoney(row.raw)))).toEqual([
    [94_090_000, undefined],
    [2_300_000, undefined],
    [10_000_000, undefined],
    [10_000_000_000_000, undefined],
    [3_000_000_000, 100_000_000_000],
    [100_000_000_000, undefined],
  ]);
});

test("every whole amount reads back from its grouped form", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (dong) => {
      const grouped = String(dong).replace(/\B(?=(\d{3})+$)/g, ".");
      expect(readMoney(`${grouped} đ`)).toEqual({ kind: "money", dong, ...exactly });
    }),
  );
});
