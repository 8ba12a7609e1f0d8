import fc from "fast-check";
import type { Assessment } from "../../../src/core/assessment/assess";
import type { JudgedWorkbook } from "../../../src/core/assessment/open-workbook";
import { composeReport } from "../../../src/core/report/compose";
import type { Line } from "../../../src/core/report/kit/document";
import { phaseReport } from "../../../src/core/report/reports/phase-report";
import type { ReportScope } from "../../../src/core/report/scope";
import { randomDay, randomWorkbook } from "../../support/random-workbook";

/**
 * Every number that a report says, in its sentences and in its tables, against a count of the same rows that is made
 * here from the requirements alone.
 */
const runs = { numRuns: 120 };
const none = "Chưa có số liệu";
const end: Readonly<Record<string, number>> = {
  "Giai đoạn 1": Date.UTC(2022, 5, 1),
  "Giai đoạn 2": Date.UTC(2023, 8, 2),
};
const endText: Readonly<Record<string, string>> = {
  "Giai đoạn 1": "31/05/2022",
  "Giai đoạn 2": "01/09/2023",
};
const windowNumbers: Readonly<Record<string, string[]>> = {
  "Giai đoạn 1": ["1", "08/01/2022", "07", "00", "31/05/2022"],
  "Giai đoạn 2": ["2", "01/06/2022", "07", "00", "01/09/2023"],
  "": [],
};

/** What `test/support/schools.ts` says of its units. */
const units: Readonly<Record<string, { cluster: string; staff?: number; target?: number }>> = {
  "Trường A": { cluster: "Cụm 1", staff: 10, target: 2 },
  // A share of 30 % of 20.
  "Trường B": { cluster: "Cụm 1", staff: 20, target: 6 },
  "Trường C": { cluster: "" },
};

const number = /\d+(?:[.,/]\d+)*%?/g;
const numbersIn = (text: string): string[] => text.match(number) ?? [];
/** `1234567.8` as people write it here. */
const grouped = (count: number): string => {
  const [whole = "", rest] = String(count).split(".");
  return whole.replace(/(\d)(?=(?:\d{3})+$)/g, "$1.") + (rest ? `,${rest}` : "");
};
const percent = (part: number, whole: number | undefined): string => {
  if (!whole) return none;
  const share = part / whole;
  if (share > 0 && share < 0.0005) return "<\u00a00,1%";
  if (share < 1 && share >= 0.9995) return ">\u00a099,9%";
  const tenths = Math.round(share * 1000);
  return `${grouped(Math.trunc(tenths / 10))},${tenths % 10}%`;
};
const sum = <T>(list: readonly T[], of: (each: T) => number) => list.reduce((all, each) => all + of(each), 0);
/** The whole, where every part of it is known. */
const total = (values: readonly (number | undefined)[]) =>
  values.length > 0 && values.every((value) => value !== undefined)
    ? sum(values, (value) => value ?? 0)
    : undefined;

/** One scope and phase of a workbook, counted row by row. */
function reckon(workbook: JudgedWorkbook, { kind, name }: ReportScope, phase: string, today: number) {
  const given = workbook.catalogue.units.length > 0;
  const names = given
    ? Object.keys(units).filter(
        (unit) => kind === "all" || (kind === "unit" ? unit === name : units[unit]!.cluster === name),
      )
    : [];
  const rows = workbook.assessments.filter((row): row is Assessment => {
    if (!row) return false;
    if (kind === "all") return true;
    return kind === "unit" ? row.unitName === name : names.includes(row.unitName);
  });
  const own = rows.filter((row) => phase === "" || row.phase?.name === phase);
  const eligible = (list: readonly Assessment[]) => list.filter(({ verdict }) => verdict === "eligible");
  const phases = phase === "Giai đoạn 1" ? ["Giai đoạn 1"] : ["Giai đoạn 1", "Giai đoạn 2"];
  const soFar = eligible(rows).filter((row) => phases.includes(row.phase?.name ?? ""));
  const people = (list: readonly Assessment[]) =>
    new Set(eligible(list).flatMap(({ person, unitName }) => (person ? `${unitName} ${person.key}` : [])))
      .size;
  const money = eligible(own).flatMap(({ initiative: { benefitValue } }) =>
    benefitValue.kind === "money" && benefitValue.dong > 0 ? benefitValue.dong : [],
  );
  // A share of people is over the units that have a head count, and their rows.
  const stated = names.filter((unit) => units[unit]!.staff !== undefined);
  const heads = stated.length === 0 ? undefined : total(stated.map((unit) => units[unit]!.staff));
  const taking = (list: readonly Assessment[]) =>
    people(stated.length === 0 ? list : list.filter(({ unitName }) => stated.includes(unitName)));
  const target = total(names.map((unit) => units[unit]!.target));
  const ended = phase !== "" && end[phase]! <= today;
  const of = (list: readonly Assessment[], unit: string) => list.filter(({ unitName }) => unitName === unit);
  return { rows, own, eligible, soFar, money, names, stated, heads, taking, target, ended, of };
}

type Reckoning = ReturnType<typeof reckon>;

/** The numbers of each sentence that has some, in order; those of the names of units apart. */
function sentences(
  { rows, own, eligible, soFar, money, names, stated, heads, taking, ended }: Reckoning,
  scope: ReportScope,
  phase: string,
): string[][] {
  const isUnit = scope.kind === "unit";
  const ofBody = numbersIn(scope.name);
  const short = phase.slice(-1);
  const inPhase = phase === "" ? [] : [short];
  const until = ended ? [endText[phase]!] : [];
  const held = names.includes("Trường A") ? 1 : 0;
  const undated = names.includes("Trường C") ? 1 : 0;
  const counted = eligible(own);
  const waiting = (list: readonly Assessment[]) => list.filter(({ verdict }) => verdict === "waiting").length;
  const byDay = ended ? held : held + undated;
  const propaganda = isUnit
    ? held + undated > 0
      ? []
      : until
    : [
        ...[...until, `${byDay}/${names.length}`, ...numbersIn(percent(byDay, names.length))],
        ...(ended && undated ? ["1"] : []),
      ];
  const has = (list: readonly Assessment[]) =>
    names.filter((name) => list.some(({ unitName }) => unitName === name)).length;
  return [
    [...["02", "12/01/2022", "01", "19"], ...ofBody, ...windowNumbers[phase]!],
    propaganda,
    ...(isUnit ? [] : [[...inPhase, `${has(counted)}/${names.length}`, String(names.length - has(own))]]),
    [
      ...inPhase,
      ...[own, counted].map(({ length }) => grouped(length)),
      ...numbersIn(percent(counted.length, own.length)),
    ],
    ...(phase === ""
      ? []
      : [
          rows.length > own.length
            ? [String(rows.length - own.length), short, String(waiting(rows) - waiting(own))]
            : [],
        ]),
    [
      ...(heads === undefined ? [] : [String(heads)]),
      ...(heads === undefined || stated.length === names.length ? [] : [`${stated.length}/${names.length}`]),
      ...until,
      String(taking(soFar)),
      ...numbersIn(percent(taking(soFar), heads)),
    ],
    ...(phase === "" ? [] : [[short, String(taking(own))]]),
    [...inPhase, grouped(sum(money, (dong) => dong)), `${money.length}/${counted.length}`],
    [...inPhase, ...ofBody],
  ].filter((numbers) => numbers.length > 0);
}

function statesOf({ own }: Reckoning): string[][] {
  const order = ["eligible", "waiting", "review", "missing", "ineligible"];
  return [
    ...order.map((verdict) => {
      const { length } = own.filter((row) => row.verdict === verdict);
      return [grouped(length), percent(length, own.length)];
    }),
    [grouped(own.length), ""],
  ];
}

/** Entered, eligible, so far, target, its share, taking part: of each unit, and of all. */
function unitsOf({ own, eligible, soFar, names, of, target, heads, taking }: Reckoning): string[][] {
  const line = (
    list: readonly Assessment[],
    before: readonly Assessment[],
    asked: number | undefined,
    staff: number | undefined,
  ) => [
    ...[list.length, eligible(list).length, before.length].map(grouped),
    asked === undefined ? "" : grouped(asked),
    names.length > 0 ? percent(before.length, asked) : "",
    names.length === 0 ? "" : staff ? `${taking(before)}/${staff}\n${percent(taking(before), staff)}` : none,
  ];
  return [
    ...names.map((name) => line(of(own, name), of(soFar, name), units[name]!.target, units[name]!.staff)),
    line(own, soFar, target, heads),
  ];
}

/** The cells of each table, without its headings. */
function tablesOf(lines: readonly Line[]): string[][][] {
  const found: string[][][] = [];
  lines.forEach((line, index) => {
    if (!line.table) return;
    if (!lines[index - 1]?.table) found.push([]);
    else found.at(-1)!.push(line.pieces.map(({ text }) => text));
  });
  return found;
}

const scopes: readonly ReportScope[] = [
  { kind: "all", name: "" },
  { kind: "cluster", name: "Cụm 1" },
  ...Object.keys(units).map((name) => ({ kind: "unit", name }) as const),
];
const anyReport = {
  scope: fc.constantFrom(...scopes),
  phase: fc.constantFrom("Giai đoạn 1", "Giai đoạn 2", ""),
  today: randomDay.map((day) => day ?? Date.UTC(2024, 0, 1)),
};

test("every number of a report is the figure of its scope and phase", () => {
  fc.assert(
    fc.property(randomWorkbook, fc.record(anyReport), (workbook, { scope, phase, today }) => {
      const found = workbook.programme.phases.find(({ name }) => name === phase);
      const { lines, entered, eligible } = composeReport(phaseReport, workbook, {
        ...{ scope, today, given: {}, said: {}, kept: { edited: {}, extra: [] } },
        ...(found && { phase: found }),
      });
      const counted = reckon(workbook, scope, phase, today);
      expect([entered, eligible]).toEqual([counted.own.length, counted.eligible(counted.own).length]);

      const said = lines.flatMap(({ pieces: [piece] }) =>
        piece?.text.startsWith("\u2003") && !/chưa có sáng kiến nào[^.]*: /.test(piece.text)
          ? [piece.text]
          : [],
      );
      // Places that are cited have no figures.
      const texts = said.map((text) => text.replace(/ \(mục [^)]*\)/g, ""));
      const isUnit = scope.kind === "unit";
      const wanted = sentences(counted, scope, phase);
      expect(texts.map(numbersIn).filter((numbers) => numbers.length > 0)).toEqual(wanted);

      const [states, targets, kinds, reasons, last, ranking] = tablesOf(lines);
      expect(states!.map(([, , ...cells]) => cells)).toEqual(statesOf(counted));
      const whole = counted.soFar.length;
      const share = targets!.find(([, item]) => item!.startsWith("Tỷ lệ tham gia"));
      expect(share!.slice(4, 6)).toEqual([
        String(counted.taking(counted.soFar)),
        percent(counted.taking(counted.soFar), counted.heads),
      ]);
      for (const [, item, , level, reached, ofLevel, missing] of targets!) {
        if (item!.startsWith("Ngành giáo dục"))
          expect([level, reached, ofLevel, missing]).toEqual([
            ...["500", String(whole), percent(whole, 500), String(500 - whole)],
          ]);
        if (item!.startsWith("Số sáng kiến")) {
          const { target } = counted;
          const left = target === undefined ? none : String(Math.max(0, target - whole));
          expect([level, reached, ofLevel, missing]).toEqual([
            ...[target === undefined ? none : String(target), String(whole), percent(whole, target), left],
          ]);
        }
      }
      const money = sum(counted.money, (dong) => dong);
      expect(kinds!.at(-1)!.slice(2)).toEqual([
        ...[grouped(counted.own.length), grouped(eligible), String(counted.money.length), grouped(money)],
      ]);
      for (const column of [2, 3, 4])
        expect(sum(kinds!.slice(0, -1), (row) => Number(row[column]))).toBe(Number(kinds!.at(-1)![column]));
      const wanting = new Set(
        counted.own.flatMap((row) =>
          row.findings.flatMap(({ rule, severity }) =>
            severity === "note" ? [] : `${rule} ${row.initiative.row}`,
          ),
        ),
      );
      expect(sum(reasons!, (row) => Number(row[4] ?? 0))).toBe(wanting.size);
      if (isUnit) {
        expect(last!.filter(([number]) => number !== "")).toHaveLength(eligible);
        return;
      }
      // Rows of units that the catalogue has not stand between its units and the last line.
      const known = [...last!.slice(0, counted.names.length), last!.at(-1)!];
      expect(known.map(([, , ...cells]) => cells)).toEqual(unitsOf(counted));
      for (const [, name, count, target, ofTarget] of ranking!.filter(([rank]) => rank !== "")) {
        const row = last!.find(([, unit]) => unit === name)!;
        expect([count, target, ofTarget]).toEqual([row[3], row[5], row[6]]);
      }
    }),
    runs,
  );
});
