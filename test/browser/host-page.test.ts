import { fakeAddIn, fakeWorkbook } from "../support/fake-host";
import { fileBrowser } from "../support/file-browser";
import { type HostPage, type HostWindow, openHostPage } from "../support/host-page";
import { soon } from "../support/soon";

const browser = fileBrowser();
let host: HostPage | undefined;

afterEach(async () => {
  await host?.close();
  host = undefined;
});

async function open(
  workbook = fakeWorkbook(),
  addIn = fakeAddIn(),
): Promise<{ window: HostWindow; workbook: typeof workbook; host: HostPage }> {
  host = await openHostPage({ workbook, addIn, owner: "an" }, browser());
  return { window: await host.open("an"), workbook, host };
}

test("typing starts editing, Enter writes and goes down, Tab goes right", async () => {
  const { window } = await open();
  const { page } = window;
  await window.select("B2");
  await page.keyboard.type("Sổ sáng kiến");
  await page.keyboard.press("Tab");
  await page.keyboard.type("hai");
  await page.keyboard.press("Enter");
  await window.settled();
  await soon(() => window.text("B2")).toBe("Sổ sáng kiến");
  await soon(() => window.text("C2")).toBe("hai");
  await soon(() => page.locator("#name-box").inputValue()).toBe("C3");
});

test("F2 edits what is there, Escape gives up", async () => {
  const { window, workbook } = await open(fakeWorkbook([{ cells: [["một"]] }]));
  await window.select("A1");
  await window.page.keyboard.press("F2");
  await window.page.keyboard.type(" hai");
  await window.page.keyboard.press("Escape");
  await soon(() => window.text("A1")).toBe("một");
  await window.page.keyboard.press("F2");
  await window.page.keyboard.type(" hai");
  await window.page.keyboard.press("Enter");
  await soon(() => window.text("A1")).toBe("một hai");
  expect(workbook.log).toHaveLength(1);
});

test("the formula bar shows the input and edits it", async () => {
  const { window } = await open(fakeWorkbook([{ cells: [[{ text: "3", input: "=1+2" }]] }]));
  await window.select("A1");
  await soon(() => window.input()).toBe("=1+2");
  await window.page.locator("#formula-bar").fill("=2+2");
  await window.page.locator("#formula-bar").press("Enter");
  await soon(() => window.text("A1")).toBe("=2+2");
});

test("what is being edited is written before a menu opens", async () => {
  const { window } = await open(fakeWorkbook([{ cells: [["một"]] }]));
  await window.select("A1");
  await window.page.locator("#formula-bar").fill("hai");
  await window.menu("Chèn", "Chèn 1 hàng phía trên");
  await window.waitForText("A2", "hai");
});

test("what a person typed is text, never markup", async () => {
  const { window } = await open();
  const text = '<img src=x onerror="document.title=1"> & <b>đậm</b>';
  await window.type("A1", text);
  await soon(() => window.text("A1")).toBe(text);
  await soon(() => window.page.locator("#grid-area img").count()).toBe(0);
});

test("twenty pasted rows are one action and one undo", async () => {
  const { window, workbook } = await open(fakeWorkbook([{ info: { rows: 12 } }]));
  const block = Array.from({ length: 20 }, (_, row) => `dòng ${row + 1}\t"nhiều\ndòng"\t${row}`).join("\r\n");
  await window.paste("A3", `${block}\r\n`);
  await soon(() => window.text("A22")).toBe("dòng 20");
  await soon(() => window.text("B22")).toBe("nhiều\ndòng");
  expect(workbook.log).toEqual(["paste 2,0"]);
  await window.page.keyboard.press("Control+z");
  await window.waitForText("A3", "");
  await window.page.keyboard.press("Control+y");
  await window.waitForText("A3", "dòng 1");
});

test("a copied block is pasted as it was, and cleared with Delete", async () => {
  const { window } = await open(
    fakeWorkbook([
      {
        cells: [
          ["a", "b"],
          ["c", 'd "trích"'],
        ],
      },
    ]),
  );
  const copied = await window.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent("copy", { clipboardData, cancelable: true });
    document.querySelector("#cell-editor")?.dispatchEvent(event);
    return clipboardData.getData("text/plain");
  });
  expect(copied).toBe("a");
  await window.select("A1:B2");
  await window.page.keyboard.press("Delete");
  await window.settled();
  await soon(() => window.text("B2")).toBe("");
});

test("a refusal is told, and the old value stays", async () => {
  const { window } = await open(fakeWorkbook([{ cells: [["cũ"]] }]));
  await window.type("A1", "cấm");
  expect(await window.toast("A1")).toContain("Giá trị này không được phép.");
  await soon(() => window.text("A1")).toBe("cũ");
});

test("two windows are two people in one workbook", async () => {
  const { window: first, host } = await open();
  const second = await host.open("bình");
  await first.type("A1", "từ An");
  await second.waitForText("A1", "từ An");
  await second.type("A2", "từ Bình");
  await first.waitForText("A2", "từ Bình");
  await soon(() => first.page.locator("#person").textContent()).toBe("an (chủ sở hữu)");
  await soon(() => second.page.locator("#person").textContent()).toBe("bình");
});

test("a reload finds everything", async () => {
  const { window } = await open();
  await window.type("C3", "còn đây");
  await window.page.reload();
  await window.settled();
  await soon(() => window.text("C3")).toBe("còn đây");
});

test("pressing and drawing selects a block, over the frozen edge too", async () => {
  const { window } = await open(fakeWorkbook([{ info: { frozenRows: 1, frozenColumns: 1 } }]));
  await (await window.cell("A1")).hover();
  await window.page.mouse.down();
  await (await window.cell("C4")).hover();
  await window.page.mouse.up();
  await soon(() => window.page.locator(".size").textContent()).toBe("4 hàng × 3 cột");
  await soon(() => window.page.locator("[data-col].selected").count()).toBe(12);
});

test("rows and columns are inserted and deleted through the context menu", async () => {
  const { window } = await open(fakeWorkbook([{ cells: [["1"], ["2"], ["3"]] }]));
  await (await window.cell("A2")).click({ button: "right" });
  await window.page.getByRole("menuitem", { name: "Chèn 1 hàng phía trên" }).click();
  await window.waitForText("A3", "2");
  await window.page.locator('[data-row-head="1"]').click({ button: "right" });
  await window.page.getByRole("menuitem", { name: "Xóa hàng 2" }).click();
  await window.waitForText("A2", "2");
});

test("a drop-down offers its choices, a checkbox is ticked by the space bar", async () => {
  const choices = ["Giải pháp kỹ thuật", "Giải pháp quản lý"];
  const { window } = await open(
    fakeWorkbook([
      {
        cells: [
          [
            { text: "", choices },
            { text: "FALSE", checkbox: true },
          ],
        ],
      },
    ]),
  );
  await window.select("A1");
  await window.page.keyboard.press("Enter");
  await window.page.getByRole("option", { name: "Giải pháp quản lý" }).click();
  await window.settled();
  await soon(() => window.text("A1")).toContain("Giải pháp quản lý");
  await window.page.keyboard.press("ArrowRight");
  await window.page.keyboard.press("Space");
  await window.settled();
  await window.page.locator('.tick[aria-checked="true"]').waitFor();
});

test("sheets are added, renamed and opened; hidden ones through the list", async () => {
  const { window } = await open(
    fakeWorkbook([{}, { info: { name: "Nhật ký", hidden: true }, cells: [["ẩn"]] }]),
  );
  await window.page.getByRole("button", { name: "Thêm trang tính" }).click();
  await window.page.getByRole("textbox", { name: "Tên trang tính mới" }).fill("Đơn vị");
  await window.page.keyboard.press("Enter");
  await window.page.getByRole("tab", { name: "Đơn vị", selected: true }).waitFor();
  await soon(() => window.sheetNames()).toEqual(["Trang tính 1", "Đơn vị"]);
  await window.page.getByRole("button", { name: "Tất cả trang tính" }).click();
  await window.page.getByRole("menuitem", { name: "Nhật ký (ẩn)" }).click();
  await window.waitForText("A1", "ẩn");
});

test("looks are drawn: fonts, common borders once, long texts over blank cells, no hidden rows", async () => {
  const red = "SOLID #ff0000";
  const long = "Một dòng chữ dài hơn cái ô mà nó đứng trong đó rất nhiều";
  const { window } = await open(
    fakeWorkbook([
      {
        info: { frozenColumns: 1, hiddenRows: [3], rowHeights: { 4: 60 }, hiddenGridlines: true },
        cells: [
          [{ text: "a", size: 18, family: "Times New Roman", line: "underline" }],
          ["", { text: "b", borders: [red, red, red, red] }, { text: "c", borders: [red, red, red, red] }],
          [long, "", "", "chắn"],
          ["ẩn"],
          ["cao"],
        ],
      },
    ]),
  );
  const style = async (address: string, ...names: string[]) =>
    (await window.cell(address)).evaluate(
      (cell, wanted) => wanted.map((name) => getComputedStyle(cell).getPropertyValue(name)),
      names,
    );
  await soon(() => style("A1", "font-size", "text-decoration-line")).toEqual(["24px", "underline"]);
  await soon(async () => (await (await window.cell("A1")).boundingBox())?.height).toBe(37);
  await soon(() => style("B2", "border-left-width", "border-right-width")).toEqual(["1px", "1px"]);
  await soon(() => style("C2", "border-left-width", "border-right-width")).toEqual(["0px", "1px"]);
  // Beyond the frozen edge the next cell shows the rest, up to what stands there; its own text is still blank.
  await soon(() => style("B3", "clip-path")).toEqual(["inset(0px -100px 0px 0px)"]);
  await soon(async () => await (await window.cell("B3")).getAttribute("data-carried")).toBe(long);
  await soon(() => window.text("B3")).toBe("");
  await soon(() => window.page.locator('[data-row="3"]').count()).toBe(0);
  await soon(async () => (await (await window.cell("A5")).boundingBox())?.height).toBe(60);
  await window.select("A3");
  await window.page.keyboard.press("ArrowDown");
  await soon(() => window.page.locator("#name-box").inputValue()).toBe("A5");
});

test("each sheet is shown where its selected cell is", async () => {
  const { window } = await open(
    fakeWorkbook([
      { info: { rows: 500 } },
      { info: { name: "Hai" }, cells: [["đầu"]] },
      { info: { name: "Ba", rows: 900, frozenRows: 2 }, cells: [["đầu"], [], ["thân"]] },
    ]),
  );
  await window.select("A400");
  await window.openSheet("Hai");
  await soon(() => window.page.locator('[data-row="0"][data-col="0"]').textContent()).toBe("đầu");
  await window.openSheet("Trang tính 1");
  await window.page.locator('[data-row="399"][data-col="0"].active').waitFor();
  // The selected cell of this one is in its frozen rows, which are always in sight.
  await window.openSheet("Ba");
  await soon(() => window.page.locator('[data-row="2"][data-col="0"]').textContent()).toBe("thân");
  const scrolled = () => window.page.locator(".rgCol .vertical-inner").evaluate(({ scrollTop }) => scrollTop);
  await soon(scrolled).toBe(0);
});

test("10,000 × 27 cells are shown, and the last is reached", async () => {
  const cells = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 27 }, (_, column) => `${row + 1}.${column + 1}`),
  );
  const workbook = fakeWorkbook([{ info: { frozenRows: 1, frozenColumns: 5 }, cells }]);
  host = await openHostPage({ workbook, addIn: fakeAddIn() }, browser());
  const window = await host.open();
  await soon(() => window.text("A1")).toBe("1.1");
  await window.page.keyboard.press("Control+End");
  await window.waitForText("A10000", "10000.1");
  await soon(() => window.text("AA10000")).toBe("10000.27");
});
