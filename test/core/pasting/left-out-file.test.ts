import Papa from "papaparse";
import { leftOutFile } from "../../../src/core/pasting/left-out-file";

const words = { line: "Dòng", reason: "Lý do" };
const cells = ["Sổ tay, vở", 'Bà "Hoa"', "hai\ndòng", "a;b", "a\tb", ""];

test("comes back as it was, behind the mark that tells Excel of UTF-8", () => {
  const text = leftOutFile(["Tên", "Tác giả"], [{ line: 5, reason: "dòng tổng cộng", cells }], words);
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(Papa.parse(text.slice(1).trimEnd()).data).toEqual([
    ["Dòng", "Lý do", "Tên", "Tác giả"],
    ["5", "dòng tổng cộng", ...cells],
  ]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t1", "\r1", "＝1", "\u00a0=1"])(
  "%j is kept from being a formula",
  (text) => {
    const [[cell] = []] = Papa.parse<string[]>(
      leftOutFile([text], [], { line: "", reason: "" }).slice(3),
    ).data;
    expect(cell).toBe(`'${text}`);
  },
);

test.each(["1=1", "a+b", "Sổ tay"])("%j is left as it is", (text) => {
  expect(leftOutFile([text], [], words)).toBe(`\ufeffDòng,Lý do,${text}\r\n`);
});
