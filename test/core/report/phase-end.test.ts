import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import type { Cell } from "../../../src/core/reading/cell";
import { composeReport } from "../../../src/core/report/compose";
import { lineHeight } from "../../../src/core/report/kit/document";
import { widthsFor } from "../../../src/core/report/kit/widths";
import { phaseReport } from "../../../src/core/report/reports/phase-report";
import type { ReportScope } from "../../../src/core/report/scope";
import type { PartialRow } from "../../support/register-table";
import { goodRow, registerTable } from "../../support/register-table";
import { initiatives, schools } from "../../support/schools";
import { settingsTable } from "../../support/settings-rows";

interface Given {
  kind?: ReportScope["kind"];
  name?: string;
  phase?: string;
  rows?: readonly PartialRow[];
  units?: readonly (readonly Cell[])[];
  settings?: readonly (readonly Cell[])[];
  today?: number;
}

function made(given: Given) {
  const { kind = "all", name = "", phase = "Giai đoạn 1", rows = initiatives, units = schools } = given;
  const opened = judgeWorkbook(registerTable(rows), given.settings ?? [], units);
  if (!opened.ok) throw new Error(opened.problems.join());
  const found = opened.value.programme.phases.find((each) => each.name === phase);
  const { lines } = composeReport(phaseReport, opened.value, {
    ...{ scope: { kind, name }, today: given.today ?? Date.UTC(2022, 5, 1) },
    ...{ given: {}, said: {}, kept: { edited: {}, extra: [] } },
    ...(found && { phase: found }),
  });
  const texts = lines.map(({ pieces }) => pieces.map(({ text }) => text));
  return {
    lines,
    texts,
    all: texts.flat().join("\n"),
    row: (...has: string[]) => texts.filter((cells) => has.every((text) => cells.includes(text))),
  };
}

describe("what adds up", () => {
  it("ends with the phase, and says so from the first day after it", () => {
    const until = (today: number) => {
      const { all } = made({ today });
      return [all.includes("Lũy kế đến hết 31/05/2022"), all.includes("Lũy kế đến ngày lập báo cáo")];
    };
    expect(until(Date.UTC(2022, 4, 31))).toEqual([false, true]);
    expect(until(Date.UTC(2022, 5, 1))).toEqual([true, false]);
  });

  it("has no row of a later phase, and those of an earlier one", () => {
    const rows = ["30/05/2022", "01/06/2022 08:00", "02/06/2022"].map((registeredAt, index) =>
      goodRow({ unit: "A", title: `Tên ${index}`, registeredAt }),
    );
    const soFar = (phase: string) =>
      made({ rows, phase, today: Date.UTC(2024, 0, 1) })
        .row("Trường A")[0]
        ?.slice(2, 5);
    expect(soFar("Giai đoạn 1")).toEqual(["1", "1", "1"]);
    expect(soFar("Giai đoạn 2")).toEqual(["2", "2", "3"]);
    expect(soFar("")).toEqual(["3", "3", "3"]);
  });

  it("has a row by its phase on a day that two windows share", () => {
    const [first, second] = hoaBinh.phases;
    const settings = settingsTable({
      ...hoaBinh,
      phases: [
        { ...first!, closes: "31/05/2022 12:00" },
        { ...second!, opens: "31/05/2022 12:00" },
      ],
    });
    const rows = ["31/05/2022 11:59", "31/05/2022 12:00"].map((registeredAt, index) =>
      goodRow({ unit: "A", title: `Tên ${index}`, registeredAt }),
    );
    expect(made({ rows, settings }).row("Trường A")[0]?.slice(2, 5)).toEqual(["1", "1", "1"]);
  });
});

test("a unit's share of its target is one in both tables, also where the phase has targets of its own", () => {
  const rows = ["10/01/2022", "11/01/2022", "10/06/2022"].map((registeredAt, index) =>
    goodRow({ unit: "A", title: `Tên ${index}`, registeredAt }),
  );
  const shares = (settings: readonly (readonly Cell[])[]) => {
    const { texts, lines } = made({ rows, settings, phase: "Giai đoạn 2", today: Date.UTC(2024, 0, 1) });
    const headings = texts.filter((_cells, at) => lines[at]?.table && !lines[at - 1]?.table);
    return [
      ...texts
        .filter((cells) => cells[1] === "Trường A")
        .map((cells) => cells.at(cells.length > 5 ? -2 : -1)),
      headings.at(-1)!.at(-1),
    ];
  };
  expect(shares([])).toEqual(["150,0%", "150,0%", "Tỷ lệ lũy kế đạt chỉ tiêu"]);
  const settings = [...settingsTable(), ["Chỉ tiêu", "Mỗi đơn vị – Giai đoạn 2", 4, ""]];
  expect(shares(settings)).toEqual(["150,0%", "25,0%", "Tỷ lệ đạt chỉ tiêu giai đoạn 2"]);
});

describe("the units with nothing", () => {
  const school = (name: string, cluster: string): Cell[] => ["", name, cluster, 8, 10, "", 2, ""];
  const named = (all: string) => all.split("\n").filter((text) => /chưa có sáng kiến nào[^.]*: /.test(text));

  it("are named, each cluster's apart", () => {
    expect(named(made({ units: schools, rows: [] }).all)).toEqual([
      expect.stringContaining("Cụm 1: Trường A; Trường B."),
      expect.stringContaining("(Chưa rõ cụm): Trường C."),
    ]);
    expect(named(made({ kind: "cluster", name: "Cụm 1", rows: [goodRow({ unit: "B" })] }).all)).toEqual([
      expect.stringMatching(/: Trường A\.$/),
    ]);
    expect(named(made({ kind: "unit", name: "Trường C" }).all)).toEqual([]);
  });

  it("are those without one of the phase, whatever else they have", () => {
    const rows = ["10/01/2022", "10/07/2022", ""].map((registeredAt, index) =>
      goodRow({ unit: "ABC"[index]!, title: `Tên ${index}`, registeredAt }),
    );
    const said = (phase: string) => made({ rows, phase }).all.match(/chưa có sáng kiến nào[^:.]*/g);
    const inPhase = "chưa có sáng kiến nào đã cập nhật lên Cổng";
    const listed = `${inPhase} trong giai đoạn 1 – `;
    expect(said("Giai đoạn 1")).toEqual([inPhase, `${listed}Cụm 1`, `${listed}(Chưa rõ cụm)`]);
    expect(made({ rows }).all).toContain(`Các đơn vị ${listed}Cụm 1: Trường B.`);
    expect(said("")).toEqual(["chưa có sáng kiến nào"]);
  });

  it("are all named when they are 300, no paragraph longer than a page", () => {
    const units = [
      schools[0]!,
      ...Array.from({ length: 300 }, (_, index) => school(`Trường số ${index}`, "")),
    ];
    const { all, lines } = made({ units, rows: [] });
    const names = named(all).flatMap((text) => text.match(/Trường số \d+/g) ?? []);
    expect(new Set(names).size).toBe(300);
    expect(Math.max(...lines.map((line) => lineHeight(line, widthsFor(lines))))).toBeLessThan(900);
  });
});

test("people are of one set of units, those with a head count, up to the end of a phase and in it", () => {
  const rows = ["A", "A", "C", "C", "C"].map((unit, index) =>
    goodRow({ unit, title: `Tên ${index}`, authors: `Xa ${"An Yến Nam Sáu Bảy".split(" ")[index]}` }),
  );
  const { all } = made({ rows });
  expect(all).toContain("Số CBNGNLĐ: 30 (2/3 đơn vị có số liệu). ");
  expect(all.match(/đủ điều kiện[^:;.(]*: \d+/g)).toEqual([
    "đủ điều kiện của các đơn vị này: 2",
    "đủ điều kiện của các đơn vị này: 2",
  ]);
  const whole = made({ rows, kind: "cluster", name: "Cụm 1" }).all;
  expect(whole.match(/đủ điều kiện[^:;.(]*: \d+/g)).toEqual(["đủ điều kiện: 2", "đủ điều kiện: 2"]);
});

describe("what a report is made of when little is known", () => {
  const noHeads = schools.map((row, index) =>
    index === 0 ? row : row.map((cell, at) => (at === 3 || at === 4 ? "" : cell)),
  );

  it("without any head count has no share of people", () => {
    const { all, row } = made({ units: noHeads });
    expect(all).not.toMatch(/NaN|Infinity|undefined/);
    expect(all).toContain("Số CBNGNLĐ: Chưa có số liệu.");
    expect(row("Trường A")[0]?.at(-1)).toBe("Chưa có số liệu");
  });

  it("on a day before the first row and the first window is a report of noughts", () => {
    const { row, all } = made({ rows: [], today: Date.UTC(2021, 0, 1) });
    expect(row("Tổng cộng").map((cells) => cells[2])).toEqual(["0", "0", "0"]);
    expect(all).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("with a target of nought has no share of it, and nothing is missing", () => {
    const settings = settingsTable({
      ...hoaBinh,
      targets: hoaBinh.targets.map((target) =>
        target.item === "Ngành giáo dục" ? { ...target, level: 0 } : target,
      ),
    });
    expect(made({ settings }).row("Ngành giáo dục")[0]?.slice(3, 7)).toEqual(["0", "3", "", "0"]);
    const units = schools.map((row, index) =>
      index === 1 ? row.map((cell, at) => (at === 6 ? 0 : cell)) : row,
    );
    expect(made({ units, kind: "unit", name: "Trường A" }).row("Số sáng kiến đủ điều kiện")[0]).toEqual(
      expect.arrayContaining(["0", "2", "", "0"]),
    );
  });

  it("of a cluster of one unit is that unit's", () => {
    const units = schools.map((row, index) =>
      index === 3 ? row.map((cell, at) => (at === 2 ? "Cụm 2" : cell)) : row,
    );
    const { row } = made({ units, kind: "cluster", name: "Cụm 2", rows: [goodRow({ unit: "C" })] });
    expect(row("Trường C")[0]?.slice(2, 5)).toEqual(["1", "1", "1"]);
    expect(row("Tổng cộng").at(-1)?.slice(2, 5)).toEqual(["1", "1", "1"]);
  });
});

test("nothing is printed where nothing was written", () => {
  for (const kind of ["unit", "all"] as const) {
    const { all } = made({
      kind,
      name: kind === "unit" ? "Trường A" : "",
      settings: settingsTable({ ...hoaBinh, issuer: "Công đoàn" }),
    });
    // Who is addressed is asked for, on a line of dots.
    expect(all.replace(/^Kính gửi: .+$/m, "")).not.toContain("…");
  }
});
