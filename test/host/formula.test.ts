import {
  parseFormula,
  printForEngine,
  printFormula,
  shiftFormula,
  slideFormula,
} from "../../src/host/model/formula";
import { localeOf, vietnamese } from "../../src/host/model/locale";
import type { Structure } from "../../src/host/model/structure";

const tabs = ["Sáng kiến", "Cấu hình", "Data"];
const sheets = {
  idOf: (name: string) => {
    const index = tabs.findIndex((tab) => tab.toLowerCase() === name.toLowerCase());
    return index < 0 ? undefined : index;
  },
  nameOf: (id: number) => tabs[id],
};
const read = (text: string) => parseFormula(text, vietnamese, sheets);
const print = (formula: ReturnType<typeof read>) => printFormula(formula, vietnamese, sheets);

describe("formulas in a Vietnamese workbook", () => {
  test.each([
    "SK_KIEMTRA(F1:AA;'Cấu hình'!A1:D;'Sáng kiến'!A1:J)",
    "SUM($A$1:B$2; Data!C3) + 1,5%",
    'IF(A1<>"a;b""c";TRUE;)',
    "{1\\2;3\\4}",
    "COUNTIF(A:A;2:5)",
    '-A1^2&TEXT(B2;"dd/mm")',
    "LOG10(100)+NHÓM_1",
    "#REF!+1",
    "'Không có'!A1",
  ])("%s is printed as it was typed", (text) => {
    expect(read(text).unreadable).toBeUndefined();
    expect(print(read(text))).toBe(text);
  });

  test.each(["SUM(A1", "A1 B1", "1+", "SUM(A1,B1)", "A1)", "*2", '"open', "A1;B1", "Nguyễn Văn A"])(
    "%s is not readable",
    (text) => {
      expect(read(text).unreadable).toBe(text);
      expect(print(read(text))).toBe(text);
    },
  );

  test("a script may write commas, and reads semicolons back", () => {
    const formula = parseFormula("SUM(A1,B1,1.5)", "script", sheets);
    expect(print(formula)).toBe("SUM(A1;B1;1,5)");
    expect(printFormula(formula, localeOf("en_US") as typeof vietnamese, sheets)).toBe("SUM(A1,B1,1.5)");
  });

  test("the engine gets closed ranges and sheets by id", () => {
    const { tokens } = read("COUNTIF('Cấu hình'!A2:B;\"x\")+1,5");
    expect(printForEngine(tokens, 0, () => ({ rows: 50, columns: 26 }))).toBe('COUNTIF(s1!A2:B50,"x")+1.5');
  });

  test("a copy slides relative references only, and breaks beyond the edge", () => {
    expect(print(slideFormula(read("A1+$A1+A$1+$A$1"), 2, 1))).toBe("B3+$A3+B$1+$A$1");
    expect(print(slideFormula(read("A1"), -1, 0))).toBe("#REF!");
  });
});

describe("references follow rows and columns", () => {
  const rows = (kind: "insert" | "delete", at: number, count = 1): Structure => ({
    kind,
    axis: "row",
    at,
    count,
  });
  const columns = (kind: "insert" | "delete", at: number, count = 1): Structure => ({
    kind,
    axis: "column",
    at,
    count,
  });
  const move = (at: number, count: number, before: number): Structure => ({
    kind: "move",
    axis: "column",
    at,
    count,
    before,
  });

  test.each<[string, Structure, string]>([
    ["A5", rows("insert", 4), "A6"],
    ["A5", rows("insert", 5), "A5"],
    ["A2:A5", rows("insert", 2), "A2:A6"],
    ["A2:A5", rows("insert", 5), "A2:A5"],
    ["A2:A5", rows("delete", 4), "A2:A4"],
    ["A2:A5", rows("delete", 0, 2), "A1:A3"],
    ["A2:A5", rows("delete", 1, 4), "#REF!"],
    ["A5", rows("delete", 4), "#REF!"],
    ["F1:AA", rows("insert", 0), "F2:AA"],
    ["F1:AA", rows("insert", 7), "F1:AA"],
    ["A:C", rows("insert", 0), "A:C"],
    ["F1:AA", columns("insert", 6), "F1:AB"],
    ["F1:AA", columns("insert", 5), "G1:AB"],
    ["F1:AA", columns("delete", 5), "F1:Z"],
    ["F1:AA", columns("delete", 26), "F1:Z"],
    ["2:5", columns("insert", 0), "2:5"],
    ["C1", move(2, 1, 5), "E1"],
    ["D1", move(2, 1, 5), "C1"],
    ["B1:F1", move(2, 1, 5), "B1:F1"],
    ["F1:AA", move(6, 2, 12), "F1:AA"],
    ["C1:D9", move(2, 2, 0), "A1:B9"],
    ["B1:C1", move(2, 1, 6), "B1"],
    ["$C$1", move(2, 1, 0), "$A$1"],
  ])("%s after %j", (before, change, after) => {
    const shifted = print(shiftFormula(read(before), 0, 0, change));
    expect(shifted).toBe(after === "B1" ? "B1:B1" : after);
  });

  test("other sheets stay, and the same object comes back", () => {
    const formula = read("A5+'Cấu hình'!A5");
    expect(shiftFormula(formula, 0, 2, rows("insert", 0))).toBe(formula);
    expect(print(shiftFormula(formula, 0, 1, rows("insert", 0)))).toBe("A5+'Cấu hình'!A6");
  });
});
