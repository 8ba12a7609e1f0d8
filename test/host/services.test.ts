import type { Person } from "../../src/host/contract";
import { lan, makeHost, minh, NOW, owner, script } from "./host-for-test";

const small = { sheets: [{ name: "S", values: [], rows: 20, columns: 7 }] };
const run = (body: string) => makeHost(script({ run: body }), small);
const resultOf = (body: string) => run(body).value("run");
const list = (items: number) =>
  `SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: ${items} }, String)).build()`;
const condition = (formula: string) =>
  `book.insertSheet("T"); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("${formula}").setBackground("red").setRanges([sheet.getRange("A1")]).build()]); SpreadsheetApp.flush()`;
const messageOf = (body: string) => run(body).message("run");

describe("Google's error texts", () => {
  test.each([
    ["sheet.getRange(1, 1, 526, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
    [
      "sheet.getRange(20, 7); sheet.getRange(21, 1)",
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    ["sheet.getRange(0, 1)", "The starting row of the range is too small."],
    ["sheet.getRange(1, 0)", "The starting column of the range is too small."],
    ["sheet.getRange(1, 1, 0)", "The number of rows in the range must be at least 1."],
    ["sheet.getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
    ["sheet.getRange('nowhere')", "Range not found"],
    ["sheet.getRange('Khác!A1')", "Range not found"],
    [
      "sheet.getRange(1, 2, 3, null)",
      "The parameters (number,number,number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      "sheet.getRange('A1').setValues([1])",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "SpreadsheetApp.newDataValidation().requireDate('=i1')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
    ],
    [
      "sheet.getRange('A1:A5').setValues([['x']])",
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 5.",
    ],
    [
      "sheet.getRange('A1:G1').setValues([['x']])",
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 7.",
    ],
    ["book.insertSheet('s')", 'A sheet with the name "s" already exists. Please enter another name.'],
    ["sheet.hideSheet(); SpreadsheetApp.flush()", "You can't hide all the sheets in a document."],
    ["sheet.getFoo()", "Sheet.getFoo is not emulated"],
    ["sheet.getRange('A1').randomize()", "Range.randomize is not emulated"],
    ["SpreadsheetApp.openById('x')", "SpreadsheetApp.openById is not emulated"],
    ["SpreadsheetApp.getUi().prompt('x')", "Ui.prompt is not emulated"],
    [
      "const ui = SpreadsheetApp.getUi(); ui.alert('a', 'b', ui.ButtonSet.YES_NO)",
      "Ui.alert with ButtonSet.YES_NO is not emulated",
    ],
    ["HtmlService.createHtmlOutputFromFile('x')", "No HTML file named x was found."],
    [
      "sheet.setFrozenColumns(1); sheet.getRange('A1:B1').merge(); SpreadsheetApp.flush()",
      "You can't merge frozen and non-frozen columns.",
    ],
    [
      "sheet.getRange('A1:A2').merge(); sheet.setFrozenRows(1); SpreadsheetApp.flush()",
      "You can't freeze rows which contain only part of a merged cell.",
    ],
    ["sheet.deleteRows(1, 20)", "You can't delete all the rows on the sheet."],
    [
      "sheet.insertRowsAfter(1, 2000000)",
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    ],
    [
      "Session.getActiveUser()",
      "You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email",
    ],
  ])("%s", (body, message) => {
    expect(messageOf(`${body}`)).toBe(message);
  });

  test("they are the realm's own errors, by the name Exception", () => {
    expect(
      resultOf(
        "try { sheet.getRange(0, 1) } catch (e) { return [e instanceof Error, e.name, String(e), typeof e.stack] }",
      ),
    ).toEqual([true, "Exception", "Exception: The starting row of the range is too small.", "string"]);
  });
});

describe("values", () => {
  test("come as Google gives them", () => {
    const host = run(`
      sheet.getRange('A1:A8').setValues([['31/5/2022'], ['01'], ["'01"], ['=1/0'], [true], [''], ['8.5'], ['1,5']]);
      const v = sheet.getRange('A1:B8').getValues();
      return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date, v[0][0].getFullYear(), v[0][0].getMonth(), v[0][0].getDate(), v[0][0].getHours(),
        v[1][0], v[2][0], v[3][0], v[4][0], v[5][0], v[6][0].toISOString(), v[7][0], v[0][1]]`);
    expect(host.value("run")).toEqual([
      true,
      true,
      true,
      2022,
      4,
      31,
      0,
      1,
      "01",
      "#DIV/0!",
      true,
      "",
      "2026-05-07T17:00:00.000Z",
      1.5,
      "",
    ]);
  });

  test("null and undefined clear, a Date shows as one, a formula is taken", () => {
    const host = run(`
      const r = sheet.getRange('A1:E1');
      r.setValues([['x', 'y', new Date(2022, 4, 31), new Date(2022, 4, 31, 7), '=1+1']]);
      sheet.getRange('A1').setValue(null); sheet.getRange('B1').setValue(undefined);
      return r.getDisplayValues()[0].concat(r.getFormulas()[0])`);
    expect(host.value("run")).toEqual([
      "",
      "",
      "31/05/2022",
      "31/05/2022 07:00:00",
      "2",
      "",
      "",
      "",
      "",
      "=1+1",
    ]);
  });

  test("a text format set before keeps the text, a number in it stays a number", () => {
    expect(
      resultOf(`const r = sheet.getRange('A1:A3'); r.setNumberFormat('@'); r.setValues([['01'], ['=1+1'], [7]]);
        return r.getValues().map(([v]) => v)`),
    ).toEqual(["01", "=1+1", 7]);
  });

  test("the spreadsheet's zone decides which moment a date is, the script's what getDate() says", () => {
    expect(
      resultOf(`book.setSpreadsheetTimeZone('America/New_York');
        sheet.getRange('A1').setValue('31/5/2022');
        const d = sheet.getRange('A1').getValue();
        sheet.getRange('B1').setValue(new Date(2022, 4, 31));
        return [d.toISOString(), d.getDate(), d.getHours(), sheet.getRange('B1').getDisplayValue(),
          Utilities.formatDate(d, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm')]`),
    ).toEqual(["2022-05-31T04:00:00.000Z", 31, 11, "30/05/2022 13:00:00", "2022-05-31 00:00"]);
  });

  test("a script may change its array after the call", () => {
    expect(
      resultOf(
        "const v = [['a']]; const r = sheet.getRange('A1'); r.setValues(v); v[0][0] = 'b'; return r.getValue()",
      ),
    ).toBe("a");
  });

  test("appendRow goes after any content, boxes without a tick included", () => {
    expect(
      resultOf(`sheet.getRange('C5').insertCheckboxes(); sheet.getRange('A7').setNote('n'); sheet.getRange('A8').setBackground('red');
        sheet.appendRow(['x', '=1+1']);
        return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getRange('A6:B6').getValues()[0]]`),
    ).toEqual([6, 3, "A1:C6", ["x", 2]]);
  });

  test("an empty sheet has a data range of one cell, and no last row", () => {
    expect(
      resultOf("return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()]"),
    ).toEqual(["A1", 0, 0]);
  });

  test("getSheetValues reaches with -1 to the last row and column that hold anything", () => {
    const filled = "sheet.getRange('B3:C4').setValues([[1, 2], [3, '']]);";
    expect(resultOf(`${filled} return sheet.getSheetValues(2, 2, -1, -1)`)).toEqual([
      ["", ""],
      [1, 2],
      [3, ""],
    ]);
    expect(resultOf(`${filled} return sheet.getSheetValues(4, 1, -1, 2)`)).toEqual([["", 3]]);
    expect(messageOf("sheet.getSheetValues(1, 1, -1, -1)")).toBe(
      "The number of rows in the range must be at least 1.",
    );
  });

  test("appendRow grows a full sheet", () => {
    expect(
      resultOf(
        "sheet.getRange('A20').setValue(1); sheet.appendRow([1,2,3,4,5,6,7,8]); return [sheet.getMaxRows(), sheet.getMaxColumns()]",
      ),
    ).toEqual([21, 8]);
  });
});

describe("writing", () => {
  test("is buffered: others see it at the next read, at a flush, or at the end", () => {
    const host = makeHost(
      script({
        run: "sheet.getRange('A1').setValue(1); Utilities.getUuid(); sheet.getRange('B1').getValue(); Utilities.getUuid()",
      }),
      small,
    );
    const seen: string[] = [];
    host.addIn.beforeServiceCall = (name) => {
      if (name === "Utilities.getUuid") seen.push(host.text("A1"));
    };
    host.value("run");
    expect(seen).toEqual(["", "1"]);
  });

  test("errors surface late, and what was written before stays", () => {
    const body = `sheet.getRange('A1').setValue('trước');
      sheet.getRange('A2').setValue('x'.repeat(50001));
      const log = ['sau'];
      try { SpreadsheetApp.flush() } catch (e) { log.push(e.message) }
      sheet.getRange('A3').setValue('sau');
      return log.concat(sheet.getRange('A1:A3').getValues().map(([v]) => v))`;
    expect(resultOf(body)).toEqual([
      "sau",
      "Your input contains more than the maximum of 50000 characters in a single cell.",
      "trước",
      "",
      "sau",
    ]);
    expect(
      resultOf(
        "sheet.getRange('A1').setValue('x'.repeat(50000)); return sheet.getRange('A1').getValue().length",
      ),
    ).toBe(50000);
  });

  test("an error later does not take it back", () => {
    const host = run("sheet.getRange('A1').setValue(1); throw new Error('hỏng')");
    expect(host.message("run")).toBe("hỏng");
    expect(host.text("A1")).toBe("1");
  });

  test("an error at the very end is the execution's", () => {
    const host = run("sheet.getRange('A1').setValue('x'.repeat(50001)); return 1");
    expect(host.message("run")).toBe(
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  });

  test("a rejecting validation fails the whole write; a warning one does not", () => {
    const rule = (allow: boolean) =>
      `sheet.getRange('F1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không'])${allow ? "" : ".setAllowInvalid(false)"}.build());`;
    const write = "sheet.getRange('E1:F1').setValues([['a', 'Chưa']]); SpreadsheetApp.flush();";
    const host = run(rule(false) + write);
    expect(host.message("run")).toBe(
      "The data you entered in cell F1 violates the data validation rules set on this cell.",
    );
    expect(host.text("E1")).toBe("");
    const warned = run(rule(true) + write);
    warned.value("run");
    expect([warned.text("E1"), warned.text("F1")]).toEqual(["a", "Chưa"]);
  });

  test("a protected cell refuses those who may not, and only them", () => {
    const host = makeHost(
      script({
        lock: "const p = sheet.getRange('A1').protect(); p.addEditor(book.getOwner()); p.removeEditors(p.getEditors()); return p.getEditors().map(e => e.getEmail())",
        warn: "sheet.getRange('B1').protect().setWarningOnly(true)",
        write: "sheet.getRange(a).setValue('x'); SpreadsheetApp.flush(); return sheet.getRange(a).canEdit()",
        can: "return [sheet.getRange('A1').canEdit(), sheet.getRange('A1:B2').canEdit(), sheet.getRange('A2').canEdit()]",
        editors: "return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors()",
      }),
    );
    host.value("can");
    expect(host.value("lock")).toEqual([owner.email]);
    host.value("warn");
    const as = (person: typeof lan, name: string, ...args: unknown[]) =>
      host.addIn.call(person, name, args, { sheetId: 0, row: 0, column: 0, rows: 1, columns: 1 }, () => {});
    const text =
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
    expect(as(lan, "write", "A1")).toMatchObject({ ok: false, name: "ScriptError", message: text });
    expect(as(lan, "write", "B1")).toMatchObject({ ok: true, value: true });
    expect(as(lan, "can")).toMatchObject({ value: [false, false, true] });
    expect(as(lan, "editors")).toMatchObject({ ok: false, message: text });
    expect(as(owner, "write", "A1")).toMatchObject({ ok: true, value: true });
  });

  test("a protected sheet leaves its unprotected ranges", () => {
    const host = makeHost(
      script({
        lock: "const p = sheet.protect(); p.addEditor(book.getOwner()); p.removeEditors(p.getEditors()); p.setUnprotectedRanges([sheet.getRange('B2:C3')]); return sheet.protect().getUnprotectedRanges()[0].getA1Notation()",
        write: "sheet.getRange(a).setValue('x'); SpreadsheetApp.flush()",
      }),
    );
    expect(host.value("lock")).toBe("B2:C3");
    const as = (a1: string) =>
      host.addIn.call(lan, "write", [a1], { sheetId: 0, row: 0, column: 0, rows: 1, columns: 1 }, () => {})
        .ok;
    expect([as("B2"), as("C3"), as("C4"), as("A1")]).toEqual([true, true, false, false]);
  });

  test("protect() lets everyone in; whoever runs the script cannot lock themselves out", () => {
    const host = makeHost(
      script({
        run: "const p = sheet.getRange('A1').protect(); const all = p.getEditors().map(e => e.getEmail()); p.removeEditors(all); return [all, p.getEditors().map(e => e.getEmail())]",
      }),
    );
    const selection = { sheetId: 0, row: 0, column: 0, rows: 1, columns: 1 };
    host.addIn.open(minh, () => {});
    host.addIn.call(minh, "run", [], selection, () => {});
    const result = host.addIn.call(lan, "run", [], selection, () => {});
    expect(result).toMatchObject({
      ok: true,
      value: [
        [owner.email, lan.email, minh.email],
        [owner.email, lan.email],
      ],
    });
  });
});

describe("who may edit a protected sheet", () => {
  const code = script({
    lock: "const p = sheet.protect(); const before = p.getEditors().map(e => e.getEmail()); p.removeEditors(p.getEditors()); return before",
    write: "sheet.getRange('A1').setValue('x'); SpreadsheetApp.flush()",
  });
  const call = (host: ReturnType<typeof makeHost>, person: Person, name: string) =>
    host.addIn.call(person, name, [], { sheetId: 0, row: 0, column: 0, rows: 1, columns: 1 }, () => {});

  test("a list from which nobody was taken mirrors the file's rights", () => {
    const host = makeHost(code);
    expect(call(host, owner, "lock")).toMatchObject({ value: [owner.email] });
    expect(call(host, lan, "write").ok).toBe(true);
  });

  test("somebody with the link is not listed, and is shut out with the others", () => {
    const host = makeHost(code);
    call(host, minh, "write");
    expect(call(host, { ...lan, through: "link" }, "lock")).toMatchObject({
      value: [owner.email, minh.email],
    });
    expect([lan, minh, owner].map((person) => call(host, person, "write").ok)).toEqual([false, false, true]);
  });

  test("one of a group cannot take anybody away", () => {
    const host = makeHost(code);
    call(host, minh, "write");
    expect(call(host, { ...lan, through: "group" }, "lock").ok).toBe(false);
    expect(call(host, minh, "write").ok).toBe(true);
  });
});

describe("what Google refuses", () => {
  test.each([
    ["sheet.setName('x'.repeat(100)); book.insertSheet('y'.repeat(100))", "sheet.setName('x'.repeat(101))"],
    ["sheet.setName('x')", "book.insertSheet('x'.repeat(101))"],
    [list(500), list(501)],
    [
      "sheet.addDeveloperMetadata('k', 'x'.repeat(14999)); sheet.addDeveloperMetadata('k', 'x'.repeat(14999))",
      "sheet.addDeveloperMetadata('k', 'x'.repeat(14999)); sheet.addDeveloperMetadata('k', 'x'.repeat(15000)); SpreadsheetApp.flush()",
    ],
    [condition("=S!A1=1"), condition("=T!A1=1")],
    ["sheet.setFrozenRows(1); sheet.deleteRows(2, 18)", "sheet.setFrozenRows(1); sheet.deleteRows(2, 19)"],
    ["sheet.setFrozenRows(2); sheet.deleteRows(1, 19)", "sheet.setFrozenRows(1); sheet.deleteRows(2, 20)"],
    ["sheet.insertColumnsAfter(1, 18271)", "sheet.insertColumnsAfter(1, 18272)"],
    [
      "sheet.getRange('A1').copyTo(sheet.getRange('B1'))",
      "sheet.getRange('A1').copyTo(sheet.getRange('B1'), null, true)",
    ],
    [
      "sheet.getRange('A1').getDataRegion()",
      "sheet.getRange('A1').getDataRegion(SpreadsheetApp.Dimension.ROWS)",
    ],
    ["LockService.getDocumentLock().waitLock(0)", "LockService.getDocumentLock().waitLock(-100)"],
  ])("%s is done, %s is not", (done, refused) => {
    expect(run(done).call("run")).toMatchObject({ ok: true });
    expect(run(refused).call("run")).toMatchObject({ ok: false });
  });
});

describe("live answers", () => {
  test.each<[body: string, answer: unknown]>([
    ["sheet.getRange('A1').setNumberFormat('general').getNumberFormat()", "0.###############"],
    ["sheet.getRange('A1').getWrap()", true],
    ["SpreadsheetApp.newDataValidation().getCriteriaType()", null],
    [
      "SpreadsheetApp.newDataValidation().requireValueInList([9, false]).getCriteriaValues()[0]",
      ["9", "false"],
    ],
    [
      "[CacheService.getScriptCache().put('a', 'b'), CacheService.getScriptCache().remove('a')]",
      [null, null],
    ],
    ["LockService.getDocumentLock().tryLock(-1)", false],
    ["HtmlService.createHtmlOutput('').appendUntrusted('<').getContent()", "&lt;"],
    ["Object.keys(SpreadsheetApp.ProtectionType)", ["RANGE", "SHEET"]],
    [
      "['!c2:e5', 'R2C3', 'R2C3:R5C5'].map((a) => sheet.getRange(a).getA1Notation())",
      ["C2:E5", "C2", "C2:E5"],
    ],
    [
      "sheet.getRange('B1:C2').setFormula('=A1').getFormulas()",
      [
        ["=A1", "=B1"],
        ["=A2", "=B2"],
      ],
    ],
    ["sheet.getRange('A1:B1').setFormulas([['=1', null]]).getFormulas()", [["=1", ""]]],
    [
      "(() => { const d = (...a) => String(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ...a)); return [d('é') === d('?'), d('é', Utilities.Charset.UTF_8) === d('?')] })()",
      [true, false],
    ],
    [
      "(() => { sheet.getRange('A1:A2').setValues([['a'], ['b']]).copyTo(sheet.getRange('C1:C5')); return sheet.getRange('C1:C5').getValues().flat() })()",
      ["a", "b", "a", "b", ""],
    ],
  ])("%s", (body, answer) => expect(resultOf(`return ${body}`)).toEqual(answer));
});

describe("inserted lines", () => {
  const seen =
    "const look = (a) => { const r = sheet.getRange(a); return [r.getNumberFormat(), r.getBackground(), String(r.getDataValidation()?.getCriteriaType()), r.getValue()] };";
  const boxed =
    "sheet.getRange('B2').setNumberFormat('@').setBackground('red').insertCheckboxes(); sheet.getRange('C3').setNumberFormat('0.00');";
  test.each([
    ["sheet.insertColumnAfter(2); return look('C2')", ["@", "#ff0000", "CHECKBOX", ""]],
    ["sheet.insertColumnBefore(2); return look('B2')", ["@", "#ff0000", "CHECKBOX", ""]],
    ["sheet.insertRowsAfter(2, 2); return look('B4')", ["@", "#ff0000", "CHECKBOX", ""]],
    ["sheet.insertRowBefore(3); return look('C3')", ["0.00", "#ffffff", "undefined", ""]],
  ])("take after their neighbour: %s", (body, look) => {
    expect(resultOf(`${seen}${boxed}${body}`)).toEqual(look);
  });

  test.each([
    ["sheet.insertColumnBefore(1)", "=$B2=C2"],
    ["sheet.insertRowBefore(1)", "=$A3=B3"],
    ["sheet.insertRowBefore(3)", "=$A2=B2"],
    ["sheet.deleteRow(1)", "=$A1=B1"],
    ["sheet.deleteRow(2)", "=$A2=B2"],
    ["sheet.deleteColumn(1)", "=#REF!=A2"],
  ])("a condition goes on meaning its cells: %s", (body, formula) => {
    const rule = `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$A2=B2").setBackground('red').setRanges([sheet.getRange('C2:C9')]).build()]);`;
    expect(
      resultOf(
        `${rule}${body}; return sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()[0]`,
      ),
    ).toBe(formula);
  });
});

describe("structure and looks", () => {
  test("formats round trip, null removes", () => {
    expect(
      resultOf(`const r = sheet.getRange('A1:B1');
        r.setBackgrounds([['#FFF', null]]).setFontWeight('bold').setFontColor('red').setWrap(true).setHorizontalAlignment('center').setNumberFormats([['0.00', '']]).setNotes([['n', null]]);
        return [r.getBackgrounds()[0], r.getFontWeights()[0], r.getFontColor(), r.getWrap(), String(r.getWrapStrategy()), r.getHorizontalAlignment(), r.getNumberFormats()[0], r.getNotes()[0]]`),
    ).toEqual([
      ["#ffffff", "#ffffff"],
      ["bold", "bold"],
      "#ff0000",
      true,
      "WRAP",
      "center",
      ["0.00", "0.###############"],
      ["n", ""],
    ]);
  });

  test("borders: the four sides are the range's, the last two stand between its cells", () => {
    const host =
      run(`sheet.getRange('A1:B2').setBorder(true, true, true, true, false, null, '#F00', SpreadsheetApp.BorderStyle.DASHED);
      sheet.getRange('B2').setBorder(null, null, false, null, null, null); sheet.getRange('D1:D2').setBorder(null, null, null, null, null, true)`);
    host.value("run");
    const red = "DASHED #ff0000";
    const black = "SOLID #000000";
    expect(["A1", "B1", "A2", "B2", "D1", "D2"].map((a1) => host.cell(a1)?.borders)).toEqual([
      [red, red, null, null],
      [red, null, null, red],
      [null, red, red, null],
      [null, null, null, red],
      [null, null, black, null],
      [black, null, null, null],
    ]);
  });

  test("fonts, lines and places of texts reach the page; the defaults do not", () => {
    const host =
      run(`sheet.getRange('A1:B1').setValues([['Kính gửi', 'x']]).setFontFamilies([['Times New Roman', null]]).setFontLines([['underline', 'none']]).setFontSize(14)
        .setVerticalAlignments([['middle', 'bottom']]).setWrapStrategies([[SpreadsheetApp.WrapStrategy.CLIP, SpreadsheetApp.WrapStrategy.OVERFLOW]]);
      return [sheet.getRange('A1:B1').getFontFamilies()[0], sheet.getRange('A1:B1').getFontLines()[0]]`);
    expect(host.value("run")).toEqual([
      ["Times New Roman", "Arial"],
      ["underline", "none"],
    ]);
    expect(host.cell("A1")).toEqual({
      text: "Kính gửi",
      family: "Times New Roman",
      line: "underline",
      size: 14,
      verticalAlign: "middle",
      clip: true,
    });
    expect(host.cell("B1")).toEqual({ text: "x", size: 14 });
  });

  test("a list of ranges is changed alike, at the price of each", () => {
    const host = run(`const list = sheet.getRangeList(['A1', 'C3:D4']);
      list.setValue('x').setFontWeight('bold').setBackground('red').breakApart();
      return [list.getRanges().map(r => r.getA1Notation()), sheet.getRange('D4').getFontWeight(), sheet.getRange('C3').getValue(), book.getRangeList(['B2']).getRanges().length]`);
    expect(host.value("run")).toEqual([["A1", "C3:D4"], "bold", "x", 1]);
    expect(messageOf("sheet.getRangeList(['A1']).trimWhitespace()")).toBe(
      "RangeList.trimWhitespace is not emulated",
    );
  });

  test("rows have heights to grow from, or heights that are forced", () => {
    const host =
      run(`sheet.setRowHeights(2, 2, 40).setRowHeightsForced(5, 2, 10); sheet.autoResizeRows(3, 1); sheet.setRowHeight(6, 50);
      sheet.hideRows(8, 2); sheet.unhideRow(sheet.getRange('A9')); sheet.hideRow(sheet.getRange('A12')); sheet.setHiddenGridlines(true);
      return [2, 3, 5, 6].map(r => sheet.getRowHeight(r)).concat(sheet.hasHiddenGridlines(), sheet.isRowHiddenByUser(9))`);
    expect(host.value("run")).toEqual([40, 21, 10, 50, true, false]);
    expect(host.workbook.sheets()[0]).toMatchObject({
      rowHeights: { 1: 40, 4: 10, 5: 50 },
      forcedRows: [4],
      hiddenRows: [7, 11],
      hiddenGridlines: true,
    });
  });

  test("a copy of a sheet goes to the end and leaves the active one active", () => {
    expect(
      resultOf(`book.insertSheet('Hai'); book.setActiveSheet(sheet); sheet.getRange('B2').setValue(7).setFontSize(13); sheet.getRange('A1:B1').merge();
        const copy = sheet.copyTo(book);
        return [book.getSheets().map(s => s.getName()), book.getActiveSheet().getName(), copy.getRange('B2').getFontSize(), copy.getRange('A1').isPartOfMerge()]`),
    ).toEqual([["S", "Hai", "Bản sao của S"], "S", 13, true]);
  });

  test("of a merged range only the first cell takes content; all take looks", () => {
    expect(
      resultOf(`const r = sheet.getRange('A1:B2'); r.getCell(1, 2).setValue('cũ'); r.merge().setValue('mới').setFontSize(13);
        sheet.getRange('B1:C1').setValues([['mất', 'còn']]);
        return [r.getValues(), r.getFontSizes(), sheet.getRange('C1').getValue()]`),
    ).toEqual([
      [
        ["mới", ""],
        ["", ""],
      ],
      [
        [13, 13],
        [13, 13],
      ],
      "còn",
    ]);
  });

  test("clear takes what it is told to", () => {
    expect(
      resultOf(`const r = sheet.getRange('A1'); r.setValue(1).setNote('n').setBackground('red');
        r.clear({ contentsOnly: true }); const first = [r.getValue(), r.getNote(), r.getBackground()];
        r.clear(); return first.concat(r.getNote(), r.getBackground())`),
    ).toEqual(["", "n", "#ff0000", "", "#ffffff"]);
  });

  test("validations come back as they were", () => {
    expect(
      resultOf(`const r = sheet.getRange('A1:B1');
        r.setDataValidations([[SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không'], true).setAllowInvalid(false).setHelpText('h').build(), null]]);
        const [[rule, none]] = r.getDataValidations();
        const copy = rule.copy().requireDateOnOrAfter(new Date(2022, 4, 31, 15)).build();
        return [String(rule.getCriteriaType()), rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, JSON.stringify(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(), none, String(copy.getCriteriaType()), copy.getCriteriaValues()[0].toISOString(), SpreadsheetApp.newDataValidation().getAllowInvalid()]`),
    ).toEqual([
      "VALUE_IN_LIST",
      true,
      '"VALUE_IN_LIST"',
      [["Có", "Không"], true],
      false,
      "h",
      null,
      "DATE_ON_OR_AFTER",
      "2022-05-30T17:00:00.000Z",
      true,
    ]);
  });

  test("sheets: insert, move, rename, hide, delete, ids that stay", () => {
    expect(
      resultOf(`const made = book.insertSheet('Hai', 0); const id = made.getSheetId();
        made.setName('Ba').hideSheet(); made.setFrozenRows(2); made.setColumnWidths(1, 2, 50);
        const third = book.insertSheet(); book.setActiveSheet(third); book.moveActiveSheet(1);
        const list = book.getSheets().map((s) => s.getName() + s.getIndex() + s.isSheetHidden());
        book.deleteSheet(third);
        return [list, book.getSheetByName('Ba').getSheetId() === id, book.getSheetByName('Hai'), book.getSheetById(id).getFrozenRows(), made.getColumnWidth(2), made.getColumnWidth(3), book.getNumSheets()]`),
    ).toEqual([["Trang tính31false", "Ba2true", "S3false"], true, null, 2, 50, 100, 2]);
  });

  test("rows and columns", () => {
    expect(
      resultOf(`sheet.getRange('A1:C1').setValues([[1, 2, '=A1+B1']]);
        sheet.insertColumnsBefore(2, 1).insertRowBefore(1);
        sheet.moveColumns(sheet.getRange('A1'), 3);
        sheet.deleteColumn(1);
        return [sheet.getDataRange().getFormulas()[1], sheet.getMaxRows(), sheet.getMaxColumns()]`),
    ).toEqual([["", "", "=A2+B2"], 21, 7]);
  });

  test("a copy slides formulas, and values alone leave them", () => {
    expect(
      resultOf(`sheet.getRange('A1:B1').setValues([[1, '=A1*2']]); sheet.getRange('A2').setValue(5);
        sheet.getRange('B1').copyTo(sheet.getRange('B2')); sheet.getRange('B2').copyTo(sheet.getRange('C2'), { contentsOnly: true });
        return [sheet.getRange('B2').getFormula(), sheet.getRange('C2').getFormula(), sheet.getRange('C2').getValue()]`),
    ).toEqual(["=A2*2", "", 10]);
  });

  test("sorting takes whole rows, blanks last", () => {
    expect(
      resultOf(`sheet.getRange('A1:B4').setValues([['b', 1], ['', 2], ['a', 3], ['đ', 4]]);
        sheet.getRange('A1:B4').sort({ column: 1, ascending: false });
        return sheet.getRange('A1:B4').getValues()`),
    ).toEqual([
      ["đ", 4],
      ["b", 1],
      ["a", 3],
      ["", 2],
    ]);
  });

  test("named ranges and metadata", () => {
    expect(
      resultOf(`book.setNamedRange('so_lieu', sheet.getRange('B2:C3')); sheet.getRange('A1').setFormula('=SUM(so_lieu)'); sheet.getRange('B2').setValue(4);
        sheet.addDeveloperMetadata('k', 'v'); book.addDeveloperMetadata('b');
        const [m] = sheet.getDeveloperMetadata(); m.setValue('w');
        return [sheet.getRange('A1').getValue(), book.getRangeByName('S!so_lieu').getA1Notation(), book.getRangeByName('khac'), m.getKey(), m.getValue(), book.getDeveloperMetadata()[0].getValue()]`),
    ).toEqual([4, "B2:C3", null, "k", "w", null]);
  });
});

describe("the other services", () => {
  test("properties last, with their limits", () => {
    const host = makeHost(
      script({
        put: "PropertiesService.getDocumentProperties().setProperties({ a: 1, b: 'x' }).deleteProperty('b')",
        get: "return [PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperty('a')]",
        long: "PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(a))",
      }),
    );
    host.value("put");
    expect(host.value("get")).toEqual([{ a: "1" }, null]);
    host.value("long", 9216);
    expect(host.message("long", 9217)).toBe("Argument too large: value");
  });

  test("a cache forgets by the execution's own clock, which sleep puts forward", () => {
    expect(
      resultOf(`const c = CacheService.getDocumentCache(); c.put('k', 'v', 10); const t = Date.now();
        Utilities.sleep(9000); const first = c.get('k'); Utilities.sleep(2000);
        return [first, c.get('k'), Math.round((Date.now() - t) / 1000), new Date() instanceof Date, new Date(2022, 0, 1) instanceof Date, [].concat(new Date(0)).length]`),
    ).toEqual(["v", null, 11, true, true, 1]);
  });

  test("formatDate by zone and pattern", () => {
    expect(
      resultOf(`const d = new Date(Date.UTC(2022, 4, 30, 23, 5, 6));
        return [Utilities.formatDate(d, 'Asia/Ho_Chi_Minh', "dd/MM/yyyy HH:mm:ss Z"), Utilities.formatDate(d, 'GMT', "EEE, d MMM yy 'lúc' h:mm a z"), Utilities.formatDate(d, 'Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm:ssXXX")]`),
    ).toEqual(["31/05/2022 06:05:06 +0700", "Mon, 30 May 22 lúc 11:05 PM GMT", "2022-05-31T06:05:06+07:00"]);
  });

  test("base64 and digests are of UTF-8", () => {
    expect(
      resultOf(
        "return [Utilities.base64Encode('Việt'), Utilities.base64Decode('/w=='), Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '').length]",
      ),
    ).toEqual(["Vmnhu4d0", [-1], 32]);
  });

  test("a menu, a sidebar, a dialog, an alert and a toast reach the window", () => {
    const host = run(`const ui = SpreadsheetApp.getUi();
      ui.createMenu('Sáng kiến').addItem('Kiểm tra', 'check').addSeparator().addSubMenu(ui.createMenu('Khác').addItem('X', 'x')).addToUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('T'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<b>').append('x').setWidth(300), 'D');
      book.toast('m', 't', 3);
      return ui.alert('Tiêu đề', 'Nội dung', ui.ButtonSet.OK) === ui.Button.OK`);
    expect(host.value("run")).toBe(true);
    expect(host.events).toEqual([
      {
        kind: "menu",
        menus: [
          {
            name: "Sáng kiến",
            items: [
              { label: "Kiểm tra", functionName: "check" },
              {},
              { label: "Khác", items: [{ label: "X", functionName: "x" }] },
            ],
          },
        ],
      },
      { kind: "sidebar", title: "T", html: "<p>Xin chào</p>" },
      { kind: "dialog", title: "D", html: "<b>x", width: 300, height: 450, modal: true },
      { kind: "toast", title: "t", message: "m", seconds: 3 },
      { kind: "alert", title: "Tiêu đề", message: "Nội dung" },
    ]);
  });

  test("the clock of cells is the workbook's", () => {
    expect(NOW.getUTCFullYear()).toBe(2026);
    expect(
      resultOf("sheet.getRange('A1').setValue('8.5'); return sheet.getRange('A1').getValue().getFullYear()"),
    ).toBe(2026);
  });
});
