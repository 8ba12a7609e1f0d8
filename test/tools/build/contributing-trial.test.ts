import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, ValueOf } from "../../../src/api/bridge";
import { columnKeys } from "../../../src/core/register/columns";
import { tabs } from "../../../src/core/words/words";
import { createWorkbook } from "../../../src/host/host";
import { OpenBook, owner } from "../../support/add-in";
import { applyChange, samplesOf } from "../../support/page-samples";
import { sampleUnit, typedRow } from "../../support/sample-rows";

const root = join(__dirname, "../../..");
const samples = samplesOf(readFileSync(join(root, "CONTRIBUTING.md"), "utf8"));
const tool = (name: string) => createRequire(__filename).resolve(name);
let copy: string;
let book: OpenBook;

/** Does in a copy of the source what the page says, and sets a workbook up with what is built of it. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "contributing-"));
  for (const part of ["src", "package.json", "appsscript.json", "tsconfig.json"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  for (const { language, path, text } of samples) {
    const file = join(copy, path);
    writeFileSync(file, language === "diff" ? applyChange(readFileSync(file, "utf8"), text) : text);
  }
  execFileSync(process.execPath, [tool("tsx/cli"), join("src", "tools", "build", "build.ts")], { cwd: copy });
  book = new OpenBook(createWorkbook({ name: "Sổ thử" }), join(copy, "dist"));
  book.run("menuSetUp");
  book.paste(tabs.units, 1, 0, [sampleUnit]);
  book.paste(tabs.register, 1, 5, [
    typedRow({ title: "Sáng kiến" }),
    typedRow({ title: "Sáng kiến dạy Toán", code: "SK-0002" }),
  ]);
});

afterAll(() => rmSync(copy, { recursive: true }));

const rowsOf = (tab: string) =>
  Array.from({ length: 120 }, (_, row) => book.texts(tab, row)).filter((texts) => texts.length > 0);

test("the samples pass the compiler", () => {
  const touched = [...new Set(samples.map(({ path }) => path))];
  writeFileSync(
    join(copy, "tsconfig.trial.json"),
    JSON.stringify({ extends: "./tsconfig.json", include: [], files: touched }),
  );
  const run = (name: string, ...args: string[]) =>
    execFileSync(process.execPath, [tool(name), ...args], { cwd: copy, encoding: "utf8", stdio: "pipe" });
  expect(() => run("typescript/bin/tsc", "-p", "tsconfig.trial.json")).not.toThrow();
});

test("the rule stands in the settings and judges rows, on both edges", () => {
  expect(rowsOf(tabs.settings)).toContainEqual([
    "Quy tắc",
    "Tên sáng kiến nói rõ giải pháp",
    "Cần xem lại",
    "IV.1",
  ]);
  const [first, second] = [1, 2].map((row) => book.texts(tabs.register, row));
  expect(first?.[0]).toBe("Cần xem lại");
  expect(first?.[2]).toMatch(/^IV\.1: .*“Sáng kiến”/);
  expect(second?.[0]).toBe("Đủ điều kiện");
});

test("the column stands last, with its note, and the formula reads it", () => {
  const last = 5 + columnKeys.length;
  expect(book.texts(tabs.register, 0)[last]).toBe("Người liên hệ");
  expect(book.cell(tabs.register, 0, last).note).toContain("điện thoại");
  expect(book.cell(tabs.register, 0, 0).input).toContain("F1:AB;");
});

test("a workbook of the released add-in gets the column by set-up, and keeps its rows", () => {
  const old = new OpenBook();
  old.run("menuSetUp");
  old.paste(tabs.units, 1, 0, [sampleUnit]);
  old.paste(tabs.register, 1, 5, [typedRow()]);
  const before = old.texts(tabs.register, 1);
  const upgraded = new OpenBook(old.workbook, join(copy, "dist"));
  expect(upgraded.texts(tabs.register, 1)).toEqual(before);
  upgraded.run("menuSetUp");
  expect(upgraded.texts(tabs.register, 0).at(-1)).toBe("Người liên hệ");
  expect(upgraded.texts(tabs.register, 1)).toEqual(before);
  expect(before[0]).toBe("Đủ điều kiện");
});

/** What a call of the page answers. */
function ask(name: string, request: object): unknown {
  const result = book.run(name, owner, JSON.stringify(request));
  const answer = JSON.parse(String(result.ok && result.value)) as Answer<unknown>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

test("the kind of solution is offered, and read as people write it", () => {
  const { choices } = ask("pageSettings", { presets: false }) as ValueOf<"pageSettings">;
  expect(choices["Loại giải pháp được tham gia"]?.words.at(-1)).toBe("Chăm lo đoàn viên");
  book.paste(tabs.register, 3, 5, [
    typedRow({ title: "Thăm hỏi đoàn viên ốm đau", code: "SK-0003", kind: "Chăm lo đời sống đoàn viên" }),
  ]);
  expect(book.texts(tabs.register, 3)[0]).toBe("Đủ điều kiện");
  book.workbook.deleteRows(owner, book.tab(tabs.register).id, 3, 1);
});

test("the column of the summary stands in its table and is counted", () => {
  const rows = rowsOf(tabs.analysis);
  const headings = rows.find((texts) => texts.includes("Số đơn vị")) ?? [];
  const at = headings.indexOf("Số đơn vị");
  expect(headings.filter(Boolean)).toEqual(["Quy tắc", "Số dòng", "Số đơn vị", "Căn cứ", "Mức độ"]);
  expect(rows.map((texts) => texts[at]).filter((text) => text === "1").length).toBeGreaterThan(0);
});

test("the call answers from the rows", () => {
  expect(ask("pageNewest", {})).toEqual({ row: 3, title: "Sáng kiến dạy Toán" });
});

test("the report stands in a tab of its own, and is made again with what people wrote", () => {
  const asked = { report: "eligible-list", scope: { kind: "all", name: "" }, phase: null, fields: {} };
  const { tab } = ask("pageReport", asked) as ValueOf<"pageReport">;
  expect(rowsOf(tab).map((texts) => texts.slice(0, 3))).toContainEqual([
    "1",
    "Sáng kiến dạy Toán",
    sampleUnit[1],
  ]);
  const remarks = rowsOf(tab).findIndex((texts) => texts.at(-1)?.startsWith("bc remarks@0="));
  book.paste(tab, remarks, 0, [["Đồng ý."]]);
  expect(ask("pageReport", { ...asked, report: undefined })).toMatchObject({ again: false });
  expect(ask("pageReport", asked)).toMatchObject({ tab, again: true });
  expect(book.texts(tab, remarks)[0]).toBe("Đồng ý.");
});

test("the preset is offered for a new programme", () => {
  const { presets } = ask("pageSettings", { presets: true }) as ValueOf<"pageSettings">;
  const offered = presets.find(({ name }) => name.includes("giáo dục Hà Nội"));
  expect(offered?.lines).toContainEqual(["Giai đoạn 2", "Đóng Cổng", "31/05/2023", ""]);
});
