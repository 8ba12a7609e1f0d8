import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAddIn, createWorkbook } from "../../src/host/host";
import { fileBrowser } from "../support/file-browser";
import { type HostPage, openHostPage } from "../support/host-page";
import { soon } from "../support/soon";

/** A tiny add-in, as the build would make one. */
const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu("Thử").addItem("Thanh bên", "openSidebar").addItem("Lỗi", "fail").addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("page").setTitle("Thử nghiệm"));
}
function write(text) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.getRange(2, 1, 1, 2).setValues([[text, new Date(2021, 8, 1)]]);
  SpreadsheetApp.getActiveSpreadsheet().toast("Đã ghi", "Thử");
  return { text: sheet.getRange("A2").getValue() };
}
function readDate() { return SpreadsheetApp.getActiveSheet().getRange("B2").getValue(); }
function fail() { throw new Error("Thiếu cột Mã"); }
/**
 * Nhân đôi.
 * @customfunction
 */
function GAPDOI(values) { return values.map(function (row) { return row.map(function (v) { return v === "" ? "" : v * 2; }); }); }
`;

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><base target="_top"></head><body>
<button id="write">Ghi</button><button id="date">Ngày</button><button id="fail">Lỗi</button><output id="out"></output>
<script>
  var out = document.getElementById("out");
  function on(id, run) { document.getElementById(id).onclick = function () {
    run(google.script.run
      .withSuccessHandler(function (value) { out.textContent = JSON.stringify(value); })
      .withFailureHandler(function (error) { out.textContent = error.name + ": " + error.message; }));
  }; }
  on("write", function (run) { run.write("không phải công thức"); });
  on("date", function (run) { run.readDate(); });
  on("fail", function (run) { run.fail(); });
</script></body></html>`;

const browser = fileBrowser();
let folder: string;
let host: HostPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "so-sang-kien-"));
  writeFileSync(join(folder, "Code.js"), CODE);
  writeFileSync(join(folder, "page.html"), PAGE);
  writeFileSync(join(folder, "appsscript.json"), JSON.stringify({ timeZone: "Asia/Ho_Chi_Minh" }));
  const workbook = createWorkbook({ name: "Sổ thật" });
  host = await openHostPage({ workbook, addIn: createAddIn(workbook, folder), owner: "an" }, browser());
}, 60_000);

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

test("menu, sidebar and google.script.run work against the real host", async () => {
  const window = await host.open("an");
  const other = await host.open("bình");
  await window.menu("Thử", "Thanh bên");
  const sidebar = window.sidebar();
  await sidebar.locator("#write").click();
  await sidebar.locator("#out", { hasText: '{"text":"không phải công thức"}' }).waitFor();
  await other.waitForText("A2", "không phải công thức");
  await soon(() => window.text("B2")).toBe("01/09/2021");
  expect(await window.toast("Đã ghi")).toContain("Thử");
  await soon(() => window.cost()).toMatch(/^\d+ lần gọi · ≈[\d,]+ s trên Google$/);

  await sidebar.locator("#date").click();
  await sidebar.locator("#out", { hasText: /^null$/ }).waitFor();
  await sidebar.locator("#fail").click();
  await sidebar.locator("#out", { hasText: "ScriptError: Thiếu cột Mã" }).waitFor();
  await window.menu("Thử", "Lỗi");
  expect(await window.toast("Tiện ích báo lỗi")).toContain("Thiếu cột Mã");
  await other.close();
  await window.close();
});

test("a custom function spills, follows its argument and is blocked in Google's words", async () => {
  const window = await host.open("an");
  await window.type("D1", "=GAPDOI(F1:F3)");
  await window.paste("F1", "1\n2\n3");
  await window.waitForText("D3", "6");
  await window.type("F2", "5");
  await window.waitForText("D2", "10");
  await window.type("D3", "chặn");
  await window.waitForText("D1", "#REF!");
  const title = await (await window.cell("D1")).getAttribute("title");
  expect(title).toContain("Array result was not expanded because it would overwrite data in D3.");
  await window.page.keyboard.press("Control+z");
  await window.waitForText("D2", "10");
  await window.close();
});
