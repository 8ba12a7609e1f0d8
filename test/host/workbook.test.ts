import type { Patch } from "../../src/host/contract";
import { createWorkbook, Refusal } from "../../src/host/host";
import { lan, makeHost, minh, NOW, owner, script } from "./host-for-test";

const refusal = (action: () => void): string => {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return (error as Error).message;
  }
  throw new Error("was not refused");
};

describe("typing", () => {
  test("a value is shown by the locale and edited as typed", () => {
    const host = makeHost("");
    host.type("A1", "31/5/2022");
    host.type("A2", "1,5");
    host.type("A3", "'01");
    host.type("A4", "10,5%");
    expect(host.cell("A1")).toEqual({ text: "31/5/2022", input: "31/05/2022", align: "right" });
    expect(host.cell("A2")).toEqual({ text: "1,5", align: "right" });
    expect(host.cell("A3")).toEqual({ text: "01", input: "'01" });
    expect(host.cell("A4")).toEqual({ text: "10,50%", input: "10,5%", align: "right" });
  });

  test("a formula computes, and an empty text clears", () => {
    const host = makeHost("");
    host.type("A1", "2");
    host.type("B1", "=SUM(A1;1,5)*2");
    expect(host.cell("B1")).toEqual({ text: "7", input: "=SUM(A1;1,5)*2", align: "right" });
    host.type("A1", "");
    expect(host.text("B1")).toBe("3");
    expect(host.cell("A1")).toBeUndefined();
  });

  test("a leading plus is a formula only when it reads as one", () => {
    const host = makeHost("");
    host.type("A1", "2");
    host.type("A2", "+A1*3");
    host.type("A3", "+ghi chú");
    expect([host.text("A2"), host.text("A3")]).toEqual(["6", "+ghi chú"]);
    expect(host.cell("A3")?.input).toBeUndefined();
  });

  test.each([
    ["=SUM(A1", "#ERROR!", "Formula parse error."],
    ["=1/0", "#DIV/0!", "Evaluation of function caused a divide by zero error."],
    ["=SK_KHONG_CO(1)", "#NAME?", "Unknown function: 'SK_KHONG_CO'."],
    ["=khong_co+1", "#NAME?", "Unknown range name: 'khong_co'."],
    ["='Không có'!A1", "#REF!", "Unresolved sheet name 'Không có'."],
    [
      "=B1",
      "#REF!",
      "Circular dependency detected. To resolve with iterative calculation, see File > Settings.",
    ],
  ])("%s shows %s", (formula, text, error) => {
    const host = makeHost("");
    host.type("B1", formula);
    expect(host.cell("B1")).toEqual({ text, error, input: formula });
  });

  test("a native array spills, is blocked, and comes back", () => {
    const host = makeHost("");
    for (const row of [1, 2, 3]) host.type(`A${row}`, String(row));
    host.type("B1", "=ARRAYFORMULA(A1:A3*2)");
    expect([host.text("B1"), host.text("B2"), host.text("B3")]).toEqual(["2", "4", "6"]);
    expect(host.cell("B2")?.spilled).toBe(true);
    host.type("B3", "x");
    expect([host.text("B1"), host.text("B2"), host.text("B3")]).toEqual(["#REF!", "", "x"]);
    host.type("B3", "");
    expect([host.text("B1"), host.text("B3")]).toEqual(["2", "6"]);
  });

  test("beyond the limit of a cell is refused", () => {
    const host = makeHost("");
    host.type("A1", "x".repeat(50_000));
    expect(refusal(() => host.type("A1", "x".repeat(50_001)))).toBe(
      "Nội dung của ô dài quá giới hạn 50000 ký tự.",
    );
    expect(host.text("A1")).toHaveLength(50_000);
  });
});

describe("pasting", () => {
  test("grows the sheet and is one step back", () => {
    const host = makeHost("", { sheets: [{ name: "S", values: [], rows: 3, columns: 2 }] });
    host.workbook.paste(owner, 0, 2, 1, [["1", "2"], ["3"]]);
    expect(host.workbook.sheets()[0]).toMatchObject({ rows: 4, columns: 3 });
    expect([host.text("B3"), host.text("C3"), host.text("B4")]).toEqual(["1", "2", "3"]);
    host.workbook.undo(owner);
    expect(host.workbook.sheets()[0]).toMatchObject({ rows: 3, columns: 2 });
    expect(host.text("B3")).toBe("");
    host.workbook.redo(owner);
    expect(host.text("B4")).toBe("3");
  });

  test("a cell that may not be is refused with everything", () => {
    const host = makeHost(
      script({
        set: "sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).setAllowInvalid(false).setHelpText('Chọn Có hoặc Không.').build())",
      }),
    );
    host.value("set");
    const message = refusal(() => host.workbook.paste(owner, 0, 0, 0, [["a"], ["Chưa"]]));
    expect(message).toBe(
      "Dữ liệu bạn nhập vào ô A2 vi phạm quy tắc xác thực dữ liệu được đặt cho ô này. Chọn Có hoặc Không.",
    );
    expect(host.text("A1")).toBe("");
    host.workbook.paste(owner, 0, 0, 0, [["a"], ["Có"]]);
    expect(host.cell("A2")).toEqual({ text: "Có", choices: ["Có", "Không"] });
  });
});

describe("rows and columns", () => {
  const start = () => {
    const host = makeHost(
      script({
        attributes: `sheet.getRange('B2').setNote('ghi chú').setBackground('red');
          sheet.getRange('B3:B4').merge();
          sheet.hideColumns(3); sheet.setColumnWidth(2, 250); sheet.setFrozenColumns(1);
          sheet.getRange('B1:C2').protect().setDescription('khóa');
          book.setNamedRange('so_lieu', sheet.getRange('B1:B4'));
          sheet.getRange('D1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B1:B2')).build());
          sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBackground('#00ff00').setRanges([sheet.getRange('B1:B9')]).build()]);`,
        describe: `const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
          return [p && p.getRange().getA1Notation(), book.getRangeByName('so_lieu').getA1Notation(),
            sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(),
            sheet.getRange('A1:F9').getMergedRanges().map(r => r.getA1Notation()).join()]`,
      }),
    );
    host.type("A1", "=SUM(B1:B2)");
    host.type("B1", "1");
    host.type("B2", "2");
    host.value("attributes");
    return host;
  };

  test("everything follows an inserted column, and comes back", () => {
    const host = start();
    const { workbook } = host;
    workbook.insertColumns(owner, 0, 1, 1);
    expect(host.cell("A1")).toMatchObject({ text: "3", input: "=SUM(C1:C2)" });
    expect(host.cell("C2")).toMatchObject({ text: "2", note: "ghi chú", background: "#ff0000" });
    expect(host.cell("E1")?.choices).toEqual(["1", "2"]);
    expect(workbook.sheets()[0]).toMatchObject({
      columns: 27,
      hiddenColumns: [3],
      columnWidths: { 2: 250 },
      frozenColumns: 1,
      merges: [{ row: 2, column: 2, rows: 2, columns: 1 }],
    });
    expect(host.value("describe")).toEqual(["C1:D2", "C1:C4", "C1:C9", "C3:C4"]);
    workbook.undo(owner);
    expect(host.cell("A1")?.input).toBe("=SUM(B1:B2)");
    expect(host.value("describe")).toEqual(["B1:C2", "B1:B4", "B1:B9", "B3:B4"]);
  });

  test("a deleted column breaks what pointed at it, and undo mends it", () => {
    const host = start();
    host.workbook.deleteColumns(owner, 0, 1, 1);
    expect(host.cell("A1")).toEqual({
      text: "#REF!",
      error: "Reference does not exist",
      input: "=SUM(#REF!)",
    });
    host.workbook.undo(owner);
    expect(host.cell("A1")).toMatchObject({ text: "3", input: "=SUM(B1:B2)" });
    expect(host.cell("B2")).toMatchObject({ text: "2", note: "ghi chú" });
    host.workbook.redo(owner);
    expect(host.text("A1")).toBe("#REF!");
  });

  test("a moved column takes its references along", () => {
    const host = start();
    host.workbook.moveColumns(owner, 0, 1, 1, 4);
    expect(host.cell("A1")).toMatchObject({ text: "3", input: "=SUM(D1:D2)" });
    expect(host.cell("D2")?.note).toBe("ghi chú");
    host.workbook.undo(owner);
    expect(host.cell("A1")).toMatchObject({ text: "3", input: "=SUM(B1:B2)" });
  });

  test("inserted rows shift what is below", () => {
    const host = start();
    host.workbook.insertRows(owner, 0, 1, 2);
    expect(host.cell("A1")).toMatchObject({ text: "3", input: "=SUM(B1:B4)" });
    expect(host.text("B4")).toBe("2");
    host.workbook.deleteRows(owner, 0, 0, 4);
    expect(host.text("A1")).toBe("");
    host.workbook.undo(owner);
    host.workbook.undo(owner);
    expect(host.cell("A1")).toMatchObject({ text: "3", input: "=SUM(B1:B2)" });
  });

  test("outside of the sheet, or all of it, is refused", () => {
    const { workbook } = makeHost("", { sheets: [{ name: "S", values: [], rows: 3, columns: 2 }] });
    expect(refusal(() => workbook.deleteRows(owner, 0, 2, 2))).toBe("Vị trí này nằm ngoài trang tính.");
    expect(refusal(() => workbook.deleteRows(owner, 0, 0, 3))).toBe(
      "Không thể xóa tất cả các hàng của trang tính.",
    );
    expect(refusal(() => workbook.insertColumns(owner, 0, 3, 1))).toBe("Vị trí này nằm ngoài trang tính.");
    workbook.insertColumns(owner, 0, 2, 1);
    expect(workbook.sheets()[0]?.columns).toBe(3);
    expect(refusal(() => workbook.insertRows(owner, 0, 0, 4_000_000))).toBe(
      "Thao tác này sẽ làm số ô của sổ vượt quá giới hạn 10.000.000 ô.",
    );
    expect(workbook.sheets()[0]?.rows).toBe(3);
  });
});

describe("sheets", () => {
  test("a renamed sheet keeps its formulas, a deleted one breaks them until undo", () => {
    const host = makeHost("", {
      sheets: [
        { name: "A", values: [] },
        { name: "B b", values: [[5]] },
      ],
    });
    host.type("A1", "='B b'!A1*2");
    host.workbook.renameSheet(owner, 1, "Mới");
    expect(host.cell("A1")).toMatchObject({ text: "10", input: "='Mới'!A1*2" });
    host.workbook.deleteSheet(owner, 1);
    expect(host.cell("A1")).toMatchObject({ text: "#REF!", input: "=#REF!*2" });
    host.workbook.undo(owner);
    expect(host.cell("A1")).toMatchObject({ text: "10", input: "='Mới'!A1*2" });
  });

  test("a formula finds the sheet that it was waiting for", () => {
    const host = makeHost("");
    host.type("A1", "=Sau!A1");
    expect(host.text("A1")).toBe("#REF!");
    host.workbook.addSheet(owner, "Sau");
    host.type("A1", "7", "Sau");
    expect(host.text("A1")).toBe("7");
  });

  test("names are unique in either case, and one sheet stays", () => {
    const { workbook } = makeHost("", { sheets: [{ name: "Một", values: [] }] });
    expect(refusal(() => workbook.addSheet(owner, "MỘT"))).toBe(
      "Đã có trang tính tên là “MỘT”. Vui lòng nhập tên khác.",
    );
    expect(refusal(() => workbook.deleteSheet(owner, 0))).toBe(
      "Bạn không thể xóa trang tính hiển thị duy nhất.",
    );
    expect(refusal(() => workbook.view(9))).toBe("Trang tính này không còn nữa.");
  });
});

describe("protection", () => {
  const text =
    "Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ. Hãy liên hệ với chủ sở hữu bảng tính để xóa tính năng bảo vệ nếu bạn cần chỉnh sửa.";
  const start = () => {
    const host = makeHost(
      script({
        lock: "const p = sheet.getRange('A1:E9').protect(); p.removeEditors(p.getEditors()); p.addEditor('minh@example.com')",
      }),
    );
    host.value("lock");
    return host;
  };

  test("only the owner and named editors get in", () => {
    const host = start();
    expect(refusal(() => host.type("E9", "x", undefined, lan))).toBe(text);
    host.type("F9", "x", undefined, lan);
    host.type("E9", "x", undefined, minh);
    host.type("E9", "x");
  });

  test("columns beside it are free, columns within it are not", () => {
    const { workbook } = start();
    workbook.insertColumns(lan, 0, 5, 1);
    workbook.insertColumns(lan, 0, 0, 1);
    expect(refusal(() => workbook.insertColumns(lan, 0, 2, 1))).toBe(text);
    expect(refusal(() => workbook.deleteColumns(lan, 0, 5, 1))).toBe(text);
    workbook.deleteColumns(lan, 0, 6, 1);
  });
});

describe("undo", () => {
  test("with nothing left it says so", () => {
    const { workbook } = makeHost("");
    expect(refusal(() => workbook.undo(owner))).toBe("Không có thao tác nào để hoàn tác.");
    expect(refusal(() => workbook.redo(owner))).toBe("Không có thao tác nào để làm lại.");
  });

  test("an execution is one step, and a new action forgets what was undone", () => {
    const host = makeHost(
      script({
        many: "sheet.getRange('A1').setValue(1); SpreadsheetApp.flush(); sheet.getRange('B1').setValue(2); sheet.setFrozenRows(1)",
      }),
    );
    host.value("many");
    host.workbook.undo(owner);
    expect([host.text("A1"), host.text("B1"), host.workbook.sheets()[0]?.frozenRows]).toEqual(["", "", 0]);
    host.type("C1", "x");
    expect(refusal(() => host.workbook.redo(owner))).toBe("Không có thao tác nào để làm lại.");
  });
});

describe("patches", () => {
  test("tell the cells that changed, those computed too, and sheets", () => {
    const workbook = createWorkbook({ name: "S" }, { now: () => NOW });
    workbook.type(owner, 0, 0, 0, "=B1*2");
    const seen: Patch[] = [];
    const stop = workbook.onPatch((patches) => seen.push(...patches));
    workbook.type(owner, 0, 0, 1, "4");
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ kind: "cells", sheetId: 0 });
    const changes = seen[0]?.kind === "cells" ? [...seen[0].changes] : [];
    expect(changes.sort((a, b) => a.column - b.column)).toEqual([
      { row: 0, column: 0, cell: { text: "8", input: "=B1*2", align: "right" } },
      { row: 0, column: 1, cell: { text: "4", align: "right" } },
    ]);
    seen.length = 0;
    workbook.addSheet(owner, "Hai");
    expect(seen.map(({ kind }) => kind)).toEqual(["sheets"]);
    seen.length = 0;
    workbook.type(owner, 0, 0, 1, "");
    expect(seen).toHaveLength(1);
    stop();
    workbook.type(owner, 0, 0, 1, "5");
    expect(seen).toHaveLength(1);
  });

  test("a conditional format by formula colours the whole row anew", () => {
    const host = makeHost(
      script({
        rule: "sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2=\"Đủ\"').setBackground('#00ff00').setRanges([sheet.getRange('A2:C9')]).build()])",
      }),
    );
    host.value("rule");
    const seen: Patch[] = [];
    host.workbook.onPatch((patches) => seen.push(...patches));
    host.type("A3", "Đủ");
    const changes = seen[0]?.kind === "cells" ? seen[0].changes : [];
    expect(changes.map(({ column, cell }) => [column, cell?.background])).toEqual([
      [0, "#00ff00"],
      [1, "#00ff00"],
      [2, "#00ff00"],
    ]);
    expect(host.cell("A2")?.background).toBeUndefined();
  });
});
