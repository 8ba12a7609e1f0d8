import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import type { Settings } from "../../../src/core/programme/schema";
import type { Cell } from "../../../src/core/reading/cell";
import { composeReport, type ComposedReport as Report } from "../../../src/core/report/compose";
import { firstFields } from "../../../src/core/report/kit/letterhead";
import { phaseReport } from "../../../src/core/report/reports/phase-report";
import { type ReportScope, tabNameOf } from "../../../src/core/report/scope";
import { programmeWith } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow, registerTable } from "../../support/register-table";
import { initiatives, schools } from "../../support/schools";
import { settingsTable } from "../../support/settings-rows";

const TODAY = Date.UTC(2022, 5, 5);
const nothingKept = { edited: {}, extra: [] };

interface Given {
  phase?: string | undefined;
  rows?: readonly PartialRow[];
  units?: readonly (readonly Cell[])[];
  settings?: readonly (readonly Cell[])[];
  today?: number;
}

function report(
  kind: ReportScope["kind"],
  name = "",
  { phase = "Giai đoạn 1", rows = initiatives, units = schools, settings = [], today = TODAY }: Given = {},
): Report {
  const opened = judgeWorkbook(registerTable(rows), settings, units);
  if (!opened.ok) throw new Error(opened.problems.join());
  const found = opened.value.programme.phases.find((each) => each.name === phase);
  return composeReport(phaseReport, opened.value, {
    scope: { kind, name },
    today,
    given: {},
    said: {},
    kept: nothingKept,
    ...(found && { phase: found }),
  });
}

/** The rows of each table: cells by row, headings first. */
function tables({ lines }: Report): string[][][] {
  const found: string[][][] = [];
  lines.forEach((line, index) => {
    if (!line.table) return;
    if (!lines[index - 1]?.table) found.push([]);
    found.at(-1)!.push(line.pieces.map(({ text }) => text));
  });
  return found;
}
const soFar = "Lũy kế đến hết 31/05/2022";
const numbers = (text: string) => text.match(/\d+(?:[.,/]\d+)*%?/g);
const sentences = ({ lines }: Report) =>
  lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)).filter((text) => text.startsWith("\u2003"));
const textAt = ({ lines }: Report, place: string) =>
  lines.flatMap(({ pieces }) => pieces).find((piece) => piece.place === place)?.text;

describe("the report of a unit on phase 1", () => {
  // Trường A: rows 1 and 10 count in phase 1, row 2 in phase 2, row 3 waits, row 9 was applied too early.
  const unit = report("unit", "Trường A");
  const [states, targets, kinds, reasons, list] = tables(unit);

  test("counts the rows of the phase, and says what else stands in the register", () => {
    expect(unit).toMatchObject({ entered: 2, eligible: 2 });
    expect(states!.slice(1)).toEqual([
      ["1", "Đủ điều kiện", "2", "100,0%"],
      ["2", "Chờ cập nhật Cổng", "0", "0,0%"],
      ["3", "Cần xem lại", "0", "0,0%"],
      ["4", "Thiếu thông tin", "0", "0,0%"],
      ["5", "Không đủ điều kiện", "0", "0,0%"],
      ["", "Tổng cộng", "2", ""],
    ]);
    expect(sentences(unit).map(numbers)).toContainEqual(["1", "2", "2", "100,0%"]);
    expect(sentences(unit).map(numbers)).toContainEqual(["3", "1", "1"]);
    expect(sentences(unit).join()).toContain("(Bằng chữ: Hai sáng kiến)");
  });

  test("sets its own target and shares against what counts so far, each with its clause", () => {
    expect(targets!.slice(1)).toEqual([
      ["1", "Số sáng kiến đủ điều kiện", soFar, "2", "2", "100,0%", "0", ""],
      ["2", "Tỷ lệ tham gia (10 CBNGNLĐ)", soFar, "10%", "2", "20,0%", "0", "II.3"],
      [
        ...["3", "Cán bộ chuyên trách đăng ký từ 2 sáng kiến", soFar],
        ...["1 người", "0 người", "0,0%", "1 người", "VIII.1"],
      ],
      ["4", "Tuyên truyền (1 đơn vị)", soFar, "100%", "1", "100,0%", "0", "II"],
    ]);
  });

  test("gives participation, money with how many state it, kinds and reasons", () => {
    expect(sentences(unit).map(numbers)).toContainEqual(["10", "31/05/2022", "2", "3", "20,0%"]);
    expect(sentences(unit).map(numbers)).toContainEqual(["1", "2"]);
    expect(sentences(unit).map(numbers)).toContainEqual(["1", "1.000.000", "1/2"]);
    expect(sentences(unit).join()).toContain("(Bằng chữ: Một triệu đồng)");
    expect(kinds!.filter(([, , entered]) => Number(entered) > 0)).toEqual([
      ["1", "Giải pháp kỹ thuật", "1", "1", "1", "1.000.000"],
      ["3", "Giải pháp tác nghiệp", "1", "1", "0", "0"],
      ["", "Tổng cộng", "2", "2", "1", "1.000.000"],
    ]);
    expect(reasons!.slice(1)).toEqual([["", "Không có.", "", "", ""]]);
  });

  test("lists the eligible initiatives", () => {
    expect(list!.slice(1)).toEqual([
      ["1", "Sáng kiến số 1", "Xa An", "45/QĐ-THPT", "10/01/2022 08:30", "1.000.000"],
      ["2", "Sáng kiến số 10", "Hà Thị Ba", "45/QĐ-THPT", "11/01/2022", ""],
    ]);
  });

  test("has the letterhead of the decree", () => {
    const heads = unit.lines.slice(0, 4).map(({ pieces }) => pieces.map(({ text, look }) => [text, look]));
    expect(heads).toEqual([
      [
        ["CÔNG ĐOÀN GIÁO DỤC TỈNH HÒA BÌNH", { size: 12, centred: true }],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 12, centred: true, bold: true }],
      ],
      [
        ["CÔNG ĐOÀN CƠ SỞ TRƯỜNG A", { size: 12, centred: true, bold: true }],
        ["Độc lập - Tự do - Hạnh phúc", { size: 13, centred: true, bold: true }],
      ],
      [
        [expect.stringMatching(/^_+$/), { size: 8, centred: true }],
        [expect.stringMatching(/^_+$/), { size: 8, centred: true }],
      ],
      [
        ["Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BC-CĐCS", { size: 13, centred: true }],
        ["Hòa Bình, ngày 05 tháng 6 năm 2022", { size: 13, centred: true, italic: true }],
      ],
    ]);
    expect(textAt(unit, "authority")).toBe("TM. BAN CHẤP HÀNH");
    expect(textAt(unit, "addressee")).toContain("Thường trực Công đoàn Giáo dục tỉnh Hòa Bình");
    // Where nobody said to whom it goes, the place stays dotted.
    const unsaid = report("unit", "Trường A", {
      settings: settingsTable({ ...hoaBinh, lists: {}, document: "" }),
    });
    expect(textAt(unsaid, "addressee")).toMatch(/^[^:]+: …+$/);
  });
});

test.each([
  [Date.UTC(2023, 0, 9), "ngày 09 tháng 01 năm 2023"],
  [Date.UTC(2023, 1, 10), "ngày 10 tháng 02 năm 2023"],
  [Date.UTC(2023, 2, 31), "ngày 31 tháng 3 năm 2023"],
  [Date.UTC(2023, 9, 1), "ngày 01 tháng 10 năm 2023"],
])("days below 10 and the first two months have a nought: %d", (today, text) => {
  expect(textAt(report("all", "", { today }), "date")).toBe(`Hòa Bình, ${text}`);
});

test("the report of a unit on the whole programme counts all its rows, the waiting and the ineligible too", () => {
  const whole = report("unit", "Trường A", { phase: "" });
  const [states, , , reasons, list] = tables(whole);
  expect(whole).toMatchObject({ entered: 5, eligible: 3 });
  expect(states!.slice(1).map(([, , count]) => count)).toEqual(["3", "1", "0", "0", "1", "5"]);
  expect(reasons!.slice(1).map(([, , ...rest]) => rest)).toContainEqual(["IV.3", "Không đủ điều kiện", "1"]);
  expect(list).toHaveLength(4);
});

describe("the report of a cluster", () => {
  const cluster = report("cluster", "Cụm 1");
  const [states, targets, , reasons, units, ranking] = tables(cluster);

  test("adds its units up, so far and in the phase", () => {
    expect(states!.slice(1).map(([, , count]) => count)).toEqual(["3", "0", "1", "1", "0", "5"]);
    expect(targets![1]).toEqual(["1", "Số sáng kiến đủ điều kiện", soFar, "8", "3", "37,5%", "5", ""]);
    expect(reasons!.slice(1).map(([, , ...rest]) => rest)).toEqual([
      ["IV.2.1", "Thiếu thông tin", "1"],
      ["IV.2.4", "Cần xem lại", "1"],
    ]);
    expect(units!.slice(1)).toEqual([
      ["1", "Trường A", "2", "2", "2", "2", "100,0%", "2/10\n20,0%"],
      ["2", "Trường B", "3", "1", "1", "6", "16,7%", "1/20\n5,0%"],
      ["", "Tổng cộng", "5", "3", "3", "8", "37,5%", "3/30\n10,0%"],
    ]);
    expect(ranking!.slice(1).map(([rank, name, eligible]) => [rank, name, eligible])).toEqual([
      ["1", "Trường A", "2"],
      ["2", "Trường B", "1"],
    ]);
    expect(textAt(cluster, "body")).toBe("CỤM THI ĐUA 1");
  });
});

describe("the report on the whole register", () => {
  const all = report("all");
  const [, targets, kinds, , units] = tables(all);

  test("sets the province's, the sector's and the nation's targets against the figures", () => {
    expect(targets!.slice(1).map(([, item, when, ...rest]) => [item, when, ...rest.slice(0, 4)])).toEqual([
      ["LĐLĐ tỉnh – Giai đoạn 1 (sổ này góp)", "Giai đoạn 1", "3.000", "3", "0,1%", "2.997"],
      ["LĐLĐ tỉnh (sổ này góp)", soFar, "10.000", "3", "<\u00a00,1%", "9.997"],
      ["Ngành giáo dục", soFar, "500", "3", "0,6%", "497"],
      ["Toàn quốc (sổ này góp)", soFar, "1.000.000", "3", "<\u00a00,1%", "999.997"],
      ["Tỷ lệ tham gia – 30 CBNGNLĐ (2/3 đơn vị có số liệu)", soFar, "10%", "3", "10,0%", "0"],
      ["Cán bộ chuyên trách đăng ký từ 2 sáng kiến", soFar, "1 người", "0 người", "0,0%", "1 người"],
      ["Tuyên truyền (3 đơn vị)", soFar, "100%", "1", "33,3%", "2"],
    ]);
  });

  test("says where figures are missing, and has rows of no unit and of no kind", () => {
    expect(units!.slice(3)).toEqual([
      ["3", "Trường C", "0", "0", "0", "", "Chưa có số liệu", "Chưa có số liệu"],
      ["4", "(Chưa rõ đơn vị)", "1", "0", "0", "", "", ""],
      ["", "Tổng cộng", "6", "3", "3", "", "Chưa có số liệu", "3/30\n10,0%"],
    ]);
    expect(kinds).toContainEqual(["8", "(Chưa rõ loại)", "1", "0", "0", "0"]);
    // One unit says that it held it, and not when.
    expect(sentences(all).map(numbers)).toContainEqual(["31/05/2022", "1/3", "33,3%", "1"]);
    expect(sentences(all).map(numbers)).toContainEqual(["1", "2/3", "1"]);
  });

  test("is addressed to the level above", () => {
    expect(textAt(all, "superior")).toBe("LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA BÌNH");
    expect(textAt(all, "number")).toBe("Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BC-CĐGD");
    expect(textAt(all, "authority")).toBe("TM. BAN THƯỜNG VỤ");
  });
});

test("the table of units adds up to its last row, in both columns of every phase", () => {
  for (const phase of ["Giai đoạn 1", "Giai đoạn 2", ""]) {
    const [, , , , units] = tables(report("all", "", { phase }));
    const rows = units!.slice(1, -1);
    for (const column of [2, 3, 4]) {
      const sum = rows.reduce((total, row) => total + Number(row[column]), 0);
      expect([phase, column, String(sum)]).toEqual([phase, column, units!.at(-1)![column]]);
    }
  }
});

test.each([
  // Initiatives of each unit, and how many units are named: a rank is named whole or not at all.
  [[3, 2, 1], 3],
  [[3, 3, 2, 2, 1, 1, 1, 1, 1, 1], 10],
  [[3, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1], 4],
  [Array<number>(12).fill(1), 12],
  [[], 1],
])("the leading units of %j are %d", (counts, named) => {
  const units = [schools[0]!, ...counts.map((_count, index) => ["", `Trường ${index}`, "Cụm 1"])];
  const rows = counts.flatMap((count, unit) =>
    Array.from({ length: count }, (_, index) =>
      goodRow({ unit: `Trường ${unit}`, title: `Sáng kiến ${unit} ${index}` }),
    ),
  );
  expect(tables(report("cluster", "Cụm 1", { rows, units })).at(-1)).toHaveLength(named + 1);
});

test("a target that the programme gives every unit in a phase stands beside the whole one", () => {
  const settings = [...settingsTable(), ["Chỉ tiêu", "Mỗi đơn vị – Giai đoạn 1", 4, "II"]];
  const [, targets] = tables(report("unit", "Trường A", { settings }));
  expect(targets!.slice(1, 3).map(([, item, when, ...rest]) => [item, when, ...rest.slice(0, 4)])).toEqual([
    ["Số sáng kiến đủ điều kiện", soFar, "2", "2", "100,0%", "0"],
    ["Số sáng kiến đủ điều kiện", "Giai đoạn 1", "4", "2", "50,0%", "2"],
  ]);
});

test("a register without rows or units makes a report of noughts and missing figures", () => {
  const empty = report("all", "", { rows: [], units: [] });
  expect(empty).toMatchObject({ entered: 0, eligible: 0 });
  const [states] = tables(empty);
  expect(states!.slice(1, -1).map(([, , count, share]) => [count, share])).toEqual(
    Array(5).fill(["0", "Chưa có số liệu"]),
  );
  expect(sentences(empty).join()).toContain("(Bằng chữ: Không sáng kiến)");
});

test("a unit's name that no catalogue has is a unit where there is no catalogue", () => {
  const rows = [goodRow({ unit: "Trường Z" }), goodRow({ unit: "Trường Y", title: "Khác" })];
  const z = report("unit", "Trường Z", { rows, units: [] });
  expect(z).toMatchObject({ entered: 1, eligible: 1 });
  expect(tables(z)[1]![1]).toEqual([
    ...["1", "Số sáng kiến đủ điều kiện", soFar, "Chưa có số liệu", "1"],
    ...["Chưa có số liệu", "Chưa có số liệu", ""],
  ]);
});

test("fields are derived from the issuer, where it says where it sits", () => {
  const all = { kind: "all", name: "" } as const;
  expect(firstFields(programmeWith(), all)).toMatchObject({
    superior: "Liên đoàn Lao động tỉnh Hòa Bình",
    body: "Công đoàn Giáo dục tỉnh Hòa Bình",
    place: "Hòa Bình",
  });
  expect(firstFields(programmeWith({ issuer: "Công đoàn Giáo dục thành phố Hà Nội" }), all)).toMatchObject({
    superior: "Liên đoàn Lao động thành phố Hà Nội",
    place: "Hà Nội",
  });
  expect(firstFields(programmeWith({ issuer: "Tổng Liên đoàn Lao động Việt Nam" }), all)).toMatchObject({
    superior: "",
    place: "",
  });
});

test("a tab's name has at most 100 characters and none that is forbidden", () => {
  const [phase] = programmeWith().phases;
  const { tab } = phaseReport.title();
  expect(tabNameOf(tab, { kind: "unit", name: "x" }, "LTB", phase)).toBe("Báo cáo LTB – Giai đoạn 1");
  expect(tabNameOf(tab, { kind: "all", name: "" }, "")).toBe("Báo cáo cả sổ – Cả chương trình");
  const hostile = tabNameOf(tab, { kind: "unit", name: "x" }, `[a]*b?c:d/e\\f'g\n${"h".repeat(200)}`, phase);
  expect(hostile).not.toMatch(/[[\]*?:/\\'\n]/);
  expect(hostile).toHaveLength(100);
  expect(
    tabNameOf(tab, { kind: "all", name: "" }, "", { ...phase!, name: "g".repeat(300) }).length,
  ).toBeLessThan(101);
});

describe("the report of another campaign", () => {
  const words = [
    { item: "CBNGNLĐ", value: "Người lao động", clause: "" },
    { item: "CĐCS", value: "Công đoàn bộ phận", clause: "" },
    { item: "Kế hoạch", value: "Nghị quyết", clause: "" },
    { item: "Cổng", value: "Trang sáng kiến", clause: "" },
    { item: "Khen thưởng", value: "Tôn vinh", clause: "Mục 3" },
  ];
  const company: Settings = {
    ...hoaBinh,
    ...{ name: "Sáng kiến Tổng công ty", issuer: "Công đoàn Tổng công ty", document: "KH 97" },
    targets: [{ item: "Tuyên truyền", level: "100%", clause: "4.2" }],
    cites: { participants: "Mục 2", "rules.kind-unknown": "Mục 1" },
    lists: { words },
  };
  const text = (made: Report) =>
    made.lines.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("\n");
  const kinds = [
    ["unit", "Trường A"],
    ["cluster", "Cụm 1"],
    ["all", ""],
  ] as const;

  it.each(kinds)("of %s says nothing of another's plan, people and unions", (kind, name) => {
    const made = report(kind, name, { settings: settingsTable(company) });
    const said = text(made);
    // Results are called alike in every workbook: formulas and people look for them.
    expect(sentences(made).filter((sentence) => sentence.includes("Cổng"))).toEqual([]);
    const foreign =
      /CBNGNLĐ|CĐCS|Công đoàn cơ sở|CĐGD|Giáo dục|kế hoạch|\bmục (?:II|III|IV|V|VI|VII|VIII)\b|[{}]/;
    expect(said.match(foreign)).toBeNull();
    for (const own of [
      "người lao động",
      "(Mục 2)",
      "(mục 4.2 của nghị quyết)",
      "(Mục 3)",
      "TÔN VINH",
      "nghị quyết",
    ])
      expect(said).toContain(own);
  });

  it.each(kinds)(
    "of %s misses no propaganda that nobody asks for, and tells of what was held",
    (kind, name) => {
      const settings = settingsTable({ ...company, targets: [], lists: {} });
      const told = (dates: boolean) => {
        const at = schools[0]!.indexOf("Ngày tuyên truyền");
        const units = schools.map((row, index) =>
          row.map((cell, column) => (column === at && index > 0 ? (dates ? "20/02/2022" : "") : cell)),
        );
        return text(report(kind, name, { settings, units })).includes("tuyên truyền");
      };
      expect([told(false), told(true)]).toEqual([false, true]);
    },
  );

  it.each(kinds)("of %s has no word of a portal where there is none, and adds up", (kind, name) => {
    const years = [2021, 2022].map((year) => ({
      ...{ name: `Năm ${year}`, opens: "", closes: "" },
      ...{ qualifiesFrom: `01/01/${year}`, qualifiesTo: `31/12/${year}` },
    }));
    const { words: _words, ...lists } = company.lists!;
    const settings = settingsTable({ ...company, lists, portal: "Không", phaseBy: "", phases: years });
    const made = report(kind, name, { settings, phase: "Năm 2021" });
    expect(text(made)).not.toContain("Cổng");
    const [states] = tables(made);
    const counts = states!.slice(1).map(([, , count]) => Number(count));
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count)).toBe(counts.at(-1));
    expect([made.entered, made.eligible]).toEqual([counts.at(-1), counts[0]]);
    expect(made.eligible).toBeGreaterThan(0);
  });

  it("cites nothing where nothing is cited, and is called as it calls itself", () => {
    const bare = { ...company, targets: [], cites: {}, lists: {} };
    const said = text(report("unit", "Trường A", { settings: settingsTable(bare) }));
    expect(said.match(/\(mục|văn bản|kế hoạch/i)).toBeNull();
    const programme = programmeWith({ ...company, lists: { words } });
    const body = (name: string) => firstFields(programme, { kind: "unit", name }).body;
    expect(body("Trường A")).toBe("Công đoàn bộ phận Trường A");
    for (const union of [
      "LĐLĐ thành phố",
      "Công đoàn các KCN tỉnh",
      "Liên đoàn Lao động huyện",
      "CĐ ngành Y tế",
    ])
      expect(body(union)).toBe(union);
    expect(body("Công đoàn")).toBe("Công đoàn");
    expect(body("Cđlđ")).toBe("Cđlđ");
    expect(firstFields(programme, { kind: "all", name: "" }).superior).toBe("");
    const under = programmeWith({
      lists: { words: [{ item: "Cấp trên", value: "Tổng Liên đoàn", clause: "" }] },
    });
    expect(firstFields(under, { kind: "all", name: "" }).superior).toBe("Tổng Liên đoàn");
  });

  it("abbreviates a union by its letters, or as people did", () => {
    const number = (value: string) =>
      textAt(
        report("unit", "Trường A", {
          settings: settingsTable({ ...company, lists: { words: [{ item: "CĐCS", value, clause: "" }] } }),
        }),
        "number",
      );
    expect([number("Công đoàn bộ phận"), number("CĐTV"), number("")]).toEqual([
      ...[
        "Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BC-CĐBP",
        "Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BC-CĐTV",
        "Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BC-CĐ",
      ],
    ]);
  });
});

it.each([
  ["HKI", "Trong HKI"],
  ["Năm 2022", "Trong năm 2022"],
])("a phase called %s stands in a sentence as people write it", (phase, text) => {
  const settings = settingsTable({
    ...hoaBinh,
    phases: [{ ...hoaBinh.phases[0]!, name: phase }],
    targets: [],
    lists: {},
  });
  const { lines } = report("all", "", { settings, phase });
  expect(lines.flatMap(({ pieces }) => pieces.map((each) => each.text)).join("\n")).toContain(text);
});
