import type { Interval } from "../../../src/core/reading/interval";
import { readMoment } from "../../../src/core/reading/read-moment";
import { type Period, readRange } from "../../../src/core/reading/read-range";

const at = (wall: number) => (Number.isFinite(wall) ? new Date(wall).toISOString().slice(0, 16) : "");

function inShort(reading: Interval | string | undefined) {
  return typeof reading === "object" ? [reading.precision, at(reading.from), at(reading.before)] : reading;
}

const wholeOf = (period: Period | string | undefined) => (typeof period === "object" ? period.whole : period);

const MAY_DAY = ["day", "2022-05-01T00:00", "2022-05-02T00:00"];
const DECEMBER_DAY = ["day", "2022-12-01T00:00", "2022-12-02T00:00"];
const MAY = ["month", "2022-05-01T00:00", "2022-06-01T00:00"];
const DECEMBER = ["month", "2022-12-01T00:00", "2023-01-01T00:00"];
const SCHOOL_YEAR = ["schoolYear", "2021-09-01T00:00", "2022-06-01T00:00"];
const HALF_PAST = ["minute", "2022-06-01T00:30", "2022-06-01T00:31"];

const moments: [words: string, reading: string[]][] = [
  ["1/5/2022", MAY_DAY],
  ["ngay1/5/22", MAY_DAY],
  ["ngay 01 . 05 . 2022", MAY_DAY],
  ["1-12-2022", DECEMBER_DAY],
  ["ngay1 thang 5 nam 2022", MAY_DAY],
  ["ngay mung 1 thang 5 nam 2022", MAY_DAY],
  ["mong 1 thang 5 nam 22", MAY_DAY],
  ["1thang5/2022", MAY_DAY],
  ["1 thang 12,nam2022", DECEMBER_DAY],
  ["1 thang 12 nam 2022", DECEMBER_DAY],
  ["1 thang 5nam 2022", MAY_DAY],
  ["1/12 nam 2022", DECEMBER_DAY],
  ["1 . 12, nam 22", DECEMBER_DAY],
  ["1/12.2022", DECEMBER_DAY],
  ["ngay1 / 05 - 2022", MAY_DAY],
  ["2022-05-01", MAY_DAY],
  ["ngay2022/12/01", DECEMBER_DAY],
  ["thang 5 2022", MAY],
  ["thang5,nam2022", MAY],
  ["trong thang 12nam 2022", DECEMBER],
  ["vao cuoi t.12/22", DECEMBER],
  ["12/2022", DECEMBER],
  ["12 - 2022", DECEMBER],
  ["2022-5", MAY],
  ["2022-12", DECEMBER],
  ["nam hoc2021-2022", SCHOOL_YEAR],
  ["trong nam hoc 2021 / 22", SCHOOL_YEAR],
  ["nh: 2021-2022", SCHOOL_YEAR],
  ["2022-05-31t17:30z", HALF_PAST],
  ["2022-05-31t17:30:59z", HALF_PAST],
  ["2022-05-31t17:30:59.123456789z", HALF_PAST],
  ["2022-06-01t00:30+07:00", HALF_PAST],
  ["2022-06-01t00:30+0700", HALF_PAST],
  ["2022-05-31t07:30-1000", HALF_PAST],
  ["2022-04-30t17:00z", MAY_DAY],
];

test.each(moments)("%j is %j", (words, reading) => expect(inShort(readMoment(words))).toEqual(reading));

test.each(moments)("%j is none with a letter before or behind it", (words) => {
  expect(readMoment(`x${words}`)).toBeUndefined();
  expect(readMoment(`${words}x`)).toBeUndefined();
});

test.each([
  ["30/2/2022", "noSuchDay"],
  ["1/13/2022", "noSuchDay"],
  ["13/2022", "noSuchDay"],
  ["2022-13", "noSuchDay"],
  ["2022-13-01t10:00z", "noSuchDay"],
  ["0022-01-01t10:00z", "noSuchDay"],
  ["1/5/30", "noYear"],
  ["t5/30", "noYear"],
  ["nam hoc 2021-2023", undefined],
  ["nam hoc 2021-2021", undefined],
  ["nam hoc 0021-0022", undefined],
])("%j is %p", (words, fault) => expect(readMoment(words)).toBe(fault));

const FIRST_THREE = ["range", "2022-05-01T00:00", "2022-05-04T00:00"];

test.each<[words: string, reading: string | string[] | undefined]>([
  ["1/5/2022-3/5/2022", FIRST_THREE],
  ["tu 1/5/2022 den 3/5/2022", FIRST_THREE],
  ["ke tu 1/5/2022 cho toi het 3/5/2022", FIRST_THREE],
  ["bat dau tu 1-5-2022 - 3-5-2022", FIRST_THREE],
  ["1/5/2022-1/5/2022", ["range", "2022-05-01T00:00", "2022-05-02T00:00"]],
  ["thang 5/2022 - 3/5/2022", FIRST_THREE],
  ["2/5/2022 - thang 5/2022", undefined],
  ["3/5/2022 - 1/5/2022", undefined],
  ["2/5/2022 - 1/5/2022", undefined],
  ["1/5/2022 - sau", undefined],
  ["30/2/2022 - 3/5/2022", "noSuchDay"],
  ["1/5/2022 - 30/2/2022", "noSuchDay"],
  ["x tu 1/5/2022 den 3/5/2022", undefined],
  ["truoc 1/5/2022", ["range", "", "2022-05-01T00:00"]],
  ["cho den het 1/5/2022", ["range", "", "2022-05-02T00:00"]],
  ["toi 1/5/2022", ["range", "", "2022-05-02T00:00"]],
  ["tu 1/5/2022", ["range", "2022-05-01T00:00", ""]],
  ["ke tu 1/5/2022 den nay", ["range", "2022-05-01T00:00", ""]],
  ["sau 1/5/2022", ["range", "2022-05-02T00:00", ""]],
  ["het thang 5/2022", MAY],
  ["truoc 30/2/2022", "noSuchDay"],
  ["truoc x", undefined],
  ["1-3/5/2022", FIRST_THREE],
  ["ngay 01 den 3/5/2022", FIRST_THREE],
  ["1/5 - 3/5/2022", FIRST_THREE],
  ["4 va 5/2022", undefined],
  ["tu 4 den 5/2022", ["range", "2022-04-01T00:00", "2022-06-01T00:00"]],
  ["tu thang 4 den thang 5/2022", ["range", "2022-04-01T00:00", "2022-06-01T00:00"]],
  ["nam hoc 2021-2022 va 2022-2023", ["range", "2021-09-01T00:00", "2023-06-01T00:00"]],
  ["nam hoc 2021-2022 va nam hoc 2022-2023", ["range", "2021-09-01T00:00", "2023-06-01T00:00"]],
])("the range %j is %j", (words, reading) => expect(inShort(wholeOf(readRange(words)))).toEqual(reading));

test.each(["truoc 1/5/2022", "den 1/5/2022", "tu 1/5/2022", "sau 1/5/2022", "het thang 5/2022"])(
  "%j behind a word bounds nothing",
  (words) => expect(readRange(`x ${words}`)).toBeUndefined(),
);
