import type { SettingLine } from "../../src/api/bridge-settings";
import { tabs } from "../../src/core/words/words";
import { writeSnapshot } from "../../src/host/file/snapshot";
import { createWorkbook, type LocalWorkbook } from "../../src/host/host";
import { summaryFormulas } from "../../src/server/workbook/summary-layout";
import { openFixture } from "../support/layouts/fixtures";
import { an, blankSheets, PageBook, placeOf, sound } from "../support/page-book";
import { which } from "../support/report-book";
import { runScript } from "../support/run-script";
import { workbookOf } from "../support/warm/prepared";

/** Everything happens at this moment: two runs of one request leave the same workbook. */
const NOW = "2022-03-01T08:00:00+07:00";
const now = () => new Date(NOW);

export const OWN_COLUMN = "Điểm hội đồng";
export const UNIT = "Trường THPT Lạc Thủy B";
export const unitReport = which("unit", UNIT);

/** What people wrote stands in such marks, so that each piece can be told anywhere. */
export const mark = (text: string) => `«${text}»`;

const untidy = { appliedOn: "5.10.2021", novelty: "x" };
const rows = [
  sound({ code: "SK-0001", title: "Một" }),
  sound({ code: "SK-0002", title: "Hai", ...untidy }),
  sound({ code: "SK-0003", title: "Ba", registeredAt: "" }),
  sound({ code: "SK-0004", title: "Bốn", ...untidy }),
];

/** A register with a column of people's own, without formulas, which would cost every try a second. */
function plain(): PageBook {
  const book = new PageBook([], blankSheets(rows));
  const own = placeOf("notes") + 1;
  const register = book.tabId(tabs.register);
  book.workbook.paste(an, register, 0, own, [["Cột riêng"], [mark("của Một")], [mark("của Hai")]]);
  return book;
}

/** All that could be mended is. */
function mended(): PageBook {
  const book = plain();
  const { rows: checked } = book.get("pageCheck", { scope: { kind: "all" } });
  book.get("pageFix", { fixes: checked.flatMap(({ fixes }) => [...fixes]) });
  return book;
}

/** A workbook in use: set up, with what people write beside, below and between. */
function used(): PageBook {
  const book = plain();
  book.get("pageSetUp", {});
  const type = (tab: string, row: number, column: number, text: string) =>
    book.workbook.type(an, book.tabId(tab), row, column, mark(text));
  type(tabs.summary, 60, 0, "Người lập: An");
  type(tabs.analysis, 80, 3, "dưới bảng");
  type(tabs.settings, 2, 6, "theo công văn 12");
  type(tabs.units, 2, 12, "Hiệu trưởng");
  book.workbook.addSheet(an, "Của tôi");
  type("Của tôi", 0, 0, "sổ tay");
  return book;
}

/** Somebody wrote over a result, deleted a tab and a setting, and renamed a heading. */
function damaged(): PageBook {
  const book = used();
  const { workbook } = book;
  workbook.type(an, book.tabId(tabs.register), 3, 1, mark("giữa kết quả"));
  workbook.type(an, book.tabId(tabs.register), 0, placeOf("authors"), "Họ và tên tác giả");
  workbook.deleteSheet(an, book.tabId(tabs.analysis));
  workbook.deleteRows(an, book.tabId(tabs.settings), 4, 1);
  return book;
}

/** A report has been made, and people wrote into it. */
function reported(): PageBook {
  const book = used();
  const { tab } = book.get("pageReport", { ...unitReport, fields: {} });
  const place = [...book.shown(tab)].find(([, text]) => text.startsWith("III."))?.[0] ?? "";
  book.workbook.type(an, book.tabId(tab), Number(place.split(":")[0]) + 1, 0, mark("Phong trào sôi nổi"));
  return book;
}

/** The formulas have given way to values. */
function valued(): PageBook {
  const book = used();
  book.raw("menuWriteValues", []);
  return book;
}

/** Cells that are to be looked at are marked, and people have a note of their own. */
function marked(): PageBook {
  const book = plain();
  const cell = `book.getSheetByName("${tabs.register}").getRange(3, ${placeOf("notes") + 1})`;
  runScript(book.workbook, `${cell}.setNote("${mark("ghi chú riêng")}");`);
  book.get("pageMark", { cells: markedCells(book) });
  return book;
}

/** What the sidebar's check would have marked. */
export const markedCells = (book: PageBook) =>
  book
    .get("pageCheck", { scope: { kind: "all" } })
    .rows.map(({ row, key, title }) => ({ row, key, column: "appliedOn" as const, text: title }));

/** Somebody typed over the formula of a summary. */
function overtyped(): PageBook {
  const book = used();
  const { row, column } = summaryFormulas.summary[0]!;
  book.workbook.type(an, book.tabId(tabs.summary), row - 1, column - 1, mark("gõ đè"));
  return book;
}

/** A freeze has been made. */
function frozen(): PageBook {
  const book = plain();
  book.get("pageFreeze", { phase: "", asOf: "", by: "An", remark: "" });
  return book;
}

/** The campaign has a column of its own, which is filled, and a list with words of its own. */
function ownColumn(): PageBook {
  const book = used();
  const { lines: before } = book.get("pageSettings", { presets: false });
  const after: SettingLine[] = [...before, ["Cột riêng", OWN_COLUMN, "số", ""]];
  book.get("pageApplySettings", { before, after });
  const place = [...book.shown()].find(([, text]) => text === OWN_COLUMN)![0].split(":")[1]!;
  book.workbook.type(an, book.tabId(tabs.register), 2, Number(place), "9");
  return book;
}

/** A setting that cannot be read. */
function misspelt(): PageBook {
  const book = used();
  const place = [...book.shown(tabs.settings)].find(([, text]) => text === "Áp dụng từ")![0];
  book.workbook.type(an, book.tabId(tabs.settings), Number(place.split(":")[0]), 2, "hôm nọ");
  return book;
}

const onTime = ({ book }: LocalWorkbook): string => `${writeSnapshot(book)}\n`;
const bases = {
  blank: () => onTime(createWorkbook({ name: "Sổ thử" }, { now })),
  plain: () => onTime(plain().workbook),
  mended: () => onTime(mended().workbook),
  used: () => onTime(used().workbook),
  damaged: () => onTime(damaged().workbook),
  reported: () => onTime(reported().workbook),
  marked: () => onTime(marked().workbook),
  overtyped: () => onTime(overtyped().workbook),
  frozen: () => onTime(frozen().workbook),
  ownColumn: () => onTime(ownColumn().workbook),
  misspelt: () => onTime(misspelt().workbook),
  valued: () => onTime(valued().workbook),
  old: () => onTime(openFixture("0.1.0")),
};

export type Base = keyof typeof bases;
const made = new Map<Base, string>();

/** A copy of a workbook to begin with. */
export function openBase(base: Base): PageBook {
  const text = made.get(base) ?? bases[base]();
  made.set(base, text);
  return new PageBook(workbookOf(text, now));
}
