import { parseAmount } from "../../src/reading/amount";

test.each<[text: string, value: number | undefined, beside?: number]>([
  ["0", 0],
  ["1500", 1500],
  ["1.500", 1500],
  ["123.456", 123_456],
  ["1.234.567,25", 1_234_567.25],
  ["1,234,567", 1_234_567],
  ["123,456,789", 123_456_789],
  ["1,234,567.25", 1_234_567.25],
  ["1 500", 1500],
  ["123 456 789", 123_456_789],
  ["1,5", 1.5],
  ["12,25", 12.25],
  ["1,5000", 1.5],
  ["01,500", 1.5],
  ["0,500", 0.5],
  ["1,500", undefined, 1.5],
  ["123,500", undefined, 123.5],
  ["1.5", 1.5],
  ["1.25", 1.25],
  ["12.3456", 12.3456],
  ["", undefined],
  ["1.500.5", undefined],
  ["1 50", undefined],
  ["1,234,56", undefined],
])("%j is %p, beside a unit %p", (text, value, beside = value) => {
  expect(parseAmount(text)).toBe(value);
  expect(parseAmount(text, true)).toBe(beside);
});

test.each(["15", "1.500", "1.500,5", "1,234,567", "1,234,567.5", "1 500", "1,5", "1,50", "1.5"])(
  "%j with a letter before or behind it is no number",
  (text) => {
    expect(parseAmount(`x${text}`)).toBeUndefined();
    expect(parseAmount(`${text}x`)).toBeUndefined();
  },
);
