import { formatInterval } from "../../../src/core/reading/interval";
import { readDecision } from "../../../src/core/reading/read-decision";
import { readNumber, readShare } from "../../../src/core/reading/read-number";
import { readYesNo } from "../../../src/core/reading/read-yes-no";
import { fixture, halfCompose } from "./fixture";

test.each([
  ["10.000 sáng kiến", 10_000],
  ["3000", 3000],
  ["3.000", 3000],
  ["1.234,5", 1234.5],
  ["232,3", 232.3],
  ["93.3", 93.3],
  ["1,500,000", 1_500_000],
  ["-5", -5],
  ["0,125", 0.125],
  [" 42\u00a0", 42],
  [0, 0],
  [12.5, 12.5],
  ["1,500", undefined],
  ["30%", undefined],
  ["5 triệu", undefined],
  ["5/2022", undefined],
  ["khoảng 5", undefined],
  ["không", undefined],
  ["", undefined],
  [true, undefined],
  [Number.NaN, undefined],
  [new Date(2024, 4, 8), undefined],
])("readNumber(%p) is %p", (cell, value) => expect(readNumber(cell)).toBe(value));

test.each([
  ["30%", 0.3],
  ["30 %", 0.3],
  ["232,3%", 2.323],
  ["93.3%", 0.933],
  ["0%", 0],
  ["100%", 1],
  ["0,3", 0.3],
  [0.3, 0.3],
  [0, 0],
  [1, 1],
  [1.01, undefined],
  [30, undefined],
  ["30", undefined],
  [-0.1, undefined],
  ["", undefined],
  ["30% nhân viên", undefined],
])("readShare(%p) is %p", (cell, share) => expect(readShare(cell)).toBe(share));

test.each<[Parameters<typeof readYesNo>[0], string]>([
  ["Có", "yes"],
  ["CÓ.", "yes"],
  ["co", "yes"],
  [" x ", "yes"],
  ["X", "yes"],
  ["✓", "yes"],
  ["✔\ufe0f", "yes"],
  ["1", "yes"],
  [1, "yes"],
  [true, "yes"],
  ["TRUE", "yes"],
  ["Yes", "yes"],
  ["đúng", "yes"],
  ["rồi", "yes"],
  ["đã", "yes"],
  [halfCompose("Có"), "yes"],
  ["Không", "no"],
  ["KHÔNG!", "no"],
  ["không".normalize("NFD"), "no"],
  ["khong", "no"],
  ["ko", "no"],
  ["k", "no"],
  ["No", "no"],
  ["0", "no"],
  [0, "no"],
  ["chưa", "no"],
  ["Chưa có", "no"],
  // An unticked box is in every row that nobody has filled.
  [false, "blank"],
  ["FALSE", "blank"],
  ["", "blank"],
  [null, "blank"],
  ["\u200b ", "blank"],
  ["cô", "unreadable"],
  ["có thể", "unreadable"],
  ["2", "unreadable"],
  [2, "unreadable"],
  ["#N/A", "unreadable"],
  [new Date(2022, 0, 1), "unreadable"],
])("readYesNo(%p) is %s", (cell, kind) => expect(readYesNo(cell).kind).toBe(kind));

const decision = (cell: Parameters<typeof readDecision>[0]) => {
  const reading = readDecision(cell);
  if (reading.kind !== "decision") return reading.kind;
  return reading.on ? `${reading.number} @ ${formatInterval(reading.on)}` : reading.number;
};

test.each([
  ["123/QĐ-SGDĐT", "123/QĐ-SGDĐT"],
  ["561/QĐ-SGDĐT ngày 07/3/2019", "561/QĐ-SGDĐT @ 07/03/2019"],
  ["561/QĐ-SGDĐT, ký ngày 07/3/2019 của Sở Giáo dục", "561/QĐ-SGDĐT @ 07/03/2019"],
  ["561/QĐ-SGDĐT (07/3/2019)", "561/QĐ-SGDĐT @ 07/03/2019"],
  ["46 /HD-TLĐ ngày 30 tháng  12 năm 2021", "46/HD-TLĐ @ 30/12/2021"],
  ["160/CĐCT-CSPL&QHLĐ", "160/CĐCT-CSPL&QHLĐ"],
  ["749/QĐTTg", "749/QĐTTg"],
  ["12-NQ/TW", "12-NQ/TW"],
  ["QĐ số 123 / QĐ - UBND", "123/QĐ-UBND"],
  [halfCompose("Số 123/QĐ-SGDĐT của Sở"), "123/QĐ-SGDĐT"],
  [" ", "blank"],
  ["123", "unreadable"],
  ["QĐ 123", "unreadable"],
  ["08/2023", "unreadable"],
  ["07/3/2019", "unreadable"],
  ["1/QĐ-A; 2/QĐ-B", "unreadable"],
  ["chưa có", "blank"],
  ["#N/A", "unreadable"],
  [123, "unreadable"],
  [new Date(2022, 0, 1), "unreadable"],
])("readDecision(%p) is %s", (cell, expected) => expect(decision(cell)).toBe(expected));

test("the real values are read as noted", () => {
  const rows = fixture("messy_values.csv");
  const of = (...kinds: string[]) =>
    rows.filter((row) => kinds.includes(row.kind ?? "")).map((row) => row.raw ?? "");
  expect(of("decision", "code").map(decision)).toEqual([
    "02/KH-LĐLĐ @ 12/01/2022",
    "71/LĐLĐ",
    "08/2023/NQ-HĐND",
    "424/SGDĐT-TĐKT",
    "05MN/2020/PGDSL",
  ]);
  expect(of("number").map(readNumber)).toEqual([10_000]);
  expect(of("percent").map(readShare)).toEqual([2.323]);
});
