import type { SettingLine, SettingsRequest } from "../../../src/api/bridge-settings";
import { ruleName } from "../../../src/core/programme/rule-names";
import { tabs } from "../../../src/core/words/words";
import { settingsFaults, settingsLog } from "../../../src/messages/vi/press/settings-vi";
import { logHeadings } from "../../../src/messages/vi/setup-vi";
import { an, binh, blankSheets, PageBook, sound } from "../../support/page-book";
import type { PartialRow } from "../../support/register-table";
import { rowOf, settingsTable } from "../../support/settings-rows";

const rows: readonly PartialRow[] = [
  sound({ title: "Một", code: "SK-0001", appliedOn: "31/08/2021" }),
  sound({ title: "Hai", code: "SK-0002", appliedOn: "01/09/2021" }),
  sound({ title: "Ba", code: "SK-0003", unit: "MB", appliedOn: "02/09/2021" }),
];

function bookWith(given = rows): PageBook {
  const values = settingsTable().map((row) => row.map((cell) => String(cell ?? "")));
  const sheets = blankSheets(given).map((sheet) =>
    sheet.name === tabs.settings
      ? { ...sheet, values, formats: Array.from({ length: 200 }, () => ["@", "@", "@", "@"]), rows: 200 }
      : sheet,
  );
  return new PageBook(given, sheets);
}

const linesOf = (book: PageBook) => book.get("pageSettings", { presets: false }).lines;
/** A target with what it counts. */
const target: readonly SettingLine[] = [
  ["Chỉ tiêu", "Cụm 1", "12", "KH 5"],
  ["Phạm vi chỉ tiêu", "Cụm 1", "Toàn sổ", ""],
  ["Cách đo chỉ tiêu", "Cụm 1", "Loại giải pháp = Giải pháp kỹ thuật", ""],
];
/** No line of a target, nor of what it counts. */
const withoutNation = (line: SettingLine): SettingLine => (line[1] === "Toàn quốc" ? blank : line);

/** The lines with some values replaced, by item. */
const changed = (lines: readonly SettingLine[], values: Readonly<Record<string, string>>): SettingLine[] =>
  lines.map((line) => {
    const value = values[String(line[1])];
    const isSetting = !/^(?:Phạm vi|Giai đoạn|Cách đo) chỉ tiêu$/.test(String(line[0]));
    return value === undefined || !isSetting ? line : [line[0], line[1], value, line[3]];
  });
const request = (
  lines: readonly SettingLine[],
  values: Readonly<Record<string, string>>,
): SettingsRequest => ({
  before: lines,
  after: changed(lines, values),
});
/** The settings tab as it shows, by row from 1, its blank rows left out. */
function tabOf(book: PageBook): string[][] {
  const shown = book.shown(tabs.settings);
  return Array.from({ length: 200 }, (_, row) =>
    [0, 1, 2, 3].map((column) => shown.get(`${row}:${column}`) ?? ""),
  ).filter((line) => line.some(Boolean));
}
const logOf = (book: PageBook) => {
  const shown = book.shown(tabs.log);
  return Array.from({ length: 20 }, (_, row) =>
    logHeadings.map((_heading, column) => shown.get(`${row + 1}:${column}`) ?? ""),
  ).filter((line) => line.some(Boolean));
};
const blank: SettingLine = ["", "", "", ""];
const earlier = { "Áp dụng từ": "02/09/2021" };

test("gives the settings by row, the words each takes, and the items of a phase", () => {
  const answer = bookWith().get("pageSettings", { presets: false });
  expect(answer.lines.map((line) => line.join("|"))).toEqual(settingsTable().map((row) => row.join("|")));
  expect(answer.choices["Người được tính"]).toMatchObject({ several: false, words: { length: 2 } });
  expect(answer.choices["Loại giải pháp được tham gia"]).toMatchObject({
    several: true,
    words: { length: 7 },
  });
  expect(answer.phaseItems).toEqual(["Mở Cổng", "Đóng Cổng", "Đủ điều kiện từ", "Đủ điều kiện đến"]);
  expect(answer).toMatchObject({ mayChange: true, presets: [], rows: 0 });
});

test("the presets come with their settings and the number of rows in the register", () => {
  const { presets, rows: count } = bookWith().get("pageSettings", { presets: true });
  expect(count).toBe(3);
  expect(presets).toHaveLength(3);
  for (const { name, lines } of presets) {
    expect(lines[0]).toEqual(["Nhóm", "Mục", "Giá trị", "Căn cứ"]);
    expect(lines.some((line) => line[1] === "Tên chương trình" && line[2] === name)).toBe(true);
  }
});

test("the preview counts, lists and writes nothing", () => {
  const book = bookWith();
  const before = tabOf(book);
  const preview = book.get("pageTrySettings", request(linesOf(book), { ...earlier, "Ngành giáo dục": "4" }));
  expect(preview).toMatchObject({
    ...{ kind: "preview", verdicts: 1, units: 1, phases: 0, more: 0 },
    rows: [
      {
        ...{ row: 3, code: "SK-0002", title: "Hai", unit: "Trường THPT Lạc Thủy B", column: "appliedOn" },
        ...{ from: "eligible", to: "ineligible", reasonsGone: [] },
        reasonsTo: [expect.stringMatching(/^IV\.3: .*01\/09\/2021/)],
      },
    ],
    targets: expect.arrayContaining([
      {
        item: "Ngành giáo dục",
        before: { level: { count: 500 }, reached: 2, share: 2 / 500, missing: 498 },
        after: { level: { count: 4 }, reached: 1, share: 1 / 4, missing: 3 },
      },
    ]),
  });
  expect(tabOf(book)).toEqual(before);
  expect(logOf(book)).toEqual([]);
});

test("its service calls do not grow with the rows", () => {
  const many = Array.from({ length: 60 }, (_, at) => sound({ title: `Sáng kiến ${at}` }));
  const cost = [rows, many].flatMap((given) => {
    const book = bookWith(given);
    const asked = request(linesOf(book), earlier);
    book.get("pageTrySettings", asked);
    const trying = book.calls;
    book.get("pageApplySettings", asked);
    return [[trying, book.calls]];
  });
  expect(cost[0]).toEqual(cost[1]);
});

test("a value that cannot be read is named with its row, and nothing is written", () => {
  const book = bookWith();
  const lines = linesOf(book);
  const asked = request(lines, { "Áp dụng từ": "đầu năm", [ruleName("title-duplicate")]: "Nặng" });
  const expected = {
    kind: "problems",
    problems: [
      { row: rowOf(lines as never, "Áp dụng từ"), text: expect.stringContaining("“đầu năm”") },
      { row: rowOf(lines as never, "title-duplicate"), text: expect.stringContaining("“Nặng”") },
    ],
  };
  expect(book.get("pageTrySettings", asked)).toEqual(expected);
  expect(book.get("pageApplySettings", asked)).toEqual(expected);
  expect(tabOf(book)).toEqual(tabOf(bookWith()));
});

test("applies: only the changed value is written, as text, and the log names it", () => {
  const book = bookWith();
  const lines = linesOf(book);
  const row = rowOf(lines as never, "Áp dụng từ");
  expect(book.get("pageApplySettings", request(lines, earlier))).toEqual({
    ...{ kind: "applied", settings: 1, verdicts: 1, units: 1 },
  });
  const expected = tabOf(bookWith());
  expected[row - 1]![2] = "02/09/2021";
  expect(tabOf(book)).toEqual(expected);
  const [[when, , what, detail] = []] = logOf(book);
  expect(when).not.toBe("");
  expect(what).toBe(settingsLog.what);
  expect(detail).toContain("“01/09/2021” → “02/09/2021”");
  expect(detail).toContain("Áp dụng từ");
  expect(detail).toMatch(/^1 dòng ở 1 đơn vị/);
  // The same again is the same: it is in force, and nothing is written.
  expect(book.get("pageApplySettings", request(lines, earlier))).toEqual({
    ...{ kind: "applied", settings: 1, verdicts: 1, units: 1 },
  });
  expect(logOf(book)).toHaveLength(1);
});

test("what is typed stays text: no formula, no date of the sheet", () => {
  const book = bookWith();
  const lines = linesOf(book);
  book.get("pageApplySettings", request(lines, { "Văn bản": "=1+1", "Đơn vị ban hành": "05/2022" }));
  const texts = tabOf(book).map((line) => line[2]);
  expect(texts).toEqual(expect.arrayContaining(["=1+1", "05/2022"]));
});

test("a target and a phase are added behind those there are, and taken away", () => {
  const book = bookWith();
  const lines = linesOf(book);
  const phase = ["Mở Cổng", "Đóng Cổng"].map((item): SettingLine => {
    return ["Giai đoạn 3", item, item === "Mở Cổng" ? "01/10/2023" : "31/10/2023", "VI"];
  });
  const after = [...lines.map(withoutNation), ...target, ...phase];
  expect(book.get("pageTrySettings", { before: lines, after })).toMatchObject({ kind: "preview" });
  expect(book.get("pageApplySettings", { before: lines, after })).toMatchObject({ settings: 8 });
  const now = tabOf(book);
  expect(now).toHaveLength(lines.length + 2);
  const targets = now.filter(([group]) => group === "Chỉ tiêu").map(([, item]) => item);
  expect(targets).not.toContain("Toàn quốc");
  expect(targets.at(-1)).toBe("Cụm 1");
  const at = now.findIndex(([, item]) => item === "Cụm 1");
  expect(now[at - 1]?.[1]).toBe("Tuyên truyền");
  expect(book.get("pageStart", {}).phases.map(({ name }) => name)).toEqual([
    ...["Giai đoạn 1", "Giai đoạn 2", "Giai đoạn 3"],
  ]);
  expect(logOf(book)[0]?.[3]).toMatch(/thêm Chỉ tiêu – Cụm 1.*bỏ Chỉ tiêu – Toàn quốc/);
});

describe("somebody changes the tab between the preview and the application", () => {
  const meddle = (book: PageBook) => {
    const row = rowOf(linesOf(book) as never, "Áp dụng đến");
    book.workbook.type(an, book.tabId(tabs.settings), row - 1, 2, "31/12/2023");
  };

  test("both are shown and nothing is written", () => {
    const book = bookWith();
    const asked = request(linesOf(book), earlier);
    meddle(book);
    const answer = book.get("pageApplySettings", asked);
    expect(answer).toMatchObject({
      kind: "conflict",
      changes: [{ group: "Điều kiện", item: "Áp dụng đến", seen: "01/09/2023", now: "31/12/2023" }],
    });
    if (answer.kind === "conflict") expect(answer.lines).toEqual(linesOf(book));
    expect(tabOf(book).some(([, , value]) => value === "02/09/2021")).toBe(false);
    expect(book.get("pageTrySettings", asked)).toMatchObject({ kind: "conflict" });
  });

  test("a line that moved is found as such", () => {
    const book = bookWith();
    const asked = request(linesOf(book), earlier);
    book.workbook.insertRows(an, book.tabId(tabs.settings), 1, 1);
    expect(book.get("pageApplySettings", asked)).toMatchObject({ kind: "conflict" });
    expect(tabOf(book).some(([, , value]) => value === "02/09/2021")).toBe(false);
  });

  test("at every service call of the application: theirs is never lost, and mine is whole or not there", () => {
    const outcomes = new Set<string>();
    for (let at = 0; ; at++) {
      const book = bookWith();
      const asked = request(linesOf(book), { ...earlier, "Ngành giáo dục": "4" });
      let count = 0;
      let done = false;
      book.addIn.beforeServiceCall = () => {
        if (count++ !== at) return;
        done = true;
        book.addIn.beforeServiceCall = undefined;
        const row = rowOf(settingsTable(), "Áp dụng đến");
        book.workbook.type(an, book.tabId(tabs.settings), row - 1, 2, "31/12/2023");
      };
      const { kind } = book.get("pageApplySettings", asked);
      book.addIn.beforeServiceCall = undefined;
      if (!done) break;
      const values = tabOf(book).map((line) => line[2]);
      expect(values).toContain("31/12/2023");
      const mine = [values.includes("02/09/2021"), values.includes("4")];
      expect(mine).toEqual(kind === "applied" ? [true, true] : [false, false]);
      outcomes.add(kind);
    }
    expect([...outcomes].sort()).toEqual(["applied", "conflict"]);
  });
});

/** Two changes: of values in their places, and with lines that come and go. */
const edits: readonly [string, (lines: readonly SettingLine[]) => SettingLine[], number][] = [
  ["of values", (lines) => changed(lines, { ...earlier, "Ngành giáo dục": "4" }), 2],
  ["of lines", (lines) => [...changed(lines, earlier).map(withoutNation), ...target], 7],
];

describe.each(edits)("a change %s", (_name, change, settings) => {
  const make = PageBook.maker(bookWith());
  const lines = linesOf(make());
  const asked = { before: lines, after: change(lines) };
  const whole = make();
  const calls: string[] = [];
  whole.addIn.beforeServiceCall = (name) => calls.push(name);
  whole.get("pageApplySettings", asked);
  const [before, wanted] = [tabOf(make()), tabOf(whole)];
  const writes = calls.flatMap((name, at) => (/\.(set|flush|add|remove)/.test(name) ? [at] : []));
  // What follows is how the summary looks.
  const last = calls.findIndex((name) => name.endsWith("setFrozenRows"));
  const stops = writes.filter((at) => last < 0 || at < last);

  test("that is cut off anywhere is settled by the next one, and the same request applies", () => {
    for (const stop of stops) {
      const book = make();
      let count = 0;
      book.addIn.beforeServiceCall = () => {
        if (count++ >= stop) throw new Error("Exceeded maximum execution time");
      };
      book.ask("pageApplySettings", asked);
      book.addIn.beforeServiceCall = undefined;
      book.get("pageClearMarks", {});
      const settled = tabOf(book);
      const isIn = settled.some((line, at) => line.join() !== before[at]?.join());
      expect([stop, settled]).toEqual([stop, isIn ? wanted : before]);
      const answer = book.ask("pageApplySettings", asked);
      expect([stop, answer]).toMatchObject([stop, { ok: true, value: { kind: "applied", settings } }]);
      expect([stop, tabOf(book)]).toEqual([stop, wanted]);
      const logged = logOf(book).filter(([, , , detail]) => detail?.includes("“01/09/2021” → “02/09/2021”"));
      expect([stop, logged.length > 0]).toEqual([stop, true]);
    }
  });

  test("that fails once anywhere is in force or not, never half", () => {
    for (const stop of stops) {
      const book = make();
      let count = 0;
      book.addIn.beforeServiceCall = () => {
        if (count++ === stop)
          throw new Error("The data you entered in cell C9 violates the data validation rules");
      };
      const { ok } = book.ask("pageApplySettings", asked);
      book.addIn.beforeServiceCall = undefined;
      if (!ok) book.get("pageClearMarks", {});
      expect([before, wanted]).toContainEqual(tabOf(book));
    }
  });

  test("loses no line where one is inserted at any moment", () => {
    for (const at of calls.keys()) {
      if (at > (stops.at(-1) ?? 0)) break;
      const book = make();
      let count = 0;
      book.addIn.beforeServiceCall = () => {
        if (count++ !== at) return;
        book.addIn.beforeServiceCall = undefined;
        book.workbook.insertRows(an, book.tabId(tabs.settings), 3, 1);
      };
      const answer = book.ask("pageApplySettings", asked);
      book.addIn.beforeServiceCall = undefined;
      const isApplied = answer.ok && answer.value.kind === "applied";
      expect([at, calls[at], tabOf(book)]).toEqual([at, calls[at], isApplied ? wanted : before]);
    }
  });
});

test("a colleague tries, and is told who may apply", () => {
  const book = bookWith();
  book.get("pageSetUp", {});
  const lines = linesOf(book);
  const asked = request(lines, earlier);
  const given = { person: binh };
  expect(book.get("pageSettings", { presets: false }, given).mayChange).toBe(false);
  expect(book.get("pageTrySettings", asked, given)).toMatchObject({ kind: "preview", verdicts: 1 });
  expect(book.ask("pageApplySettings", asked, given)).toEqual({
    ...{ ok: false, code: "noPermission", message: settingsFaults.locked },
  });
  expect(linesOf(book)).toEqual(lines);
  expect(book.get("pageApplySettings", asked)).toMatchObject({ kind: "applied" });
});
