import { readdirSync } from "node:fs";
import { join } from "node:path";
import { presets } from "../../src/programme/presets/index";
import type { Programme } from "../../src/programme/programme";
import { programmeOf, readProgramme } from "../../src/programme/read-programme";
import type { Settings } from "../../src/programme/schema";
import type { Cell } from "../../src/reading/cell";
import { readInterval } from "../../src/reading/read-interval";
import { readShare } from "../../src/reading/read-number";
import { textKey } from "../../src/reading/text-key";
import { toDate } from "../../src/reading/wall-time";
import { rules } from "../../src/rules/index";
import { settingsTable, settingsWith, settingsWithout } from "../support/settings-rows";

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
    const files = readdirSync(join(__dirname, "../../src/programme/presets"));
    expect(presets).toHaveLength(files.length - 1);
    expect(new Set(named.map(([name]) => textKey(name))).size).toBe(presets.length);
  });
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
      kinds: expected.kinds,
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

  it.each<[string, Cell, unknown]>([
    ["Tuyên truyền", 1, { share: 1 }],
    ["Tuyên truyền", "100 %", { share: 1 }],
    ["Tỷ lệ tham gia", 0.1, { share: 0.1 }],
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

  it.each(["LĐLĐ tỉnh – Giai đoạn 1", "LĐLĐ tỉnh - GIAI ĐOẠN 1", "LĐLĐ tỉnh—giai đoạn 1"])("%s", (item) => {
    const [target] = read([
      ...settingsWithout("LĐLĐ tỉnh – Giai đoạn 1"),
      ["Chỉ tiêu", item, 5, "II.1"],
    ]).targets.slice(-1);
    expect([target?.scope, target?.phase?.name, target?.measure]).toEqual([
      "LĐLĐ tỉnh",
      "Giai đoạn 1",
      "initiatives",
    ]);
  });

  it("keeps a dash that stands before no phase in the scope", () => {
    const { targets } = read([...settingsTable(), ["Chỉ tiêu", "Giáo dục – Đào tạo", 5, ""]]);
    expect(targets.at(-1)).toMatchObject({ scope: "Giáo dục – Đào tạo", level: { count: 5 } });
  });
});
