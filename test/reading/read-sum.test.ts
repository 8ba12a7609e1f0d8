import { readNumber, readShare } from "../../src/reading/read-number";
import { readSum } from "../../src/reading/read-sum";

test.each<[words: string, dong: number, unit: string]>([
  ["0", 0, ""],
  ["1500", 1500, ""],
  ["1.500 dong", 1500, ""],
  ["1 500 d.", 1500, ""],
  ["1500vnd", 1500, ""],
  ["1,5 trieu", 1_500_000, "trieu"],
  ["1,500 ty", 1_500_000_000, "ty"],
  ["2 ty 300 trieu", 2_300_000_000, "trieu"],
  ["2ty300tr dong", 2_300_000_000, "tr"],
  ["1 nghin ty 2 ty 3 trieu 4 nghin", 1_002_003_004_000, "nghin"],
  ["1 ngan ti", 1e12, "ngan ti"],
])("%j is %d", (words, dong, unit) => expect(readSum(words)).toEqual({ dong, unit }));

test.each([
  "",
  "dong",
  "vnd",
  "d.",
  "x",
  "x 1500",
  "1500 x",
  "1500 dong x",
  "2 ty 300",
  "300 2 ty",
  "1 trieu 1 trieu",
  "1 trieu 1 ty",
  "5 kg",
  "0900",
  "93.3",
  "1234.567",
  "1,500",
])("%j is no sum", (words) => expect(readSum(words)).toBeUndefined());

test.each<[cell: unknown, number: number | undefined]>([
  [5, 5],
  [Number.POSITIVE_INFINITY, undefined],
  ["-5", -5],
  ["5.", 5],
  ["10.000 sáng kiến", 10_000],
  ["5 kg", 5],
  ["5 bài trieu", 5],
  ["5 triệu", undefined],
  ["5k", undefined],
  ["5 tr", undefined],
  ["x5", undefined],
  ["5 x 6", undefined],
  ["5 x %", undefined],
  ["1,500", undefined],
  ["", undefined],
  [true, undefined],
])("%p is the number %p", (cell, number) => expect(readNumber(cell as never)).toBe(number));

test.each<[cell: unknown, share: number | undefined]>([
  [0, 0],
  [1, 1],
  [1.01, undefined],
  [-0.01, undefined],
  ["30%", 0.3],
  ["232,3 %", 2.323],
  ["1,500%", 0.015],
  ["0,5", 0.5],
  ["30", undefined],
  ["x30%", undefined],
  ["30%x", undefined],
  ["30% 5", undefined],
  [true, undefined],
])("%p is the share %p", (cell, share) => expect(readShare(cell as never)).toBe(share));
