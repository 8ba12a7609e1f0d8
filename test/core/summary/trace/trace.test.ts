import fc from "fast-check";
import type { Assessment } from "../../../../src/core/assessment/assess";
import type { JudgedWorkbook } from "../../../../src/core/assessment/open-workbook";
import { judgeWorkbook } from "../../../../src/core/assessment/open-workbook";
import type { Cell } from "../../../../src/core/reading/cell";
import { stack } from "../../../../src/core/summary/blocks/stack";
import { type SummaryOptions, summarise } from "../../../../src/core/summary/blocks/summarise";
import { createTracer } from "../../../../src/core/summary/trace/trace";
import type { Figure } from "../../../../src/core/summary/trace/trace-figure";
import type { TraceSource } from "../../../../src/core/summary/trace/trace-source";
import { formatShare } from "../../../../src/core/words/number-vi";
import { type Part, partNames } from "../../../../src/core/words/summary-words";
import {
  noData,
  totalWord,
  unknownCluster,
  unknownKind,
  unknownUnit,
  verdictWords,
} from "../../../../src/core/words/words";
import { demoWorkbook } from "../../../../src/demo/demo";
import type { SheetInit } from "../../../../src/host/host";
import { randomRow } from "../../../support/random-cells";
import type { PartialRow } from "../../../support/register-table";
import { goodRow, registerTable } from "../../../support/register-table";
import { initiatives, schools } from "../../../support/schools";
import { settingsTable, settingsWith, targetRows } from "../../../support/settings-rows";

const allParts = Object.keys(partNames) as Part[];

function open(
  rows: readonly PartialRow[],
  settings: readonly (readonly Cell[])[] = [],
  units: readonly (readonly Cell[])[] = schools,
): JudgedWorkbook {
  const opened = judgeWorkbook(registerTable(rows), settings, units);
  if (!opened.ok) throw new Error(opened.problems.join());
  return opened.value;
}

/** What the listed things come to, counted anew from the cells that the rows were read from. */
function countAgain(source: TraceSource, { programme }: JudgedWorkbook): number | undefined {
  const once = <T>(list: readonly T[]) => {
    if (new Set(list).size !== list.length) throw new Error("Listed twice.");
    return list;
  };
  const sum = (numbers: readonly (number | undefined)[]) =>
    numbers.length === 0 || numbers.includes(undefined)
      ? undefined
      : numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
  switch (source.of) {
    case "rows":
      return once(source.rows).length;
    case "money":
      return once(source.rows).reduce((total, { initiative: { benefitValue } }) => {
        if (benefitValue.kind !== "money") throw new Error("A row without money.");
        return total + benefitValue.dong;
      }, 0);
    case "people":
      return new Set(
        once(source.rows).map(({ unitName, person }) => {
          if (!person) throw new Error("A row credited to nobody.");
          return JSON.stringify([unitName, person.key]);
        }),
      ).size;
    case "units":
      return once(source.units).length;
    case "officers":
      return once(source.officers).length;
    case "levels":
      return sum(
        once(source.targets).map(({ level }) => level && ("count" in level ? level.count : level.share)),
      );
    case "heads":
      return sum(
        once(source.units).map(
          (unit) => (programme.headCount === "staff" ? unit.staff : unit.members) || undefined,
        ),
      );
    case "targets": {
      const perUnit = programme.targets.filter(({ scope }) => scope.kind === "everyUnit");
      return sum(
        once(source.units).map((unit) => {
          const heads = (programme.headCount === "staff" ? unit.staff : unit.members) || undefined;
          const of = (level: (typeof perUnit)[number]["level"]) => {
            if (!level) return undefined;
            if ("count" in level) return level.count;
            return heads && Math.ceil(Number((level.share * heads).toFixed(6)));
          };
          const whole = perUnit.find(({ phase }) => !phase);
          if (unit.target) return of(unit.target);
          return whole?.level ? of(whole.level) : sum(perUnit.map(({ level }) => of(level)));
        }),
      );
    }
  }
}

function figureAgain({ kind, source, whole, asked }: Figure, workbook: JudgedWorkbook): number | undefined {
  const listed = countAgain(source, workbook) ?? Number.NaN;
  switch (kind) {
    case "amount":
      return listed;
    case "share":
      return listed / (countAgain(whole!, workbook) ?? Number.NaN);
    case "missing":
      return Math.max(0, (asked ?? Number.NaN) - listed);
    case "rank":
      return listed + 1;
    case "unknown":
      return undefined;
  }
}

/** Traces every cell; gives how many figures there were. */
function checkAll(workbook: JudgedWorkbook, options: SummaryOptions = {}, parts: readonly Part[] = allParts) {
  const cells = stack(summarise(workbook, parts, options));
  const at = createTracer(workbook, parts, options);
  const wrong: unknown[] = [];
  let figures = 0;
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const traced = at(r, c);
      const where = [r, c, row[0], cell];
      if (!traced.ok) {
        if (typeof cell === "number" || cell === noData) wrong.push([...where, "not traced"]);
        return;
      }
      if (traced.value !== cell) wrong.push([...where, traced.value]);
      if (cell === noData || cell === "") {
        if (traced.figure.kind !== "unknown") wrong.push([...where, traced.figure.kind]);
        return;
      }
      figures += 1;
      // A number in words: "45 CBNGNLĐ"; or a bar.
      if (/[█░]/.test(String(cell))) return;
      const again = figureAgain(traced.figure, workbook);
      const isShare = typeof cell === "string" && cell.endsWith("%");
      const number =
        typeof cell === "number" ? cell : Number(cell.replace(/[^\d.].*/, "").replace(/\./g, ""));
      if (isShare ? formatShare(again ?? Number.NaN) !== cell : again !== number)
        wrong.push([...where, traced.figure.label, again]);
      wrong.push(...misfits(traced.figure, traced.part, options.asOf).map((row) => [...where, row]));
    });
  });
  expect(wrong).toEqual([]);
  return figures;
}

/** The listed rows that are not what the label says. */
function misfits({ label, source }: Figure, part: Part, asOf?: number): readonly number[] {
  if (!("rows" in source)) return [];
  const [name = "", state = "", phase] = label;
  const states = Object.values(verdictWords).includes(state);
  const fits: Partial<Record<Part, (row: Assessment) => boolean>> = {
    units: (row) => (row.unitName || unknownUnit) === name,
    clusters: ({ initiative: { unit } }) =>
      ((unit.kind === "unit" && unit.unit.cluster) || unknownCluster) === name,
    kinds: ({ initiative: { kind } }) => (kind.kind === "choice") === (name !== unknownKind),
    ranking: (row) => row.unitName === name && row.verdict === "eligible",
    clauses: ({ findings }) => findings.some(({ clause }) => clause === name),
  };
  const isGroup = part === "units" || part === "clusters" || part === "kinds" || part === "months";
  const isMisfit = (row: Assessment) => {
    const { registeredAt } = row.initiative;
    return (
      (name !== totalWord && fits[part]?.(row) === false) ||
      (isGroup && states && verdictWords[row.verdict] !== state) ||
      (isGroup && phase !== undefined && row.phase?.name !== phase) ||
      (asOf !== undefined && !(registeredAt.kind === "interval" && registeredAt.interval.before <= asOf))
    );
  };
  return source.rows.filter(isMisfit).map(({ initiative }) => initiative.row);
}

const target = (item: string, level: Cell) => ["Chỉ tiêu", item, level, ""];
const campaigns: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  "the built-in one": [],
  "members and initiatives": settingsWith({
    "Tỷ lệ tham gia: tử số": "Số sáng kiến",
    "Tỷ lệ tham gia: mẫu số": "Số đoàn viên",
  }),
  "targets of every unit": [...settingsTable(), target("Mỗi đơn vị", "30%")],
  "targets of every unit by phase": [
    ...settingsTable(),
    target("Mỗi đơn vị – Giai đoạn 1", 1),
    target("Mỗi đơn vị – Giai đoạn 2", 2),
    ...targetRows("Cấp huyện", "20%", { scope: "Cấp trên: Cấp huyện", measure: "Sáng kiến đủ điều kiện" }),
    target("Tỷ lệ tham gia – Giai đoạn 1", "20%"),
    target("Cán bộ chuyên trách – Giai đoạn 1", 1),
    ...targetRows("Chưa đặt", "", { scope: "Cụm: Cụm 1", measure: "Sáng kiến đủ điều kiện" }),
  ],
  "targets of clusters and units": [
    ...settingsTable(),
    ...targetRows("Cụm 1", 3, { scope: "Cụm: Cụm 1", measure: "Sáng kiến đủ điều kiện" }),
    ...targetRows("Tiền Cụm 1", 9_000_000, { scope: "Cụm: Cụm 1", measure: "Giá trị làm lợi (đồng)" }),
    ...targetRows("Người", 2, { scope: "Đơn vị: A", phase: "Giai đoạn 1", measure: "Số người có sáng kiến" }),
    ...targetRows("A – Giai đoạn 1", 2, { scope: "Đơn vị: A", measure: "Sáng kiến đủ điều kiện" }),
    ...targetRows("Phần người", "20%", { scope: "Từng đơn vị", measure: "Tỷ lệ người tham gia" }),
    ...targetRows("Cụm 1: tham gia", "5%", { scope: "Cụm: Cụm 1", measure: "Tỷ lệ người tham gia" }),
    ...targetRows("Kỹ thuật", 2, { scope: "Toàn sổ", measure: "Loại giải pháp = Giải pháp kỹ thuật" }),
    ...targetRows("Cụm lạ", 2, { scope: "Cụm: Cụm 9", measure: "Sáng kiến đủ điều kiện" }),
  ],
  "targets of nothing": [
    ...settingsWith({ "Cán bộ chuyên trách": "", "Ngành giáo dục": 0, "Tuyên truyền": "" }),
  ],
};
const choices: readonly SummaryOptions[] = [
  {},
  { asOf: Date.UTC(2022, 3, 6), sortUnitsBy: "Đủ điều kiện" },
  { asOf: Date.UTC(2022, 5, 1) },
  { sortUnitsBy: "Tỷ lệ" },
];
const withHeads = schools.map((row) => row.map((cell, at) => (at === 4 && cell === 0 ? 5 : cell)));

describe("every figure is what the listed rows come to", () => {
  it.each(Object.keys(campaigns))("by hand, %s", (name) => {
    for (const units of [schools, withHeads, []]) {
      for (const options of choices) {
        expect(checkAll(open(initiatives, campaigns[name], units), options)).toBeGreaterThan(200);
      }
    }
  });

  it("in the demonstration workbook", () => {
    const [register, units] = demoWorkbook().sheets as readonly SheetInit[];
    const opened = judgeWorkbook(
      register!.values.map((row) => row.slice(5) as Cell[]),
      [],
      units!.values as Cell[][],
    );
    if (!opened.ok) throw new Error(opened.problems.join());
    for (const options of choices.slice(0, 2)) expect(checkAll(opened.value, options)).toBeGreaterThan(1000);
  });

  const row = fc.oneof(
    randomRow,
    fc
      .record({
        unit: fc.constantFrom("A", "B", "C", "Trường X", ""),
        kind: fc.constantFrom("Giải pháp kỹ thuật", "Hoạt động công đoàn", "khác"),
        authors: fc.constantFrom("Xa An", "Hà Thị Ba", "A B; C D", ""),
        audience: fc.constantFrom("Đoàn viên", "Cán bộ chuyên trách CĐGD"),
        publicOrder: fc.constantFrom("Không", "Không", "Có", ""),
        reviewed: fc.constantFrom("", "Có"),
        registeredAt: fc.constantFrom(
          ...["10/01/2022 08:00", "31/05/2022", "6/2022", "15/06/2023", "năm học 2021-2022", ""],
          "01/06/2022 06:00",
        ),
        benefitValue: fc.constantFrom("1 triệu", 250_000, "0,5 đồng", "", "nhiều", 0),
        title: fc.constantFrom("Một", "Hai", "Ba", "Bốn", "Năm"),
      })
      .map(goodRow),
  );

  it("of random workbooks", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.constantFrom(...Object.values(campaigns)),
        fc.constantFrom<(typeof schools)[]>(schools, withHeads, []),
        fc.constantFrom(...choices),
        (rows, settings, units, options) => {
          checkAll(open(rows, settings, units), options);
        },
      ),
      { numRuns: 40 },
    );
  });
});
