import fc from "fast-check";
import type { Assessment } from "../../src/assessment/assess";
import type { OpenWorkbook } from "../../src/assessment/open-workbook";
import { openWorkbook } from "../../src/assessment/open-workbook";
import { demoWorkbook } from "../../src/local/demo/demo";
import type { SheetInit } from "../../src/local/host";
import { type Part, partNames } from "../../src/messages/summary-words";
import {
  noData,
  totalWord,
  unknownCluster,
  unknownKind,
  unknownUnit,
  verdictWords,
} from "../../src/messages/words";
import type { Cell } from "../../src/reading/cell";
import { stack } from "../../src/summary/stack";
import { summarise } from "../../src/summary/summarise";
import { createTracer } from "../../src/summary/trace";
import type { Figure } from "../../src/summary/trace-figure";
import type { Source } from "../../src/summary/trace-source";
import { randomRow } from "../support/random-cells";
import type { PartialRow } from "../support/register-table";
import { goodRow, registerTable } from "../support/register-table";
import { initiatives, schools } from "../support/schools";
import { settingsTable, settingsWith } from "../support/settings-rows";

const allParts = Object.keys(partNames) as Part[];

function open(
  rows: readonly PartialRow[],
  settings: readonly (readonly Cell[])[] = [],
  units: readonly (readonly Cell[])[] = schools,
): OpenWorkbook {
  const opened = openWorkbook(registerTable(rows), settings, units);
  if (!opened.ok) throw new Error(opened.problems.join());
  return opened.value;
}

/** What the listed things come to, counted anew from the cells that the rows were read from. */
function countAgain(source: Source, { programme }: OpenWorkbook): number | undefined {
  const once = <T>(list: readonly T[]) => {
    expect(new Set(list).size).toBe(list.length);
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
      const perUnit = programme.targets.filter(({ measure }) => measure === "unitDefault");
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

function figureAgain({ kind, source, whole, asked }: Figure, workbook: OpenWorkbook): number | undefined {
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
function checkAll(workbook: OpenWorkbook, parts: readonly Part[] = allParts): number {
  const cells = stack(summarise(workbook, parts));
  const at = createTracer(workbook, parts);
  let figures = 0;
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const traced = at(r, c);
      const where = `${r}:${c} ${cells[r]![0]}`;
      if (typeof cell === "number") {
        expect([where, traced.ok && traced.value]).toEqual([where, cell]);
        if (!traced.ok) return;
        expect([where, traced.figure.label, figureAgain(traced.figure, workbook)]).toEqual([
          where,
          traced.figure.label,
          cell,
        ]);
        checkRows(traced.figure, traced.part);
        figures += 1;
      } else if (cell === noData) {
        expect([where, traced.ok && traced.figure.kind]).toEqual([where, "unknown"]);
      } else if (traced.ok && cell === "") {
        expect([where, traced.figure.kind]).toEqual([where, "unknown"]);
      } else if (traced.ok) {
        // A number in words, as "45 CBNGNLĐ", or a bar.
        expect(cell).toMatch(/^\d|[█░]/);
        const count = Number(/^[\d.]+/.exec(cell)?.[0].replaceAll(".", ""));
        if (!/[█░]/.test(cell)) expect([where, figureAgain(traced.figure, workbook)]).toEqual([where, count]);
      }
    });
  });
  return figures;
}

/** Every listed row is what the label says. */
function checkRows({ label, source }: Figure, part: Part): void {
  if (!("rows" in source)) return;
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
  for (const row of source.rows) {
    if (name !== totalWord) expect(fits[part]?.(row) ?? true).toBe(true);
    if (isGroup && states) expect(verdictWords[row.verdict]).toBe(state);
    if (isGroup && phase !== undefined) expect(row.phase?.name).toBe(phase);
  }
}

const target = (item: string, level: Cell) => ["Chỉ tiêu", item, level, ""];
const campaigns: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  "the built-in one": [],
  "members and initiatives": settingsWith({
    "Tử số tỷ lệ tham gia": "Số sáng kiến",
    "Mẫu số tỷ lệ tham gia": "Số đoàn viên",
  }),
  "targets of every unit": [...settingsTable(), target("Mỗi đơn vị", "30%")],
  "targets of every unit by phase": [
    ...settingsTable(),
    target("Mỗi đơn vị – Giai đoạn 1", 1),
    target("Mỗi đơn vị – Giai đoạn 2", 2),
    target("Cấp huyện", "20%"),
    target("Tỷ lệ tham gia – Giai đoạn 1", "20%"),
    target("Cán bộ chuyên trách – Giai đoạn 1", 1),
    target("Chưa đặt", ""),
  ],
  "officers asked for a share, targets of nothing": [
    ...settingsWith({ "Cán bộ chuyên trách": "50%", "Ngành giáo dục": 0, "Tuyên truyền": "" }),
  ],
};
const withHeads = schools.map((row) => row.map((cell, at) => (at === 4 && cell === 0 ? 5 : cell)));

describe("every figure is what the listed rows come to", () => {
  it.each(Object.keys(campaigns))("by hand, %s", (name) => {
    for (const units of [schools, withHeads, []]) {
      expect(checkAll(open(initiatives, campaigns[name], units))).toBeGreaterThan(200);
    }
  });

  it("in the demonstration workbook", () => {
    const [register, units] = demoWorkbook().sheets as readonly SheetInit[];
    const opened = openWorkbook(
      register!.values.map((row) => row.slice(5) as Cell[]),
      [],
      units!.values as Cell[][],
    );
    if (!opened.ok) throw new Error(opened.problems.join());
    expect(checkAll(opened.value)).toBeGreaterThan(1000);
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
        (rows, settings, units) => {
          checkAll(open(rows, settings, units));
        },
      ),
      { numRuns: 40 },
    );
  });
});
