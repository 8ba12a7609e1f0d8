import { hoaBinh } from "../../src/core/programme/presets/index";
import type { Settings } from "../../src/core/programme/schema";
import type { Cell } from "../../src/core/reading/cell";
import { columnKeys } from "../../src/core/register/columns";
import { type Chance, chanceOf } from "../../src/demo/random";
import type { Book } from "../../src/warehouse/book";
import { decodeRows } from "../../src/warehouse/judge/contract";
import { generateRegister, generateUnits } from "../bench/generate-register";
import { corporation, province } from "./campaigns";
import { schools } from "./schools";
import { settingsTable } from "./settings-rows";

/** A campaign, its units and what stands in its own columns. */
const campaigns: readonly {
  settings: Settings;
  units: readonly (readonly Cell[])[];
  own: readonly Cell[];
}[] = [
  { settings: hoaBinh, units: decodeRows(generateUnits()), own: [] },
  {
    settings: corporation,
    units: schools,
    own: ["Bằng Lao động sáng tạo", "Có chứng nhận", "Không có", "khác"],
  },
  { settings: province, units: schools, own: ["May 1", "MAY 2", "", "khác"] },
];

const ownHeadings = ({ lists }: Settings): string[] => lists?.columns?.map(({ item }) => item) ?? [];

/** Cells that put rows to the test, by column; the rest is as real lists have it. */
function hardCells(chance: Chance): Partial<Record<(typeof columnKeys)[number], Cell>> {
  const title = `Sổ tay số ${chance.between(1, 40)} giúp học sinh tự học`;
  const person = chance.pick(["Xa An", "Hà Thị Ba", "Đinh Nam", "Bùi Thị Hoa", "Lò Văn Tư"]);
  return {
    ...(chance.happens(0.5) && {
      title: chance.pick([title, title.toUpperCase(), title.normalize("NFD"), `“${title}.”`]),
    }),
    ...(chance.happens(0.5) && {
      authors: chance.pick([person, `${person}; Xa An`, `${person} (60%); Hà Thị Ba (40%)`, ""]),
    }),
    ...(chance.happens(0.6) && {
      unit: chance.pick(["A", "B", "Trường C", "Trường Ngoài danh mục", "TRƯỜNG ngoài danh mục", "", "#N/A"]),
    }),
    ...(chance.happens(0.2) && {
      registeredAt: chance.pick([
        ...["6/2022", "trước 31/05/2022", "năm học 2021-2022", "", "31/05/2022 23:59", "15/06/2023"],
        ...[new Date(2022, 4, 31, 23, 59), true, "#REF!", "từ 20/6/2022 đến 5/7/2022"],
      ]),
    }),
    ...(chance.happens(0.4) && { appliedOn: chance.pick(["12/02/2023", "05/2023", "01/09/2021"]) }),
    ...(chance.happens(0.4) && {
      recognisedOn: chance.pick(["12/05/2024", "12/05/2024", "03/2025", new Date(2026, 0, 31), ""]),
    }),
    ...(chance.happens(0.2) && {
      benefitValue: chance.pick<Cell>(["1 triệu", 250_000.4, "nhiều", 0, -1, "", 9e14]),
    }),
    ...(chance.happens(0.1) && { audience: "Cán bộ chuyên trách CĐGD" }),
    ...(chance.happens(0.4) && {
      kind: chance.pick(["Giải pháp tác nghiệp", "Giải pháp tác nghiệp", "khác", "Chuyển đổi số", ""]),
    }),
    ...(chance.happens(0.2) && { reviewed: chance.pick<Cell>(["Có", true, "Không", false]) }),
  };
}

/** A workbook of so many rows; the same number gives the same one. */
export function hardBook(seed: number, rows: number): Book {
  const chance = chanceOf(seed);
  const { settings, units, own } = campaigns[seed % campaigns.length]!;
  const headings = ownHeadings(settings);
  const [first = [], ...lines] = decodeRows(generateRegister(rows, seed));
  const register = lines.map((line) => {
    // Tick boxes reach to the end of a sheet.
    if (chance.happens(0.02)) return columnKeys.map((key) => (key === "reviewed" ? false : ""));
    const hard: Partial<Record<string, Cell>> = hardCells(chance);
    return [...columnKeys.map((key, at) => hard[key] ?? line[at]), ...headings.map(() => chance.pick(own))];
  });
  return { register: [[...first, ...headings], ...register], settings: settingsTable(settings), units };
}
