import { join } from "node:path";
import { createAddIn, createWorkbook } from "../../src/host/host";
import { fileBrowser } from "../support/file-browser";
import type { HostPage } from "../support/host-page";
import { openHostPage } from "../support/host-page";
import { sampleUnit, typedRow } from "../support/sample-rows";
import { soon } from "../support/soon";

const tsv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join("\t")).join("\n");

const browser = fileBrowser();

describe("a register in two windows", () => {
  let host: HostPage;

  beforeAll(async () => {
    const workbook = createWorkbook({ name: "Sổ thử" });
    const addIn = createAddIn(workbook, join(__dirname, "../../dist"));
    host = await openHostPage({ workbook, addIn, owner: "chu" }, browser());
  });
  afterAll(() => host.close());

  test("set up from the menu, a row typed, twenty pasted: results and summary follow in both windows", async () => {
    const mine = await host.open("chu");
    await mine.menu("Sáng kiến", "Thiết lập sổ");
    await mine.waitForText("A1", "Kết quả");
    await soon(() => mine.sheetNames()).toEqual([
      "Hướng dẫn",
      "Sáng kiến",
      "Đơn vị",
      "Hoạt động",
      "Cấu hình",
      "Tổng hợp",
      "Phân tích",
      "Khen thưởng",
    ]);
    await mine.dismiss();
    await mine.openSheet("Đơn vị");
    await mine.paste("A2", tsv([sampleUnit]));

    const theirs = await host.open("an");
    await theirs.openSheet("Sáng kiến");
    await mine.openSheet("Sáng kiến");
    await mine.type("H2", "Sổ tay điện tử");
    await mine.waitForText("A2", "Thiếu thông tin");
    await theirs.waitForText("A2", "Thiếu thông tin");

    await mine.paste("F2", tsv([typedRow()]));
    await theirs.waitForText("A2", "Đủ điều kiện");
    await theirs.paste(
      "F3",
      tsv(
        Array.from({ length: 20 }, (_, row) =>
          typedRow({ title: `Sáng kiến ${row}`, appliedOn: row < 5 ? "31/8/2021" : "1/9/2021" }),
        ),
      ),
    );
    await mine.waitForText("A3", "Không đủ điều kiện");
    await mine.waitForText("C3", "IV.3: áp dụng ngày 31/08/2021, trước 01/09/2021");
    await mine.waitForText("A8", "Đủ điều kiện");
    await mine.waitForText("A22", "Đủ điều kiện");

    await mine.openSheet("Tổng hợp");
    await mine.waitForText("E9", "16");
    await theirs.type("M3", "1/9/2021");
    await mine.waitForText("E9", "17");
  });

  test("a reload finds everything", async () => {
    const again = await host.open("an");
    await again.openSheet("Sáng kiến");
    await again.waitForText("A3", "Đủ điều kiện");
    await again.waitForText("H22", "Sáng kiến 19");
  });

  test("the check says how many rows are in which state", async () => {
    const window = await host.open("chu");
    await window.openSheet("Sáng kiến");
    await window.menu("Sáng kiến", "Kiểm tra sổ");
    expect((await window.toast(/21 dòng/)).match(/\d+/g)).toEqual(["21", "17", "0", "0", "0", "4"]);
    await soon(() => window.dialog().locator("b").first().textContent()).toBe("4");
  });
});
