import type { SettingLine } from "../../../src/api/bridge-settings";
import { programmeOf } from "../../../src/core/programme/read-programme";
import type { Settings } from "../../../src/core/programme/schema";
import { columnKeys, resultHeadings } from "../../../src/core/register/columns";
import { type Word, wordItems } from "../../../src/core/words/campaign-words";
import { ownKeyOf } from "../../../src/core/words/own-columns";
import { listGroups } from "../../../src/core/words/setting-words";
import { tabs } from "../../../src/core/words/words";
import { listOf } from "../../../src/page/sidebar/enter/form-fields";
import { award, corporation, extended, year2021 } from "../../support/campaigns";
import type { PageBook } from "../../support/page-book";
import { setUpPage, sound } from "../../support/page-book";
import { settingsTable } from "../../support/settings-rows";

const linesOf = (settings: Settings): SettingLine[] =>
  settingsTable(settings)
    .slice(1)
    .map(([group, item, value, clause]) => [group, item, value, clause].map((cell) => String(cell ?? "")))
    .map(([group = "", item = "", value = "", clause = ""]) => [group, item, value, clause]);

/** A workbook of Hoà Bình's campaign in which another one was started. */
function started(settings: Settings): PageBook {
  const book = setUpPage("set-up-for-campaigns", [sound({ title: "Một", code: "SK-0001" })]);
  const answer = book.get("pageNewProgramme", { lines: linesOf(settings), rows: 1 });
  expect(answer).toMatchObject({ kind: "started" });
  return book;
}
/** What a cell of the first row lets people choose; columns from 0. */
function offered(book: PageBook, column: number): readonly string[] | undefined {
  const { cells } = book.workbook.view(book.tabId(tabs.register));
  return cells.find((at) => at.row === 1 && at.column === column)?.cell?.choices;
}
const shown = (book: PageBook, tab: string) => [...book.shown(tab).values()];

test("2021: its kinds are those of drop-down, form and summary, and an extension is tried first", () => {
  const book = started(year2021);
  const kinds = year2021.lists!.kinds!.map(({ item }) => item);
  expect(offered(book, resultHeadings.length + columnKeys.indexOf("kind"))).toEqual(kinds);
  expect(listOf("kind", programmeOf(year2021))).toEqual(kinds);

  const cells = {
    ...{ unit: "Trường THPT Lạc Thủy B", title: "Một cửa", authors: "Bùi Thị Hoa", kind: kinds[2]! },
    ...{ appliedOn: "15/02/2021", recognisedOn: "01/03/2021", recognisedBy: "Hội đồng sáng kiến" },
    ...{ novelty: "Có", benefitValue: "15 triệu", ipProtected: "Không", publicOrder: "Không" },
  };
  const save = (title: string, registeredAt: string) =>
    book.get("pageSave", { key: title, cells: { ...cells, title, registeredAt } });
  expect(save("Trong đợt", "15/03/2021")).toMatchObject({ row: 2, verdict: "eligible" });
  expect(save("Sau đợt", "15/05/2021")).toMatchObject({ row: 3, verdict: "ineligible" });
  expect(shown(book, tabs.analysis)).toEqual(expect.arrayContaining(kinds));
  const { overview } = book.get("pageDashboard", { asOf: "" });
  expect(overview.rows[0]).toEqual(["Số dòng", 2, 1, 0, 0, 0, 1]);

  const { lines } = book.get("pageSettings", { presets: false });
  const extension = linesOf(extended).filter(([group]) => group === "Gia hạn");
  expect(extension.map(([, , , clause]) => clause)).toEqual(
    expect.arrayContaining(["CV gia hạn", "CV gia hạn"]),
  );
  const asked = { before: lines, after: [...lines, ...extension] };
  expect(book.get("pageTrySettings", asked)).toMatchObject({
    ...{ kind: "preview", verdicts: 1, units: 1 },
    rows: [{ row: 3, from: "ineligible", to: "eligible", phaseFrom: "", phaseTo: "Gia hạn" }],
  });
  expect(book.text(3, "registeredAt")).toBe("15/05/2021");
  expect(shown(book, tabs.register)).not.toContain("Gia hạn");
  expect(book.get("pageApplySettings", asked)).toMatchObject({ kind: "applied", verdicts: 1 });
  expect(shown(book, tabs.register)).toContain("Gia hạn");
});

test("a corporation: its columns stand behind the usual ones with their choices", () => {
  const book = started(corporation);
  const first = resultHeadings.length + columnKeys.length;
  expect(book.shown(tabs.register).get(`0:${first}`)).toBe(award);
  expect(offered(book, first)).toEqual(["Bằng Lao động sáng tạo", "Huân chương"]);
});

test("what a campaign calls its portal, people, unions and document is what pages and papers say", () => {
  const called = {
    portal: "Trang A",
    people: "Đoàn viên",
    unitUnion: "Tổ công đoàn",
    plan: "Nghị quyết",
  } as const;
  const words = Object.entries(called).map(([word, text]) => ({
    ...{ item: wordItems[word as Word], value: text, clause: "" },
  }));
  const book = started({ ...corporation, lists: { ...corporation.lists, words } });
  const rows = book
    .get("pageSettings", { presets: false })
    .lines.filter(([group]) => group === listGroups.words);
  expect(rows.map(([, item, value]) => [item, value])).toEqual(
    Object.entries(called).map(([word, text]) => [wordItems[word as Word], text]),
  );
  expect(book.get("pageDashboard", { asOf: "" }).portal).toBe(called.portal);
  const unit = "Trường THPT Lạc Thủy B";
  const scope = { kind: "unit", name: unit } as const;
  const { tab } = book.get("pageReport", { scope, phase: "Giai đoạn 1", fields: {} });
  const paper = shown(book, tab).join("\n");
  expect(paper).toContain(`${called.unitUnion} ${unit}`);
  expect(paper).toContain(called.portal);
  expect(paper.toLowerCase()).toContain(`số ${called.people.toLowerCase()}`);
  expect(paper).not.toMatch(/Cổng|CBNGNLĐ|CĐCS|Công đoàn cơ sở/);
  const notes = book.workbook.view(book.tabId(tabs.register)).cells.flatMap(({ cell }) => cell?.note ?? []);
  expect(notes.join("\n")).toContain(called.portal);
});

test("levels of recognition are set up, saved from the form and counted by the highest", () => {
  const heading = "Cấp đạt";
  const column = { item: heading, value: "cấp: Trường; Huyện; Tỉnh", clause: "" };
  const book = started({ ...corporation, targets: [], lists: { columns: [column] } });
  const first = resultHeadings.length + columnKeys.length;
  expect(book.shown(tabs.register).get(`0:${first}`)).toBe(heading);
  expect(offered(book, first)).toEqual(["Trường", "Huyện", "Tỉnh"]);
  const key = ownKeyOf("level", heading);
  const reached = "Trường: 1/QĐ-THCS, 05/03/2022\nHuyện: 2/QĐ-PGD, 01/04/2022";
  const cells = {
    ...{ unit: "Trường THPT Lạc Thủy B", title: "Một cửa", authors: "Bùi Thị Hoa" },
    [key]: reached,
  };
  book.get("pageSave", { key: "levels", cells });
  expect(book.shown(tabs.register).get(`1:${first}`)).toBe(reached);
  const [group] = book.get("pageDashboard", { asOf: "" }).groups;
  expect(group?.rows.map(([name, entered]) => [name, entered])).toEqual([
    ["Trường", 0],
    ["Huyện", 1],
    ["Tỉnh", 0],
    ["Tổng cộng", 1],
  ]);
});
