import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { openWindow } from "../support/host-page";
import { soon } from "../support/soon";
import { type StartedProgram, startProgram } from "../support/started-program";

let browser: Browser;
let directory: string;
const programs: StartedProgram[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "so-sang-kien-"));
});

afterEach(async () => {
  await Promise.all(programs.splice(0).map((program) => program.kill()));
  rmSync(directory, { recursive: true });
});

afterAll(() => browser.close());

function start(...args: string[]): StartedProgram {
  const program = startProgram(...args);
  programs.push(program);
  return program;
}

test("kill -9 loses nothing that was acknowledged, and the open window goes on after the restart", async () => {
  const file = join(directory, "sổ.ssk");
  const first = start(file);
  const address = await first.address;
  const context = await browser.newContext();
  const window = await openWindow(context, address);
  await window.type("A1", "Sáng kiến");
  await window.paste("B2", "1\t2\n3\t4");
  await first.kill();

  await window.page.locator('.save[data-state="offline"]').waitFor();
  const second = start(file, "--port", new URL(address).port);
  await second.address;
  await window.settled();
  await window.page.reload();
  await window.settled();
  await soon(() => window.text("A1")).toBe("Sáng kiến");
  await soon(() => window.text("C3")).toBe("4");
  await context.close();
  expect(await second.stop()).toBe(0);
  expect(readdirSync(directory)).toEqual(["sổ.ssk"]);
});

test("a second start on the same workbook, or on a taken port, is refused in one sentence", async () => {
  const file = join(directory, "a.ssk");
  const first = start(file);
  const address = await first.address;
  const second = start(file);
  const third = start(join(directory, "b.ssk"), "--port", new URL(address).port);
  expect(await Promise.all([second.ended, third.ended])).toEqual([1, 1]);
  expect(second.said()).toContain("đang được mở");
  expect(third.said()).toContain("đang được chương trình khác dùng");
});

test("a .csv is imported beside itself, and continued the next time", async () => {
  const source = join(directory, "danh sách.csv");
  writeFileSync(source, "\ufeffMã;Ngày;Số\nSK1;01/09/2021;1.234,5\n=1+1;;\n");
  const first = start(source);
  const context = await browser.newContext();
  const window = await openWindow(context, await first.address);
  expect(first.said()).toContain("tệp gốc được giữ nguyên");
  await soon(() => window.text("B2")).toBe("01/09/2021");
  await window.select("A3");
  await soon(() => window.input()).toBe("'=1+1");
  await window.type("A4", "thêm");
  await context.close();
  expect(await first.stop()).toBe(0);

  const second = start(source);
  const again = await openWindow(await browser.newContext(), await second.address);
  expect(second.said()).toContain("đã được nhập trước đây");
  await soon(() => again.text("A4")).toBe("thêm");
});

test("a file that cannot be read: one sentence, exit code 1, no trace", async () => {
  const source = join(directory, "hỏng.xlsx");
  writeFileSync(source, "không phải bảng tính");
  const program = start(source);
  expect(await program.ended).toBe(1);
  expect(program.said().trim().split("\n")).toHaveLength(1);
  expect(readdirSync(directory)).toEqual(["hỏng.xlsx"]);
});
