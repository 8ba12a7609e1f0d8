import type { Page } from "playwright-core";
import type { FreezeInfo } from "../../src/api/bridge-freeze";
import { fill } from "../../src/core/words/fill";
import { compareFreezeWords, freezePageWords } from "../../src/messages/vi/freeze-vi";
import { newProgrammePage } from "../../src/messages/vi/new-programme-vi";
import { pasteWords } from "../../src/messages/vi/paste-vi";
import { reportPageWords } from "../../src/messages/vi/report-page-vi";
import { menuWords } from "../../src/messages/vi/setup-vi";
import {
  checkPageWords,
  enterWords,
  mendWords,
  tabWords,
  undoWords,
  unitWords,
  waitingWords,
} from "../../src/messages/vi/sidebar-vi";
import { traceWords } from "../../src/messages/vi/trace-vi";
import { trySettingsWords } from "../../src/messages/vi/try-settings-vi";
import { checkedRow, finding, fix } from "../support/checked-row";
import { fileBrowser } from "../support/file-browser";
import { nationalPreset, previewAnswer, settingsAnswer } from "../support/settings-stub";
import { soon } from "../support/soon";
import { figures, openStubPage, type StubAnswers } from "../support/stub-script";

const browser = fileBrowser();

const saved = { row: 26, code: "SK-0025", verdict: "waiting", findings: [] } as const;
const cells = { title: "Tên cũ" };
const fixes = [fix(), fix({ column: "novelty", kind: "yesNo", oldText: "x", newText: "Có" })];
const freeze: FreezeInfo = { id: 7, name: "Chốt", at: "2022-04-01T08:00", phase: "", asOf: "", rows: 8 };

const answers: StubAnswers = {
  pageChooseUnit: () => ({ ...figures, remembered: true }),
  pageCheck: () => ({
    counts: { ineligible: 1, missing: 0, review: 0, waiting: 0, eligible: 0 },
    rows: [checkedRow({ findings: [finding()], fixes })],
    clean: 0,
    more: 0,
    unknownUnits: 0,
  }),
  pageFix: () => ({ applied: 2, changed: [], undo: fixes }),
  pageRow: () => ({ row: 4, cells, otherUnit: "" }),
  pageSimilar: () => [],
  pageHeadings: () => ({}),
  pageDrafts: () => ({ kept: true }),
  pageNamesakes: () => ({ last: 29, rows: [] }),
  pageSave: ({ edit }) => ({ ...saved, ...(edit && { conflict: { row: 4, cells } }) }),
  pageWaiting: () => [
    { row: 4, code: "", unit: "", title: "Một", author: "Hoa", recognised: "20/12/2021", cells },
  ],
  pageReportFields: () => ({ fields: reportFields, tab: null }),
  pageFreezes: () => [freeze],
  pageSettings: () => settingsAnswer({ presets: [nationalPreset] }),
  pageTrySettings: () => previewAnswer,
  pageMark: () => "hang",
  pageClearMarks: () => "hang",
  pageUndo: () => "hang",
  pagePaste: () => "hang",
  pageRegister: () => "hang",
  pageTrace: () => "hang",
  pageReport: () => "hang",
  pageFreeze: () => "hang",
  pageCompareFreeze: () => "hang",
  pageApplySettings: () => "hang",
  pageNewProgramme: () => "hang",
  pageRemember: () => "hang",
};
const reportFields = { superior: "", body: "", place: "", title: "", signer: "" };

type Tab = keyof typeof tabWords;
const tab = (page: Page, name: Tab) =>
  page.getByRole("tab", { name: fill(tabWords[name][1], { portal: "Cổng" }), exact: true }).click();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const manage = async (page: Page, view: keyof typeof menuWords) => {
  await tab(page, "manage");
  await button(page, menuWords[view]).click();
};
const check = async (page: Page) => {
  await tab(page, "check");
  await button(page, checkPageWords.all).click();
};
const toMend = async (page: Page) => {
  await check(page);
  await page.locator("details.mend > summary").click();
};
const edit = async (page: Page) => {
  await tab(page, "enter");
  await button(page, enterWords.edit).click();
};
const typeTitle = async (page: Page) => {
  await tab(page, "enter");
  await page.locator("#enter-title").fill("Tên của tôi");
};
const changeSetting = async (page: Page) => {
  await manage(page, "trySettings");
  await page
    .locator("summary")
    .filter({ hasText: /^Điều kiện$/ })
    .click();
  await page.getByLabel("Áp dụng từ", { exact: true }).fill("02/09/2021");
};

const addAuthor = `+ ${enterWords.add}`;
const fromRow = [enterWords.edit, enterWords.copy];
const marking = [checkPageWords.mark, checkPageWords.unmark];
const oneFix = ({ column, newText }: (typeof fixes)[number], heading: string) =>
  fill(mendWords.oneOf, {
    column: heading,
    row: 2,
    old: column === "novelty" ? "x" : "31.5.2022",
    new: newText,
  });
const kind = (name: "date" | "yesNo") => fill(mendWords.allOf, { count: 1, kind: mendWords.kinds[name] });
const mending = [
  kind("date"),
  kind("yesNo"),
  fill(mendWords.all, { count: 2 }),
  oneFix(fixes[0]!, "Ngày áp dụng"),
  oneFix(fixes[1]!, "Tính mới"),
  fill(mendWords.row, { count: 2 }),
];
const writeTwo = fill(pasteWords.append, { count: "2" });

/** What is pressed where, and the buttons that nobody may press until the answer is there. */
const cases: Record<
  string,
  [open: (page: Page) => Promise<void>, pressed: string, disabled: readonly string[]]
> = {
  "the unit's figures": [(page) => tab(page, "unit"), unitWords.refresh, [unitWords.refresh]],
  "a check": [
    (page) => tab(page, "check"),
    checkPageWords.all,
    [checkPageWords.unit, checkPageWords.selection, checkPageWords.all],
  ],
  marking: [check, checkPageWords.mark, marking],
  "clearing marks": [check, checkPageWords.unmark, marking],
  mending: [toMend, fill(mendWords.row, { count: 2 }), mending],
  "taking a mend back": [
    async (page) => {
      await toMend(page);
      await button(page, fill(mendWords.row, { count: 2 })).click();
    },
    undoWords.undo,
    [undoWords.undo, ...mending],
  ],
  saving: [typeTitle, enterWords.save, [...fromRow, addAuthor, enterWords.saving]],
  "fetching a row": [typeTitle, enterWords.edit, [...fromRow, addAuthor, enterWords.save]],
  "fetching the row just saved": [
    async (page) => {
      await typeTitle(page);
      await button(page, enterWords.save).click();
    },
    enterWords.editOn,
    [enterWords.fresh, enterWords.editOn],
  ],
  "saving over somebody else's change": [
    async (page) => {
      await edit(page);
      await button(page, enterWords.saveEdit).click();
    },
    enterWords.keepMine,
    [enterWords.fresh, ...fromRow, addAuthor, enterWords.takeTheirs, enterWords.keepMine, enterWords.saving],
  ],
  pasting: [
    async (page) => {
      await tab(page, "paste");
      await page.locator("textarea").fill("Tên sáng kiến\tTác giả\nMột\tHoa\nHai\tNam");
      await page.locator("textarea").blur();
      await button(page, pasteWords.check).click();
    },
    writeTwo,
    [writeTwo, pasteWords.back, pasteWords.discard],
  ],
  "the list of what waits": [
    async (page) => {
      await tab(page, "waiting");
      await page.getByLabel(waitingWords.all).check();
    },
    waitingWords.load,
    [fill(waitingWords.write, { count: 0 }), waitingWords.load],
  ],
  "ticking off what waited": [
    async (page) => {
      await tab(page, "waiting");
      await page.getByLabel(waitingWords.all).check();
    },
    fill(waitingWords.write, { count: 1 }),
    [fill(waitingWords.write, { count: 1 })],
  ],
  "the rows behind a figure": [(page) => manage(page, "trace"), traceWords.run, [traceWords.run]],
  "a report": [(page) => manage(page, "report"), reportPageWords.make, [reportPageWords.make]],
  freezing: [(page) => manage(page, "freeze"), freezePageWords.freeze, [freezePageWords.freeze]],
  comparing: [
    (page) => manage(page, "compareFreeze"),
    compareFreezeWords.compare,
    [compareFreezeWords.compare],
  ],
  "trying settings": [
    changeSetting,
    trySettingsWords.preview,
    [trySettingsWords.preview, trySettingsWords.discard, trySettingsWords.reload],
  ],
  "applying settings": [
    async (page) => {
      await changeSetting(page);
      await button(page, trySettingsWords.preview).click();
    },
    trySettingsWords.apply,
    [trySettingsWords.apply, trySettingsWords.discard, trySettingsWords.reload],
  ],
  "a new campaign": [
    async (page) => {
      await manage(page, "newProgramme");
      await page.getByLabel(newProgrammePage.source, { exact: true }).selectOption({ index: 1 });
    },
    newProgrammePage.start,
    [newProgrammePage.start],
  ],
};

/** Answers until it is told to be silent. */
function silenceable(): { answers: StubAnswers; silence(): void } {
  let isSilent = false;
  const given = Object.entries(answers) as [string, (request: never) => unknown][];
  return {
    answers: Object.fromEntries(
      given.map(([name, answer]) => [name, (request: never) => (isSilent ? "hang" : answer(request))]),
    ),
    silence() {
      isSilent = true;
    },
  };
}

test.each(Object.keys(cases))("nothing that would disturb it can be pressed meanwhile: %s", async (name) => {
  const [open, pressed, disabled] = cases[name]!;
  const script = silenceable();
  const { page, asked } = await openStubPage(browser(), script.answers);
  await open(page);
  await button(page, pressed).waitFor();
  script.silence();
  const before = asked.length;
  await button(page, pressed).dblclick();
  await soon(() =>
    page
      .locator("button:disabled:visible")
      .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? each.textContent)),
  ).toEqual(expect.arrayContaining([...disabled]));
  // A pause after typing looks for similar titles, whatever is pressed.
  expect(asked.slice(before).filter(({ name: call }) => call !== "pageSimilar")).toHaveLength(1);
});
