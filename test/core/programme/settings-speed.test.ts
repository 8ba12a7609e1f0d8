import { readProgramme } from "../../../src/core/programme/read-programme";
import type { Cell } from "../../../src/core/reading/cell";
import { ownProblems } from "../../../src/core/register/own-cells";
import { listGroups, settingGroups } from "../../../src/core/words/setting-words";
import { processorTime } from "../../support/processor-time";
import { settingsTable } from "../../support/settings-rows";

type Line = (at: number) => readonly Cell[];
const usual = settingsTable();

const FEW = 1000;
const MANY = 8000;
/** Eight times as many lines cost 64 times as much where each looks at all the others: as far from either. */
const MOST_TIMES = 24;
/** Below this the clock of the processor says little. */
const LEAST_MS = 15;

function cost(lines: number, line: Line): number {
  const table = [...usual, ...Array.from({ length: lines }, (_, at) => line(at))];
  return processorTime(() => {
    const reading = readProgramme(table);
    if (reading.ok) ownProblems(reading.programme);
  });
}

const own: Readonly<Record<string, Line>> = {
  columns: (at) => [listGroups.columns, `Cột ${at}`, "chọn: A; B", ""],
  conditions: (at) => [listGroups.conditions, `Điều kiện ${at}`, `Cột ${at - 1} = A`, ""],
};

it.each<[string, Line]>([
  ["kinds", (at) => [listGroups.kinds, `Loại ${at}`, `tên khác: L${at}; M${at}`, `Mục ${at}`]],
  ["bodies", (at) => [listGroups.recognisers, `Hội đồng ${at}`, "", ""]],
  ["clauses", (at) => [listGroups.clauses, `Mục ${at}`, "lời", ""]],
  ["columns and the conditions that name them", (at) => own[at % 2 ? "conditions" : "columns"]!(at)],
  [
    "conditions on what is not there",
    (at) => own[at < 500 ? "columns" : "conditions"]!(at < 500 ? at : at + MANY),
  ],
  ["targets that say nothing", (at) => [settingGroups.targets, `Trường ${at}`, 5, ""]],
  [
    "targets with their scopes",
    (at) =>
      at % 2
        ? [listGroups.targetScopes, `Trường ${at - 1}`, `Đơn vị: Trường ${at}`, ""]
        : [settingGroups.targets, `Trường ${at}`, 5, ""],
  ],
  ["one entry again and again", () => [listGroups.kinds, "Loại", "", ""]],
  ["groups that there are not", (at) => [`Nhóm ${at}`, "x", "y", ""]],
])("reading 8,000 lines of %s is linear", (_name, line) => {
  expect(cost(MANY, line)).toBeLessThan(MOST_TIMES * Math.max(LEAST_MS, cost(FEW, line)));
});
