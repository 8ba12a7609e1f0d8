import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SettingLine } from "../../../../src/api/bridge-settings";
import { readProgramme } from "../../../../src/core/programme/read-programme";
import {
  addEntry,
  addPhase,
  addTarget,
  askedAnew,
  blankLine,
  countChanges,
  goesAlong,
  groupsOf,
  hasEntry,
  hasGroup,
  offeredColumns,
  rebase,
  removePhase,
  removeTarget,
  renameEntry,
  renamePhase,
  setPart,
  settingText,
  setValue,
} from "../../../../src/page/sidebar/settings/settings-draft";
import { settingsTable } from "../../../support/settings-rows";
import { settingLines, settingsAnswer } from "../../../support/settings-stub";

const base = settingLines();
const at = (item: string) => base.findIndex((line) => line[1] === item);
const items = (lines: readonly SettingLine[], group: string) =>
  lines.filter((line) => line[0] === group).map((line) => line[1]);

test("groups stand in one order wherever their rows stand, and blank rows in none", () => {
  const [heading, ...rest] = base;
  const shuffled = [heading!, ...rest.reverse(), blankLine];
  expect(groupsOf(shuffled).map(({ kind }) => kind)).toEqual([
    ...[
      "programme",
      "conditions",
      "phase",
      "phase",
      "targets",
      "counting",
      ...Array(8).fill("list"),
      "rules",
    ],
  ]);
});

test("targets can be added again when all are gone", () => {
  const none = base.filter((line) => line[0] !== "Chỉ tiêu");
  expect(groupsOf(none).filter(({ kind }) => kind === "targets")).toEqual([
    { name: "Chỉ tiêu", kind: "targets", lines: [] },
  ]);
});

test("columns that the plan speaks of are offered until they are there, and to no other plan", () => {
  const offered = offeredColumns(base);
  expect(offered.map((line) => line[3])).toEqual(["III.1"]);
  expect(offeredColumns([...base, ...offered])).toEqual([]);
  const [[group = "", item = "", value = "", clause = ""] = []] = offered.map((line) =>
    line.map(settingText),
  );
  const reading = readProgramme([...settingsTable(), [group, item, value, clause]]);
  const [column] = reading.ok ? reading.programme.columns : [];
  expect([column?.heading, column?.choices.length]).toEqual([item, 4]);
  const plan = readFileSync(join(__dirname, "../../../fixtures/plan.vi.txt"), "utf8");
  const words = plan.replaceAll("*", "").toLowerCase();
  for (const choice of column?.choices ?? []) expect(words).toContain(choice.toLowerCase());
  expect(offeredColumns(setValue(base, base, at("Văn bản"), "KH 97/KH-CĐĐVN"))).toEqual([]);
});

test("lists are offered where the tab has none, and no list is a phase", () => {
  const without = base.filter((line) => !["Từ ngữ", "Đối tượng", "Căn cứ"].includes(String(line[0])));
  const lists = groupsOf(without).filter(({ kind }) => kind === "list");
  expect(lists).toEqual(
    [
      ...["Từ ngữ", "Loại giải pháp", "Cấp đề tài", "Cấp công nhận", "Đối tượng"],
      ...["Cột riêng", "Điều kiện riêng", "Căn cứ"],
    ].map((name) => ({ name, kind: "list", lines: [] })),
  );
  const more = addEntry(without, "Căn cứ", " Mục 2 ");
  expect(items(more, "Căn cứ")).toEqual(["Mục 2"]);
  expect([
    hasEntry(more, "căn cứ", "mục 2"),
    hasEntry(more, "Từ ngữ", "Mục 2"),
    hasGroup(more, "căn cứ"),
  ]).toEqual([...[true, false, true]]);
});

test("the first entry of a list writes out those in force, with who takes part", () => {
  const usual = {
    lines: settingsAnswer().usual["Loại giải pháp"]!,
    admittedBy: "Loại giải pháp được tham gia",
  };
  const choicesOf = (lines: readonly SettingLine[]) => {
    const reading = readProgramme(lines as unknown as string[][]);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.programme.choices.kinds.map(({ id, name, means, admitted }) => ({
      ...{ id, name, isTopic: means.includes("topic"), admitted },
    }));
  };
  const narrow = setValue(base, base, at(usual.admittedBy), "Giải pháp kỹ thuật; Giải pháp quản lý");
  for (const lines of [base, narrow]) {
    const more = addEntry(lines, "Loại giải pháp", "Chuyển đổi số", usual);
    expect(choicesOf(more)).toEqual([
      ...choicesOf(lines),
      expect.objectContaining({ name: "Chuyển đổi số", admitted: true }),
    ]);
    expect(more[at(usual.admittedBy)]?.[2]).toBe("");
    expect(items(addEntry(more, "Loại giải pháp", "Khác", usual), "Loại giải pháp")).toHaveLength(9);
  }
  const again = addEntry(base, "Loại giải pháp", "Giải pháp QUẢN LÝ", usual);
  expect(items(again, "Loại giải pháp")).toHaveLength(7);
  expect(items(renameEntry(again, again.length - 1, " Khác "), "Loại giải pháp").at(-1)).toBe("Khác");
});

test("a value typed back is no change, a date cell neither", () => {
  const dated = base.map((line, place): SettingLine => {
    return place === at("Áp dụng từ") ? [line[0], line[1], { date: "2021-09-01T07:00" }, line[3]] : line;
  });
  expect(settingText(dated[at("Áp dụng từ")]![2])).toBe("01/09/2021 07:00");
  const typed = setValue(dated, dated, at("Áp dụng từ"), "02/09/2021");
  expect(countChanges(dated, typed)).toBe(1);
  const back = setValue(dated, typed, at("Áp dụng từ"), "01/09/2021 07:00");
  expect(countChanges(dated, back)).toBe(0);
  expect(back).toEqual(dated);
});

test("a phase takes its targets along when it is renamed or goes; others stay", () => {
  const renamed = renamePhase(base, "Giai đoạn 2", "Đợt hai");
  expect(items(renamed, "Chỉ tiêu")).toEqual(
    expect.arrayContaining(["LĐLĐ tỉnh – Giai đoạn 1", "LĐLĐ tỉnh – Đợt hai", "LĐLĐ tỉnh"]),
  );
  expect(items(renamed, "Đợt hai")).toHaveLength(4);
  const gone = removePhase(base, "Giai đoạn 2");
  expect(items(gone, "Giai đoạn 2")).toEqual([]);
  expect(items(gone, "Chỉ tiêu")).toHaveLength(items(base, "Chỉ tiêu").length - 1);
  expect(gone).toHaveLength(base.length);
  expect(gone.filter((line) => String(line[1]).endsWith("Giai đoạn 2"))).toEqual([]);
  expect(countChanges(base, gone)).toBe(8);
});

test("no phase takes the name of a group", () => {
  expect([hasGroup(base, "giai đoạn 1"), hasGroup(base, "Quy tắc"), hasGroup(base, "Giai đoạn 3")]).toEqual([
    ...[true, true, false],
  ]);
});

test("my changes on top of somebody else's: theirs stay where I changed nothing", () => {
  const mine = addTarget(
    addPhase(removeTarget(setValue(base, base, at("Áp dụng từ"), "02/09/2021"), "Toàn quốc"), "Giai đoạn 3", [
      "Mở Cổng",
    ]),
    "Cụm 1",
  );
  // They set another bound, took a target away and put a row above.
  const fresh = [blankLine, ...base]
    .filter((line) => line[1] !== "Tuyên truyền")
    .map(
      (line): SettingLine => (line[1] === "Áp dụng đến" ? [line[0], line[1], "31/12/2023", line[3]] : line),
    );
  const merged = rebase(base, mine, fresh);
  const value = (item: string) => merged.find((line) => line[1] === item)?.[2];
  expect([value("Áp dụng từ"), value("Áp dụng đến")]).toEqual(["02/09/2021", "31/12/2023"]);
  expect([value("Toàn quốc"), value("Tuyên truyền")]).toEqual([undefined, undefined]);
  expect(merged.slice(fresh.length).map(([group, item]) => `${group}|${item}`)).toEqual([
    ...["Giai đoạn 3|Mở Cổng", "Chỉ tiêu|Cụm 1"],
  ]);
  expect(countChanges(fresh, merged)).toBe(6);
});

test("what a target counts is one line: said, unsaid and said again", () => {
  const item = "Toàn quốc";
  const said = setPart(base, base, "targetPhases", item, "Giai đoạn 1");
  expect(said.at(-1)).toEqual(["Giai đoạn chỉ tiêu", item, "Giai đoạn 1", ""]);
  const other = setPart(base, said, "targetScopes", item, "Toàn sổ");
  expect([other.length, countChanges(base, other)]).toEqual([base.length + 1, 2]);
  const unsaid = setPart(base, setPart(base, other, "targetPhases", item, ""), "targetScopes", item, "");
  expect(countChanges(base, unsaid)).toBe(1);
  const again = setPart(base, unsaid, "targetScopes", item, "Cấp trên: Toàn quốc");
  expect(countChanges(base, again)).toBe(0);
});

describe("a column of one's own called otherwise", () => {
  const lines: SettingLine[] = [
    ["Cột riêng", "Điểm hội đồng", "số", ""],
    ["Cột riêng", "Điểm", "số", ""],
    ["Điều kiện riêng", "Đủ điểm", "Điểm  hội đồng ≥ 10 hoặc Điểm > 3 → Cần xem lại: Điểm hội đồng thấp", ""],
    ["Điều kiện riêng", "Có ghi", "ĐIỂM hội đồng có ghi", "Mục 5"],
    ["Cách đo chỉ tiêu", "X", "Sáng kiến có Điểm hội đồng = 12", ""],
    ["Chỉ tiêu", "X", "Điểm hội đồng = 12", ""],
  ];
  const renamed = (index: number, item: string) => renameEntry(lines, index, item).map((line) => line[2]);

  test("takes along the conditions and targets that name it, and nothing else", () => {
    expect(renamed(0, " Điểm chấm ")).toEqual([
      ...["số", "số"],
      "Điểm chấm ≥ 10 hoặc Điểm > 3 → Cần xem lại: Điểm hội đồng thấp",
      "Điểm chấm có ghi",
      "Sáng kiến có Điểm chấm = 12",
      "Điểm hội đồng = 12",
    ]);
    expect(renamed(1, "Số $& điểm")[2]).toBe(
      "Điểm  hội đồng ≥ 10 hoặc Số $& điểm > 3 → Cần xem lại: Điểm hội đồng thấp",
    );
    expect(renamed(2, "Khác").slice(3)).toEqual(lines.slice(3).map((line) => line[2]));
  });

  test("and is told of before", () => {
    expect(goesAlong(lines, 0, "Điểm chấm").map((text) => text.split(":")[0])).toEqual([
      "Đủ điểm",
      "Có ghi",
      "X",
    ]);
    expect(goesAlong(lines, 3, "Khác")).toEqual([]);
  });
});

describe("a new campaign", () => {
  const items = settingsAnswer().documentItems;
  const called = (lines: readonly SettingLine[]) =>
    lines.flatMap((line) => (line[0] === "Từ ngữ" && line[2] !== "" ? [line[1]] : []));
  const all = called(base);
  const ofDocument = ["Kế hoạch", "Nơi nhận báo cáo"];

  test.each(["Văn bản", "Đơn vị ban hành"])("asks anew for the words that go with %s", (item) => {
    expect(all).toEqual(expect.arrayContaining(ofDocument));
    const changed = setValue(base, base, at(item), "Của ta");
    expect(called(askedAnew(base, changed, items))).toEqual(
      all.filter((word) => !ofDocument.includes(String(word))),
    );
    const back = setValue(base, changed, at(item), String(base[at(item)]![2]));
    expect(called(askedAnew(base, back, items))).toEqual(all);
  });

  test("keeps a word that somebody has given, and one that goes with no document", () => {
    const given = setPart(base, base, "words", "Kế hoạch", "thể lệ");
    const changed = setValue(base, given, at("Văn bản"), "Thể lệ 1");
    expect(called(askedAnew(base, changed, items))).toEqual(expect.arrayContaining(["Kế hoạch", "CBNGNLĐ"]));
  });
});
