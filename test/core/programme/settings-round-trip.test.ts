import { readdirSync } from "node:fs";
import { join } from "node:path";
import { presets } from "../../../src/core/programme/presets/index";
import type { Programme } from "../../../src/core/programme/programme";
import { programmeOf, readProgramme } from "../../../src/core/programme/read-programme";
import { ruleName } from "../../../src/core/programme/rule-names";
import type { Settings } from "../../../src/core/programme/schema";
import { settingRows } from "../../../src/core/programme/settings-table";
import type { Cell } from "../../../src/core/reading/cell";
import { readInterval } from "../../../src/core/reading/read-interval";
import { readShare } from "../../../src/core/reading/read-number";
import { textKey } from "../../../src/core/reading/text-key";
import { toDate } from "../../../src/core/reading/wall-time";
import { rules } from "../../../src/core/rules/index";
import { settingsTable, settingsWith } from "../../support/settings-rows";

const named = presets.map((preset) => [String(preset.name), preset] as const);

function read(table: readonly (readonly Cell[])[]): Programme {
  const reading = readProgramme(table);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.programme;
}

/** The tab names every rule, with its own severity where the preset says nothing. */
const full = (preset: Settings): Programme => ({
  ...programmeOf(preset),
  rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
});

/** As Sheets keeps what is typed: days and minutes as date cells, percents as fractions, counts as numbers. */
function asSheets(cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  if (/%$/.test(cell)) return readShare(cell);
  if (/^\d+$/.test(cell)) return Number(cell);
  if (!/^\d{2}\/\d{2}\/\d{4}/.test(cell) || / 24:00$/.test(cell)) return cell;
  const reading = readInterval(cell);
  return reading.kind === "interval" ? toDate(reading.interval.from) : cell;
}

describe("the presets", () => {
  it("are those that stand in files of their own, each under a name of its own", () => {
    const files = readdirSync(join(__dirname, "../../../src/core/programme/presets"));
    const others = ["index.ts", "optional-columns.ts"];
    expect(presets).toHaveLength(files.length - others.length);
    expect(new Set(named.map(([name]) => textKey(name))).size).toBe(presets.length);
  });
});

/** What the tab says beside the values; its rules stand behind. */
const contract = `
  Chương trình: Tên chương trình, Đơn vị ban hành, Văn bản, Sổ của, Múi giờ
  Điều kiện: Áp dụng từ [IV.3], Áp dụng đến [IV.3], Công nhận từ [VI], Công nhận đến, Đề tài nghiệm thu từ [IV.2.3], Số tháng từ áp dụng đến công nhận [NĐ 13/2012], Loại giải pháp được tham gia [IV.1], Cấp đề tài được tham gia [IV.1.7]
  Giai đoạn 1: Mở Cổng [VI], Đóng Cổng [VI], Đủ điều kiện từ [VI], Đủ điều kiện đến [VI]
  Giai đoạn 2: Mở Cổng [VI], Đóng Cổng [VI], Đủ điều kiện từ [VI], Đủ điều kiện đến [VI]
  Chỉ tiêu: LĐLĐ tỉnh – Giai đoạn 1 [II.1], LĐLĐ tỉnh – Giai đoạn 2 [II.2], LĐLĐ tỉnh [II], Ngành giáo dục [V.2], Toàn quốc [V.2], Tỷ lệ tham gia [II.3], Cán bộ chuyên trách [VIII.1], Tuyên truyền [II]
  Phạm vi chỉ tiêu: LĐLĐ tỉnh – Giai đoạn 1, LĐLĐ tỉnh – Giai đoạn 2, LĐLĐ tỉnh, Ngành giáo dục, Toàn quốc, Tỷ lệ tham gia, Cán bộ chuyên trách, Tuyên truyền
  Giai đoạn chỉ tiêu: LĐLĐ tỉnh – Giai đoạn 1, LĐLĐ tỉnh – Giai đoạn 2
  Cách đo chỉ tiêu: LĐLĐ tỉnh – Giai đoạn 1, LĐLĐ tỉnh – Giai đoạn 2, LĐLĐ tỉnh, Ngành giáo dục, Toàn quốc, Tỷ lệ tham gia, Cán bộ chuyên trách, Tuyên truyền
  Cách tính: Có Cổng, Giai đoạn tính theo [VI], Người được tính [IV.2.4], Tỷ lệ tham gia: tử số [II.3], Tỷ lệ tham gia: mẫu số [II.3]
`;

describe("Cấu hình, as the tab lays it out", () => {
  it("names each setting with its group and the clause it comes from", () => {
    const expected = contract
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [, group, items] = /^ *(.+?): (.+)$/.exec(line)!;
        return items!.split(", ").map((text) => {
          const [, item, clause] = /^(.+?)(?: \[(.+)\])?$/.exec(text)!;
          return [group, item, clause ?? ""];
        });
      });
    const [headings, ...rows] = settingsTable();
    expect(headings).toEqual(["Nhóm", "Mục", "Giá trị", "Căn cứ"]);
    const named = (names: readonly string[]) => rows.filter(([group]) => names.includes(String(group)));
    const lists = named(["Từ ngữ", "Đối tượng", "Căn cứ"]);
    const ofRules = named(["Quy tắc"]);
    const settings = rows.filter((row) => ![...lists, ...ofRules].includes(row));
    expect(settings.map(([group, item, , clause]) => [group, item, clause])).toEqual(expected);
    expect(ofRules.map((row) => row[1])).toEqual(rules.map(({ id }) => ruleName(id)));
    expect(ofRules.filter((row) => row[3] === "")).toEqual([]);
    // What people change stands above the long texts.
    expect(rows.at(-1)?.[0]).toBe("Căn cứ");
  });

  it("keeps what a preset says of a rule, and gives a blank cell where it says nothing", () => {
    const defaults = [
      { id: "ip-protected", severity: "A" },
      { id: "public-order", severity: "B" },
    ] as const;
    const preset = {
      ...presets[0]!,
      ...{ rules: { "ip-protected": "Tắt" }, cites: { "rules.ip-protected": "IV.3" } },
      ...{ recognitionMonths: undefined, lists: {} },
    };
    const rows = settingRows({ ...preset, targets: [{ item: "X", level: undefined, clause: "" }] }, defaults);
    expect(rows.slice(-2)).toEqual([
      ["Quy tắc", ruleName("ip-protected"), "Tắt", "IV.3"],
      ["Quy tắc", ruleName("public-order"), "B", ""],
    ]);
    expect(rows.filter(([, , value]) => value === "").map(([, item]) => item)).toEqual([
      "Công nhận đến",
      "Số tháng từ áp dụng đến công nhận",
      "X",
    ]);
  });

  it("is read with headings only where they stand, and a campaign may begin anywhere", () => {
    const [headings, ...rows] = settingsTable();
    expect(read([[], ...rows, headings!])).toEqual(full(presets[0]!));
    expect(readProgramme([...rows, ["Nhóm", "Gì đó", "x"]])).toMatchObject({
      ok: false,
      problems: [{ row: rows.length + 1, group: "Nhóm", item: "Gì đó", fault: "unknownGroup" }],
    });
    expect(readProgramme([["Nhóm", "Gì đó", "x"], ...rows])).toMatchObject({ ok: true });
  });
});

it("Cấu hình keeps a window of which one end is given, though there is no portal", () => {
  const [phase] = named[0]![1].phases;
  const itemsOf = (opens: string, closes: string) => {
    const phases = [{ ...phase!, opens, closes }];
    return settingRows({ ...named[0]![1], portal: "Không", phases }, []).map(([, , value]) => value);
  };
  expect(itemsOf("01/02/2022 07:03", "")).toContain("01/02/2022 07:03");
  expect(itemsOf("", "31/05/2022 17:03")).toContain("31/05/2022 17:03");
  expect(itemsOf("", "").length).toBe(itemsOf("01/02/2022", "").length - 2);
});

describe("Cấu hình, written and read back", () => {
  it.each(named)("%s: as it was written", (_name, preset) => {
    expect(read(settingsTable(preset))).toEqual(full(preset));
  });

  it.each(named)("%s: as Sheets converts it", (_name, preset) => {
    const table = settingsTable(preset).map(([group, item, value, clause]) => [
      group,
      item,
      asSheets(value),
      clause,
    ]);
    expect(table.flat().some((cell) => cell instanceof Date)).toBe(true);
    expect(read(table)).toEqual(full(preset));
  });

  it.each(named)("%s: shuffled, in other case and NFD, between blank rows", (_name, preset) => {
    const [headings, ...rows] = settingsTable(preset);
    const blank = ["", "", "", ""];
    const typed = rows.flatMap(([group, item, value, clause]) => [
      [String(group).toUpperCase(), ` ${String(item).normalize("NFD")} `, value, clause],
      blank,
      ["\u00a0", "\u200b", "", ""],
    ]);
    const { phases, targets, ...programme } = read([headings!, blank, ...typed]);
    const expected = full(preset);
    expect(programme).toMatchObject({
      choices: expected.choices,
      rules: expected.rules,
      application: expected.application,
    });
    expect(phases.map((phase) => phase.registration)).toEqual(
      expected.phases.map((phase) => phase.registration),
    );
    expect(targets.map(({ level }) => level)).toEqual(expected.targets.map(({ level }) => level));
  });

  it("needs no headings and takes any number of blank rows", () => {
    const table = settingsTable().slice(1);
    const blanks = new Array<Cell[]>(5000).fill(["", "", "", ""]);
    expect(read([...table, ...blanks])).toEqual(full(presets[0]!));
  });
});

describe("single values", () => {
  const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

  it.each<[Cell, number]>([
    ["31/05/2022", day(2022, 6, 1)],
    [new Date(2022, 4, 31), day(2022, 6, 1)],
    ["5/2022", day(2022, 6, 1)],
    ["31/05/2022 24:00", day(2022, 6, 1)],
    ["31/05/2022 23:59", day(2022, 6, 1)],
    [new Date(2022, 4, 31, 23, 59, 59), day(2022, 6, 1)],
    ["trước 24h00 ngày 31/5/2022", day(2022, 6, 1)],
    ["31/05/2022 17:00", day(2022, 5, 31) + 17 * 3_600_000],
    ["", Number.POSITIVE_INFINITY],
  ])("Áp dụng đến %s", (cell, before) => {
    expect(read(settingsWith({ "Áp dụng đến": cell })).application.before).toBe(before);
  });

  it.each<[Cell, number]>([
    [0, 0],
    ["0", 0],
    [12, 12],
    ["12 tháng", 12],
    ["", Number.POSITIVE_INFINITY],
  ])("Số tháng từ áp dụng đến công nhận %j", (cell, months) => {
    const programme = read(settingsWith({ "Số tháng từ áp dụng đến công nhận": cell }));
    expect(programme.recognitionMonths).toBe(months);
  });

  it.each<[Cell, string[]]>([
    ["Bộ", ["ministry"]],
    ["Tỉnh; Ngành;", ["province", "sector"]],
    ["; TỈNH\n\nbộ ;", ["province", "ministry"]],
    ["", ["province", "ministry", "sector", "lower", "nation"]],
    [";\u200b\n", ["province", "ministry", "sector", "lower", "nation"]],
    [null, ["province", "ministry", "sector", "lower", "nation"]],
  ])("Cấp đề tài được tham gia %j", (cell, levels) => {
    const { topicLevels } = read(settingsWith({ "Cấp đề tài được tham gia": cell })).choices;
    expect(topicLevels.flatMap(({ id, admitted }) => (admitted ? [id] : []))).toEqual(levels);
  });

  it.each<[string, Cell, Partial<Programme>]>([
    ["Giai đoạn tính theo", "ngày đủ điều kiện", { phaseBy: "qualification" }],
    ["Giai đoạn tính theo", "", { phaseBy: "registration" }],
    ["Người được tính", "Người ghi đầu tiên", { creditedAuthor: "firstNamed" }],
    ["Người được tính", "\u200b", { creditedAuthor: "leaderOrHighestShare" }],
    ["Tỷ lệ tham gia: tử số", "Số sáng kiến", { participants: "initiatives" }],
    ["Tỷ lệ tham gia: tử số", "", { participants: "people" }],
    ["Tỷ lệ tham gia: mẫu số", "Số đoàn viên", { headCount: "members" }],
    ["Tỷ lệ tham gia: mẫu số", "", { headCount: "staff" }],
    ["Tên chương trình", "  Chương trình 2024 ", { name: "Chương trình 2024" }],
    ["Tên chương trình", 2024, { name: "2024" }],
    ["Văn bản", "\u200b", { document: "" }],
  ])("%s %j", (item, cell, programme) => {
    expect(read(settingsWith({ [item]: cell }))).toMatchObject(programme);
  });

  it.each<[Cell, number]>([
    ["01/09/2021", day(2021, 9, 1)],
    ["9/2021", day(2021, 9, 1)],
    ["01/09/2021 07:00", day(2021, 9, 1) + 7 * 3_600_000],
    ["", Number.NEGATIVE_INFINITY],
  ])("Áp dụng từ %j", (cell, from) => {
    expect(read(settingsWith({ "Áp dụng từ": cell })).application.from).toBe(from);
  });

  it.each<[string, Cell, unknown]>([
    ["Tuyên truyền", 1, { share: 1 }],
    ["Tuyên truyền", "100 %", { share: 1 }],
    ["Tỷ lệ tham gia", 0.1, { share: 0.1 }],
    ["Tỷ lệ tham gia", 1, { share: 1 }],
    ["Tỷ lệ tham gia", "12,5%", { share: 0.125 }],
    ["Cán bộ chuyên trách", "1", { count: 1 }],
    ["Cán bộ chuyên trách", 1, { count: 1 }],
    ["Ngành giáo dục", "1.500 sáng kiến", { count: 1500 }],
    ["Ngành giáo dục", 0, { count: 0 }],
    ["Ngành giáo dục", "0", { count: 0 }],
    ["Ngành giáo dục", "232,3%", { share: 2.323 }],
    ["Ngành giáo dục", "", undefined],
  ])("%s %j", (item, cell, level) => {
    const { targets } = read(settingsWith({ [item]: cell }));
    expect(targets.find((target) => target.item === item)?.level).toEqual(level);
  });

  it("a target without a clause", () => {
    expect(read([...settingsTable(), ["Chỉ tiêu", "Cụm: Cụm 1", 5]]).targets.at(-1)?.clause).toBe("");
  });
});
