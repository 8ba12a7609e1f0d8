import { startServer } from "../../src/host/server/server";
import { fakeAddIn, fakeWorkbook } from "../support/fake-host";
import { fileBrowser } from "../support/file-browser";
import { openHostPage } from "../support/host-page";
import { sharedPage } from "../support/shared-page";
import { soon } from "../support/soon";

const browser = fileBrowser();

test("what was typed while the line was broken is written once the server is back", async () => {
  const workbook = fakeWorkbook();
  const host = await openHostPage({ workbook, addIn: fakeAddIn() }, browser());
  const window = await host.open();
  await host.server.close();
  await window.page.locator('.save[data-state="offline"]').waitFor();

  await window.page.keyboard.type("không mất");
  await window.page.keyboard.press("Enter");
  await window.page.locator('[data-row="0"][data-col="0"].pending').waitFor();
  expect(workbook.log).toEqual([]);

  const again = await startServer({
    workbook,
    addIn: fakeAddIn(),
    page: sharedPage(),
    port: host.server.port,
  });
  await window.settled();
  await soon(() => window.text("A1")).toBe("không mất");
  expect(workbook.log).toEqual(["type 0,0 không mất"]);
  await window.close();
  await again.close();
});

test("an action that a restarted server may have done already is not repeated, and the person is told", async () => {
  const workbook = fakeWorkbook();
  const host = await openHostPage({ workbook, addIn: fakeAddIn() }, browser());
  const window = await host.open();
  await host.server.close();
  await window.page.locator('.save[data-state="offline"]').waitFor();
  await window.page.locator('[data-row-head="0"]').click({ button: "right" });
  await window.page.getByRole("menuitem", { name: "Chèn 1 hàng phía trên" }).click();

  const again = await startServer({
    workbook,
    addIn: fakeAddIn(),
    page: sharedPage(),
    port: host.server.port,
  });
  expect(await window.toast("Không thực hiện được")).toContain("khởi động lại");
  await window.settled();
  expect(workbook.log).toEqual([]);
  await window.close();
  await again.close();
});

test("an input method's first key already belongs to the cell", async () => {
  const host = await openHostPage({ workbook: fakeWorkbook(), addIn: fakeAddIn() }, browser());
  const window = await host.open();
  await window.select("B2");
  const keys = await window.page.context().newCDPSession(window.page);
  for (const text of ["t", "ti", "tiê", "tiế"]) {
    await keys.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await keys.send("Input.insertText", { text: "tiếng" });
  await window.page.keyboard.press("Enter");
  await soon(() => window.text("B2")).toBe("tiếng");
  await host.close();
});
