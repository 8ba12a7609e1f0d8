import { readBlock } from "../../../src/core/pasting/read-block";

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
  [
    "several lines in quotes at a line's end",
    'a\t"b\nc"\nd\t"e\r\nf"\r\ng\t"h\n"',
    [
      ["a", "b\nc"],
      ["d", "e\r\nf"],
      ["g", "h\n"],
    ],
  ],
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
  [
    "four rows of five shaped alike: CSV",
    "x,y\na,b\nc,d\ne,f\ng",
    [["x", "y"], ["a", "b"], ["c", "d"], ["e", "f"], ["g"]],
  ],
  ["three rows of four shaped alike: text", "x,y\na,b\nc,d\ne", [["x,y"], ["a,b"], ["c,d"], ["e"]]],
  [
    "the separator that gives more columns",
    "a;b,c,d\ne;f,g,h",
    [
      ["a;b", "c", "d"],
      ["e;f", "g", "h"],
    ],
  ],
  [
    "semicolons where commas give no more columns",
    "a,1;b\nc,2;d",
    [
      ["a,1", "b"],
      ["c,2", "d"],
    ],
  ],
  [
    "a separator in the last place of CSV",
    "a,b\nc,",
    [
      ["a", "b"],
      ["c", ""],
    ],
  ],
  ["the comma that a file names, in capitals", "SEP=,\na,b;c", [["a", "b;c"]]],
  ["the tab that a file names", "sep=\t\na;b\n", [["a;b"]]],
  ["a tab beside rows that are CSV", "a,b\nc,d\te\nf,g", [["a,b"], ["c,d", "e"], ["f,g"]]],
  ["the name of a separator in the middle as text", "a\tb\nsep=;\nc", [["a", "b"], ["sep=;"], ["c"]]],
  ["a byte order mark within a text as text", "a\ufeff\tb", [["a\ufeff", "b"]]],
  ["a tab in quotes of CSV named so", 'sep=;\n"a\tb";c', [["a\tb", "c"]]],
  ["a quotation that ends the text", 'a\t"b"', [["a", "b"]]],
  ["blank lines at the start", "\n\na\tb", [[""], [""], ["a", "b"]]],
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

test("a text is CSV by its first two hundred rows, however the rest looks", () => {
  const csv = new Array<string>(160).fill("a,b");
  const loose = new Array<string>(100).fill("c");
  expect(readBlock([...csv, ...loose].join("\n"))[0]).toEqual(["a", "b"]);
  expect(readBlock([...csv.slice(1), ...loose].join("\n"))[0]).toEqual(["a,b"]);
  expect(readBlock([...loose, ...csv].join("\n"))[0]).toEqual(["c"]);
  expect(readBlock([...loose, ...csv].join("\n"))[100]).toEqual(["a,b"]);
});
