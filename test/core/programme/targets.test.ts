import { describeTargets } from "../../../src/core/programme/describe-targets";
import { hoaBinh, presets } from "../../../src/core/programme/presets/index";
import type { Target } from "../../../src/core/programme/programme";
import { programmeOf, readProgramme } from "../../../src/core/programme/read-programme";
import type { Cell } from "../../../src/core/reading/cell";
import { settingsTable, targetRows } from "../../support/settings-rows";

const bare = settingsTable({ ...hoaBinh, targets: [], lists: {} });
const end = bare.length;
const initiatives = "Sáng kiến đủ điều kiện";

function read(...rows: readonly (readonly Cell[])[]): readonly Target[] {
  const reading = readProgramme([...bare, ...rows]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.programme.targets;
}

function faults(...rows: readonly (readonly Cell[])[]): unknown {
  const reading = readProgramme([...bare, ...rows]);
  return reading.ok ? [] : reading.problems.map(({ row, fault }) => [row - end, fault]);
}

describe("what the rows of a target say", () => {
  it.each<[Cell, Target["scope"]]>([
    ["Toàn sổ", { kind: "register" }],
    [" TOÀN SỔ ".normalize("NFD"), { kind: "register" }],
    ["Từng đơn vị", { kind: "everyUnit" }],
    ["Cấp trên: LĐLĐ tỉnh", { kind: "above", name: "LĐLĐ tỉnh" }],
    ["cụm : Cụm: 1", { kind: "cluster", name: "Cụm: 1" }],
    ["Đơn vị:Trường A – Giai đoạn 1", { kind: "unit", name: "Trường A – Giai đoạn 1" }],
  ])("%j is whose it is", (scope, expected) => {
    expect(read(...targetRows("X", 5, { scope, measure: initiatives } as never))[0]?.scope).toEqual(expected);
  });

  it.each<[string, Cell, Partial<Target>]>([
    [initiatives, 5, { measure: "initiatives" }],
    ["số người có sáng kiến", 5, { measure: "people" }],
    ["Tỷ lệ người tham gia", "20%", { measure: "participation" }],
    ["Giá trị làm lợi (đồng)", "20.000.000.000", { measure: "money", level: { count: 20_000_000_000 } }],
    ["Giá trị làm lợi (đồng)", "20 tỷ", { measure: "money", level: { count: 20_000_000_000 } }],
    ["Giá trị làm lợi (đồng)", "1,5 tỷ đồng", { measure: "money", level: { count: 1_500_000_000 } }],
    ["Giá trị làm lợi (đồng)", "500 triệu", { measure: "money", level: { count: 500_000_000 } }],
    ["Cán bộ chuyên trách", 1, { measure: "officers", level: { count: 1 } }],
    ["Đơn vị có hoạt động", "100%", { measure: "propaganda" }],
    [
      "Sáng kiến có Danh hiệu = Bằng Lao động sáng tạo",
      6,
      { measure: "initiatives", where: { column: "Danh hiệu", value: "Bằng Lao động sáng tạo" } },
    ],
    ["Sáng kiến có Cấp đạt ≥ Huyện", 6, { where: { column: "Cấp đạt", value: "≥ Huyện" } }],
    ["Điểm >= 10", 6, { where: { column: "Điểm", value: "≥ 10" } }],
    ["Điểm=>10", 6, { where: { column: "Điểm", value: "≥ 10" } }],
    ["Loại giải pháp = A=B", 6, { where: { column: "Loại giải pháp", value: "A=B" } }],
  ])("%s is what it counts", (measure, level, expected) => {
    expect(read(...targetRows("X", level, { scope: "Toàn sổ", measure }))[0]).toMatchObject(expected);
  });

  it.each([
    ["X", "giai đoạn 2", "Giai đoạn 2"],
    ["X – Giai đoạn 2", "Giai đoạn 2", "Giai đoạn 2"],
    ["X – Giai đoạn 2", undefined, "Giai đoạn 2"],
    ["X-giai đoạn 2", "", "Giai đoạn 2"],
    ["X", "Cả chương trình", undefined],
    ["X – Y", undefined, undefined],
  ])("%s in %s", (item, phase, expected) => {
    const rows = targetRows(item, 5, {
      scope: "Toàn sổ",
      measure: initiatives,
      ...(phase !== undefined && { phase }),
    });
    expect(read(...rows)[0]?.phase?.name).toBe(expected);
  });
});

describe("a target that has only its name", () => {
  it.each(presets.flatMap(({ targets }) => targets.map(({ item, level }) => [item, level] as const)))(
    "%s is that of the presets",
    (item, level) => {
      const known = programmeOf(presets.find(({ targets }) => targets.some((each) => each.item === item))!);
      const { clause: _, ...expected } = known.targets.find((target) => target.item === item)!;
      if (expected.phase?.name.startsWith("Giai đoạn 1")) expect(expected.phase).toBeDefined();
      const [target] = read(["Chỉ tiêu", item, level]);
      expect({ ...target?.scope, measure: target?.measure, phase: target?.phase?.name }).toEqual({
        ...expected.scope,
        measure: expected.measure,
        phase: expected.phase?.name,
      });
    },
  );

  it.each([
    ["LĐLĐ tỉnh - GIAI ĐOẠN 2", { kind: "above", name: "LĐLĐ tỉnh" }, "Giai đoạn 2"],
    ["Ngành giáo dục—giai đoạn 1", { kind: "register" }, "Giai đoạn 1"],
    ["Mỗi đơn vị – Giai đoạn 1", { kind: "everyUnit" }, "Giai đoạn 1"],
    ["Cụm: Cụm 1", { kind: "cluster", name: "Cụm 1" }, undefined],
  ])("%s says its scope, and its phase at the end", (item, scope, phase) => {
    const [target] = read(["Chỉ tiêu", item, 5]);
    expect([target?.scope, target?.phase?.name, target?.measure]).toEqual([scope, phase, "initiatives"]);
  });

  it("tells whose register it is where the workbook does not", () => {
    const owner = (table: readonly (readonly Cell[])[]) => {
      const reading = readProgramme(table.filter((row) => row[1] !== "Sổ của"));
      return reading.ok && reading.programme.owner;
    };
    expect([owner(settingsTable()), owner(bare)]).toEqual(["Ngành giáo dục", ""]);
  });

  it.each([
    ["Ngành giáo dục", true],
    ["NGÀNH GIÁO DỤC", true],
    ["", true],
    ["Công ty X", false],
  ])(
    "is the whole register where it is named after a preset's owner, in the register of “%s”: %s",
    (owner, isKnown) => {
      const table = settingsTable({ ...hoaBinh, owner, targets: [], lists: {} });
      const reading = readProgramme([...table, ["Chỉ tiêu", "Ngành giáo dục", 500]]);
      const said = reading.ok
        ? reading.programme.targets.map(({ scope }) => scope.kind)
        : reading.problems.map(({ row, fault }) => [row - table.length, fault]);
      expect(said).toEqual(
        isKnown
          ? ["register"]
          : [
              [1, "scopeUnknown"],
              [1, "measureUnknown"],
            ],
      );
    },
  );

  it.each([
    "Trường A",
    "Cụm 1",
    "Trường A – Giai đoạn 1",
    "Loại A",
    "Giá trị làm lợi",
    "Bằng Lao động sáng tạo",
  ])("%s is never guessed", (item) => {
    expect(faults(["Chỉ tiêu", item, 2])).toEqual([
      [1, "scopeUnknown"],
      [1, "measureUnknown"],
    ]);
  });
});

describe("a target that is wrong names its row", () => {
  const good = { scope: "Toàn sổ", measure: initiatives };
  it.each<[string, readonly (readonly Cell[])[], unknown]>([
    ["a scope of no kind", targetRows("X", 5, { ...good, scope: "Trường A" }), [[2, "targetScope"]]],
    ["a scope without its name", targetRows("X", 5, { ...good, scope: "Cụm: " }), [[2, "targetScope"]]],
    ["a measure of no kind", targetRows("X", 5, { ...good, measure: "Số dòng" }), [[3, "targetMeasure"]]],
    ["a column without a value", targetRows("X", 5, { ...good, measure: "Loại =" }), [[3, "targetMeasure"]]],
    ["no measure", targetRows("Giá trị", 5, { scope: "Toàn sổ" }), [[1, "measureUnknown"]]],
    ["no scope", targetRows("X", 5, { measure: initiatives }), [[1, "scopeUnknown"]]],
    ["a phase that is gone", targetRows("X", 5, { ...good, phase: "Giai đoạn 3" }), [[3, "targetPhase"]]],
    [
      "a phase that is gone, in both",
      targetRows("X – Giai đoạn 3", 5, { ...good, phase: "Giai đoạn 3" }),
      [[3, "targetPhase"]],
    ],
    [
      "another phase than its name",
      targetRows("X – Giai đoạn 1", 5, { ...good, phase: "Giai đoạn 2" }),
      [[3, "otherPhase"]],
    ],
    [
      "another phase than that in brackets",
      targetRows("X (giai đoạn 1)", 5, { ...good, phase: "Giai đoạn 2" }),
      [[3, "otherPhase"]],
    ],
    [
      "all phases, but its name",
      targetRows("X – Giai đoạn 1", 5, { ...good, phase: "Cả chương trình" }),
      [[3, "otherPhase"]],
    ],
    ["no target of that name", [["Phạm vi chỉ tiêu", "Y", "Toàn sổ"]], [[1, "unknownTarget"]]],
    [
      "the same twice",
      [
        ...targetRows("X", 5, { ...good, scope: "Cụm: Cụm 1" }),
        ...targetRows("Y", 6, { ...good, scope: "cụm: CỤM 1" }),
      ],
      [[4, "sameTarget"]],
    ],
    [
      "officers of every unit",
      targetRows("X", 5, { scope: "Từng đơn vị", measure: "Cán bộ chuyên trách" }),
      [[3, "measurePerUnit"]],
    ],
    [
      "people as a share",
      targetRows("X", "5%", { ...good, measure: "Số người có sáng kiến" }),
      [[1, "levelCount"]],
    ],
    [
      "officers as a share",
      targetRows("X", "5%", { ...good, measure: "Cán bộ chuyên trách" }),
      [[1, "levelCount"]],
    ],
    ["one value as a share", targetRows("X", "5%", { ...good, measure: "A = B" }), [[1, "levelCount"]]],
    [
      "participation as a count",
      targetRows("X", 2, { ...good, measure: "Tỷ lệ người tham gia" }),
      [[1, "levelShare"]],
    ],
    [
      "money as a share",
      targetRows("X", 0.5, { ...good, measure: "Giá trị làm lợi (đồng)" }),
      [[1, "levelMoney"]],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(faults(...rows)).toEqual(expected);
  });

  it("is no fault where only the level differs in kind, or the phase, or the value", () => {
    const kinds = ["A = 1", "A = 2", "B = 1"].flatMap((measure, at) =>
      targetRows(`K${at}`, 5, { ...good, measure }),
    );
    const phases = ["Giai đoạn 1", "Giai đoạn 2"].flatMap((phase) =>
      targetRows(phase, 5, { ...good, phase }),
    );
    expect(faults(...kinds, ...phases, ...targetRows("X", "10%", good))).toEqual([]);
  });
});

it("reads 4,000 lines of targets in time that grows with them", () => {
  const targets = Array.from({ length: 1300 }, (_, at) => ({
    item: `Trường ${at}`,
    level: at + 1,
    scope: { kind: "unit", name: `Trường ${at}` } as const,
  }));
  const table = settingsTable({ ...hoaBinh, ...describeTargets(targets) });
  const reading = readProgramme(table);
  expect(reading.ok && reading.programme.targets).toHaveLength(1300);
});
