import { readBlock } from "../../src/pasting/read-block";
import { processorTime } from "../support/processor-time";

const cases: readonly (readonly [name: string, text: string, rows: string[][]])[] = [
  [
    "tabs",
    "a\tb\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "Windows line ends and a last one",
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "old Mac line ends",
    "a\tb\rc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "blank cells at both ends",
    "\tb\t\nc\t\t",
    [
      ["", "b", ""],
      ["c", "", ""],
    ],
  ],
  ["a blank line", "a\tb\n\nc\td", [["a", "b"], [""], ["c", "d"]]],
  ["a line break in quotes", '"a\nb"\tc', [["a\nb", "c"]]],
  ["doubled quotes", '"a ""b"" c"\td', [['a "b" c', "d"]]],
  ["a title that begins with a quotation", '"Học" mà chơi\tb', [['"Học" mà chơi', "b"]]],
  [
    "a quotation mark never closed",
    '"Học\tb\nc\td',
    [
      ['"Học', "b"],
      ["c", "d"],
    ],
  ],
  [
    "quotation marks in two cells of one row",
    '"a\tb"\nc\td',
    [
      ['"a', 'b"'],
      ["c", "d"],
    ],
  ],
  ["commas are text beside tabs", "a, b\tc, d", [["a, b", "c, d"]]],
  [
    "CSV with commas",
    'x,y\n"a, b",c',
    [
      ["x", "y"],
      ["a, b", "c"],
    ],
  ],
  [
    "CSV with semicolons, as Vietnamese Excel saves",
    "x;y\na, b;c, d",
    [
      ["x", "y"],
      ["a, b", "c, d"],
    ],
  ],
  ["the separator that Excel names", "sep=;\r\na;b", [["a", "b"]]],
  [
    "a byte order mark",
    "\ufeffx;y\n1;2",
    [
      ["x", "y"],
      ["1", "2"],
    ],
  ],
  [
    "CSV with a line break in quotes",
    'x,y\r\n"a\r\nb",c',
    [
      ["x", "y"],
      ["a\r\nb", "c"],
    ],
  ],
  [
    "one column of titles with commas",
    "Học, chơi\nDạy\nĐọc, viết, nói",
    [["Học, chơi"], ["Dạy"], ["Đọc, viết, nói"]],
  ],
  ["one line with a comma", "Một tên, có dấu phẩy", [["Một tên, có dấu phẩy"]]],
  ["nothing", "", []],
];

test.each(cases)("reads %s", (_name, text, rows) => {
  expect(readBlock(text)).toEqual(rows);
});

test("reads what it wrote, whatever is in the cells", () => {
  const nasty = [
    '=HYPERLINK("x")',
    "<img onerror=alert(1)>",
    'a"b',
    "a\nb",
    "👨‍👩‍👧",
    "מבחן",
    "x".repeat(2000),
    "",
  ];
  const quote = (cell: string) => (/["\n\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  const rows = [nasty, [...nasty].reverse()];
  expect(readBlock(rows.map((row) => row.map(quote).join("\t")).join("\n"))).toEqual(rows);
});

test("takes 2,000 rows of 22 columns within a fifth of a second", () => {
  const text = Array.from({ length: 2000 }, () => Array(22).fill('"Sáng kiến ""mới"", hay"').join("\t")).join(
    "\n",
  );
  expect(readBlock(text)).toHaveLength(2000);
  expect(processorTime(() => readBlock(text))).toBeLessThan(200);
});
