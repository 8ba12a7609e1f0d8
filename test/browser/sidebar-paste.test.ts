import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buffer as readWhole } from "node:stream/consumers";
import type { RequestOf, ValueOf } from "../../src/api/bridge";
import { failureWords, shellWords } from "../../src/messages/vi/sidebar-vi";
import { axeViolations } from "../support/axe";
import { fileBrowser } from "../support/file-browser";
import { soon } from "../support/soon";
import { openStubPage, pagePart, type StubAnswers, units } from "../support/stub-script";
import { workbookFile } from "../support/workbook-file";

const browser = fileBrowser();

async function openPaste(answers: StubAnswers = {}) {
  let remembered: ValueOf<"pageHeadings"> = {};
  const stub = await openStubPage(browser(), {
    pageHeadings({ said }) {
      remembered = { ...remembered, ...said };
      return remembered;
    },
    pagePaste: ({ rows }) => ({ firstRow: 30, rows: rows.length, undo: [] }),
    pageNamesakes: () => ({ last: 29, rows: [] }),
    pageSelect: () => null,
    pageMayRemember: () => true,
    pageRemember: ({ wordings }) => ({ remembered: wordings, refused: [] }),
    ...answers,
  });
  const { page } = stub;
  await page.getByRole("tab", { name: "Dán từ Excel" }).click();
  const area = page.getByLabel("Nội dung dán");
  await area.waitFor();
  const paste = (text: string, html = "") =>
    area.evaluate(
      (element, contents) => {
        const clipboardData = new DataTransfer();
        for (const [type, content] of contents) if (content) clipboardData.setData(type, content);
        element.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, cancelable: true, bubbles: true }),
        );
      },
      [
        ["text/plain", text],
        ["text/html", html],
      ] as const,
    );
  const drop = (name: string, bytes: readonly number[]) =>
    page
      .locator("#panel-paste > * > *")
      .first()
      .evaluate(
        (element, [file, content]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([Uint8Array.from(content)], file));
          element.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true, bubbles: true }));
        },
        [name, bytes] as const,
      );
  const pastes = () =>
    stub.asked
      .filter(({ name }) => name === "pagePaste")
      .map(({ request }) => request as RequestOf<"pagePaste">);
  /** How often what reads workbooks was sent for. */
  const readersAsked = () =>
    stub.asked.filter(
      ({ name, request }) => name === "pagePart" && (request as RequestOf<"pagePart">).part === "files",
    ).length;
  const press = (name: string) => page.getByRole("button", { name }).click();
  return { ...stub, paste, drop, pastes, readersAsked, press };
}

const foreign = [
  "DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN",
  "TT\tTên SK\tTác giả chính\tĐiểm\tNgày QĐ",
  "1\tSổ tay tự học\tBùi Thị Hoa\t8,5\t20/12/2021",
  '2\t"Hai dòng\ntrong một ô"\tXa Văn Nam\t9\t31/02/2022',
  "Tổng cộng\t2",
].join("\n");

test("understands foreign headings, says what it leaves out, judges and writes at once", async () => {
  const { page, paste, pastes } = await openPaste();
  await paste(foreign);
  await page.getByText("Có 2 dòng sáng kiến. Đã nhận ra 3 cột.").waitFor();
  await soon(() => page.getByLabel("Tên SK").inputValue()).toBe("title");
  await page.getByText("Không lấy 2 cột: TT; Điểm.").waitFor();
  await soon(() => page.getByRole("combobox", { name: "Đơn vị", exact: true }).inputValue()).toBe(
    units[0]!.name,
  );
  await page.getByText("Không lấy 2 dòng").waitFor();
  await page.getByText("Dòng 5: Tổng cộng · 2 (dòng tổng cộng)").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByText("Các cột đã rõ (3)").click();
  await page.getByLabel("Điểm").selectOption("notes");
  await page.getByRole("button", { name: "Đúng, xem kết quả từng dòng" }).click();
  await page.getByText("Kết quả của 2 dòng khi ghi vào sổ này").waitFor();
  await page.getByText("không đọc được ngày công nhận “31/02/2022”: không có ngày này").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Ghi 2 dòng vào sổ" }).click();
  await page.getByText("Đã ghi 2 dòng, từ dòng 30.").waitFor();
  expect(pastes()[0]?.rows[1]).toEqual([
    ["unit", units[0]!.name],
    ["title", "Hai dòng\ntrong một ô"],
    ["authors", "Xa Văn Nam"],
    ["notes", "9"],
    ["recognisedOn", "31/02/2022"],
  ]);
});

test("a block without a title column asks for it", async () => {
  const { page, paste } = await openPaste();
  await paste("Ai\tGì\nHoa\tToán\nNam\tVăn");
  await page.getByText("Hãy chỉ ra cột Tên sáng kiến.").waitFor();
  await soon(() => page.getByRole("button", { name: "Đúng, xem kết quả từng dòng" }).isDisabled()).toBe(true);
  await page.getByLabel("Hàng tiêu đề").selectOption("0");
  await page.getByLabel("Gì", { exact: true }).selectOption("title");
  await page.getByText("Có 2 dòng sáng kiến. Đã nhận ra").waitFor();
  await soon(() => page.getByRole("button", { name: "Đúng, xem kết quả từng dòng" }).isEnabled()).toBe(true);
});

test("a file that is dropped anywhere on the view is read; a CSV needs nothing more to come", async () => {
  const { page, drop, readersAsked } = await openPaste();
  await drop("sk.csv", [...new TextEncoder().encode("\ufeffTên sáng kiến;Tác giả\nMột;Hoa\nHai;Nam")]);
  await page.getByText("Có 2 dòng sáng kiến. Đã nhận ra 2 cột.").waitFor();
  expect(readersAsked()).toBe(0);
});

const tabOf = (name: string, title: string) => ({
  name,
  rows: [
    ["STT", "Tên sáng kiến", "Tác giả", "Ngày công nhận", "Giá trị làm lợi"],
    [1, title, "Bùi Thị Hoa", { v: 44671, z: "m/d/yy" }, { v: 15_000_000, z: "#,##0" }],
  ],
});

test.each(["xlsx", "ods", "biff8"] as const)(
  "a workbook (%s) asks for its tab; what its cells show is written",
  async (kind) => {
    const { page, drop, readersAsked, press, pastes } = await openPaste();
    await drop(`sk.${kind}`, [...workbookFile([tabOf("Lớp 4", "Sổ tay"), tabOf("Lớp 5", "=Vở ghi")], kind)]);
    await page.getByText("Tệp có 2 tab có nội dung.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await press("Lớp 5 (2 dòng)");
    await page.getByText("Có 1 dòng sáng kiến. Đã nhận ra 4 cột.").waitFor();
    await press("Đúng, xem kết quả từng dòng");
    await press("Ghi 1 dòng vào sổ");
    await page.getByText("Đã ghi 1 dòng").waitFor();
    expect(Object.fromEntries(pastes()[0]?.rows[0] ?? [])).toEqual({
      ...{ unit: units[0]!.name, title: "=Vở ghi", authors: "Bùi Thị Hoa" },
      ...{ recognisedOn: "20/04/2022", benefitValue: "15000000" },
    });
    await press("Dán khối khác");
    await drop("mot.xlsx", [...workbookFile([tabOf("Một", "Sổ tay")])]);
    await page.getByText("Có 1 dòng sáng kiến.").waitFor();
    expect(readersAsked()).toBe(1);
  },
);

test("a file that cannot be read says why, and one that comes after it is read", async () => {
  const { page, drop } = await openPaste();
  await drop("sk.xlsx", [0x50, 0x4b, 3, 4]);
  await page.getByText("Không đọc được tệp này.").waitFor();
  await page.getByLabel("Chọn tệp").evaluate((input) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(10_000_001)], "lon.csv"));
    (input as HTMLInputElement).files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.getByText("Tệp lớn hơn 10 MB.").waitFor();
  await page.getByLabel("Chọn tệp").setInputFiles({
    name: "vua.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Tên sáng kiến,Tác giả\nMột,Hoa\nHai,Nam"),
  });
  await page.getByText("Có 2 dòng sáng kiến.").waitFor();
});

test("what reads workbooks may fail to come; a press asks again for the same file", async () => {
  let fails = true;
  const { page, drop, press } = await openPaste({
    pagePart: (request) =>
      fails && request.part === "files"
        ? { failure: { ok: false, code: "busy", message: "" } }
        : pagePart(request),
  });
  await drop("mot.xlsx", [...workbookFile([tabOf("Một", "Sổ tay")])]);
  await page.getByRole("button", { name: "Thử lại" }).waitFor();
  fails = false;
  await press("Thử lại");
  await page.getByText("Có 1 dòng sáng kiến.").waitFor();
});

/** What Google's frame may forbid, as it would: at once, or by an error that comes later. */
const withoutWorkers = {
  "none that forbids": "undefined",
  "a browser without workers": "delete window.Worker",
  "a policy against them": `document.head.insertAdjacentHTML("beforeend", '<meta http-equiv="Content-Security-Policy" content="worker-src none">')`,
};

test.each(Object.entries(withoutWorkers))(
  "a large workbook is read beside the page if it can be: %s",
  async (name, prepare) => {
    const { page, drop } = await openPaste();
    let workers = 0;
    page.on("worker", () => {
      workers += 1;
    });
    await page.evaluate(prepare);
    await page.evaluate(countLongTasks);
    const rows = Array.from({ length: 3000 }, (_, at) => [
      at + 1,
      `Giải pháp dạy học số ${at}`,
      "Bùi Thị Hoa",
    ]);
    await drop("lon.xlsx", [
      ...workbookFile([{ name: "Một", rows: [["STT", "Tên sáng kiến", "Tác giả"], ...rows] }]),
    ]);
    await page.getByText("Có 3.000 dòng sáng kiến.").waitFor();
    const long = (await page.evaluate("long")) as number[];
    console.log(
      `a workbook of 3,000 rows, ${name}: tasks over 50 ms: ${long.map(Math.round).join(", ") || "none"}`,
    );
    expect(workers > 0).toBe(name === "none that forbids");
  },
);

/** Runs in the page. */
const countLongTasks = () => {
  const long: number[] = [];
  Object.assign(window, { long });
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
};

const many = [
  "Tên sáng kiến\tTác giả",
  ...Array.from({ length: 2000 }, (_, at) => `Sáng kiến số ${at}\tBùi Thị Hoa`),
].join("\n");

test("2,000 rows: the bar moves, and stopping writes nothing", async () => {
  const { page, paste, pastes } = await openPaste();
  await page.evaluate(() => {
    // Each slice is long on this clock, and the browser's turn comes when the test says so.
    let clock = 0;
    performance.now = () => {
      clock += 50;
      return clock;
    };
    const turns: (() => void)[] = [];
    const later = window.setTimeout;
    const wait = (act: () => void, delay?: number) => (delay ? later(act, delay) : turns.push(act));
    Object.assign(window, { setTimeout: wait, takeTurn: () => turns.shift()?.() });
  });
  const turn = () => page.evaluate("takeTurn()");
  await paste(many);
  // A long list is understood and read in turns as well.
  const check = page.getByRole("button", { name: "Đúng, xem kết quả từng dòng" });
  while ((await check.count()) === 0) await turn();
  await check.click();
  const bar = page.getByRole("progressbar", { name: "Đúng, xem kết quả từng dòng" });
  await bar.waitFor();
  const shown: number[] = [];
  // The page has other things to do in between.
  for (let turns = 0; turns < 8; turns++) {
    await turn();
    shown.push(await bar.evaluate((element) => (element as HTMLProgressElement).value));
  }
  expect(new Set(shown).size).toBeGreaterThan(4);
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
  await page.getByRole("button", { name: "Dừng" }).click();
  await turn();
  await page.getByText("Đã dừng. Chưa ghi gì vào sổ.").waitFor();
  expect(pastes()).toEqual([]);
});

test("what is judged again shows how far it is when it lasts, can be stopped, and cannot be written meanwhile", async () => {
  const { page, paste, press } = await openPaste();
  await paste(many);
  await press("Đúng, xem kết quả từng dòng");
  const write = page.getByRole("button", { name: "Ghi 2.000 dòng vào sổ" });
  await soon(() => write.isEnabled()).toBe(true);
  await page.evaluate(() => {
    // The browser's turn never comes: the judging lasts.
    const later = window.setTimeout;
    const wait = (act: () => void, delay?: number) => (delay ? later(act, delay) : 0);
    Object.assign(window, {
      setTimeout: wait,
      giveTurns: () => Object.assign(window, { setTimeout: later }),
    });
  });
  await page.getByRole("button", { name: "Không lấy" }).first().click();
  const stop = page.getByRole("button", { name: "Dừng" });
  await stop.waitFor();
  expect(await write.isDisabled()).toBe(true);
  await page.evaluate("giveTurns() && null");
  expect(await axeViolations(page)).toEqual([]);
  await stop.click();
  await page.getByText("Đã dừng. Chưa ghi gì vào sổ.").waitFor();
});

test("2,000 rows are judged and go in one call; a failed write says that nothing is written", async () => {
  let refuse = true;
  const { page, paste, pastes } = await openPaste({
    pagePaste: ({ rows }) =>
      refuse
        ? { failure: { ok: false, code: "busy", message: "" } }
        : { firstRow: 30, rows: rows.length, undo: [] },
  });
  await paste(many);
  await page.getByRole("button", { name: "Đúng, xem kết quả từng dòng" }).click();
  await page.getByRole("button", { name: "Ghi 2.000 dòng vào sổ" }).click();
  await page.getByText("Chưa ghi dòng nào vào sổ.").waitFor();
  refuse = false;
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Đã ghi 2.000 dòng, từ dòng 30.").waitFor();
  expect(pastes()).toHaveLength(2);
  expect(pastes()[0]).toEqual(pastes()[1]);
});

test("rows that could not be looked for are said beside the button, whatever stands below", async () => {
  let fails = true;
  const { page, paste, press } = await openPaste({
    pageNamesakes: () =>
      fails ? { failure: { ok: false, code: "busy", message: "" } } : { last: 29, rows: [] },
  });
  const titles = Array.from({ length: 12 }, (_, at) => `DANH SÁCH SÁNG KIẾN, PHẦN ${at + 1}`);
  await paste([...titles, foreign].join("\n"));
  await page.getByText("Không lấy 14 dòng").waitFor();
  await press("Đúng, xem kết quả từng dòng");
  const note = page.getByRole("alert").filter({ hasText: failureWords.busy[0] });
  await note.waitFor();
  const { y, height } = (await note.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
  fails = false;
  await press(shellWords.retry);
  await page.getByRole("button", { name: "Ghi 2 dòng vào sổ" }).waitFor();
});

test("a lost answer says that all or none is written, and tries again with the same key", async () => {
  let answer: ReturnType<NonNullable<StubAnswers["pagePaste"]>> = "hang";
  const { page, paste, pastes } = await openPaste({ pagePaste: () => answer });
  await paste(foreign);
  await page.getByRole("button", { name: "Đúng, xem kết quả từng dòng" }).click();
  await page.getByRole("button", { name: "Ghi 2 dòng vào sổ" }).click();
  await page.getByText("Đang ghi 2 dòng trong một lần…").waitFor();
  await page.clock.fastForward(180_000);
  await page.getByText("Chưa biết đã ghi hay chưa.").waitFor();
  answer = { failure: { ok: false, code: "busy", message: "" } };
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Có người khác đang ghi vào sổ.").waitFor();
  // The first try may have been written.
  expect(await page.getByText("Chưa ghi dòng nào vào sổ.").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Bỏ, không ghi" }).count()).toBe(0);
  answer = { firstRow: 30, rows: 2, undo: [] };
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Đã ghi 2 dòng").waitFor();
  expect(new Set(pastes().map(({ key }) => key)).size).toBe(1);
});

test("whoever does not want to try again pastes another block, which is another request", async () => {
  let fails = true;
  const { page, paste, pastes, press } = await openPaste({
    pagePaste: () =>
      fails
        ? { failure: { ok: false, code: "unexpected", message: "" } }
        : { firstRow: 30, rows: 2, undo: [] },
  });
  const write = async () => {
    await paste(foreign);
    await press("Đúng, xem kết quả từng dòng");
    await press("Ghi 2 dòng vào sổ");
  };
  await write();
  await press("Dán khối khác");
  fails = false;
  await page.getByLabel("Nội dung dán").waitFor();
  await write();
  await page.getByText("Đã ghi 2 dòng").waitFor();
  expect(new Set(pastes().map(({ key }) => key)).size).toBe(2);
});

const list = readFileSync(join(__dirname, "../fixtures/list-30.tsv"), "utf8");

test("a real list of thirty rows takes at most six presses until only a person knows what is left", async () => {
  const { page, paste, pastes, press } = await openPaste();
  let presses = 0;
  const count = async (act: Promise<void>) => {
    presses += 1;
    await act;
  };
  await count(paste(list));
  await page.getByText("Có 30 dòng sáng kiến. Đã nhận ra 15 cột.").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await count(page.getByLabel("tháng trước ngày").check());
  await count(press("Đúng, xem kết quả từng dòng"));
  await page.getByText("Kết quả của 30 dòng").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await count(press("theo cách của sổ"));
  await page.getByText("theo cách của sổ").waitFor({ state: "detached" });
  await count(press("Đúng cả 5 đề nghị"));
  await page.getByText("Đúng cả").waitFor({ state: "detached" });
  // Values that no list has and nobody can guess: a choice for each, answers too.
  expect(await page.getByLabel("Chọn giá trị đúng cho").count()).toBe(7);
  expect(presses).toBeLessThanOrEqual(6);
  console.log(`list-30.tsv: ${presses} presses from the clipboard to what only a person knows`);
  await page.getByLabel("Chọn giá trị đúng cho “PT01”").selectOption(units[1]!.name);
  await soon(() => page.getByLabel("Chọn giá trị đúng cho").count()).toBe(6);
  await press("Ghi 30 dòng vào sổ");
  await page.getByText("Đã ghi 30 dòng, từ dòng 30.").waitFor();
  // What was put right once is not asked about in the next list.
  await page.getByText("Đã ghi nhớ “PT01”").waitFor();
  const rows = (pastes()[0]?.rows ?? []).map((pairs) => Object.fromEntries(pairs));
  expect(rows).toHaveLength(30);
  expect(rows.filter(({ unit }) => unit === units[0]!.name)).toHaveLength(25);
  expect(rows.filter(({ unit }) => unit === units[1]!.name)).toHaveLength(3);
  expect(rows[8]?.recognisedOn).toBe("20/12/2021");
  expect(new Set(rows.map(({ recognisedBy }) => recognisedBy))).toEqual(
    new Set(["Hội đồng sáng kiến", "Thủ trưởng đơn vị", "Sở GD&ĐT", "cấp cơ sở"]),
  );
});

test("whoever goes on by keyboard is never put back to the top of the page", async () => {
  const { page, paste } = await openPaste();
  const isKept = () =>
    soon(() => page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  const press = async (name: string | RegExp) => {
    await page.getByRole("button", { name }).first().focus();
    await page.keyboard.press("Enter");
  };
  await page.getByLabel("Nội dung dán").focus();
  await paste(list);
  await page.getByText("Có 30 dòng sáng kiến.").waitFor();
  await isKept();
  await press("Đúng, xem kết quả từng dòng");
  await page.getByText("Kết quả của 30 dòng").waitFor();
  await isKept();
  await press("theo cách của sổ");
  await page.getByText("theo cách của sổ").waitFor({ state: "detached" });
  await isKept();
  await page.getByLabel("Chọn giá trị đúng cho “cấp cơ sở”").focus();
  await page.getByLabel("Chọn giá trị đúng cho “cấp cơ sở”").selectOption("Hội đồng sáng kiến");
  await page.getByLabel("Chọn giá trị đúng cho “cấp cơ sở”").waitFor({ state: "detached" });
  await isKept();
  await press(/^Không lấy dòng/);
  await page.getByRole("button", { name: "Ghi 29 dòng vào sổ" }).waitFor();
  await isKept();
  await press(/^Lấy dòng/);
  await press("Ghi 30 dòng vào sổ");
  await page.getByText("Đã ghi 30 dòng, từ dòng 30.").waitFor();
  await isKept();
});

test("what was said of headings is remembered for the next paste", async () => {
  const { page, paste, press } = await openPaste();
  const block = "Tên sáng kiến\tViệc khác\nSổ tay\tx\nVở ghi\ty";
  await paste(block);
  await page.getByText("Các cột đã rõ (1)").click();
  await page.getByLabel("Việc khác").selectOption("notes");
  await press("Đúng, xem kết quả từng dòng");
  await page.getByText("Kết quả của 2 dòng").waitFor();
  await press("Bỏ, không ghi");
  await paste(block);
  await page.getByText("Đã nhận ra 2 cột.").waitFor();
  await soon(() => page.getByLabel("Việc khác").inputValue()).toBe("notes");
});

test("rows that the register has are shown and not written; a press writes one all the same", async () => {
  const cells = { title: "Sổ tay tự học", authors: "Bùi Thị Hoa", unit: units[0]!.name };
  const { page, paste, press } = await openPaste({
    pageNamesakes: () => ({ last: 29, rows: [{ row: 12, cells }] }),
  });
  await paste(foreign);
  await press("Đúng, xem kết quả từng dòng");
  await page.getByRole("button", { name: "Ghi 1 dòng vào sổ" }).waitFor();
  await page.getByText("1 dòng đã có trong sổ, không ghi lại").click();
  await page.getByText("Dòng 3: Sổ tay tự học – đã có ở dòng 12 của sổ").waitFor();
  await press("Lấy dòng 3");
  await page.getByRole("button", { name: "Ghi 2 dòng vào sổ" }).waitFor();
  await page.getByText("dòng 12").waitFor();
  await press("Không lấy dòng 4");
  await page.getByRole("button", { name: "Ghi 1 dòng vào sổ" }).waitFor();
  await page.getByText("bạn đã chọn không lấy").waitFor();
});

test("a cell of the preview is changed where it stands, with the field of the form, and the result follows", async () => {
  const { page, paste, press, pastes } = await openPaste();
  await paste(foreign);
  await press("Đúng, xem kết quả từng dòng");
  const edit = page.getByRole("button", { name: "Sửa ô này: Ngày công nhận, dòng 4 của khối" });
  await edit.click();
  const field = page.getByRole("textbox", { name: "Ngày công nhận", exact: true }).last();
  await soon(() => field.inputValue()).toBe("31/02/2022");
  expect(await axeViolations(page)).toEqual([]);
  await field.fill("20/13/2021");
  await page.getByText("“20/13/2021”").waitFor();
  await field.fill("21/12/2021");
  await press("Lấy giá trị này cho Ngày công nhận, dòng 4 của khối");
  await page.getByText("31/02/2022").waitFor({ state: "detached" });
  // Whoever goes on by keyboard is still at this row.
  expect(await page.evaluate(() => document.activeElement?.closest("tr")?.textContent)).toContain("dòng 4");
  await press("Sửa một ô của dòng 3");
  await page.getByLabel("Sửa ô của cột").selectOption("notes");
  await page.getByLabel("Ghi chú", { exact: true }).fill("bổ sung sau");
  await press("Lấy giá trị này cho Ghi chú, dòng 3 của khối");
  await press("Ghi 2 dòng vào sổ");
  await page.getByText("Đã ghi 2 dòng").waitFor();
  const rows = pastes()[0]?.rows.map((pairs) => Object.fromEntries(pairs));
  expect(rows?.map(({ notes, recognisedOn }) => [notes, recognisedOn])).toEqual([
    ["bổ sung sau", "20/12/2021"],
    [undefined, "21/12/2021"],
  ]);
});

test("what is left out, and what is there already, goes into a file with the reasons", async () => {
  const cells = { title: "Sổ tay tự học", authors: "Bùi Thị Hoa", unit: units[0]!.name };
  const { page, paste, press } = await openPaste({
    pageNamesakes: () => ({ last: 29, rows: [{ row: 12, cells }] }),
  });
  await paste(foreign);
  await press("Đúng, xem kết quả từng dòng");
  await page.getByRole("button", { name: "Ghi 1 dòng vào sổ" }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), press("Lưu thành tệp .csv")]);
  const text = (await readWhole(await download.createReadStream())).toString();
  expect(text.split("\r\n").map((line) => line.split(",")[0])).toEqual(["\ufeffDòng", "1", "3", "5", ""]);
  expect(text).toContain("3,đã có ở dòng 12 của sổ,1,Sổ tay tự học,Bùi Thị Hoa");
});

test("tables of a word processor are read with their paragraphs and merged cells", async () => {
  const { page, paste, pastes, press } = await openPaste();
  const html = `<html><body><table>
    <tr><td rowspan=2>STT</td><td rowspan=2>Tên sáng kiến</td><td rowspan=2>Tác giả</td>
      <td colspan=2>Quyết định công nhận</td></tr>
    <tr><td>Số</td><td>Ngày</td></tr>
    <tr><td rowspan=2>1</td><td rowspan=2><p>Sổ tay
      tự học</p></td><td><p>Bùi Thị Hoa</p><p>Hà Thị Ba</p></td>
      <td rowspan=3>35/QĐ-THPT</td><td rowspan=3>20/12/2021</td></tr>
    <tr><td>Xa Văn Nam</td></tr>
    <tr><td>2</td><td>Vở<br>ghi</td><td>Hà Thị Ba</td></tr>
  </table></body></html>`;
  await paste("một\thai\nba\tbốn", html);
  await page.getByText("Có 2 dòng sáng kiến. Đã nhận ra 4 cột.").waitFor();
  await press("Đúng, xem kết quả từng dòng");
  await press("Ghi 2 dòng vào sổ");
  await page.getByText("Đã ghi 2 dòng").waitFor();
  const decided = { unit: units[0]!.name, decisionNumber: "35/QĐ-THPT", recognisedOn: "20/12/2021" };
  expect(pastes()[0]?.rows.map((pairs) => Object.fromEntries(pairs))).toEqual([
    { ...decided, title: "Sổ tay tự học", authors: "Bùi Thị Hoa\nHà Thị Ba\nXa Văn Nam" },
    { ...decided, title: "Vở\nghi", authors: "Hà Thị Ba" },
  ]);
});

test("what is said once fills the blank cells of the whole block; a caption offers the decision", async () => {
  const { page, paste, pastes, press } = await openPaste();
  await paste(
    [
      "Quyết định: số 35/QĐ-THPT ngày 20/4/2022\t\t",
      "STT\tTên sáng kiến\tTính mới",
      "1\tSổ tay\tKhông",
      "2\tVở ghi\t",
    ].join("\n"),
  );
  await press("Dùng quyết định 35/QĐ-THPT ngày 20/04/2022 cho cả khối");
  await page.getByLabel("Cấp công nhận", { exact: true }).selectOption("Hội đồng sáng kiến");
  await page.getByLabel("Tính mới: Có").check();
  await page.getByLabel("Trái trật tự, đạo đức: Không").check();
  await press("Đúng, xem kết quả từng dòng");
  await press("Ghi 2 dòng vào sổ");
  await page.getByText("Đã ghi 2 dòng").waitFor();
  const said = {
    ...{ unit: units[0]!.name, decisionNumber: "35/QĐ-THPT", recognisedOn: "20/04/2022" },
    ...{ recognisedBy: "Hội đồng sáng kiến", publicOrder: "Không", ipProtected: "Không" },
  };
  expect(pastes()[0]?.rows.map((pairs) => Object.fromEntries(pairs))).toEqual([
    { ...said, title: "Sổ tay", novelty: "Không" },
    { ...said, title: "Vở ghi", novelty: "Có" },
  ]);
});

test("what no column of the block answers is asked beside the other questions, once", async () => {
  const { page, paste, press } = await openPaste();
  const all = page.getByLabel("Trái trật tự, đạo đức: Không");
  const asked = page.getByRole("group", { name: "Hỏi một lần cho cả khối" }).getByLabel(/đạo đức: Không/);
  await paste("Tên sáng kiến\tTính mới\tTrái trật tự, đạo đức\nSổ tay\tCó\tKhông");
  await all.first().waitFor({ state: "attached" });
  expect([await all.count(), await asked.count()]).toEqual([1, 0]);
  await press("Dán khối khác");
  await paste("Tên sáng kiến\tTính mới\nSổ tay\tCó");
  await asked.check();
  expect(await all.count()).toBe(1);
});

test("text of an old font is said to be so and converted by a press", async () => {
  const { page, paste, press } = await openPaste();
  await paste("Tªn s¸ng kiÕn\tT¸c gi¶\nSæ tay tù häc\tBïi ThÞ Hoa");
  await page.getByText("phông cũ TCVN3").waitFor();
  await press("Đổi sang Unicode");
  await page.getByText("Có 1 dòng sáng kiến. Đã nhận ra 2 cột.").waitFor();
  await page.getByText("phông cũ").waitFor({ state: "detached" });
});

test("a cell that no sheet can hold is named, and nothing can be written", async () => {
  const { page, paste } = await openPaste();
  await paste(`Tên sáng kiến\tTác giả\nSổ tay\t${"x".repeat(60_000)}`);
  await page.getByText("Dòng 2, cột Tác giả: ô dài hơn 50.000 ký tự").waitFor();
  await soon(() => page.getByRole("button", { name: "Đúng, xem kết quả từng dòng" }).isDisabled()).toBe(true);
});

test("a thousand rows of a real list below ten thousand: how long the page was busy is printed", async () => {
  const [, ...rows] = list.split(/\n(?=\d+\t|Số TT)/);
  const headings = rows.shift()!.replace("Số TT", "STT");
  const lines = Array.from({ length: 1000 }, (_, at) =>
    rows[at % 29]!.replace(/^\d+\t("?)/, `${at + 1}\t$1Giải pháp số ${at}: `),
  );
  const known = Array.from({ length: 1000 }, (_, at) => ({
    row: 9 * at + 2,
    cells: { title: `Giải pháp số ${at}: khác`, authors: "Xa Văn Nam", unit: units[1]!.name },
  }));
  const { page, paste, press } = await openPaste({ pageNamesakes: () => ({ last: 10_001, rows: known }) });
  await page.evaluate(countLongTasks);
  let began = performance.now();
  const busy = async (what: string) => {
    const took = Math.round(performance.now() - began);
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const long = (await page.evaluate("long.splice(0)")) as number[];
    console.log(
      `1,000 rows ${what} in ${took} ms; tasks over 50 ms: ${long.map(Math.round).join(", ") || "none"}`,
    );
    began = performance.now();
  };
  await paste([headings, ...lines].join("\n"));
  await page.getByText("Có 1.000 dòng sáng kiến.").waitFor();
  await busy("understood");
  await press("Đúng, xem kết quả từng dòng");
  await page.getByText("Kết quả của 1.000 dòng").waitFor();
  await busy("previewed below 10,000");
  await press("theo cách của sổ");
  await page.getByText("theo cách của sổ").waitFor({ state: "detached" });
  await busy("mended and judged again");
});
