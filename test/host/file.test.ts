import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook, LocalAddIn, type LocalWorkbook, openWorkbook, Refusal } from "../../src/host/host";
import { bundleOfText } from "../../src/host/realm/bundle";
import { lan, manifest, NOW, owner, script } from "./host-for-test";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-"));
  file = join(folder, "so.sang-kien");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = { now: () => NOW };
const init = {
  name: "Sổ",
  sheets: [
    {
      name: "Sáng kiến",
      values: [
        ["Mã", "Ngày"],
        [1, new Date("2022-05-31T00:00+07:00")],
      ],
    },
  ],
};
const create = () => createWorkbook(init, { ...options, file });
const shown = (workbook: LocalWorkbook) => workbook.sheets().map((sheet) => workbook.view(sheet.id));
const refusal = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return (error as Error).message;
  }
  throw new Error("was not refused");
};

const code = script({
  everything: `sheet.getRange('A1:B1').setBackgrounds([['#ff0000', null]]).setNote('n').setFontWeight('bold');
    sheet.getRange('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).setAllowInvalid(false).build());
    sheet.getRange('A5:B6').merge(); sheet.setFrozenRows(1); sheet.setColumnWidth(1, 300); sheet.hideColumns(4); sheet.setTabColor('red');
    const p = sheet.getRange('D1').protect().setDescription('d'); p.removeEditors(p.getEditors());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(0).setBackground('#00ff00').setRanges([sheet.getRange('A2:A9')]).build()]);
    book.insertSheet('Hai').hideSheet(); book.setNamedRange('ten', sheet.getRange('A2'));
    sheet.getRange('E1:E4').setFormulas([['=ten*2'], ["='Hai'!A1"], ['=TWICE(A2:A2)'], ['=SUM(']]);
    PropertiesService.getDocumentProperties().setProperty('k', 'v')`,
  look: `const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
    return [PropertiesService.getDocumentProperties().getProperty('k'), p.getDescription(), p.canEdit(), book.getId(), sheet.getRange('B2').getValue() instanceof Date]`,
}).concat("\n/** @customfunction */\nfunction TWICE(rows) { return rows[0][0] * 2; }");
const addIn = (workbook: LocalWorkbook) => new LocalAddIn(workbook, bundleOfText(code, new Map(), manifest));
const selection = { sheetId: 0, row: 0, column: 0, rows: 1, columns: 1 };

test("everything is there again, closed or not", () => {
  const workbook = create();
  const first = addIn(workbook);
  expect(first.call(owner, "everything", [], selection, () => {})).toMatchObject({ ok: true });
  workbook.renameSheet(owner, 0, "Tên mới");
  workbook.insertRows(owner, 0, 1, 1);
  const before = [workbook.sheets(), shown(workbook)];
  const looked = first.call(lan, "look", [], selection, () => {});
  // As a killed process leaves it: the file alone, without its lock.
  const left = join(folder, "left");
  copyFileSync(file, left);
  workbook.close();
  for (const path of [file, left]) {
    const again = openWorkbook(path, options);
    const second = addIn(again);
    expect([again.sheets(), shown(again)]).toEqual(before);
    expect(second.call(lan, "look", [], selection, () => {})).toEqual(looked);
    again.close();
  }
});

test("nobody else of the machine reads the file, new or found readable", () => {
  create().close();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  chmodSync(file, 0o644);
  openWorkbook(file, options).close();
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("each answered action is on the disk, undo too", () => {
  const workbook = create();
  const reread = () => {
    const left = join(folder, "left");
    copyFileSync(file, left);
    const again = openWorkbook(left, options);
    const texts = again.view(0).cells.map(({ cell }) => cell?.text);
    again.close();
    return texts;
  };
  workbook.type(owner, 0, 2, 0, "x");
  expect(reread()).toEqual(["Mã", "Ngày", "1", "31/05/2022", "x"]);
  workbook.deleteRows(owner, 0, 0, 1);
  expect(reread()).toEqual(["1", "31/05/2022", "x"]);
  workbook.undo(owner);
  expect(reread()).toEqual(["Mã", "Ngày", "1", "31/05/2022", "x"]);
  expect(readFileSync(file, "utf8").trimEnd().split("\n")).toHaveLength(4);
  workbook.close();
  expect(readFileSync(file, "utf8").trimEnd().split("\n")).toHaveLength(1);
});

test("a refused action leaves no trace", () => {
  const workbook = create();
  const before = readFileSync(file, "utf8");
  expect(() => workbook.insertRows(owner, 0, 0, 9_000_000)).toThrow(Refusal);
  const again = join(folder, "left");
  copyFileSync(file, again);
  const reopened = openWorkbook(again, options);
  expect(reopened.sheets()[0]?.rows).toBe(1000);
  reopened.close();
  expect(readFileSync(file, "utf8").startsWith(before)).toBe(true);
  workbook.close();
});

test("a line that was cut off is dropped, wherever it was cut", () => {
  const workbook = create();
  workbook.type(owner, 0, 2, 0, "giữ");
  const whole = readFileSync(file);
  workbook.type(owner, 0, 3, 0, "mất");
  const full = readFileSync(file);
  workbook.close();
  for (let length = whole.length; length < full.length; length += 7) {
    const left = join(folder, `left-${length}`);
    writeFileSync(left, full.subarray(0, length));
    const again = openWorkbook(left, options);
    expect(again.view(0).cells.map(({ cell }) => cell?.text)).toEqual([
      "Mã",
      "Ngày",
      "1",
      "31/05/2022",
      "giữ",
    ]);
    again.type(owner, 0, 4, 0, "sau");
    again.close();
    const third = openWorkbook(left, options);
    expect(third.view(0).cells.at(-1)?.cell?.text).toBe("sau");
    third.close();
  }
});

test("a long journal is folded into one line while it runs", () => {
  const workbook = createWorkbook(init, { ...options, file, journalLimit: 500 });
  for (let row = 0; row < 30; row++) workbook.type(owner, 0, row + 2, 0, `dòng ${row}`);
  expect(readFileSync(file, "utf8").trimEnd().split("\n").length).toBeLessThan(10);
  workbook.close();
  const again = openWorkbook(file, options);
  expect(again.view(0).cells).toHaveLength(34);
  again.close();
});

describe("refusals", () => {
  test.each([
    ["nothing", ""],
    ["another file", "PK\u0003\u0004..."],
    ["other JSON", '{"a":1}\n'],
    ["a list", "[]\n"],
    [
      "a cell count",
      '{"format":"so-sang-kien/workbook","version":1,"book":{},"operations":[{"kind":"cells"}]}\n',
    ],
  ])("%s is no workbook, and stays as it is", (_, text) => {
    writeFileSync(file, text);
    expect(refusal(() => openWorkbook(file, options))).toBe(
      "Tệp so.sang-kien không phải là sổ của bản chạy thử, hoặc đã hỏng. Tệp được giữ nguyên.",
    );
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(readdirSync(folder)).toEqual(["so.sang-kien"]);
  });

  test("a broken line in the middle is not skipped", () => {
    create().close();
    appendFileSync(file, '{"operations":[\n{"operations":[]}\n');
    const text = readFileSync(file, "utf8");
    expect(refusal(() => openWorkbook(file, options))).toContain("đã hỏng");
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("a newer version", () => {
    create().close();
    writeFileSync(file, readFileSync(file, "utf8").replace('"version":1', '"version":2'));
    expect(refusal(() => openWorkbook(file, options))).toBe(
      "Tệp so.sang-kien do một bản chạy thử mới hơn ghi. Hãy cập nhật rồi mở lại.",
    );
  });

  test("a file that is there, or is not", () => {
    expect(refusal(() => openWorkbook(file, options))).toBe("Không tìm thấy tệp so.sang-kien.");
    create().close();
    expect(refusal(create)).toBe("Tệp so.sang-kien đã có. Hãy chọn tên khác.");
    expect(refusal(() => createWorkbook(init, { file: join(folder, "không", "có") }))).toBe(
      "Không ghi được vào thư mục của tệp có.",
    );
  });

  test("a workbook that is open already, here or in another process", () => {
    const workbook = create();
    const text = "Sổ so.sang-kien đang được mở ở một cửa sổ khác trên máy này. Hãy đóng nó trước.";
    expect(refusal(() => openWorkbook(file, options))).toBe(text);
    workbook.close();
    expect(existsSync(`${file}.lock`)).toBe(false);
    writeFileSync(`${file}.lock`, String(process.ppid));
    expect(refusal(() => openWorkbook(file, options))).toBe(text);
    // No process has so high a number.
    writeFileSync(`${file}.lock`, "99999999");
    openWorkbook(file, options).close();
    writeFileSync(`${file}.lock`, "");
    openWorkbook(file, options).close();
    expect(readdirSync(folder)).toEqual(["so.sang-kien"]);
  });
});
