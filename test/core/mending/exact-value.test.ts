import {
  enteredValue,
  exactAmount,
  exactMoment,
  holdsValue,
  proposedDay,
} from "../../../src/core/mending/exact-value";
import type { Cell } from "../../../src/core/reading/cell";
import type { ColumnKey } from "../../../src/core/register/columns";
import { ownKeyOf } from "../../../src/core/words/own-columns";

const day = new Date(2022, 4, 31);
const minute = new Date(2022, 4, 31, 7, 5);

test.each<[string, Date | undefined]>([
  ["31/5/2022", day],
  ["31/05/2022 07:05", minute],
  ["31/05/2022 00:01", new Date(2022, 4, 31, 0, 1)],
  // As a date cell it would become a whole day.
  ["31/05/2022 00:00", undefined],
  ["24h00 ngày 31/5/2022", undefined],
  ["5/2022", undefined],
  ["năm học 2021-2022", undefined],
  ["từ 01/5/2022 đến 31/5/2022", undefined],
  ["sớm", undefined],
  ["", undefined],
])("the moment %j", (text, moment) => {
  expect(exactMoment(text)).toEqual(moment);
});

test.each<[Cell, Date | undefined]>([
  [44712, day],
  ["44712", day],
  ["31/5/2022", undefined],
  ["sớm", undefined],
  [20, undefined],
])("the day that a serial of %j stands for", (cell, proposed) => {
  expect(proposedDay(cell)).toEqual(proposed);
});

test.each<[string, number | undefined]>([
  ["15 triệu", 15_000_000],
  ["0", 0],
  ["hơn 15 triệu", undefined],
  ["15 triệu/năm", undefined],
  ["từ 10 triệu đến 15 triệu", undefined],
  ["5 triệu + 10 triệu = 15 triệu", undefined],
  ["= 15 triệu", undefined],
  ["nhiều", undefined],
  ["", undefined],
])("the amount %j", (text, amount) => {
  expect(exactAmount(text)).toBe(amount);
});

test.each<[ColumnKey, string, string | number | Date]>([
  ["appliedOn", "31/5/2022", day],
  ["registeredAt", "31/5/2022 7h05", minute],
  ["registeredAt", "31/5/2022", day],
  ["appliedOn", "5/2022", "5/2022"],
  ["appliedOn", "1500", "1500"],
  ["benefitValue", "15 triệu", 15_000_000],
  ["benefitValue", "0", 0],
  ["benefitValue", "hơn 15 triệu", "hơn 15 triệu"],
  ["benefitValue", "31/5/2022", "31/5/2022"],
  ["title", "31/5/2022", "31/5/2022"],
  ["title", "1500", "1500"],
  ["decisionNumber", "1500", "1500"],
  [ownKeyOf("number", "Điểm"), " 12,5 ", 12.5],
  [ownKeyOf("number", "Điểm"), "-3", -3],
  [ownKeyOf("number", "Điểm"), "10 điểm", "10 điểm"],
  [ownKeyOf("number", "Điểm"), "10%", "10%"],
  [ownKeyOf("number", "Điểm"), "mười", "mười"],
])("%s entered as %j", (key, text, value) => {
  expect(enteredValue(key, text)).toEqual(value);
});

test.each<[Cell, string | number | Date, boolean]>([
  [day, new Date(2022, 4, 31), true],
  [day, minute, false],
  ["31/05/2022", day, false],
  [day, "31/05/2022", false],
  [day.getTime(), day, false],
  ["a", "a", true],
  ["a", "A", false],
  [1, 1, true],
  [1, "1", false],
  ["", "", true],
  [null, "", false],
])("a cell of %j holds %j: %j", (cell, entered, same) => {
  expect(holdsValue(cell, entered)).toBe(same);
});
