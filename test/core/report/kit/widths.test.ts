import { TOTAL, WIDTH } from "../../../../src/core/report/kit/document";
import { table } from "../../../../src/core/report/kit/table";
import { widthsFor } from "../../../../src/core/report/kit/widths";

const each = Array<number>(WIDTH).fill(1);
const headings = Array<string>(WIDTH).fill("");
const of = (...cells: string[]) => widthsFor(table(each, headings, [cells]));
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
/** Pixels that figures of 11 points take in Times New Roman: half an em, points a quarter. */
const room = (number: string) =>
  [...number].reduce((all, sign) => all + (/\d/.test(sign) ? 0.5 : 0.25), 0) * ((11 * 4) / 3);

test("together the columns are as wide as the paper lets them be", () => {
  for (const widths of [widthsFor([]), of("1", "Tên"), of("300", "Tên", "1.000.000", "1.366,6%")]) {
    expect(widths).toHaveLength(WIDTH);
    expect(sum(widths)).toBeLessThanOrEqual(TOTAL);
    expect(sum(widths)).toBeGreaterThan(TOTAL - WIDTH);
  }
});

test("a number has the room that it needs, over several columns too, and the names give way", () => {
  const number = "20.480.000.000.000";
  expect(of("1", "Tên", number)[2]).toBeGreaterThan(room(number));
  const [, , ...right] = widthsFor(table([1, 1, 6], ["", "", ""], [["1", "Tên", number.repeat(3)]]));
  expect(sum(right)).toBeGreaterThan(room(number.repeat(3)));
  const [, usual = 0] = of("1", "Tên", "5");
  const [, narrow = 0] = of("1", "Tên", ...Array<string>(6).fill("999.999.999"));
  expect(narrow).toBeLessThan(usual);
  expect(narrow).toBeGreaterThanOrEqual(Math.floor(usual / 2));
});

test("names have more room than any number that is usual in a report", () => {
  const [, names = 0, ...others] = of(
    "300",
    "Tên",
    "Giai đoạn 1",
    "10.000",
    "2.997",
    "0,1%",
    "7.003",
    "II.1",
  );
  expect(names).toBeGreaterThan(Math.max(...others) * 1.5);
});
