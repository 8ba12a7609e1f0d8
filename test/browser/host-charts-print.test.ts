import { makeHost, script } from "../host/host-for-test";
import { fileBrowser } from "../support/file-browser";
import { type HostPage, openHostPage } from "../support/host-page";
import { soon } from "../support/soon";

const browser = fileBrowser();
let host: HostPage | undefined;

afterEach(async () => {
  await host?.close();
  host = undefined;
});

const chartBook = () =>
  makeHost(
    script({
      make: `sheet.setFrozenRows(1); sheet.setFrozenColumns(1);
        const data = sheet.getRange('A1:C4');
        sheet.insertChart(sheet.newChart().asComboChart().setTitle('Tiến độ').addRange(data).setNumHeaders(1).setPosition(6, 2, 10, 5)
          .setOption('series', { 0: { type: 'bars' }, 1: { type: 'line', lineDashStyle: [4, 4] } }).setOption('width', 420).setOption('height', 240).build());
        sheet.insertChart(sheet.newChart().asPieChart().setTitle('Tỷ lệ').addRange(sheet.getRange('A1:B4')).setNumHeaders(1).setPosition(30, 2, 0, 0).build());`,
    }),
    {
      sheets: [
        {
          name: "S",
          values: [
            ["Tháng", "Đạt", "Chỉ tiêu"],
            ["05/2022", 1, 4],
            ["06/2022", 3, 4],
            ["07/2022", null, 8],
          ],
          rows: 60,
        },
      ],
    },
  );

test("charts lie over their cells, say what they show, are drawn anew on an edit, and scroll along", async () => {
  const book = chartBook();
  book.value("make");
  host = await openHostPage({ workbook: book.workbook, addIn: book.addIn, owner: "an" }, browser());
  const window = await host.open("an");
  const { page } = window;
  const figure = page.getByRole("figure", { name: "Tiến độ" });
  const picture = figure.getByRole("img", { name: "Tiến độ" });
  await picture.waitFor();
  const drawn = () => picture.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const before = await drawn();
  await soon(() => figure.locator("thead").textContent()).toBe("ĐạtChỉ tiêu");
  await soon(() => figure.locator("tbody tr").allTextContents()).toEqual([
    "05/202214",
    "06/202234",
    "07/20228",
  ]);

  const corner = async (address: string) => {
    const [cell, chart] = await Promise.all([
      (await window.cell(address)).boundingBox(),
      figure.boundingBox(),
    ]);
    return [(chart?.x ?? 0) - (cell?.x ?? 0), (chart?.y ?? 0) - (cell?.y ?? 0), chart?.width, chart?.height];
  };
  await soon(() => corner("B6")).toEqual([10, 5, 420, 240]);

  await window.type("B4", "6");
  await page.waitForFunction(
    () => document.querySelector("figure tbody tr:last-child td")?.textContent === "6",
  );
  await soon(() => drawn()).not.toBe(before);

  // The wheel over a chart moves the cells below it, and the chart with them.
  const top = (await figure.boundingBox())?.y ?? 0;
  await figure.hover();
  await page.mouse.wheel(0, 60);
  await page.waitForFunction(
    (y) => (document.querySelector("figure")?.getBoundingClientRect().y ?? y) < y,
    top,
  );
  await soon(() => corner("B6")).toEqual([10, 5, 420, 240]);

  await window.select("A2");
  await window.menu("Chèn", "Chèn 1 hàng phía trên");
  await window.waitForText("A3", "05/2022");
  await soon(() => figure.locator("tbody tr").count()).toBe(4);
  await soon(() => corner("B7")).toEqual([10, 5, 420, 240]);
});

test("an address with a sheet and a cell opens there", async () => {
  const book = chartBook();
  host = await openHostPage({ workbook: book.workbook, addIn: book.addIn, owner: "an" }, browser());
  const window = await host.open("an");
  expect(book.workbook.address).toBe(`http://127.0.0.1:${host.server.port}/`);
  await window.page.evaluate(() => {
    location.hash = "#gid=0&range=B40:C41";
  });
  await window.page.locator('[data-row="39"][data-col="1"].active').waitFor();
  await soon(() => window.page.locator(".size").textContent()).toBe("2 hàng × 2 cột");
});

test("a sheet is printed on A4, its frozen rows on every page, its charts after it", async () => {
  const book = makeHost(
    script({
      make: `sheet.setFrozenRows(1); sheet.setColumnWidths(1, 4, 150); sheet.hideColumns(3); sheet.hideRows(3);
        sheet.getRange('A1:D1').setFontWeight('bold').setBorder(true, true, true, true, true, true);
        sheet.getRange('A90:B90').merge().setFontFamily('Times New Roman').setFontSize(13).setHorizontalAlignment('center');
        sheet.insertChart(sheet.newChart().asColumnChart().setTitle('Theo tháng').addRange(sheet.getRange('A1:B5')).setNumHeaders(1).setPosition(2, 6, 0, 0).build());
        const small = c => sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B5')).setNumHeaders(1).setOption('width', 150).setOption('height', 120).setOption('title', 'Cột ' + c).setPosition(4, c, 20, 0).build();
        sheet.getRange('D4:D12').clearContent(); sheet.insertChart(small(4)); sheet.insertChart(small(2));`,
    }),
    {
      sheets: [
        {
          name: "Báo cáo",
          values: Array.from({ length: 90 }, (_, row) =>
            row === 0 ? ["Tên", "Số", "Ẩn", "Ghi chú"] : [`Dòng ${row + 1}`, row, "bí mật", "<b>"],
          ),
        },
      ],
    },
  );
  book.value("make");
  host = await openHostPage({ workbook: book.workbook, addIn: book.addIn, owner: "an" }, browser());
  const window = await host.open("an");
  const opened = window.page.context().waitForEvent("page");
  await window.page.keyboard.press("Control+p");
  const page = await opened;
  await page.locator('body[data-ready="true"]').waitFor();
  expect(new URL(page.url()).search).toBe("?sheet=0");
  await soon(() => page.locator(".sheet thead tr").count()).toBe(1);
  await soon(() => page.locator(".sheet tbody tr").count()).toBe(88);
  const text = (await page.locator("table.sheet").textContent()) ?? "";
  expect([text.includes("bí mật"), text.includes("Dòng 3\n"), text.includes("<b>")]).toEqual([
    false,
    false,
    true,
  ]);
  await soon(() => page.getByRole("img", { name: "Theo tháng" }).count()).toBe(1);

  // Where nothing is covered, a chart stays at its place; elsewhere it follows the table.
  const charted = (place: string) =>
    page.locator(`${place} figure`).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  expect([await charted(".paper"), await charted(".charts")]).toEqual([["Cột 4"], ["Theo tháng", "Cột 2"]]);

  const sizeOf = async (address: string) => {
    await page.goto(address);
    await page.locator('body[data-ready="true"]').waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const [, width = "", height = ""] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
    return [
      (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length,
      Math.round(Number(width)),
      Math.round(Number(height)),
    ];
  };
  const base = `http://127.0.0.1:${host.server.port}/print?sheet=0`;
  const [pages, ...portrait] = await sizeOf(base);
  // A4 in points.
  expect(portrait).toEqual([595, 842]);
  expect(pages).toBe(3);
  expect(await sizeOf(`${base}&orientation=landscape&range=A1:D20`)).toEqual([1, 842, 595]);
});

test("a chart taller than a page is printed whole", async () => {
  const book = makeHost(
    script({
      make: `sheet.insertChart(sheet.newChart().asBarChart().setTitle('Đơn vị').addRange(sheet.getRange('A1:B4')).setNumHeaders(1)
        .setOption('width', 700).setOption('height', 1400).setPosition(2, 1, 0, 0).build());`,
    }),
    { sheets: [{ name: "S", values: [["Tên", "Số"], ...["A", "B", "C"].map((name) => [name, 1])] }] },
  );
  book.value("make");
  host = await openHostPage({ workbook: book.workbook, addIn: book.addIn, owner: "an" }, browser());
  const { page } = await host.open("an");
  for (const orientation of ["portrait", "landscape"]) {
    await page.goto(`http://127.0.0.1:${host.server.port}/print?sheet=0&orientation=${orientation}`);
    await page.locator('body[data-ready="true"]').waitFor();
    const height = await page.getByRole("figure").evaluate((one) => one.getBoundingClientRect().height);
    // A4 between margins of 19 mm.
    expect(height).toBeLessThan((((orientation === "portrait" ? 297 : 210) - 38) * 96) / 25.4 + 1);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  }
});
