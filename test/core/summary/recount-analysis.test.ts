import fc from "fast-check";
import {
  days,
  dayText,
  FIRST,
  LAST,
  monthText,
  PHASE_2,
  people,
  registeredDays,
  type Verdict,
  verdicts,
} from "../../support/drawn-rows";
import { goodRow } from "../../support/register-table";
import { byName, part } from "../../support/schools";
import { settingsWith } from "../../support/settings-rows";

/*
 * What `Phân tích`, `Khen thưởng` and the charts show, counted once more from what was typed and the plan alone.
 */

const kinds = ["Giải pháp kỹ thuật", "Giải pháp quản lý", "Hoạt động công đoàn"];
const audiences = ["Đoàn viên", "Cán bộ chuyên trách CĐGD"];
const units = [
  { name: "Trường A", target: 2, officer: people[0]! },
  { name: "Trường B", target: 2, officer: "" },
  { name: "Trường C", target: "", officer: people[2]! },
] as const;
const catalogue = [
  ["Mã đơn vị", "Tên đơn vị", "Cán bộ chuyên trách", "Chỉ tiêu"],
  ...units.map(({ name, target, officer }, at) => ["ABC".charAt(at), name, officer, target]),
];
const OFFICERS_ASKED = 2;
const SECTOR = 6;

/** The clause that keeps such a row from counting; a row that waits for the portal has none. */
const reasons: Readonly<Partial<Record<Verdict, readonly [clause: string, severity: string]>>> = {
  "Thiếu thông tin": ["IV.2.1", "Thiếu thông tin"],
  "Không đủ điều kiện": ["IV.3", "Không đủ điều kiện"],
};

const drawn = fc.record({
  rows: fc.array(
    fc.record({
      unit: fc.constantFrom(0, 1, 2),
      person: fc.constantFrom(...people),
      // More that count: units that are equal with one behind them.
      verdict: fc.constantFrom("Đủ điều kiện", "Đủ điều kiện", ...(Object.keys(verdicts) as Verdict[])),
      at: registeredDays,
      kind: fc.constantFrom(...kinds),
      audience: fc.constantFrom(...audiences),
      money: fc.constantFrom(0, 1_000, 2_500_000),
    }),
    { maxLength: 14 },
  ),
  day: fc.option(days(FIRST, LAST), { nil: undefined }),
});
type Row = ReturnType<(typeof drawn)["generate"]>["value"]["rows"][number];

const isEligible = ({ verdict }: Row) => verdict === "Đủ điều kiện";
const isDated = ({ verdict }: Row) => verdict !== "Chờ cập nhật Cổng";
const quarterText = (at: number) => {
  const [month, year] = monthText(at).split("/").map(Number) as [number, number];
  return `Quý ${["I", "II", "III", "IV"][Math.floor((month - 1) / 3)]}/${year}`;
};

/** The rows as typed, those that had happened by the day, and a part of the summary of them. */
function given({ rows, day }: { rows: readonly Row[]; day?: number | undefined }) {
  const table = rows.map(({ unit, person, verdict, at, kind, audience, money }, nth) =>
    goodRow({
      ...{ title: `Tên số ${nth}`, unit: units[unit]!.name, authors: person, kind, audience },
      ...{ registeredAt: dayText(at), benefitValue: money || "", ...verdicts[verdict] },
    }),
  );
  const settings = settingsWith({ "Cán bộ chuyên trách": OFFICERS_ASKED, "Ngành giáo dục": SECTOR });
  return {
    counted: rows.filter((row) => day === undefined || (isDated(row) && row.at <= day)),
    show: (name: string) => part(name, settings, catalogue, table, day === undefined ? "" : dayText(day)),
  };
}

const results = (rows: readonly Row[]) => {
  const eligible = rows.filter(isEligible);
  const paid = eligible.filter(({ money }) => money > 0);
  const inPhase2 = eligible.filter(({ at }) => at >= PHASE_2).length;
  const of = (name: Verdict) => rows.filter(({ verdict }) => verdict === name).length;
  return {
    ...{ "Đã nhập": rows.length, "Đủ điều kiện": eligible.length, "Cần xem lại": 0 },
    ...{ "Chờ cập nhật Cổng": of("Chờ cập nhật Cổng"), "Thiếu thông tin": of("Thiếu thông tin") },
    "Không đủ điều kiện": of("Không đủ điều kiện"),
    ...{ "Giai đoạn 1": eligible.length - inPhase2, "Giai đoạn 2": inPhase2 },
    "Giá trị làm lợi (đồng)": paid.reduce((sum, { money }) => sum + money, 0),
    "Số sáng kiến khai giá trị": paid.length,
  };
};
const holds = (check: (sample: { rows: readonly Row[]; day?: number | undefined }) => void) =>
  fc.assert(fc.property(drawn, check), { numRuns: 60 });

it("kinds and quarters", () =>
  holds((sample) => {
    const { counted, show } = given(sample);
    const byKind = byName(show("Loại giải pháp"));
    for (const kind of kinds)
      expect(byKind[kind]).toMatchObject(results(counted.filter((row) => row.kind === kind)));
    expect(byKind["Tổng cộng"]).toMatchObject(results(counted));
    const quarters = byName(show("Quý"));
    const dated = counted.filter(isDated);
    for (const name of new Set(dated.map(({ at }) => quarterText(at))))
      expect(quarters[name]).toMatchObject(results(dated.filter(({ at }) => quarterText(at) === name)));
    expect(quarters["Tổng cộng"]).toMatchObject(results(counted));
  }));

it("reasons by clause", () =>
  holds((sample) => {
    const { counted, show } = given(sample);
    const [, ...lines] = show("Điều khoản");
    const stopped = lines.filter(([, , severity]) =>
      Object.values(reasons).some(([, each]) => each === severity),
    );
    const wanted = Object.entries(reasons).flatMap(([verdict, reason]) => {
      const count = counted.filter((row) => row.verdict === verdict).length;
      return count === 0 ? [] : [[...reason, count]];
    });
    expect(stopped.map(([clause, , severity, count]) => [clause, severity, count]).sort()).toEqual(
      wanted.sort(),
    );
    // Behind the chart every clause of the plan stands, those of no row with 0.
    const chart = new Map(show("Biểu đồ").map((line) => [line[9], line[10]]));
    for (const [verdict, [clause]] of Object.entries(reasons))
      expect(chart.get(clause)).toBe(counted.filter((row) => row.verdict === verdict).length);
    const inChart = [...chart].filter(([clause]) => clause !== "Căn cứ" && clause !== "");
    const sum = inChart.reduce((all, [, count]) => all + Number(count), 0);
    expect(sum).toBe(counted.filter(({ verdict }) => verdict in reasons).length);
  }));

it("officers (VIII.1)", () =>
  holds((sample) => {
    const { counted, show } = given(sample);
    const table = byName(show("Cán bộ chuyên trách"));
    const isMarked = ({ audience }: Row) => audience === audiences[1];
    for (const { name, officer } of units) {
      if (officer === "") continue;
      const registered = counted.filter(
        (row) =>
          [row.person === officer, isDated(row), row.verdict !== "Không đủ điều kiện"].every(Boolean) &&
          (isMarked(row) || units[row.unit]!.name === name),
      ).length;
      expect(table[officer]).toMatchObject({
        ...{ "Đơn vị": name, "Đã đăng ký": registered, Mức: OFFICERS_ASKED },
        Đạt: registered >= OFFICERS_ASKED ? "Có" : "Không",
      });
    }
    // Whom no unit names stands there where a row calls them an officer, and no target asks anything of them.
    const named = units.map(({ officer }) => officer as string);
    const others = counted.filter((row) => isMarked(row) && !named.includes(row.person));
    expect(Object.keys(table).sort()).toEqual(
      [...new Set([...named.filter(Boolean), ...others.map(({ person }) => person)])].sort(),
    );
    for (const { person } of others) expect(table[person]).toMatchObject({ Mức: "" });
  }));

it("the order of units for commendation (VII)", () =>
  holds((sample) => {
    const { counted, show } = given(sample);
    const standing = units.map(({ name, target }, at) => {
      const eligible = counted.filter((row) => isEligible(row) && row.unit === at).length;
      return { name, eligible, share: target === "" ? -1 : eligible / target };
    });
    const isAhead = (a: (typeof standing)[number], b: (typeof standing)[number]) =>
      a.eligible > b.eligible || (a.eligible === b.eligible && a.share > b.share);
    const wanted = standing
      .filter(({ eligible }) => eligible > 0)
      .map((unit) => [1 + standing.filter((other) => isAhead(other, unit)).length, unit.name, unit.eligible]);
    const [, ...lines] = show("Khen thưởng");
    expect(lines.map((line) => line.slice(0, 3)).sort()).toEqual(wanted.sort());
    const ranks = lines.map(([rank]) => Number(rank));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  }));

it("the charts' months and units", () =>
  holds((sample) => {
    const { counted, show } = given(sample);
    const [, ...lines] = show("Biểu đồ");
    const eligible = counted.filter(isEligible);
    const last = sample.day ?? Math.max(...eligible.map(({ at }) => at));
    const number = (month: string) => Number(month.slice(3)) * 12 + Number(month.slice(0, 2));
    const months = lines.filter(([month]) => month !== "");
    expect(months.map(([month]) => month)).toEqual(
      Array.from({ length: 21 }, (_none, nth) => monthText(Date.UTC(2022, nth, 1))),
    );
    for (const [month, reached, line, mark] of months) {
      const by = eligible.filter(({ at }) => number(monthText(at)) <= number(String(month))).length;
      const isPast =
        eligible.length + (sample.day ?? 0) > 0 && number(String(month)) <= number(monthText(last));
      expect([month, reached, line]).toEqual([month, isPast ? by : "", SECTOR]);
      expect(mark).toBe(month === "05/2022" || month === "09/2023" ? SECTOR : "");
    }
    const bars = Object.fromEntries(lines.map((line) => [line[5], line.slice(6, 8)]));
    units.forEach(({ name, target }, at) => {
      expect(bars[name]).toEqual([eligible.filter(({ unit }) => unit === at).length, target]);
    });
    const missing = units
      .map(({ name, target }) => ({ name, missing: Math.max(0, Number(target) - Number(bars[name]?.[0])) }))
      .sort((a, b) => b.missing - a.missing || (a.name < b.name ? -1 : 1));
    expect(lines.slice(0, 3).map((line) => line[5])).toEqual(missing.map(({ name }) => name));
  }));
