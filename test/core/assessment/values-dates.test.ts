import type { Cell } from "../../../src/core/reading/cell";
import { formatInterval } from "../../../src/core/reading/interval";
import { readInterval } from "../../../src/core/reading/read-interval";
import { judgeLast, textOf } from "../../support/judge";
import { goodRow } from "../../support/register-table";
import { linesOf } from "./value-lines";

/** What the judge says of an application: the interval that it goes by, and where that lies. */
function application(appliedOn: Cell) {
  const { initiative, findings } = judgeLast([
    goodRow({ appliedOn, recognisedOn: "31/05/2022", registeredAt: "" }),
  ]);
  const finding = findings.find(({ rule }) => rule === "application-outside-window");
  const reading = initiative.appliedOn;
  const start = reading.kind === "interval" ? formatInterval(reading.interval) : reading.kind;
  return { start, finding, position: finding?.message ?? "inside" };
}

const startOf = (start: string, position: string) => `start ${start}: ${position}`;

describe("a first use", () => {
  it.each([
    ...linesOf("Ngày áp dụng"),
    ["Bắt đầu áp dụng từ 05/9/2021", "start 05/09/2021: inside"],
    ["từ ngày 31 tháng 8 năm 2021 đến nay", "start 31/08/2021: before"],
    ["01/9/2021 tới nay", "start 01/09/2021: inside"],
    ["từ 02/9/2023", "start 02/09/2023: after"],
    ["từ 01/9/2023", "start 01/09/2023: inside"],
    ["từ tháng 9/2023", "start 09/2023: undecided"],
    ["HK II năm học 2021-2022 đến nay", "start học kỳ II năm học 2021-2022: inside"],
    ["từ đầu năm học 2020-2021", "start năm học 2020-2021: before"],
    ["từ 30/8 đến 05/9/2021", "start 30/08/2021: before"],
    ["tháng 9-12/2021", "start 09/2021: inside"],
    ["quý IV/2021", "start Quý IV/2021: inside"],
    ["năm 2021", "start năm 2021: undecided"],
  ])("%s: %s", (value, expected) => {
    const { start, position } = application(value);
    expect(startOf(start, position)).toBe(expected);
  });
});

/** `10/09/2021 to 15/09/2021` and `HK1 2021-2022: 09/2021 to 01/2022` in the words of the register. */
const inTheWords: Readonly<Record<string, string>> = {
  "Q4/2021": "Quý IV/2021",
  "HK1 2021-2022: 09/2021 to 01/2022": "học kỳ I năm học 2021-2022",
};

describe("any date", () => {
  it.each([
    ...linesOf("any date").filter(([, expected]) => !expected.startsWith("unreadable")),
    ["“31/5/2022”", "31/05/2022"],
    ["[31/5/2022]", "31/05/2022"],
    ["31/5/2022 (T3)", "31/05/2022"],
    ["T3, 31/5/2022", "31/05/2022"],
    ["Chủ nhật ngày 19 tháng 12 năm 2021", "19/12/2021"],
    ["9h30 thứ Tư, 01/9/2021", "01/09/2021 09:30"],
    ["Tuesday, 31 May 2022", "31/05/2022"],
    ["1-Sep-21", "01/09/2021"],
    ["September 2021", "09/2021"],
    ["01-thg 9-21", "01/09/2021"],
    ["31 Tháng Năm 2022", "31/05/2022"],
    ["tháng Giêng năm 2022", "01/2022"],
    ["tháng mười một/2021", "11/2021"],
    ["tháng Chạp 2021", "12/2021"],
    ["15/03.2022", "15/03/2022"],
    ["Q1/2022", "Quý I/2022"],
    ["quý 3 năm 2022", "Quý III/2022"],
    ["Quý tư năm 2021", "Quý IV/2021"],
    ["học kỳ 2 năm học 2021 - 2022", "học kỳ II năm học 2021-2022"],
    ["cuối năm 2021", "năm 2021"],
    ["từ 10 đến 15/9/2021", "10/09/2021 to 15/09/2021"],
    ["30/12/2021-02/01/2022", "30/12/2021 to 02/01/2022"],
  ])("%s: %s", (value, expected) => {
    const reading = readInterval(value);
    const text = reading.kind === "interval" ? formatInterval(reading.interval) : reading.kind;
    expect(text).toBe(inTheWords[expected] ?? expected.replace(" to ", "–"));
  });

  it.each([
    ["HK1 2021-2022", Date.UTC(2021, 8, 1), Date.UTC(2022, 1, 1)],
    ["HK2 2021-2022", Date.UTC(2022, 0, 1), Date.UTC(2022, 5, 1)],
    ["quý IV/2021", Date.UTC(2021, 9, 1), Date.UTC(2022, 0, 1)],
    ["năm 2022", Date.UTC(2022, 0, 1), Date.UTC(2023, 0, 1)],
  ])("%s has its edges", (value, from, before) => {
    expect(readInterval(value)).toMatchObject({ interval: { from, before } });
  });

  const year = new Date(1905, 6, 14);
  const asked: [Cell, string, string][] = [
    ...linesOf("any date")
      .filter(([, expected]) => expected.startsWith("unreadable"))
      .map(([value, expected]): [Cell, string, string] => [
        value,
        value,
        expected.split(" proposed ")[1] ?? "",
      ]),
    ...linesOf("a date cell whose serial is a year").map((): [Cell, string, string] => [
      year,
      "14/07/1905",
      "2022",
    ]),
    [44562, "44562", "01/01/2022"],
    [44562.75, "44562.75", "01/01/2022"],
    [2022, "2022", "2022"],
    ["2022", "2022", "2022"],
    [new Date(1954, 4, 7), "07/05/1954", ""],
    ["32/5/2022", "32/5/2022", ""],
    ["tháng 13/2021", "tháng 13/2021", ""],
    ["quý V/2021", "quý V/2021", ""],
    ["10-12/2022", "10-12/2022", ""],
    ["5-9/2021", "5-9/2021", ""],
    ["1.9/2021", "1.9/2021", ""],
    ["năm học 2021-2023", "năm học 2021-2023", ""],
    ["từ 10 đến 5/9/2021", "từ 10 đến 5/9/2021", ""],
    ["31 thg 2, 2022", "31 thg 2, 2022", ""],
    ["tháng sau", "tháng sau", ""],
    ["Maybe 2022 5", "Maybe 2022 5", ""],
    ["sau năm 2022 tháng", "sau năm 2022 tháng", ""],
  ];
  it.each(asked)("%s is missing, quoted, and %s is asked about %s", (cell, text, proposed) => {
    const { finding } = application(cell);
    expect(finding).toMatchObject({ severity: "missing", data: { text, proposed } });
    expect(finding && textOf(finding)).toContain(proposed);
  });
});
