import { makeHost, script } from "./host-for-test";

/** Which cells of column A a rule colours; the engine is never asked. */
const coloured = (formula: string, values: readonly unknown[]): number[] => {
  const host = makeHost(
    script({
      run: `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(a).setBackground('red').setRanges([sheet.getRange('C1:C9')]).build()])`,
    }),
    { sheets: [{ name: "S", values: values.map((value) => [value as string]) }] },
  );
  host.value("run", formula);
  const { calculator } = host.workbook.book;
  jest.spyOn(calculator, "evaluate").mockImplementation(() => {
    throw new Error("the engine was asked");
  });
  return values.flatMap((_, row) => (host.cell(`C${row + 1}`)?.background ? [row] : []));
};

const values = [0, "0", null, "", 1.5, "Đạt", true, 7, -1];

test.each([
  ['=$A1="đạt"', [5]],
  ['=$A1=""', [2, 3]],
  ['=$A1<>"Đạt"', [0, 1, 2, 3, 4, 6, 7, 8]],
  // The text of a number; a blank cell has none.
  ['=$A1&""="0"', [0, 1]],
  ['=$A1&""="1,5"', [4]],
  ['=$A1&""="true"', [6]],
  // A blank cell counts as nought, a text never does.
  ["=$A1=0", [0, 2, 3]],
  ["=$A1<>0", [1, 4, 5, 6, 7, 8]],
  ["=$A1<0", [8]],
  ["=$A1<=0", [0, 2, 3, 8]],
  ["=$A1>=7", [1, 5, 6, 7]],
  ["=$A1>7", [1, 5, 6]],
  ["= A1 = 7", [7]],
  ['=($A1="đạt")+($A1 = 7) + ($A1=0)>0', [0, 2, 3, 5, 7]],
  ['=($A1="đạt")>0', [5]],
])("%s", (formula, rows) => {
  expect(coloured(formula, values)).toEqual(rows);
});

test("an error meets no rule; what is more than a comparison goes to the engine", () => {
  expect(coloured("=$A1=0", [{ formula: "=1/0" }])).toEqual([]);
  expect(coloured("=($A1=0)+($B1=0)>0", [{ formula: "=1/0" }])).toEqual([]);
  expect(() => coloured("=$A1+1=1", [0])).toThrow("the engine was asked");
  expect(() => coloured("=($A1=1)-($A1=0)>0", [0])).toThrow("the engine was asked");
  expect(() => coloured("=($A1=1)+($A1=0)>1", [0])).toThrow("the engine was asked");
  expect(() => coloured('=$A1<"b"', ["a"])).toThrow("the engine was asked");
});
