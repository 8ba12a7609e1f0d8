import { formatCount, formatLevel, formatShare } from "../../../src/core/words/number-vi";

test.each<[number, string]>([
  [0, "0"],
  [999, "999"],
  [1000, "1.000"],
  [696_948, "696.948"],
  [1_000_000, "1.000.000"],
  [-1234, "-1.234"],
])("the count %d is %s", (count, text) => expect(formatCount(count)).toBe(text));

test.each<[number, string]>([
  [0, "0,0%"],
  [0.5, "50,0%"],
  [0.125, "12,5%"],
  [11 / 62, "17,7%"],
  [201 / 400, "50,3%"],
  [696_948 / 300_000, "232,3%"],
  [3979 / 958, "415,3%"],
  [0.0004, "< 0,1%"],
  [0.0005, "0,1%"],
  [0.9994, "99,9%"],
  [0.9995, "> 99,9%"],
  [1, "100,0%"],
  [12.3456, "1.234,6%"],
])("the share %d is %s", (share, text) => {
  // The space does not break: the sign never stands alone on a line.
  expect(formatShare(share)).toBe(text.replace(" ", "\u00a0"));
});

test.each<[number, string]>([
  [0, "0%"],
  [0.1, "10%"],
  [0.125, "12,5%"],
  [1, "100%"],
])("the level %d is %s", (level, text) => expect(formatLevel(level)).toBe(text));
