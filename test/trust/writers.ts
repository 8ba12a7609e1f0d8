import type { CallName, Fix, RequestOf } from "../../src/api/bridge";
import type { SettingLine } from "../../src/api/bridge-settings";
import type { FixedKey } from "../../src/core/register/columns";
import { tabs } from "../../src/core/words/words";
import { markNote } from "../../src/messages/vi/page-vi";
import { staticDone } from "../../src/messages/vi/press/static-vi";
import { an, type PageBook, placeOf } from "../support/page-book";
import { type Base, mark, markedCells, OWN_COLUMN, openBase, UNIT, unitReport } from "./bases";

/** What the person at the page was told: all was written, some of it, nothing. */
export type Told = "done" | "part" | "refused";
export type Request = (book: PageBook) => Told;

/** What writes into a workbook on behalf of somebody. */
export interface Writer {
  base: Base;
  /** The request as the page makes it of what it saw in the workbook. */
  prepare(book: PageBook): Request;
  /** The cell of the row “Hai” that it writes. */
  cell?: FixedKey;
}

function asking<N extends CallName>(name: N, request: RequestOf<N>): Request {
  return (book) => {
    const answer = book.ask(name, request);
    if (!answer.ok) return "refused";
    const { conflict, kind, changed, applied, written, remembered, kept } = answer.value as Partial<
      Record<string, unknown>
    >;
    if (conflict || kind === "conflict" || kind === "problems" || remembered === false || kept === false)
      return "refused";
    if (!Array.isArray(changed) || changed.length === 0) return "done";
    return applied || written ? "part" : "refused";
  };
}

/** A press of the menu: what was done is said in a dialog. */
const pressing =
  (name: string, done: string): Request =>
  (book) => {
    const said: string[] = [];
    const selection = { sheetId: book.tabId(tabs.register), row: 0, column: 0, rows: 1, columns: 1 };
    book.addIn.call(an, name, [], selection, (event) => {
      if (event.kind === "alert") said.push(event.message);
    });
    return said.some((text) => text.startsWith(done.split("{")[0]!)) ? "done" : "refused";
  };

const fixesIn = (book: PageBook): Fix[] =>
  book.get("pageCheck", { scope: { kind: "all" } }).rows.flatMap(({ fixes }) => [...fixes]);

/** Everything that is proposed for “Hai” in one column. */
const oneFix = (book: PageBook) =>
  fixesIn(book)
    .filter(({ row, column }) => row === 3 && column === "appliedOn")
    .slice(0, 1);

function edited(book: PageBook): Request {
  const { row, cells } = book.get("pageRow", { row: 3 })!;
  return asking("pageSave", {
    key: "edit",
    cells: { ...cells, decisionNumber: "77/QĐ", evidence: "bien-ban.pdf" },
    edit: { row, before: cells },
  });
}

/** The first line of a name is the setting itself; others below say more of it. */
function withValue(lines: readonly SettingLine[], item: string, value: string): SettingLine[] {
  const first = lines.findIndex((line) => line[1] === item);
  return lines.map((line, at) => (at === first ? [line[0], line[1], value, line[3]] : line));
}

function otherSettings(book: PageBook): Request {
  const { lines: before } = book.get("pageSettings", { presets: false });
  const after = withValue(withValue(before, "Áp dụng từ", "02/09/2021"), "Ngành giáo dục", "4");
  return asking("pageApplySettings", { before, after });
}

function newProgramme(book: PageBook): Request {
  const { presets, rows } = book.get("pageSettings", { presets: true });
  const lines = withValue(presets[0]!.lines, "Tên chương trình", "Chương trình 2027");
  return asking("pageNewProgramme", { lines, rows, ...press });
}

/** A column of the campaign's own, its name and the heading of what is filled. */
function renamedColumn(book: PageBook): Request {
  const { lines: before } = book.get("pageSettings", { presets: false });
  const after = before.map(
    (line): SettingLine =>
      line[1] === OWN_COLUMN ? [line[0], `${OWN_COLUMN} cấp tỉnh`, line[2], line[3]] : line,
  );
  return asking("pageApplySettings", { before, after });
}

/** Lines come and go in the middle: what people wrote beside those below goes along. */
function movedLines(book: PageBook): Request {
  const { lines: before } = book.get("pageSettings", { presets: false });
  const gone = before.findIndex(([group]) => group === "Cách đo chỉ tiêu");
  const blank: SettingLine = ["", "", "", ""];
  return asking("pageApplySettings", {
    before,
    after: before.map((line, at) => (at === gone ? blank : line)),
  });
}

function comparing(book: PageBook): Request {
  const [freeze] = book.get("pageFreezes", {});
  return asking("pageCompareFreeze", { id: freeze!.id });
}

/** The check of the menu says in a dialog what it found, whether or not the errors of the settings could be marked. */
const checking: Request = (book) => {
  book.raw("menuCheck", []);
  const settings = book.workbook.book.sheetByName(tabs.settings);
  const isMarked = [...(settings?.cells.entries() ?? [])].some(([, , { note }]) => note?.includes(markNote));
  return isMarked ? "done" : "refused";
};

/** The page is told what is remembered, and asks again about what is not. */
const remembering: Request = (book) => {
  const heading = "Họ tên người làm";
  const answer = book.ask("pageHeadings", { said: { [heading]: "authors" }, unit: UNIT });
  return answer.ok && answer.value[heading] === "authors" ? "done" : "refused";
};
const rememberingLetterhead: Request = (book) => {
  const signer = mark("Đinh Thị Mai");
  const answer = book.ask("pageLetterhead", { unit: UNIT, fields: { signer } });
  return answer.ok && answer.value.signer === signer ? "done" : "refused";
};

/** Takes back what the mending of all cells wrote. */
const undoing = (): Request => {
  const before = openBase("plain");
  return asking("pageUndo", { fixes: before.get("pageFix", { fixes: fixesIn(before) }).undo });
};

/** An edit by a person sets off the trigger, which leaves what it could not do for the next call. */
const typing: Request = (book) => {
  const { id } = book.workbook.sheets().find(({ name }) => name === tabs.register) ?? {};
  const shown = book.shown();
  const row = [...shown].find(([, text]) => text === "Ba")?.[0].split(":")[0];
  if (id === undefined || row === undefined) return "refused";
  book.workbook.type(an, id, Number(row), placeOf("appliedOn"), "31/08/2021");
  return "done";
};

const activity = {
  ...{ key: "activity" },
  cells: {
    ...{ unit: UNIT, kind: "Tuyên truyền", heldOn: "15/02/2022", count: "45" },
    ...{ amount: "2 triệu", link: "=1+1", note: mark("hội nghị") },
  },
};
const addingActivity = () => asking("pageAddActivity", activity);
const settingUp = () => asking("pageSetUp", {});
const form = { title: mark("Năm"), unit: UNIT, appliedOn: "05/10/2021", novelty: "Có" };
const pasted = (title: string) => Object.entries({ ...form, title }) as [FixedKey, string][];
/** A press of the page has a key; calls that take none never read it. */
const press = { key: "press" };
const frozen = { phase: "Giai đoạn 1", asOf: "", by: "An", remark: mark("chốt"), ...press };
const wordings: RequestOf<"pageRemember">["wordings"] = [
  { column: "unit", text: "Trường cấp ba huyện", meant: UNIT },
  { column: "recognisedBy", text: "Ban xét duyệt", meant: "Hội đồng sáng kiến" },
];
const report = { ...unitReport, fields: {}, ...press };

export const writers = {
  "set-up, blank": { base: "blank", prepare: settingUp },
  "set-up, used": { base: "used", prepare: settingUp },
  "set-up, damaged": { base: "damaged", prepare: settingUp },
  upgrade: { base: "old", prepare: settingUp },
  save: { base: "plain", prepare: () => asking("pageSave", { key: "save", cells: form }) },
  edit: { base: "plain", prepare: edited, cell: "decisionNumber" },
  paste: {
    base: "plain",
    prepare: () => asking("pagePaste", { key: "paste", rows: [pasted(mark("Năm")), pasted(mark("Sáu"))] }),
  },
  "add activity": { base: "used", prepare: addingActivity },
  "take back activity": {
    base: "used",
    prepare: () => (book) => {
      const before = book.ask("pageAddActivity", activity);
      if (!before.ok) return "refused";
      const { row, told } = before.value;
      return asking("pageTakeBackActivity", { row, told, unit: UNIT })(book);
    },
  },
  "mend one": {
    base: "plain",
    prepare: (book) => asking("pageFix", { fixes: oneFix(book) }),
    cell: "appliedOn",
  },
  "mend all": {
    base: "plain",
    prepare: (book) => asking("pageFix", { fixes: fixesIn(book) }),
    cell: "novelty",
  },
  undo: { base: "mended", prepare: undoing, cell: "appliedOn" },
  register: {
    base: "plain",
    prepare: (book) => {
      const rows = book.get("pageWaiting", { unit: UNIT });
      return asking("pageRegister", {
        rows: rows.map(({ row, code, unit, title }) => ({ row, code, unit, title })),
        at: "10/01/2022 08:00",
      });
    },
    cell: "registeredAt",
  },
  "choose unit": { base: "plain", prepare: () => asking("pageChooseUnit", { unit: UNIT }) },
  freeze: { base: "plain", prepare: () => asking("pageFreeze", frozen) },
  "report, first": { base: "plain", prepare: () => asking("pageReport", report) },
  "report, again": { base: "reported", prepare: () => asking("pageReport", report) },
  settings: { base: "used", prepare: otherSettings },
  "remember wordings": { base: "used", prepare: () => asking("pageRemember", { wordings }) },
  "new programme": { base: "used", prepare: newProgramme },
  "rename own column": { base: "ownColumn", prepare: renamedColumn },
  "settings, lines moved": { base: "used", prepare: movedLines },
  "settings, kept fresh": { base: "valued", prepare: otherSettings },
  "set-up, kept fresh": { base: "valued", prepare: settingUp },
  "repair formulas": { base: "overtyped", prepare: () => asking("pageRepairFormulas", {}) },
  mark: { base: "plain", prepare: (book) => asking("pageMark", { cells: markedCells(book) }) },
  "clear marks": { base: "marked", prepare: () => asking("pageClearMarks", {}) },
  "check, marks errors": { base: "misspelt", prepare: () => checking },
  "compare freeze": { base: "frozen", prepare: comparing },
  "remember headings": { base: "plain", prepare: () => remembering },
  "remember letterhead": { base: "plain", prepare: () => rememberingLetterhead },
  drafts: {
    base: "plain",
    prepare: () => asking("pageDrafts", { drafts: [{ cells: form, edit: null }] }),
  },
  "static values": { base: "used", prepare: () => pressing("menuWriteValues", staticDone.written) },
  "edit, kept fresh": { base: "valued", prepare: () => typing },
  "save, kept fresh": { base: "valued", prepare: () => asking("pageSave", { key: "save", cells: form }) },
  "formulas again": { base: "valued", prepare: () => pressing("menuRestoreFormulas", staticDone.restored) },
  "keep results as values": { base: "used", prepare: () => asking("pageKeepResults", { as: "values" }) },
  "keep results as formulas": {
    base: "valued",
    prepare: () => asking("pageKeepResults", { as: "formulas" }),
  },
} as const satisfies Record<string, Writer>;

export type WriterName = keyof typeof writers;
export const writerNames = Object.keys(writers) as WriterName[];
export const requestOf = ({ base, prepare }: Writer): Request => prepare(openBase(base));
