import type { UiEvent } from "../../src/host/contract";
import { type FakeCall, fakeAddIn, fakeWorkbook } from "../support/fake-host";
import { fileBrowser } from "../support/file-browser";
import { type HostPage, openHostPage } from "../support/host-page";
import { soon } from "../support/soon";

const browser = fileBrowser();
let host: HostPage;

/** A page that shows what comes of each call. */
const HTML = `<!doctype html><html><head><meta charset="utf-8"></head><body>
<form id="form"><input name="ten" value="Lan"><input name="so" value="1"><input name="so" value="2"></form>
<pre id="out"></pre>
<script>
  var out = document.getElementById("out");
  function say(text) { out.textContent += text + "\\n"; }
  function show(value, user) { say("ok " + JSON.stringify(value) + (user === undefined ? "" : " " + user)); }
  function fail(error, user) { say("fail " + error.name + ": " + error.message + (user ? " " + user : "")); }
</script></body></html>`;

const menu: UiEvent = {
  kind: "menu",
  menus: [
    {
      name: "Tiện ích",
      items: [
        { label: "Thanh bên", functionName: "openSidebar" },
        {},
        { label: "Thêm", items: [{ label: "Hộp thoại", functionName: "openDialog" }] },
        { label: "Báo lỗi", functionName: "fails" },
      ],
    },
  ],
};

let running = 0;
let most = 0;

const addIn = fakeAddIn(
  {
    openSidebar: ({ show }: FakeCall) => show({ kind: "sidebar", title: "Kiểm tra", html: HTML }),
    openDialog: ({ show }: FakeCall) =>
      show({ kind: "dialog", title: "Thiết lập", html: HTML, width: 420, height: 260, modal: true }),
    echo: ({ args }: FakeCall) => args,
    date: () => ({ ngay: new Date(0) }),
    fails: () => {
      throw new TypeError("Thiếu cột Mã");
    },
    count: () => {
      running += 1;
      most = Math.max(most, running);
      running -= 1;
      return most;
    },
    point: ({ show }: FakeCall) =>
      show({ kind: "select", sheetId: 1, row: 39, column: 8, rows: 1, columns: 1 }),
  },
  (show) => show(menu),
);

beforeAll(async () => {
  host = await openHostPage({ workbook: fakeWorkbook(), addIn }, browser());
}, 60_000);

afterAll(() => host.close());

async function openSidebar() {
  const window = await host.open("lan");
  await window.menu("Tiện ích", "Thanh bên");
  const frame = window.sidebar();
  await frame.locator("#out").waitFor({ state: "attached" });
  /** Runs a script in the sidebar and gives the line that it then says. */
  const says = async (script: string, count = 1): Promise<string[]> => {
    const out = frame.locator("#out");
    await out.evaluate((element, code) => {
      element.textContent = "";
      const tag = document.createElement("script");
      tag.textContent = code;
      document.body.append(tag);
    }, script);
    const lines = async () => ((await out.textContent()) ?? "").split("\n").filter((line) => line !== "");
    await soon(async () => (await lines()).length).toBeGreaterThanOrEqual(count);
    return lines();
  };
  return { window, frame, says };
}

const RUN = "google.script.run.withSuccessHandler(show).withFailureHandler(fail)";

test("the sidebar is 300 pixels wide and has an origin of its own", async () => {
  const { window, frame } = await openSidebar();
  const box = await window.page.locator("#sidebar iframe").boundingBox();
  expect(box?.width).toBe(300);
  await soon(() => window.page.locator("#sidebar iframe").getAttribute("sandbox")).toContain(
    "allow-popups-to-escape-sandbox",
  );
  const reached = await frame.locator("body").evaluate(() => {
    try {
      return String(parent.document.title);
    } catch {
      return "refused";
    }
  });
  expect(reached).toBe("refused");
  await window.close();
});

test("google.script.run keeps Google's contract", async () => {
  const { window, says } = await openSidebar();
  expect(await says(`${RUN}.echo("á", 1, true, null, {a: [undefined]})`)).toEqual([
    'ok ["á",1,true,null,{"a":[null]}]',
  ]);
  expect(await says(`${RUN}.withUserObject("vé").echo()`)).toEqual(["ok [] vé"]);
  expect(await says(`${RUN}.fails()`)).toEqual(["fail ScriptError: Thiếu cột Mã"]);
  expect(await says(`${RUN}.date()`)).toEqual(["ok null"]);
  expect(await says(`${RUN}.echo(document.getElementById("form"))`)).toEqual([
    'ok [{"ten":"Lan","so":["1","2"]}]',
  ]);
  for (const illegal of ["new Date(0)", "{a: new Date(0)}", "say", "document.body"]) {
    const [line] = await says(`try { ${RUN}.echo(${illegal}); } catch (error) { fail(error); }`);
    expect(line).toMatch(/^fail TypeError: Failed due to illegal value in property: [0a]$/);
  }
  expect(await says(`try { ${RUN}.unknown(); } catch (error) { fail(error); }`)).toHaveLength(1);
  await window.close();
});

test("runners are immutable builders", async () => {
  const { window, says } = await openSidebar();
  const lines = await says(
    `var plain = google.script.run.withSuccessHandler(show);
     var other = plain.withUserObject("khác");
     plain.echo(1); other.echo(2);`,
    2,
  );
  expect(lines.sort()).toEqual(["ok [1]", "ok [2] khác"]);
  await window.close();
});

test("the eleventh call waits, and is answered", async () => {
  const { window, says } = await openSidebar();
  const lines = await says(`for (var i = 0; i < 25; i++) { ${RUN}.echo(i); }`, 25);
  expect(lines).toHaveLength(25);
  await window.close();
});

test("the host object closes the sidebar and points at a cell", async () => {
  const { window, frame, says } = await openSidebar();
  await says(`${RUN}.point()`);
  await window.settled();
  await soon(() => window.page.locator("#name-box").inputValue()).toBe("I40");
  await frame.locator("body").evaluate(() => {
    (window as unknown as { google: { script: { host: { close(): void } } } }).google.script.host.close();
  });
  await window.page.locator("#sidebar").waitFor({ state: "hidden" });
  await window.close();
});

test("a dialog opens from a submenu, and the cost of the call is shown", async () => {
  const window = await host.open("lan");
  await window.menu("Tiện ích", "Thêm", "Hộp thoại");
  await window.dialog().locator("#out").waitFor({ state: "attached" });
  await soon(() => window.page.getByRole("dialog", { name: "Thiết lập" }).isVisible()).toBe(true);
  await soon(() => window.cost()).toBe("12 lần gọi · ≈1,9 s trên Google");
  await window.page.getByRole("button", { name: "Đóng" }).click();
  await window.page.locator(".add-in-dialog").waitFor({ state: "detached" });
  await window.menu("Tiện ích", "Báo lỗi");
  expect(await window.toast("Tiện ích báo lỗi")).toContain("Thiếu cột Mã");
  await window.close();
});

test("the menu works from the keyboard alone", async () => {
  const window = await host.open("lan");
  const { keyboard } = window.page;
  await keyboard.press("F10");
  for (const key of ["ArrowLeft", "Enter", "Enter"]) {
    await keyboard.press(key);
  }
  await window.sidebar().locator("#out").waitFor({ state: "attached" });
  await window.close();
});
