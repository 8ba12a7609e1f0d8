import type { RequestOf } from "../../src/api/bridge";
import { axeViolations } from "../support/axe";
import { fileBrowser } from "../support/file-browser";
import { soon } from "../support/soon";
import { openStubPage, type StubAnswers, units } from "../support/stub-script";

const browser = fileBrowser();

async function openPaste(answers: StubAnswers = {}) {
  const stub = await openStubPage(browser(), {
    pagePaste: ({ rows }) => ({ firstRow: 30, rows: rows.length }),
    pageSelect: () => null,
    ...answers,
  });
  const { page } = stub;
  await page.getByRole("tab", { name: "Dán từ Excel" }).click();
  const area = page.getByLabel("Nội dung dán");
  const paste = (text: string) =>
    area.evaluate((element, content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", content);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true, bubbles: true }));
    }, text);
  const drop = (name: string, bytes: readonly number[]) =>
    area.evaluate(
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
  return { ...stub, paste, drop, pastes };
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
  await page.getByText("2 dòng, 5 cột; hiểu 3 cột.").waitFor();
  await soon(() => page.getByLabel("Tên SK").inputValue()).toBe("title");
  await page.getByText("Không lấy 2 cột: TT; Điểm.").waitFor();
  await page.getByText(`ghi là ${units[0]!.name}.`).waitFor();
  await page.getByText("Bỏ qua 1 dòng không phải sáng kiến").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel("Điểm").selectOption("notes");
  await page.getByRole("button", { name: "Xem kết quả từng dòng" }).click();
  await page.getByText("Kết quả tạm tính của 2 dòng").waitFor();
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
  await paste("Người làm\tNội dung\nHoa\tSổ tay\nNam\tVở ghi");
  await page.getByText("Hãy chỉ ra cột Tên sáng kiến.").waitFor();
  await soon(() => page.getByRole("button", { name: "Xem kết quả từng dòng" }).isDisabled()).toBe(true);
  await page.getByLabel("Dòng đầu là tiêu đề").check();
  await page.getByLabel("Nội dung", { exact: true }).selectOption("title");
  await page.getByText("2 dòng, 2 cột; hiểu 1 cột.").waitFor();
  await soon(() => page.getByRole("button", { name: "Xem kết quả từng dòng" }).isEnabled()).toBe(true);
});

test("a dropped CSV is read, a workbook is told how to come in", async () => {
  const { page, drop } = await openPaste();
  await drop("sk.xlsx", [0x50, 0x4b, 3, 4]);
  await page.getByText("Chưa đọc thẳng được tệp Excel.").waitFor();
  await drop("sk.csv", [...new TextEncoder().encode("\ufeffTên sáng kiến;Tác giả\nMột;Hoa\nHai;Nam")]);
  await page.getByText("2 dòng, 2 cột; hiểu 2 cột.").waitFor();
});

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
  await page.getByRole("button", { name: "Xem kết quả từng dòng" }).click();
  const bar = page.getByRole("progressbar", { name: "Xem kết quả từng dòng" });
  await bar.waitFor();
  const shown: number[] = [];
  for (let turns = 0; turns < 5; turns++) {
    await turn();
    shown.push(await bar.evaluate((element) => (element as HTMLProgressElement).value));
  }
  expect(new Set(shown).size).toBe(5);
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
  await page.getByRole("button", { name: "Dừng" }).click();
  await turn();
  await page.getByText("Đã dừng. Chưa ghi gì vào sổ.").waitFor();
  expect(pastes()).toEqual([]);
});

test("2,000 rows are judged and go in one call; a failed write says that nothing is written", async () => {
  let refuse = true;
  const { page, paste, pastes } = await openPaste({
    pagePaste: ({ rows }) =>
      refuse ? { failure: { ok: false, code: "busy", message: "" } } : { firstRow: 30, rows: rows.length },
  });
  await paste(many);
  await page.getByRole("button", { name: "Xem kết quả từng dòng" }).click();
  await page.getByRole("button", { name: "Ghi 2.000 dòng vào sổ" }).click();
  await page.getByText("Chưa ghi dòng nào vào sổ.").waitFor();
  refuse = false;
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Đã ghi 2.000 dòng, từ dòng 30.").waitFor();
  expect(pastes()).toHaveLength(2);
  expect(pastes()[0]).toEqual(pastes()[1]);
});

test("a lost answer says that all or none is written, and tries again with the same key", async () => {
  let lost = true;
  const { page, paste, pastes } = await openPaste({
    pagePaste: ({ rows }) => (lost ? "hang" : { firstRow: 30, rows: rows.length }),
  });
  await paste(foreign);
  await page.getByRole("button", { name: "Xem kết quả từng dòng" }).click();
  await page.getByRole("button", { name: "Ghi 2 dòng vào sổ" }).click();
  await page.getByText("Đang ghi 2 dòng trong một lần…").waitFor();
  await page.clock.fastForward(180_000);
  await page.getByText("Chưa biết đã ghi hay chưa.").waitFor();
  lost = false;
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Đã ghi 2 dòng").waitFor();
  expect(pastes()[0]?.key).toBe(pastes()[1]?.key);
});
