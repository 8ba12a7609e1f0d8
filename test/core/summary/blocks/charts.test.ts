import { above, describeTargets } from "../../../../src/core/programme/describe-targets";
import { hoaBinh } from "../../../../src/core/programme/presets/index";
import type { Settings } from "../../../../src/core/programme/schema";
import type { Cell } from "../../../../src/core/reading/cell";
import { chartSizes } from "../../../../src/core/summary/blocks/chart-table";
import { lineTargets } from "../../../../src/core/summary/figures/target-line";
import { levelOf, sumKnown } from "../../../../src/core/summary/figures/unit-target";
import { goodRow } from "../../../support/register-table";
import { emptyWorkbook, part } from "../../../support/schools";
import { settingsTable } from "../../../support/settings-rows";
import { smallSettings, smallUnits } from "../../../support/small-workbook";

const month = (text: string) => {
  const [number = 0, year = 0] = text.split("/").map(Number);
  return year * 12 + number - 1;
};
type Target = Parameters<typeof describeTargets>[0][number];
const withTargets = (targets: readonly Target[], changes: Partial<Settings> = {}) =>
  settingsTable({ ...hoaBinh, ...describeTargets(targets), ...changes });
const target = (item: string, level: string | number, more: Partial<Target> = {}): Target => ({
  ...{ item, level, ...more },
});
const line = (settings: readonly (readonly Cell[])[], ...months: readonly string[]) =>
  months.map((text) => sumKnown(lineTargets(emptyWorkbook(settings))(month(text)).map(levelOf)));
const chart = (
  settings: readonly (readonly Cell[])[],
  ...rest: [Cell[][], ReturnType<typeof goodRow>[]] | []
) => part("Biểu đồ", settings, rest[0] ?? [], rest[1] ?? []).slice(1);

/** What the target line is called. */
const chartHeading = (settings: readonly (readonly Cell[])[]) => part("Biểu đồ", settings, [], [])[0]?.[2];

describe("the target line", () => {
  it("is that of the sector, for which the plan gives no split", () => {
    expect(line([], "01/2022", "05/2022", "06/2022", "09/2023")).toEqual([500, 500, 500, 500]);
  });

  it("is that of the whole register, however small those of the levels above are", () => {
    const settings = withTargets([target("Ngành", 500), target("Tỉnh", 20, { scope: above("Tỉnh") })]);
    expect(line(settings, "01/2022")).toEqual([500]);
  });

  it("has a name", () => {
    const name = (targets: Parameters<typeof withTargets>[0]) => chartHeading(withTargets(targets));
    expect(chartHeading([])).toBe("Chỉ tiêu Ngành giáo dục (500)");
    expect(name([target("Tỉnh", 3000, { scope: above("Tỉnh") })])).toBe("Chỉ tiêu Tỉnh (3.000)");
    expect(name([target("Ngành", "30%")])).toBe("Chỉ tiêu");
  });

  it("rises when a phase has closed", () => {
    const settings = withTargets([
      target("Ngành – Giai đoạn 2", 1436),
      target("Ngành", 2394),
      target("Ngành – Giai đoạn 1", 958),
      target("Toàn quốc", 1_000_000, { scope: above("Toàn quốc") }),
      target("Cụm 1", 3, { scope: { kind: "cluster", name: "Cụm 1" } }),
      target("Loại A", 3, { where: { column: "Danh hiệu", value: "A" } }),
    ]);
    expect(line(settings, "01/2022", "05/2022", "06/2022", "09/2023")).toEqual([958, 958, 2394, 2394]);
  });

  it("is the sum of the phases where nothing is said of the whole", () => {
    const settings = withTargets([target("Tỉnh – Giai đoạn 1", 3), target("Tỉnh – Giai đoạn 2", 4)]);
    expect(line(settings, "05/2022", "06/2022")).toEqual([3, 7]);
  });

  it("is the whole behind the last phase that has a target", () => {
    const settings = withTargets([target("Tỉnh – Giai đoạn 1", 3), target("Tỉnh", 10)]);
    expect(line(settings, "05/2022", "06/2022")).toEqual([3, 10]);
  });

  it("is none without a count: shares, nothing and zero draw no line", () => {
    const settings = withTargets([
      target("Ngành", "30%"),
      target("Tỉnh", "", { scope: above("Tỉnh") }),
      target("Toàn quốc", 0, { scope: above("Toàn quốc") }),
      target("Cán bộ chuyên trách", 2, { measure: "officers" }),
      target("Mỗi đơn vị", 1, { scope: { kind: "everyUnit" } }),
    ]);
    expect(line(settings, "01/2022")).toEqual([undefined]);
    expect(new Set(chart(settings).map((row) => `${row[2]}|${row[3]}`))).toEqual(new Set(["|"]));
  });
});

describe("the months", () => {
  const phase = (name: string, opens: string, closes: string) => ({
    ...{ name, opens, closes, qualifiesFrom: "", qualifiesTo: "" },
  });
  const months = (...phases: Settings["phases"]) =>
    chart(withTargets([target("Ngành", 5)], { phases: [...phases] }))
      .map((row) => row.slice(0, 4))
      .filter(([name]) => name !== "");

  it("are those from the first opening to the last closing, in whatever order the phases stand", () => {
    expect(
      months(phase("Đợt 2", "15/12/2025", "31/01/2026"), phase("Đợt 1", "01/11/2025", "14/12/2025")),
    ).toEqual([
      ["11/2025", "", 5, ""],
      ["12/2025", "", 5, 5],
      ["01/2026", "", 5, 5],
    ]);
  });

  it("are at most sixty, and none without a bound", () => {
    expect(months(phase("Đợt", "01/01/2020", "31/12/2024"))).toHaveLength(60);
    expect(months(phase("Đợt", "01/01/2020", "01/01/2025"))).toHaveLength(60);
    expect(months()).toEqual([]);
    expect(months(phase("Đợt", "", ""))).toEqual([]);
  });

  it("begin with the first bound that is given", () => {
    expect(
      months(phase("Đợt 1", "", "31/01/2026"), phase("Đợt 2", "01/02/2026", "28/02/2026")).map(
        ([name]) => name,
      ),
    ).toEqual(["01/2026", "02/2026"]);
  });

  it("hold what was registered by their end, and nothing behind the last", () => {
    const rows = ["08/01/2022 07:00", "31/01/2022 23:59", "01/02/2022", "từ 20/3/2022 đến 5/4/2022"].map(
      (registeredAt, index) => goodRow({ title: `Tên ${index}`, registeredAt }),
    );
    const curve = chart([], [], rows).map((row) => row[1]);
    expect(curve.slice(0, 6)).toEqual([2, 3, 3, 4, "", ""]);
    expect(chart([], [], []).map((row) => row[1])).not.toContain(0);
  });
});

describe("the units", () => {
  it("are the thirty that miss the most, then by name as people sort it", () => {
    const units = [
      ["Tên đơn vị", "Chỉ tiêu"],
      ...["Ý", "Ấp", "Đa", "Dạ", "an"].map((name) => [`Trường ${name}`, 1]),
      ...Array.from({ length: 26 }, (_none, index) => [`Trường ${index + 10}`, 40 - index]),
    ];
    const names = chart([], units, []).map((row) => row[5]);
    expect(names.filter((name) => name !== "")).toEqual([
      ...Array.from({ length: 26 }, (_none, index) => `Trường ${index + 10}`),
      ...["Trường an", "Trường Ấp", "Trường Dạ", "Trường Đa"],
    ]);
  });
});

it("the sizes of the tables are those before a row is entered", () => {
  const workbook = emptyWorkbook(smallSettings, smallUnits);
  // 21 months, 4 units, 11 clauses and a row of headings each.
  expect(chartSizes(workbook.programme, workbook.catalogue)).toEqual({
    ...{ cumulative: 22, units: 5, clauses: 12 },
  });
});

describe("the clauses", () => {
  const clauses = (settings: readonly (readonly Cell[])[]) =>
    chart(settings)
      .map((row) => row[9])
      .filter((clause) => clause !== "");

  it("are those of rules that are not switched off, in the order of the plan", () => {
    expect(clauses([])).toEqual([
      ...[
        "III.3",
        "IV.1",
        "IV.1.7",
        "IV.2.1",
        "IV.2.2",
        "IV.2.3",
        "IV.2.4",
        "IV.3",
        "V.5",
        "VI",
        "NĐ 13/2012",
      ],
    ]);
    const off = settingsTable({
      ...hoaBinh,
      rules: { "unit-unknown": "Tắt", "novelty-denied": "Tắt", "recognition-late": "Tắt" },
    });
    // IV.2.1 has other rules.
    expect(clauses(off)).toEqual([
      ...["IV.1", "IV.1.7", "IV.2.1", "IV.2.2", "IV.2.3", "IV.2.4", "IV.3", "V.5", "VI"],
    ]);
  });

  it("count a row once, whatever it lacks", () => {
    const rows = [goodRow({ publicOrder: "Có", ipProtected: "Có" })];
    const counted = chart([], [], rows).find((row) => row[9] === "IV.3");
    expect(counted?.[10]).toBe(1);
  });
});

it("what is counted names the day in force, in all three", () => {
  const headings = (day: Cell) => part("Biểu đồ", [], [], [], day)[0]!;
  const [before, after] = [headings(""), headings("31/05/2022")];
  const changed = after.flatMap((heading, at) => (heading === before[at] ? [] : [[at, heading]]));
  expect(changed).toEqual([1, 6, 10].map((at) => [at, `${before[at]} đến hết 31/05/2022`]));
});
