import fc from "fast-check";
import { type Cell, isBlankCell, quoteCell } from "../../../src/core/reading/cell";
import { headingKey } from "../../../src/core/reading/headings";
import { isPlaceholder } from "../../../src/core/reading/placeholder";
import { readDecision } from "../../../src/core/reading/read-decision";
import { readInterval } from "../../../src/core/reading/read-interval";
import { readMoney } from "../../../src/core/reading/read-money";
import { readNumber, readShare } from "../../../src/core/reading/read-number";
import { readPeople, readShares } from "../../../src/core/reading/read-people";
import { readYesNo } from "../../../src/core/reading/read-yes-no";
import { similarity } from "../../../src/core/reading/similarity";
import { foldAccents, textKey, titleFingerprint } from "../../../src/core/reading/text-key";
import { unitKeys } from "../../../src/core/reading/unit-key";
import { processorTime } from "../../support/processor-time";

const LONGEST_CELL = 50_000;
/** Milliseconds for the longest cell there can be. */
const LIMIT = 250;

const ofCells: Record<string, (cell: Cell) => unknown> = {
  isBlankCell,
  quoteCell,
  readInterval,
  readMoney,
  readPeople,
  readNumber,
  readShare,
  readYesNo,
  readDecision,
  headingKey,
};
const ofTexts: Record<string, (text: string) => unknown> = {
  textKey,
  titleFingerprint,
  foldAccents,
  readShares,
  isPlaceholder,
  unitKeys,
  similarity: (text) => similarity(text, `${text}x`),
};
const all: [string, (text: string) => unknown][] = Object.entries({ ...ofCells, ...ofTexts });

const NASTY = [
  "a",
  "1",
  "0",
  " ",
  "\n",
  "\u200b",
  "\u0301",
  "e\u0301",
  "\ud800",
  "😀",
  "(",
  "((1)",
  "1) A ",
  "A và ",
  "Hoa cùng ",
  "Thị Hoa. ",
  "thứ hai, ",
  "1 tháng 5 ",
  "may 5, 22 ",
  "1tr5",
  "%",
  "1,",
  "0-",
  "a@",
  "/",
  ".",
  '"',
  "“",
  "- ",
  ", huyện x",
  "- tỉnh ",
  "a & ",
  "hoà ",
  "uy",
  "tỷ 1",
  "ngày 1/1 ",
  "ThS. ",
  "sinh năm ",
  "0900.000.",
  "chủ nhiệm:",
  "A B (1%)\n",
  "=IMPORTXML(A1;B1)",
  "<script>alert(1)</script>",
  "tỉ lệ ",
  "1 %",
];

test.each(NASTY)("50,000 characters of %j are read in time", (unit) => {
  const text = unit.repeat(Math.ceil(LONGEST_CELL / unit.length)).slice(0, LONGEST_CELL);
  for (const [name, read] of all) {
    for (const cell of [text, `1/QĐ${text}`, `A${text}B1`]) {
      expect([name, processorTime(() => read(cell)) < LIMIT]).toEqual([name, true]);
    }
  }
});

test("no text and no cell makes a reader throw", () => {
  const pieces = fc.constantFrom(
    ...NASTY,
    "ngày",
    "tháng",
    "9",
    "/",
    "2022",
    "7h",
    "đến",
    "từ",
    "triệu",
    "đ",
    "QĐ-",
    "60%",
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
  );
  const cells = fc.oneof(
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom(null, undefined),
    texts,
  );
  fc.assert(
    fc.property(texts, cells, (text, cell) => {
      for (const read of Object.values(ofTexts)) read(text);
      for (const read of Object.values(ofCells)) read(cell);
    }),
    { numRuns: 500 },
  );
});
