import { shareText } from "../../../../src/core/words/number-vi";
import { countText, levelText } from "../../../../src/page/dashboard/figures/format";

const plain = (text: string) => text.replace(/\u00a0/g, " ");

test("shares have one decimal, and never round what is missing away", () => {
  const shares = [2.32316, 0.5, 0, 0.0004, 0.0005, 0.99949, 0.9995, 0.99999, 1, "Chưa có số liệu"];
  expect(shares.map((share) => plain(shareText(share)))).toEqual([
    "232,3%",
    "50,0%",
    "0,0%",
    "< 0,1%",
    "0,1%",
    "99,9%",
    "> 99,9%",
    "> 99,9%",
    "100,0%",
    "Chưa có số liệu",
  ]);
});

test("counts group by thousands, and a level is the share or the count that it is said to be", () => {
  expect([696948, 0, ""].map(countText)).toEqual(["696.948", "0", ""]);
  expect([0.1, 1, "Chưa có số liệu"].map((level) => plain(levelText(level, true)))).toEqual([
    "10%",
    "100%",
    "Chưa có số liệu",
  ]);
  expect([3000, 1, "Chưa có số liệu"].map((level) => levelText(level, false))).toEqual([
    "3.000",
    "1",
    "Chưa có số liệu",
  ]);
});
