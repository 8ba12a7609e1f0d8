import { numberWords } from "../../../../src/core/report/kit/number-words";

test.each([
  [0, "không"],
  [1, "một"],
  [4, "bốn"],
  [5, "năm"],
  [10, "mười"],
  [11, "mười một"],
  [14, "mười bốn"],
  [15, "mười lăm"],
  [20, "hai mươi"],
  [21, "hai mươi mốt"],
  [24, "hai mươi tư"],
  [25, "hai mươi lăm"],
  [99, "chín mươi chín"],
  [100, "một trăm"],
  [101, "một trăm linh một"],
  [104, "một trăm linh bốn"],
  [105, "một trăm linh năm"],
  [110, "một trăm mười"],
  [111, "một trăm mười một"],
  [115, "một trăm mười lăm"],
  [121, "một trăm hai mươi mốt"],
  [555, "năm trăm năm mươi lăm"],
  [1_000, "một nghìn"],
  [1_001, "một nghìn không trăm linh một"],
  [1_010, "một nghìn không trăm mười"],
  [1_021, "một nghìn không trăm hai mươi mốt"],
  [2_394, "hai nghìn ba trăm chín mươi tư"],
  [10_000, "mười nghìn"],
  [10_005, "mười nghìn không trăm linh năm"],
  [100_000, "một trăm nghìn"],
  [696_948, "sáu trăm chín mươi sáu nghìn chín trăm bốn mươi tám"],
  [1_000_000, "một triệu"],
  [1_000_001, "một triệu không trăm linh một"],
  [1_000_400, "một triệu bốn trăm"],
  [21_015_000, "hai mươi mốt triệu không trăm mười lăm nghìn"],
  [94_090_000, "chín mươi tư triệu không trăm chín mươi nghìn"],
  [1_000_000_000, "một tỷ"],
  [1_000_000_005, "một tỷ không trăm linh năm"],
  [1_005_000_000, "một tỷ không trăm linh năm triệu"],
  [1_500_000_000, "một tỷ năm trăm triệu"],
  [33_000_000_000_000, "ba mươi ba nghìn tỷ"],
  [33_000_500_000_000, "ba mươi ba nghìn tỷ năm trăm triệu"],
  [1_001_000_000_000, "một nghìn không trăm linh một tỷ"],
  [Number.MAX_SAFE_INTEGER, expect.stringMatching(/^chín triệu không trăm linh bảy nghìn một trăm .* tỷ /)],
])("%d", (count, words) => {
  expect(numberWords(count)).toEqual(words);
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
  "%d has none",
  (count) => {
    expect(numberWords(count)).toBe("");
  },
);

/** Reads words back, so that every number up to 20,000 is known to have words of its own. */
function meaningOf(words: string): number {
  const ones = "không một hai ba bốn năm sáu bảy tám chín".split(" ");
  let [total, group] = [0, 0];
  let last = 0;
  for (const word of words.split(" ")) {
    if (word === "trăm") [group, last] = [last * 100, 0];
    else if (word === "mươi") [group, last] = [group + last * 10, 0];
    else if (word === "mười") group += 10;
    else if (word === "nghìn") [total, group, last] = [(total + group + last) * 1000, 0, 0];
    else if (word === "mốt") last = 1;
    else if (word === "tư") last = 4;
    else if (word === "lăm") last = 5;
    else if (word !== "linh") last = ones.indexOf(word);
  }
  return total + group + last;
}

test("the words of every number to 20,000 mean that number", () => {
  const wrong: number[] = [];
  for (let count = 0; count <= 20_000; count++)
    if (meaningOf(numberWords(count)) !== count) wrong.push(count);
  expect(wrong).toEqual([]);
});
