import { columnKeys, columns, resultHeadings } from "../core/register/columns";
import { type UnitColumnKey, unitColumns } from "../core/register/unit-columns";
import { tabs } from "../core/words/words";
import type { CellInit, HostWorkbookInit } from "../host/model/create-book";
import { demoActivities } from "./demo-activities";
import { type DemoUnit, demoUnits, officers, officerUnit } from "./demo-units";
import { draftRegister } from "./draft-register";

/**
 * A workbook to try the add-in with: 600 rows of 40 invented units, typed as people type, with every rule found
 * somewhere and a third of the rows not counting. It is what a unit has before the add-in comes: the rows, the
 * units and what they did; the rest is for the menu's set-up. The same rows on every machine.
 */
export function demoWorkbook(): HostWorkbookInit {
  return {
    name: "Sổ sáng kiến – dữ liệu mẫu",
    sheets: [
      { name: tabs.register, values: registerValues(), frozenRows: 1 },
      { name: tabs.units, values: unitValues(), frozenRows: 1 },
      { name: tabs.activities, values: demoActivities(), frozenRows: 1 },
    ],
  };
}

/** The input columns stand behind the five that the add-in fills. */
function registerValues(): CellInit[][] {
  const results = resultHeadings.map(() => "");
  return [
    [...results, ...columnKeys.map((key) => columns[key].heading)],
    ...draftRegister().map((draft) => [...results, ...columnKeys.map((key) => draft[key] ?? "")]),
  ];
}

function unitValues(): CellInit[][] {
  const keys = Object.keys(unitColumns) as UnitColumnKey[];
  return [
    keys.map((key) => unitColumns[key].heading),
    ...demoUnits.map((unit) => keys.map((key) => unitCell(unit, key))),
  ];
}

function unitCell(unit: DemoUnit, key: UnitColumnKey): CellInit {
  switch (key) {
    case "officers":
      return unit.code === officerUnit ? officers.join("\n") : "";
    case "contact":
      return `${unit.code.toLowerCase()}@muongvang.example`;
    default:
      return unit[key];
  }
}
