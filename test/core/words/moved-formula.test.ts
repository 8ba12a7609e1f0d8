import { movedFormula } from "../../../src/core/words/moved-formula";

test.each<[string, string | undefined]>([
  ['="của "&H5', '="của "&H8'],
  ["=H5*$I5+$J$5", "=H8*$I8+$J$8"],
  ["=SUM(H5:K5)", "=SUM(H8:K8)"],
  ["=TODAY()", "=TODAY()"],
  ['="H5"&"a""H5"&H5', '="H5"&"a""H5"&H8'],
  ["=LOG10(H5)", "=LOG10(H8)"],
  ["=năm5+H5", "=năm5+H8"],
  ["=SUM(H:H)", "=SUM(H:H)"],
  ["=VLOOKUP(G5;'Đơn vị'!A2:B9;2;FALSE)", "=VLOOKUP(G8;'Đơn vị'!A2:B9;2;FALSE)"],
  ["=VLOOKUP(G5;Bảng!$A5:B;2)", "=VLOOKUP(G8;Bảng!$A5:B;2)"],
  ["='Của ''tôi'''!A5", "='Của ''tôi'''!A5"],
  ["='Đơn vị'!A:B", "='Đơn vị'!A:B"],
  ["=H4", undefined],
  ["=H51", undefined],
  ["=H5+H6", undefined],
  ["=SUM(H2:H5)", undefined],
  ["=SUM(5:5)", undefined],
  ["=SUM($2:$4)", undefined],
  ["='Sáng kiến'!H5", undefined],
  ["=Sổ!H4+H5", undefined],
])("%s", (formula, moved) => {
  const tab = formula.includes("Sổ!") ? "Sổ" : "Sáng kiến";
  expect(movedFormula(formula, 5, 8, tab)).toBe(moved);
});
