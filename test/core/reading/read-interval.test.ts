import fc from "fast-check";
import { formatInterval, type Interval } from "../../../src/core/reading/interval";
import { readInterval } from "../../../src/core/reading/read-interval";
import { DAY, HOUR, MINUTE } from "../../../src/core/reading/wall-time";
import { fixture, halfCompose } from "./fixture";

const at = (year: number, month: number, day: number, time = 0) => Date.UTC(year, month - 1, day) + time;
const day = (year: number, month: number, date: number): Interval => ({
  from: at(year, month, date),
  before: at(year, month, date) + DAY,
  precision: "day",
});
const minute = (year: number, month: number, date: number, hour: number, min = 0): Interval => {
  const from = at(year, month, date, hour * HOUR + min * MINUTE);
  return { from, before: from + MINUTE, precision: "minute" };
};
const month = (year: number, number: number): Interval => ({
  from: at(year, number, 1),
  before: at(year, number + 1, 1),
  precision: "month",
});
const schoolYear = (year: number): Interval => ({
  from: at(year, 9, 1),
  before: at(year + 1, 6, 1),
  precision: "schoolYear",
});
const range = (from: number, before: number): Interval => ({ from, before, precision: "range" });
const EVER = Number.POSITIVE_INFINITY;

const readable: [string, Interval][] = [
  ["31/5/2022", day(2022, 5, 31)],
  ["31/05/2022.", day(2022, 5, 31)],
  ["31/5/2022;", day(2022, 5, 31)],
  [" 31 / 5 / 2022 ", day(2022, 5, 31)],
  ["29/2/2024", day(2024, 2, 29)],
  ["1.9.2021", day(2021, 9, 1)],
  ["14-04-2025", day(2025, 4, 14)],
  ["Ngày 1/10/2018", day(2018, 10, 1)],
  ["ngày 20 tháng 09 năm 2022", day(2022, 9, 20)],
  ["NGÀY 20 THÁNG  9\u00a0NĂM 2022", day(2022, 9, 20)],
  ["20 tháng 9, 2022", day(2022, 9, 20)],
  ["ngày 20/9 năm 2022", day(2022, 9, 20)],
  ["2022-05-31", day(2022, 5, 31)],
  ["2022/05/31", day(2022, 5, 31)],
  ["1/9/21", day(2021, 9, 1)],
  ["1/9/29", day(2029, 9, 1)],
  ["1/9/00", day(2000, 9, 1)],
  ["31\u200b/5/2022\ufeff", day(2022, 5, 31)],
  ["7h00, ngày 08/01/2022", minute(2022, 1, 8, 7)],
  ["08/01/2022 07:00", minute(2022, 1, 8, 7)],
  ["08/01/2022 07:00:59", minute(2022, 1, 8, 7)],
  ["08/01/2022 14:00 CH", minute(2022, 1, 8, 14)],
  ["08/01/2022 13:00 CH", minute(2022, 1, 8, 13)],
  ["24:00:00 ngày 31/5/2022", minute(2022, 6, 1, 0)],
  ["08/01/2022 06:59:59", minute(2022, 1, 8, 6, 59)],
  ["08/01/2022 7h", minute(2022, 1, 8, 7)],
  ["08/01/2022, lúc 7h5", minute(2022, 1, 8, 7, 5)],
  ["7 giờ 30 ngày 8/1/2022", minute(2022, 1, 8, 7, 30)],
  ["7 giờ 30 phút, ngày 8 tháng 1 năm 2022", minute(2022, 1, 8, 7, 30)],
  ["lúc 7h30 ngày 8/1/2022", minute(2022, 1, 8, 7, 30)],
  ["08/01/2022 7:00:00 SA", minute(2022, 1, 8, 7)],
  ["08/01/2022 7:00:00 CH", minute(2022, 1, 8, 19)],
  ["08/01/2022 12:00 SA", minute(2022, 1, 8, 0)],
  ["08/01/2022 12:00 CH", minute(2022, 1, 8, 12)],
  ["08/01/2022 7:00 AM", minute(2022, 1, 8, 7)],
  ["08/01/2022 7pm", minute(2022, 1, 8, 19)],
  ["2 giờ chiều 8/1/2022", minute(2022, 1, 8, 14)],
  ["24h00 ngày 31/5/2022", minute(2022, 6, 1, 0)],
  ["0h00 ngày 31/5/2022", minute(2022, 5, 31, 0)],
  ["23h59 ngày 31/5/2022", minute(2022, 5, 31, 23, 59)],
  ["2022-05-31T07:00", minute(2022, 5, 31, 7)],
  ["2022-05-31 07:00:30", minute(2022, 5, 31, 7)],
  // Another day in UTC+7: what an export makes of a date cell.
  ["2022-05-31T17:00:00.000Z", day(2022, 6, 1)],
  ["2022-05-31T16:59:59.999Z", minute(2022, 5, 31, 23, 59)],
  ["2022-05-31T17:30:00+0000", minute(2022, 6, 1, 0, 30)],
  ["2022-06-01T00:30:00+07:00", minute(2022, 6, 1, 0, 30)],
  ["09.2023", month(2023, 9)],
  ["9/2023", month(2023, 9)],
  ["Tháng 9/2021", month(2021, 9)],
  ["tháng 9 năm 2021", month(2021, 9)],
  ["tháng 9/21", month(2021, 9)],
  ["T9/2021", month(2021, 9)],
  ["2021-09", month(2021, 9)],
  ["12/2022", month(2022, 12)],
  ["cuối tháng 4-2023", month(2023, 4)],
  ["hết tháng 5/2022", month(2022, 5)],
  ["năm học 2021 -2022", schoolYear(2021)],
  ["NĂM HỌC 2021-2022", schoolYear(2021)],
  ["năm học 2024 – 2025", schoolYear(2024)],
  ["Năm học 2021/22", schoolYear(2021)],
  ["Từ 01/3/2022 đến hết tháng 5/2022", range(at(2022, 3, 1), at(2022, 6, 1))],
  ["Từ ngày 01/9/2012 đến tháng 5/2013", range(at(2012, 9, 1), at(2013, 6, 1))],
  ["01/03/2022–31/05/2022", range(at(2022, 3, 1), at(2022, 6, 1))],
  ["14-04-2025 - 15-04-2025", range(at(2025, 4, 14), at(2025, 4, 16))],
  ["31/5/2022 - 31/5/2022", range(at(2022, 5, 31), at(2022, 6, 1))],
  ["trước 24h00 ngày 31/5/2022", range(-EVER, at(2022, 6, 1))],
  ["trước ngày 31/5/2022", range(-EVER, at(2022, 5, 31))],
  ["đến hết ngày 31/5/2022", range(-EVER, at(2022, 6, 1))],
  ["từ tháng 9/2021", range(at(2021, 9, 1), EVER)],
  ["Từ tháng 9/2021 đến nay", range(at(2021, 9, 1), EVER)],
  ["sau 01/9/2023", range(at(2023, 9, 2), EVER)],
];

const unreadable: [Parameters<typeof readInterval>[0], string][] = [
  ["30-11", "noYear"],
  ["Ngày 1/10", "noYear"],
  ["tháng 9", "noYear"],
  ["1/9/30", "noYear"],
  ["1/9/98", "noYear"],
  ["7h00 ngày 08/01", "noYear"],
  ["từ tháng 9 đến 12", "noYear"],
  ["8.5 (điểm)", "noYear"],
  ["31/02/2022", "noSuchDay"],
  ["29/2/2022", "noSuchDay"],
  ["5/31/2022", "noSuchDay"],
  ["0/5/2022", "noSuchDay"],
  ["13/2022", "noSuchDay"],
  ["1/1/1899", "noSuchDay"],
  ["1/1/2101", "noSuchDay"],
  ["24h01 ngày 31/5/2022", "noSuchDay"],
  ["24:00:01 ngày 31/5/2022", "noSuchDay"],
  ["25h00 ngày 31/5/2022", "noSuchDay"],
  ["7:00:60 ngày 31/5/2022", "noSuchDay"],
  ["13:00 SA ngày 31/5/2022", "noSuchDay"],
  ["0:00 CH ngày 31/5/2022", "noSuchDay"],
  ["7h60 ngày 31/5/2022", "noSuchDay"],
  ["từ 31/02/2022 đến 31/5/2022", "noSuchDay"],
  ["2022", "year"],
  [1989, "number"],
  [1990, "year"],
  ["2100", "year"],
  [2101, "number"],
  ["44713", "serial"],
  [44713.5, "serial"],
  [32873, "number"],
  [32874, "serial"],
  [73415, "serial"],
  [73416, "number"],
  [new Date(1905, 6, 14), "year"],
  [new Date(1989, 11, 31), "tooOld"],
  [0, "number"],
  [true, "number"],
  [false, "number"],
  ["2021-2022", "format"],
  ["năm học 2021-2023", "format"],
  ["năm học 2022-2021", "format"],
  ["đã áp dụng 2021", "format"],
  ["01/9/2021 hoặc 02/9/2021", "format"],
  ["10-12/2022", "format"],
  ["1.9/2021", "format"],
  ["từ 31/5/2022 đến 1/3/2022", "format"],
  ["３１/５/２０２２", "notADate"],
  ["chưa", "notADate"],
  ["=IMPORTXML(A;B)", "notADate"],
  ["#REF!", "error"],
  [new Date(Number.NaN), "notADate"],
  // A clock time alone is a Date of 1899.
  [new Date(1899, 11, 30, 7), "notADate"],
];

test.each(readable)("%j", (text, interval) => {
  expect(readInterval(text)).toEqual({ kind: "interval", interval });
});

test.each(readable)("%j in other Unicode forms and capitals", (text, interval) => {
  for (const form of [text.normalize("NFD"), halfCompose(text), text.toUpperCase(), ` ${text}\n`]) {
    expect(readInterval(form)).toEqual({ kind: "interval", interval });
  }
});

test.each(unreadable)("%j is unreadable: %s", (cell, reason) => {
  expect(readInterval(cell)).toMatchObject({ kind: "unreadable", reason });
});

test("unreadable text is quoted as typed", () => {
  expect(readInterval("  31/02/2022\n")).toMatchObject({ text: "31/02/2022" });
});

test.each([[""], [null], [undefined], [" \u00a0\u200b"]])("%j is blank", (cell) => {
  expect(readInterval(cell)).toEqual({ kind: "blank" });
});

test.each<[Date, Interval]>([
  [new Date(2022, 5, 1), day(2022, 6, 1)],
  [new Date(2022, 5, 1, 0, 0, 1), minute(2022, 6, 1, 0)],
  [new Date(2022, 5, 1, 6, 59, 59, 999), minute(2022, 6, 1, 6, 59)],
  [new Date(2022, 5, 1, 7), minute(2022, 6, 1, 7)],
  // 8.5 typed as a score, which a Vietnamese sheet turns into the 8th of May.
  [new Date(2024, 4, 8), day(2024, 5, 8)],
  [new Date(1990, 0, 1), day(1990, 1, 1)],
])("the Date %s", (date, interval) => {
  expect(readInterval(date)).toEqual({ kind: "interval", interval });
});

test("the real values are read as noted", () => {
  const read = Object.fromEntries(
    fixture("messy_values.csv")
      .filter((row) => row.kind === "date" || row.kind === "datetime")
      .map((row) => [row.raw, readInterval(row.raw)])
      .map(([raw, reading]) => [
        raw,
        typeof reading === "object" && reading.kind === "interval"
          ? formatInterval(reading.interval)
          : reading,
      ]),
  );
  expect(read).toMatchObject({
    "30.06.2024": "30/06/2024",
    "Ngày 1/10/2018": "01/10/2018",
    "9/9/2019": "09/09/2019",
    "1.9.2021": "01/09/2021",
    "Từ 01/3/2022 đến hết tháng 5/2022": "01/03/2022–31/05/2022",
    "14/04/2025": "14/04/2025",
    "30-11": { kind: "unreadable", reason: "noYear" },
    "cuối tháng 4-2023": "04/2023",
    "năm học 2024 – 2025": "năm học 2024-2025",
    "trước 24h00 ngày 31/5/2022": "trước 01/06/2022 00:00",
    "7h00, ngày 01/6/2022": "01/06/2022 07:00",
  });
  expect(Object.keys(read)).toHaveLength(11);
});

describe("formatInterval", () => {
  test.each(readable)("what is written for %j reads the same again", (_text, interval) => {
    expect(readInterval(formatInterval(interval))).toEqual({ kind: "interval", interval });
  });

  test.each([
    ["from the start of a day to its noon", range(at(2022, 5, 1), at(2022, 5, 1, 12 * HOUR))],
    ["from noon to the end of the day", range(at(2022, 5, 1, 12 * HOUR), at(2022, 5, 2))],
  ])("a range %s reads the same again", (_name, interval) => {
    expect(readInterval(formatInterval(interval))).toEqual({ kind: "interval", interval });
  });

  test("any range of minutes reads the same again", () => {
    const minutes = fc.integer({ min: at(1900, 1, 1) / MINUTE, max: at(2040, 1, 1) / MINUTE });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 20_000 }), fc.boolean(), (start, length, days) => {
        const unit = days ? DAY : MINUTE;
        const from = Math.ceil((start * MINUTE) / unit) * unit + 0;
        const interval = range(from, from + length * unit);
        expect(readInterval(formatInterval(interval))).toEqual({ kind: "interval", interval });
      }),
    );
  });
});

test("no text is read as a date whose day and month were swapped, or is lost", () => {
  const two = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(
      two,
      two,
      fc.constantFrom("/", "-", "."),
      fc.integer({ min: 2000, max: 2030 }),
      (d, m, mark, year) => {
        const reading = readInterval(`${d}${mark}${m}${mark}${year}`);
        const date = new Date(Date.UTC(year, m - 1, d));
        const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
        expect(reading).toMatchObject(
          exists ? { kind: "interval", interval: { from: date.getTime() } } : { reason: "noSuchDay" },
        );
      },
    ),
  );
});
