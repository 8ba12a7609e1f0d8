import { compareVerdicts } from "../../../src/core/assessment/compare-verdicts";
import type { Grid } from "../../../src/core/assessment/open-workbook";
import { settingProblemText } from "../../../src/core/assessment/problems-vi";
import { readProgramme } from "../../../src/core/programme/read-programme";
import type { Cell } from "../../../src/core/reading/cell";
import { columnKeys } from "../../../src/core/register/columns";
import { compareTargets } from "../../../src/core/summary/blocks/compare-targets";
import { exampleUnits } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow, registerTable } from "../../support/register-table";
import { rowOf, settingsTable, settingsWith, targetRows } from "../../support/settings-rows";

const compare = (rows: readonly PartialRow[], after: Grid, before: Grid = settingsTable()) => {
  const table = registerTable(rows.map((row, at) => goodRow({ title: `Sáng kiến ${at + 1}`, ...row })));
  return compareVerdicts(table, exampleUnits, before, after);
};
const value = (rows: readonly PartialRow[], after: Grid, before?: Grid) => {
  const compared = compare(rows, after, before);
  if (!compared.ok) throw new Error(JSON.stringify(compared.problems));
  return compared.value;
};

describe("moving the application window by one day", () => {
  const rows = [
    { appliedOn: "31/08/2021" },
    { appliedOn: "01/09/2021", code: "SK-0002" },
    { appliedOn: "02/09/2021" },
    { appliedOn: "30/09/2022", unit: "MB" },
  ];

  it("inwards flips the row on the edge alone", () => {
    const { rows: changed, verdicts, units } = value(rows, settingsWith({ "Áp dụng từ": "02/09/2021" }));
    expect({ verdicts, units }).toEqual({ verdicts: 1, units: 1 });
    expect(changed).toMatchObject([
      {
        ...{ row: 3, code: "SK-0002", title: "Sáng kiến 2", unit: "Trường THPT Lạc Thủy B" },
        ...{ from: "eligible", to: "ineligible", phaseFrom: "Giai đoạn 1", phaseTo: "Giai đoạn 1" },
        reasonsGone: [],
        reasonsTo: [{ rule: "application-outside-window", message: "before", column: "appliedOn" }],
      },
    ]);
  });

  it("outwards admits the row outside it alone", () => {
    const { rows: changed } = value(rows, settingsWith({ "Áp dụng từ": "31/08/2021" }));
    expect(changed).toMatchObject([
      { row: 2, from: "ineligible", to: "eligible", reasonsTo: [], reasonsGone: [{ message: "before" }] },
    ]);
  });

  it.each([
    ["31/08/2023", ["01/09/2023"]],
    ["02/09/2023", ["02/09/2023"]],
  ])("to %s at its other end flips %j", (end, flipped) => {
    const days = ["31/08/2023", "01/09/2023", "02/09/2023", "03/09/2023"];
    const late = { recognisedOn: "01/09/2023", registeredAt: "01/09/2023 20:00" };
    const { rows: changed } = value(
      days.map((appliedOn) => ({ ...late, appliedOn })),
      settingsWith({ "Áp dụng đến": end }),
    );
    expect(changed.map(({ row }) => days[row - 2])).toEqual(flipped);
  });
});

it("the same settings change nothing", () => {
  const { rows, verdicts, units } = value([{}, { novelty: "" }], settingsTable());
  expect({ rows, verdicts, units }).toEqual({ rows: [], verdicts: 0, units: 0 });
});

it("counts a unit once, and rows that nobody knows the unit of as one more", () => {
  const rows = [{}, {}, { unit: "MB" }, { unit: "Xí nghiệp" }];
  const { verdicts, units } = value(
    rows,
    settingsWith({ "Áp dụng từ": "01/01/2023", "unit-unknown": "Tắt" }),
  );
  expect({ verdicts, units }).toEqual({ verdicts: 4, units: 3 });
});

it("a row that changes its phase alone is listed, and not counted", () => {
  const after = settingsWith({}).map((row) => {
    if (row[0] !== "Giai đoạn 1" && row[0] !== "Giai đoạn 2") return row;
    const moved: Record<string, Cell> = {
      "Giai đoạn 1|Đóng Cổng": "28/02/2022",
      "Giai đoạn 2|Mở Cổng": "01/03/2022",
    };
    return [row[0], row[1], moved[`${row[0]}|${row[1]}`] ?? row[2], row[3]];
  });
  const { rows, verdicts, units } = value(
    [{ registeredAt: "28/02/2022 23:59" }, { registeredAt: "01/03/2022 00:00" }],
    after,
  );
  expect({ verdicts, units }).toEqual({ verdicts: 0, units: 0 });
  expect(rows).toMatchObject([
    { row: 3, from: "eligible", to: "eligible", phaseFrom: "Giai đoạn 1", phaseTo: "Giai đoạn 2" },
  ]);
});

it("a rule's severity decides, and the reasons are those of the new verdict", () => {
  const { rows } = value([{ novelty: "Không" }], settingsWith({ "novelty-denied": "Cần xem lại" }));
  expect(rows).toMatchObject([
    {
      ...{ from: "ineligible", to: "review" },
      reasonsGone: [],
      reasonsTo: [{ rule: "novelty-denied", severity: "review" }],
    },
  ]);
});

it("only what the verdict follows from is a reason, and what is still found is not gone", () => {
  const noted = { novelty: "Không", decisionNumber: "đã có", socialBenefit: "", benefitValue: "" };
  const { rows } = value([noted], settingsWith({ "novelty-denied": "Cần xem lại" }));
  expect(rows[0]?.reasonsGone).toEqual([]);
  expect(rows[0]?.reasonsTo.map(({ rule }) => rule)).toEqual(["benefit-missing"]);
  const off = value([noted], settingsWith({ "novelty-denied": "Tắt" })).rows;
  expect(off[0]?.reasonsGone.map(({ rule }) => rule)).toEqual(["novelty-denied"]);
});

it("a row without a phase is compared like any other", () => {
  const { rows } = value(
    [{ appliedOn: "31/08/2021", registeredAt: "" }],
    settingsWith({ "Áp dụng từ": "31/08/2021" }),
  );
  expect(rows).toMatchObject([{ from: "ineligible", to: "waiting", phaseFrom: "", phaseTo: "" }]);
});

it("the code is read wherever its column stands, and blank without one", () => {
  const codeOf = (move: (row: readonly Cell[]) => Cell[]) => {
    const table = registerTable([goodRow({ code: "SK-0007" })]).map(move);
    const compared = compareVerdicts(
      table,
      exampleUnits,
      settingsTable(),
      settingsWith({ "novelty-denied": "Tắt", "Áp dụng đến": "02/09/2021" }),
    );
    return compared.ok && compared.value.rows[0]?.code;
  };
  const at = columnKeys.indexOf("code");
  const others = (row: readonly Cell[]) => row.filter((_cell, index) => index !== at);
  expect(codeOf((row) => [row[at], ...others(row)])).toBe("SK-0007");
  expect(codeOf((row) => [...others(row), row[at]])).toBe("SK-0007");
  expect(codeOf(others)).toBe("");
});

it("duplicates are found against the rows above under each setting by itself", () => {
  const { rows } = value([{ title: "Một" }, { title: "Một" }], settingsWith({ "title-duplicate": "Tắt" }));
  expect(rows).toMatchObject([{ row: 3, from: "review", to: "eligible" }]);
});

it("a value that cannot be read is named as the settings reader names it", () => {
  const after = settingsWith({ "Áp dụng từ": "đầu năm", kinds: "x" });
  const reading = readProgramme(after);
  if (reading.ok) throw new Error("It was read.");
  expect(compare([{}], after)).toEqual({
    ok: false,
    problems: [{ row: rowOf(after, "Áp dụng từ"), text: settingProblemText(reading.problems[0]!) }],
  });
});

it("a register without headings is said", () => {
  const compared = compareVerdicts([["x"]], exampleUnits, settingsTable(), settingsTable());
  expect(compared).toMatchObject({ ok: false, problems: [{ row: 0 }] });
});

describe("targets", () => {
  const rows = [{}, { registeredAt: "15/06/2022 08:00" }];
  const targetsOf = (after: Grid) => {
    const { before, after: then } = value(rows, after);
    return new Map(compareTargets(before, then).map(({ item, ...sides }) => [item, sides]));
  };

  it("levels, what is reached, the share and what is missing, before and after", () => {
    const changes = targetsOf(settingsWith({ "LĐLĐ tỉnh": "4", "Áp dụng từ": "01/09/2021" }));
    expect(changes.get("LĐLĐ tỉnh")).toEqual({
      before: { level: { count: 10_000 }, reached: 2, share: 0.0002, missing: 9998 },
      after: { level: { count: 4 }, reached: 2, share: 0.5, missing: 2 },
    });
    expect(changes.get("LĐLĐ tỉnh – Giai đoạn 2")).toEqual({
      before: { level: { count: 7000 }, reached: 1, share: 1 / 7000, missing: 6999 },
      after: { level: { count: 7000 }, reached: 1, share: 1 / 7000, missing: 6999 },
    });
  });

  it("one that is added has no before, one that is gone no after, and stands last", () => {
    const after = [
      ...settingsTable().filter((row) => row[1] !== "Ngành giáo dục"),
      ...targetRows("Cụm 1", 1, { scope: "Cụm: Cụm 1", measure: "Sáng kiến đủ điều kiện" }),
    ];
    const changes = targetsOf(after);
    expect(changes.get("Cụm 1")).toEqual({
      before: null,
      after: { level: { count: 1 }, reached: 2, share: 2, missing: 0 },
    });
    expect(changes.get("Ngành giáo dục")).toMatchObject({ before: { reached: 2 }, after: null });
    expect([...changes.keys()].at(-1)).toBe("Ngành giáo dục");
  });

  it("a level that nobody has set is null, and its share is not 0", () => {
    const changes = targetsOf(settingsWith({ "Ngành giáo dục": "" }));
    expect(changes.get("Ngành giáo dục")?.after).toMatchObject({ level: null, share: "Chưa có số liệu" });
  });
});

describe("a column of the campaign's own", () => {
  const own = (...columns: readonly string[]) => [
    ...settingsTable(),
    ...columns.map((heading) => ["Cột riêng", heading, "số", ""]),
  ];
  const table = registerTable([goodRow(), goodRow({ title: "Hai" }), goodRow({ title: "Ba" })]).map(
    (cells, at) => [...cells, ["Điểm", 10, "", "8,5"][at]!, ["Xếp hạng", "", "", ""][at]!],
  );
  const unread = (before: Grid, after: Grid) => {
    const compared = compareVerdicts(table, exampleUnits, before, after);
    if (!compared.ok) throw new Error(JSON.stringify(compared.problems));
    return compared.value.unread;
  };

  it.each([
    ["that goes is named with the rows in which something stands there", own("Xếp hạng"), ["Điểm", 2]],
    ["that is renamed is named, too", own("Điểm mới", "Xếp hạng"), ["Điểm", 2]],
    ["that is empty goes without a word", own("Điểm"), undefined],
    ["that is written otherwise is read on", own("điểm", "Xếp hạng"), undefined],
  ])("%s", (_name, after, expected) => {
    const found = unread(own("Điểm", "Xếp hạng"), after).map(({ heading, rows }) => [heading, rows]);
    expect(found).toEqual(expected ? [expected] : []);
  });
});
