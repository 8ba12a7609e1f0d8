import { isBlankCell, isErrorText, quoteCell } from "../../src/reading/cell";

test.each([
  ["", true],
  [null, true],
  [undefined, true],
  [" \t\n\u00a0\u3000", true],
  ["\u200b\ufeff\u00ad", true],
  ["\u007f", true],
])("%j is blank", (cell, blank) => expect(isBlankCell(cell)).toBe(blank));

test.each([["a"], ["!"], ["~"], ["."], ["0"], [0], [false], [new Date(2022, 0, 1)], [" x"], ["\u0301"]])(
  "%j is not blank",
  (cell) => {
    expect(isBlankCell(cell)).toBe(false);
  },
);

test.each(["#N/A", "#REF!", "#ERROR!", "#NAME?", "#DIV/0!", "#VALUE!", "#NUM!", "#NULL!"])(
  "%s is an error",
  (text) => {
    expect(isErrorText(text)).toBe(true);
  },
);

test.each(["#", "#n/a", "N/A", "#1", "#N/A ", "#SángKiến!", ""])("%j is no error", (text) => {
  expect(isErrorText(text)).toBe(false);
});

test.each([
  [undefined, ""],
  [null, ""],
  [true, "TRUE"],
  [false, "FALSE"],
  [12.5, "12.5"],
  [new Date(2022, 4, 8), "08/05/2022"],
  [new Date(2022, 4, 8, 7, 5, 59), "08/05/2022 07:05"],
  [new Date(Number.NaN), ""],
  [" a\n\u202e b\u200b\u0007c ", "a bc"],
  ["x".repeat(60), "x".repeat(60)],
  ["x".repeat(61), `${"x".repeat(60)}…`],
  ["😀".repeat(61), `${"😀".repeat(60)}…`],
])("%j is quoted %j", (cell, quoted) => {
  expect(quoteCell(cell)).toBe(quoted);
});
