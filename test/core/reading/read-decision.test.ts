import { readDecision } from "../../../src/core/reading/read-decision";

const DAY = 86_400_000;
const on = (year: number, month: number, day: number, days = 1) => {
  const from = Date.UTC(year, month - 1, day);
  return { from, before: from + days * DAY };
};

test.each<[text: string, number: string]>([
  ["12/QĐ-SGDĐT", "12/QĐ-SGDĐT"],
  ["123456-NQ/TW", "123456-NQ/TW"],
  ["Quyết định số 12/QĐ-SGDĐT", "12/QĐ-SGDĐT"],
  ["12 - NQ / TW", "12-NQ/TW"],
  ["05MN/2020/QĐ-X", "05MN/2020/QĐ-X"],
  ["12/2020-QĐ-X", "12/2020/QĐ-X"],
  ["12/QĐ SGDĐT", "12/QĐ-SGDĐT"],
  ["12/QĐ UBND-VX", "12/QĐ-UBND-VX"],
  ["12/QĐ X", "12/QĐ"],
  ["12/QĐ Sở", "12/QĐ"],
  ["12/QĐ SGDx", "12/QĐ"],
  ["12/QĐ, SGD", "12/QĐ"],
  ["12/QĐ của Sở", "12/QĐ"],
  ["12/QĐ của SGD", "12/QĐ"],
])("%j is the decision %j", (text, number) =>
  expect(readDecision(text)).toEqual({ kind: "decision", number }),
);

test.each<[tail: string, on: { from: number; before: number }]>([
  [" ngày 1/5/2022", on(2022, 5, 1)],
  [" ngày1/5/2022", on(2022, 5, 1)],
  [" (ngày 1/5/2022)", on(2022, 5, 1)],
  [", ký ngày 1/5/2022.", on(2022, 5, 1)],
  [" ; ban hành 12/12/2022 ;;", on(2022, 12, 12)],
  [" 1-5-2022", on(2022, 5, 1)],
  ["(12.12.2022)", on(2022, 12, 12)],
  [" tháng 5/2022", on(2022, 5, 1, 31)],
  [" tháng5/2022", on(2022, 5, 1, 31)],
  [" ngày 1/5/2022 của Sở", on(2022, 5, 1)],
  [" ngày 1/5/2022 về việc công nhận", on(2022, 5, 1)],
  [" của Sở ngày 12/12/2022", on(2022, 12, 12)],
])("12/QĐ%s has its day", (tail, day) => {
  expect(readDecision(`12/QĐ${tail}`)).toMatchObject({ kind: "decision", number: "12/QĐ", on: day });
});

test.each([
  "12",
  "12/",
  "12/Q",
  "12/34",
  "QĐ-SGDĐT",
  "1234567/QĐ",
  "12/QĐ và 13/QĐ",
  "12/QĐ, 13/QĐ ngày 1/5/2022",
  "12/QĐ ngày 30/2/2022",
  "12/QĐ ngày 1/5/2022 x",
  "12/QĐ 1/5/2022 x",
  "12/QĐ SGD1",
  "12/QĐ ngày 1/5/2022 của Sở 2",
])("%j is no decision", (text) => expect(readDecision(text)).toMatchObject({ kind: "unreadable", text }));

test("is blank", () => expect(readDecision("  ")).toEqual({ kind: "blank" }));
