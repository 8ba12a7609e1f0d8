import { builtInLists, hoaBinh } from "../../src/core/programme/presets/hoa-binh";
import type { ListEntry, Settings } from "../../src/core/programme/schema";
import { settingsTable } from "../support/settings-rows";
import { generateRegister, generateUnits, type WireCell } from "./generate-register";
import { medianOf } from "./median";
import { bareRealm, compileBundle } from "./realm";

/** What settings with lists, columns and conditions of a campaign's own add to the settings of the built-in one in `SK_KIEMTRA`, in processor time of this process. */
export interface SettingsCost {
  rows: number;
  milliseconds: number;
  share: number;
}

const TIMES = 9;
const SCORE = "Điểm hội đồng";
const GRADE = "Xếp loại";
const LEVEL = "Cấp đạt";
const entry = (item: string, value: string): ListEntry => ({ item, value, clause: "" });
const levels = ["", "Trường", "Huyện", "Trường; Tỉnh"];
const own = {
  columns: [
    entry(SCORE, "số · bắt buộc"),
    entry(GRADE, "chọn: A; B; C"),
    entry(LEVEL, "cấp: Trường; Huyện; Tỉnh"),
  ],
  conditions: [
    entry("Đủ điểm", `${SCORE} ≥ 10 → Không đủ điều kiện: hội đồng cho dưới 10 điểm`),
    entry("Xếp loại", `${GRADE} thuộc A; B hoặc ${SCORE} ≥ 14 → Cần xem lại: xếp loại thấp`),
    entry("Từ cấp huyện", `${LEVEL} ≥ Huyện → Cần xem lại: mới đạt cấp trường`),
    entry("Đáng kể", "Giá trị làm lợi ≥ 1 triệu hoặc Lợi ích xã hội có ghi → Ghi chú: lợi ích nhỏ"),
  ],
};

/** Processor time, for the wall clock also counts what others do on the machine. */
function processorTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Each pair in turn, so that a slow moment of the machine meets both; a realm of its own for every run. */
export function measureSettings(rowCount: number, bundle = compileBundle(), times = TIMES): SettingsCost {
  const [headings = [], ...cells] = generateRegister(rowCount);
  const rows = [
    [...headings, SCORE, GRADE, LEVEL],
    ...cells.map((row, at) => [...row, 10 + (at % 5), "AB"[at % 2]!, levels[at % 4]!]),
  ];
  const units = generateUnits();
  const lists = { ...hoaBinh.lists, ...builtInLists, ...own } as NonNullable<Settings["lists"]>;
  const settings = settingsTable({ ...hoaBinh, lists }) as WireCell[][];
  const run = (given: readonly (readonly WireCell[])[]) => {
    const realm = bareRealm(bundle);
    const [table, settingTable, unitTable] = [realm.table(rows), realm.table(given), realm.table(units)];
    return processorTime(() => realm.call("SK_KIEMTRA", table, settingTable, unitTable));
  };
  const without: number[] = [];
  const more = medianOf(times, () => {
    const plain = run([]);
    without.push(plain);
    return run(settings) - plain;
  });
  const plain = medianOf(times, () => without.pop()!);
  return { rows: rowCount, milliseconds: more, share: more / plain };
}
