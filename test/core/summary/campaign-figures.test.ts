import { needText } from "../../../src/core/assessment/need-text";
import { passingExample } from "../../../src/core/assessment/passing-example";
import { programmeOf } from "../../../src/core/programme/read-programme";
import type { Settings } from "../../../src/core/programme/schema";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { composeReport } from "../../../src/core/report/compose";
import { phaseReport } from "../../../src/core/report/reports/phase-report";
import type { ReportScope } from "../../../src/core/report/scope";
import { rules } from "../../../src/core/rules/index";
import { stack } from "../../../src/core/summary/blocks/stack";
import { summarise } from "../../../src/core/summary/blocks/summarise";
import { formatCount } from "../../../src/core/words/number-vi";
import { ownKeyOf } from "../../../src/core/words/own-columns";
import type { Part } from "../../../src/core/words/summary-words";
import { summariseTable } from "../../../src/server/functions/summarise-table";
import type { CampaignRow } from "../../support/campaigns";
import {
  award,
  campaignTable,
  campaignWorkbook,
  certificate,
  corporation,
  localUnion,
  province,
  year2021,
} from "../../support/campaigns";
import { textOf } from "../../support/judge";
import { byName, schools } from "../../support/schools";
import { settingsTable } from "../../support/settings-rows";

/** A part of the summary, its rows by their first cell. */
function block(settings: Settings, part: Part, rows: readonly CampaignRow[]) {
  const [cells = []] = summarise(campaignWorkbook(settings, rows), [part]);
  return byName(cells);
}

/** A report's texts, and the cells of its tables by their first column. */
function report(settings: Settings, rows: readonly CampaignRow[], scope: ReportScope, phase?: string) {
  const workbook = campaignWorkbook(settings, rows);
  const found = workbook.programme.phases.find(({ name }) => name === phase);
  const { lines } = composeReport(phaseReport, workbook, {
    ...{ scope, today: Date.UTC(2029, 0, 5), given: {}, said: {} },
    ...{ kept: { edited: {}, extra: [] }, ...(found && { phase: found }) },
  });
  const texts = lines.map(({ pieces }) => pieces.map(({ text }) => text));
  return { text: texts.flat().join("\n"), rows: texts };
}

describe("a power corporation", () => {
  const dates = {
    unit: "A",
    appliedOn: "05/09/2021",
    recognisedOn: "20/09/2021",
    registeredAt: "10/10/2021",
  };
  const rows: CampaignRow[] = [
    { ...dates, own: { [award]: "Bằng Lao động sáng tạo", [certificate]: "Có chứng nhận" } },
    { ...dates, own: { [award]: "BẰNG lao động sáng tạo" } },
    { ...dates, own: { [award]: "Huân chương" } },
    { ...dates, registeredAt: "", own: { [award]: "Bằng Lao động sáng tạo" } },
  ];

  it("counts its own columns towards its targets, each by its eligible rows", () => {
    const targets = block(corporation, "targets", rows);
    expect(targets.Bằng).toMatchObject({ Mức: 6, Đạt: 2, "Còn thiếu": 4, "Căn cứ": "Mục 1" });
    expect(targets.Giấy).toMatchObject({ Mức: 10, Đạt: 1, "Còn thiếu": 9 });
  });

  it("has a table for each of its columns of choices under one name, and none where there is none", () => {
    const tables = (settings: Settings) => summarise(campaignWorkbook(settings, rows), ["ownChoices"]);
    expect(tables(corporation)[0]).toEqual(
      summarise(campaignWorkbook(corporation, rows), [ownKeyOf("choice", award)])[0],
    );
    expect(tables(year2021)).toEqual([]);
    expect(stack(tables(year2021))).toEqual([[""]]);
  });

  it("groups the summary by them, and the groups add up", () => {
    const groups = block(corporation, ownKeyOf("choice", award), rows);
    expect(Object.keys(groups).map((name) => [name, groups[name]?.["Đủ điều kiện"]])).toEqual([
      ["Bằng Lao động sáng tạo", 2],
      ["Huân chương", 1],
      ["Tổng cộng", 3],
    ]);
  });

  it.each<[string, string, string]>([
    [award, "Bằng LĐST", "Huân chương"],
    ["Ngày công nhận", "cuối năm", "Ngày công nhận"],
    ["Huy hiệu", "Vàng", certificate],
  ])("has no figure where %s cannot be %s, and says what would do", (column, value, offered) => {
    const settings = {
      ...corporation,
      lists: {
        ...corporation.lists,
        targetMeasures: corporation.lists!.targetMeasures!.map((entry) =>
          entry.item === "Bằng" ? { ...entry, value: `Sáng kiến có ${column} = ${value}` } : entry,
        ),
      },
    };
    const row = block(settings, "targets", rows).Bằng;
    expect([row?.Đạt, row?.Mức]).toEqual(["Chưa có số liệu", 6]);
    expect(row?.["Phạm vi"]).toContain(offered);
  });

  it.each<[string, CampaignRow, number]>([
    ["Ngày công nhận = 20/09/2021", { recognisedOn: new Date(2021, 8, 20) }, 1],
    ["Ngày công nhận = 09/2021", { recognisedOn: new Date(2021, 8, 20) }, 1],
    ["Ngày công nhận = 10/2021", { recognisedOn: new Date(2021, 8, 20) }, 0],
    ["Giá trị làm lợi (đồng) = 15 triệu", { benefitValue: 15_000_000 }, 1],
    ["Giá trị làm lợi (đồng) = 15.000.001", { benefitValue: 15_000_000 }, 0],
    ["Cấp công nhận = Thủ trưởng đơn vị", { recognisedBy: "Tổng Giám đốc" }, 1],
  ])("counts %s by what the cell means", (measure, row, reached) => {
    const settings = {
      ...corporation,
      lists: {
        ...corporation.lists,
        targetMeasures: [{ item: "Bằng", value: `Sáng kiến có ${measure}`, clause: "" }],
      },
      targets: corporation.targets.filter(({ item }) => item === "Bằng"),
    };
    settings.lists.targetScopes = corporation.lists!.targetScopes!.filter(({ item }) => item === "Bằng");
    settings.lists.targetPhases = [];
    expect(block(settings, "targets", [{ ...dates, ...row }]).Bằng?.Đạt).toBe(reached);
  });

  it("has levels of recognition: the highest of a row counts, in its groups, its conditions and its targets", () => {
    const level = "Cấp đạt";
    const settings = {
      ...corporation,
      lists: {
        ...corporation.lists,
        columns: [{ item: level, value: "cấp: Trường; Huyện; Tỉnh", clause: "" }],
        conditions: [{ item: "Từ huyện", value: `${level} ≥ Huyện → Cần xem lại`, clause: "Mục 3" }],
        targetMeasures: [{ item: "Bằng", value: `Sáng kiến có ${level} ≥ Huyện`, clause: "" }],
        targetScopes: corporation.lists!.targetScopes!.filter(({ item }) => item === "Bằng"),
        targetPhases: [],
      },
      targets: corporation.targets.filter(({ item }) => item === "Bằng"),
    };
    const reached = ["Tỉnh", "Trường: 1/QĐ\nHuyện: 2/QĐ, 05/03/2022", "Trường", "Trường\nTỉnh: chưa"];
    const levels = reached.map((text) => ({ ...dates, own: { [level]: text } }));
    expect(block(settings, "targets", levels).Bằng).toMatchObject({ Mức: 6, Đạt: 2 });
    const groups = block(settings, ownKeyOf("level", level), levels);
    expect(Object.keys(groups).map((name) => [name, groups[name]?.["Đã nhập"]])).toEqual([
      ["Trường", 2],
      ["Huyện", 1],
      ["Tỉnh", 1],
      ["Tổng cộng", 4],
    ]);
    const { assessments } = campaignWorkbook(settings, levels);
    expect(assessments.flatMap((row) => (row ? [row.findings.map(({ rule }) => rule)] : []))).toEqual([
      ...[[], [], ["condition:Từ huyện"], ["condition:Từ huyện"]],
    ]);
  });

  it("calls people and unions as it does, and cites its own places only", () => {
    const { text } = report(corporation, rows, { kind: "unit", name: "Trường A" }, "Giai đoạn 1");
    expect(text).toContain("Công đoàn bộ phận Trường A");
    expect(text).toContain("Số người lao động: 10");
    expect(text).not.toMatch(/CBNGNLĐ|Công đoàn cơ sở|CĐCS|mục (?:I|V)/);
  });
});

describe("the campaign of 2021", () => {
  const row = { unit: "A", appliedOn: "15/02/2021", recognisedOn: "01/03/2021", registeredAt: "15/03/2021" };
  const kinds = year2021.lists!.kinds!.map(({ item }) => item);

  it("shows its four kinds in summary and report, and what is none of them apart", () => {
    const rows = [{ kind: "Cải cách hành chính" }, { kind: "Phòng, chống Covid-19" }].map((own) => ({
      ...row,
      ...own,
    }));
    const groups = block(year2021, "kinds", rows);
    expect(Object.keys(groups)).toEqual([...kinds, "(Chưa rõ loại)", "Tổng cộng"]);
    expect(groups["Cải cách hành chính"]).toMatchObject({ "Đã nhập": 1, "Đủ điều kiện": 1 });
    const { rows: lines } = report(year2021, rows, { kind: "all", name: "" }, "Đợt cao điểm");
    expect(lines).toContainEqual(expect.arrayContaining(["Cải cách hành chính", "1"]));
    const [, , refused] = campaignWorkbook(year2021, rows).assessments;
    for (const kind of kinds) expect(textOf(refused!.findings[0]!)).toContain(kind);
  });

  it("names its own recognising bodies in what would satisfy, with one of them as an example", () => {
    const only: Settings = {
      ...year2021,
      lists: { ...year2021.lists, recognisers: year2021.lists!.recognisers!.slice(1) },
    };
    const programme = programmeOf(only);
    const need = needText("recognition-missing", programme);
    expect(need).toContain("Thủ trưởng đồng ý triển khai");
    expect(need).not.toMatch(/Hội đồng|đơn vị|Chưa/);
    const rule = rules.find(({ id }) => id === "recognition-missing")!;
    const shown = new Map(passingExample(rule, programme, emptyCatalogue()));
    expect(shown.get("recognisedBy")).toBe("Thủ trưởng đồng ý triển khai");
  });
});

describe("a province without a portal", () => {
  const recognised = (unit: string, recognisedOn: string, union = "May 1"): CampaignRow => ({
    ...{ unit, recognisedOn, appliedOn: "05/03/2023", registeredAt: "", kind: "Chuyển đổi số" },
    own: { [localUnion]: union },
  });
  const rows = [
    recognised("A", "31/12/2024"),
    ...["01/02/2024", "02/02/2024", "03/02/2024", "04/02/2024"].map((day) => recognised("B", day)),
    recognised("B", "01/01/2025", "May 2"),
  ];

  it("groups by the unions below a unit, each row in one", () => {
    const groups = block(province, ownKeyOf("choice", localUnion), rows);
    expect(groups["May 1"]).toMatchObject({ "Đủ điều kiện": 5, "Năm 2024": 5, "Năm 2025": 0 });
    expect(groups["May 2"]).toMatchObject({ "Đủ điều kiện": 1, "Năm 2024": 0, "Năm 2025": 1 });
    expect(groups["Tổng cộng"]).toMatchObject({ "Đủ điều kiện": 6, "Năm 2024": 5 });
  });

  it("sets each unit against its own target of each year", () => {
    const targets = block(province, "targets", rows);
    const reached = (unit: string, year: number) => {
      const row = targets[`Trường ${unit} – Năm ${year}`];
      return [row?.Mức, row?.Đạt];
    };
    expect([reached("A", 2024), reached("A", 2025)]).toEqual([
      [200, 1],
      [210, 0],
    ]);
    expect([reached("B", 2024), reached("B", 2025), reached("B", 2028)]).toEqual([
      [5, 4],
      [15, 1],
      [45, 0],
    ]);
  });

  it("reports a unit's year by that year's target, and ranks units by it", () => {
    const { text, rows: unit } = report(province, rows, { kind: "unit", name: "Trường A" }, "Năm 2024");
    expect(unit).toContainEqual(expect.arrayContaining(["Năm 2024", "200", "1", "199"]));
    expect(text).not.toMatch(/Cổng|[Cc]ập nhật/);
    const { rows: all } = report(province, rows, { kind: "all", name: "" }, "Năm 2024");
    expect(all).toContainEqual(["1", "Trường B", "4", "5", "80,0%"]);
    expect(all).toContainEqual(["2", "Trường A", "1", "200", "0,5%"]);
  });

  it("reports the whole campaign with the targets of its years", () => {
    const { rows: lines } = report(province, rows, { kind: "all", name: "" });
    const text = lines.flat().join("\n");
    for (const { item } of province.targets) expect(text).toContain(item);
    expect(lines).toContainEqual(
      expect.arrayContaining(["Toàn tỉnh – Năm 2024", formatCount(2000), formatCount(5)]),
    );
  });

  it("shows no example with a moment on the portal", () => {
    const programme = programmeOf(province);
    const columns = rules.flatMap((rule) =>
      passingExample(rule, programme, emptyCatalogue()).map(([column]) => column),
    );
    expect(columns).toContain("recognisedOn");
    expect(columns).not.toContain("registeredAt");
  });
});

describe("what a campaign calls its own", () => {
  const withLists = (lists: Settings["lists"]): Settings => ({
    ...province,
    lists: { ...province.lists, ...lists },
  });
  const rowOf = { unit: "A", recognisedOn: "31/12/2024", appliedOn: "05/03/2023", registeredAt: "" };
  const problem = (settings: Settings) =>
    String(
      summariseTable(campaignTable(settings, [rowOf]), settingsTable(settings), schools, "Tháng")[0]?.[0],
    );

  it.each(["constructor", "__proto__", "toString"])("may be a word of every object: %s", (item) => {
    const entry = { item, value: "", clause: "" };
    const settings = withLists({ kinds: [entry], columns: [{ ...entry, value: `chọn: ${item}` }] });
    const row = { ...rowOf, kind: item, own: { [item]: item } };
    expect(campaignWorkbook(settings, [row]).assessments[1]).toMatchObject({
      ...{ verdict: "eligible", findings: [] },
    });
  });

  it.each([
    ["a column of results", "Kết quả", "số"],
    ["a part of the summary", "Cụm", "chọn: 1; 2"],
  ])("is not %s", (_name, item, value) => {
    const settings = withLists({ columns: [{ item, value, clause: "" }] });
    expect(problem(settings)).toContain(`Cột riêng – ${item}`);
  });

  it("may be called like a part of the summary where it makes no groups", () => {
    expect(problem(withLists({ columns: [{ item: "Cụm", value: "số", clause: "" }] }))).toBe("Tháng");
  });
});
