import { displayOf } from "../../src/host/model/display";
import { localeOf, vietnamese } from "../../src/host/model/locale";
import { formatNumber, isDateFormat } from "../../src/host/model/number-format";
import { parseTyped } from "../../src/host/model/parse-input";
import { serialOfDay } from "../../src/host/model/serial";

const english = localeOf("en_US") as typeof vietnamese;
const day = (year: number, month: number, date: number) => serialOfDay(year, month, date) as number;

describe("text typed in a Vietnamese workbook", () => {
  test.each<[string, string | number | boolean, string?]>([
    ["01", 1],
    ["1,5", 1.5],
    ["-1,5", -1.5],
    ["+84901234567", 84901234567],
    ["1.000", 1000, "#,##0"],
    ["1.000.000,5", 1000000.5, "#,##0.00"],
    ["10%", 0.1, "0%"],
    ["10,5%", 0.105, "0.00%"],
    ["100.000 ₫", 100000, '#,##0 "₫"'],
    ["(5)", -5],
    ["1e3", 1000, "0.00E+00"],
    ["TRUE", true],
    ["false", false],
    [" 7 ", 7],
    ["31/5/2022", day(2022, 5, 31), "dd/M/yyyy"],
    ["01/09/2021", day(2021, 9, 1), "dd/MM/yyyy"],
    ["31-05-22", day(2022, 5, 31), "dd-MM-yy"],
    ["1-2", day(2026, 2, 1), "d-M"],
    ["8.5", day(2026, 5, 8), "d.M"],
    ["9.2021", day(2021, 9, 1), "M.yyyy"],
    ["1.9.2021", day(2021, 9, 1), "d.M.yyyy"],
    ["2022-05-31", day(2022, 5, 31), "yyyy-MM-dd"],
    ["08/01/2022 07:00", day(2022, 1, 8) + 7 / 24, "dd/MM/yyyy HH:mm"],
    ["07:30", 7.5 / 24, "HH:mm"],
    ["1AM", 1 / 24, "h:mm am/pm"],
    ["12:00 am", 0, "h:mm am/pm"],
    ["25:00", 25 / 24, "[h]:mm"],
  ])("%s is a value", (...[text, value, numberFormat]) => {
    expect(parseTyped(text, vietnamese, 2026)).toEqual({ value, ...(numberFormat ? { numberFormat } : {}) });
  });

  test.each([
    "THPT Lê Thị Bình",
    "31/4/2022",
    "5/31/2022",
    "32.5",
    "0/5",
    "1.5.",
    "1.00",
    "1,2,3",
    "100000đ",
    "25/2022",
    "24:60",
    "13 pm",
    "Trung thực",
    "+abc",
    "09.2021 - 05.2022",
    "1/2/202",
  ])("%s stays a text", (text) => {
    expect(parseTyped(text, vietnamese, 2026)).toEqual({ value: text });
  });

  test("an apostrophe keeps a text and is not part of it", () => {
    expect(parseTyped("'01", vietnamese, 2026)).toEqual({ value: "01" });
  });
});

describe("the same texts in an American workbook", () => {
  test.each<[string, string | number]>([
    ["8.5", 8.5],
    ["1,000", 1000],
    ["1/6/2022", day(2022, 1, 6)],
    ["5/31/2022", day(2022, 5, 31)],
    ["31/5/2022", "31/5/2022"],
  ])("%s", (text, value) => {
    expect(parseTyped(text, english, 2026).value).toBe(value);
  });
});

describe("number formats", () => {
  test.each<[number, string | undefined, string]>([
    [0.1 + 0.2, undefined, "0,3"],
    [1 / 3, undefined, "0,3333333333"],
    [94090000, undefined, "94090000"],
    [94090000, "#,##0", "94.090.000"],
    [1234.5, "#,##0.##", "1.234,5"],
    [1.005, "0.00", "1,01"],
    [-2.345, "0.0", "-2,3"],
    [-0.001, "0.0", "0,0"],
    [0.126, "0.0%", "12,6%"],
    [5, "000", "005"],
    [-5, '0;"âm "0', "âm 5"],
    [1500, '#,##0 "đồng"', "1.500 đồng"],
    [12345, "0.00E+00", "1,23E+04"],
    [44712, "dd/MM/yyyy", "31/05/2022"],
    [44712 + 7 / 24, "d/M/yyyy H:mm", "31/5/2022 7:00"],
    [44712.5, "h:mm am/pm", "12:00 PM"],
    [44712, "dddd", "Thứ Ba"],
    [1.5, "[h]:mm", "36:00"],
    [0.5, "mm:ss", "00:00"],
  ])("%d in %s", (value, format, text) => {
    expect(formatNumber(value, format, vietnamese)).toBe(text);
  });

  test.each([
    ["@", "Mọi dòng"],
    ['@" – lúc 7:00"', "Mọi dòng – lúc 7:00"],
    ['0;-0;0;@" – lúc; 7:00"', "Mọi dòng – lúc; 7:00"],
    ["#,##0;-0;0", "Mọi dòng"],
    ['"Sổ: "@', "Sổ: Mọi dòng"],
    ["#,##0", "Mọi dòng"],
    [undefined, "Mọi dòng"],
  ])("a text in %s", (format, text) => {
    expect(displayOf("Mọi dòng", format, vietnamese)).toBe(text);
  });

  test.each<[string, boolean]>([
    ["dd/MM/yyyy", true],
    ["[h]:mm", true],
    ["HH:mm:ss", true],
    ["0.00", false],
    ["@", false],
    ['#,##0 "đồng"', false],
    ['0 "ngày"', false],
    ["[Red]0", false],
  ])("%s is a date format: %s", (format, is) => {
    expect(isDateFormat(format)).toBe(is);
  });
});
