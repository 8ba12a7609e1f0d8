import type { TracedItem, TracedSource } from "../../api/bridge-trace";
import type { Assessment } from "../../core/assessment/assess";
import type { Phase, Target } from "../../core/programme/programme";
import { sortSettings } from "../../core/programme/settings-table";
import { headingKey } from "../../core/reading/headings";
import { findTable } from "../../core/register/table";
import type { Unit } from "../../core/register/unit";
import { type UnitColumnKey, unitColumns } from "../../core/register/unit-columns";
import type { Officer } from "../../core/summary/figures/officers";
import { benefitOf, participantOf } from "../../core/summary/figures/tally";
import { levelOf, targetsOfUnit, unitTargetOf } from "../../core/summary/figures/unit-target";
import { activitiesOf, type CountedWorkbook, propagandaSaid } from "../../core/summary/figures/up-to";
import type { Figure } from "../../core/summary/trace/trace-figure";
import { amountOf, type TraceSource, unitNumber } from "../../core/summary/trace/trace-source";
import type { OpenedWorkbook } from "../workbook/register-tab";
import { textAt } from "../workbook/register-tab";

/** As many lines as anybody reads through, and as one answer should carry. */
const MOST = 2000;
/** `Giá trị` of `Cấu hình`. */
const VALUE = 3;

/** Makes the lines behind figures of one workbook ready for the wire. */
export function createLister(whole: OpenedWorkbook, workbook: CountedWorkbook) {
  const { programme, catalogue } = workbook;
  const { rowOf } = sortSettings(whole.settings);
  const table = findTable(whole.units, unitColumns, headingKey);
  const inUnits = ({ row, name }: Unit, column: UnitColumnKey): TracedItem => ({
    tab: "units",
    row,
    column: ((table.ok && (table.at[column] ?? table.at.name)) || 0) + 1,
    title: name,
  });
  /** A unit whose propaganda an activity says and not `Đơn vị` leads to the activity. */
  const inActivities = (unit: Unit): TracedItem | undefined => {
    const said = activitiesOf(unit.name, workbook).find(({ means }) => means.includes("propaganda"));
    if (!said || propagandaSaid(unit, workbook.asOf)) return undefined;
    const column = (workbook.activities.at.heldOn ?? 0) + 1;
    return { tab: "activities", row: said.row, column, title: unit.name };
  };
  const inSettings = (target: Target): TracedItem => ({
    tab: "settings",
    row: rowOf.get(`targets.${programme.targets.indexOf(target)}.level`) ?? 0,
    column: VALUE,
    title: target.item,
  });
  const inRegister = (row: Assessment, { columnOf }: Pick<Figure, "columnOf">): TracedItem => {
    const { initiative, verdict, phase, unitName, person } = row;
    const at = whole.at[columnOf?.(row) ?? "title"] ?? whole.at.title ?? 0;
    return {
      tab: "register",
      row: initiative.row,
      column: at + 1,
      title: initiative.title.text,
      code: textAt(whole, initiative.row, "code"),
      unit: unitName || textAt(whole, initiative.row, "unit"),
      verdict,
      phase: phase ? phase.name : "",
      person: person ? person.name : "",
    };
  };
  const ofOfficer = ({ name, unitName, registered }: Officer): TracedItem => {
    const unit = catalogue.units.find((each) => each.name === unitName);
    const isListed = unit?.officers.some((officer) => officer.name === name);
    const named = workbook.assessments.find((row) => row?.person?.name === name);
    const place =
      unit && isListed
        ? inUnits(unit, "officers")
        : named && inRegister(named, { columnOf: () => "authors" });
    const { tab, row, column } = place || { tab: "units" as const, row: 0, column: 1 };
    return { tab, row, column, title: name, unit: unitName, amount: registered };
  };
  /** A unit without a target of its own has that of every unit. */
  const ofTarget = (unit: Unit, phase?: Phase): TracedItem => {
    const [common] = targetsOfUnit(unit, programme, phase);
    const place = common ? inSettings(common) : inUnits(unit, "target");
    return { ...place, title: unit.name, amount: unitTargetOf(unit, programme, phase) ?? null };
  };

  const itemsOf = (source: TraceSource, figure: Figure): readonly TracedItem[] => {
    switch (source.of) {
      case "people":
        return byPerson(source.rows).map(([row, nth]) => ({ ...inRegister(row, figure), nth }));
      case "money":
        return first(source.rows).map((row) => ({ ...inRegister(row, figure), amount: benefitOf(row) }));
      case "rows":
        return first(source.rows).map((row) => inRegister(row, figure));
      case "units":
        return first(source.units).map(
          (unit) => (source.column === "propagandaOn" && inActivities(unit)) || inUnits(unit, source.column),
        );
      case "officers":
        return first(source.officers).map(ofOfficer);
      case "levels":
        return source.targets.flatMap((target) =>
          programme.targets.includes(target)
            ? {
                ...inSettings(target),
                amount: levelOf(target) ?? null,
                isShare: target.level !== undefined && "share" in target.level,
              }
            : // What units are to reach together stands with each of them.
              first(catalogue.units).map((unit) => ofTarget(unit, target.phase)),
        );
      default: {
        const { of } = source;
        return first(source.units).map((unit) =>
          of === "heads"
            ? { ...inUnits(unit, programme.headCount), amount: unitNumber(of, unit, programme) ?? null }
            : ofTarget(unit),
        );
      }
    }
  };
  const of = (source: TraceSource, figure: Figure): TracedSource => ({
    of: source.of,
    amount: amountOf(source, programme) ?? null,
    count: countOf(source),
    items: itemsOf(source, figure),
  });
  const contacts = new Map(catalogue.units.map(({ name, contact }) => [name, contact]));
  const withContacts = (source: TraceSource, figure: Figure): TracedSource => {
    const traced = of(source, figure);
    const items = traced.items.map((item) => ({
      ...item,
      contact: contacts.get(item.unit ?? item.title) ?? "",
    }));
    return { ...traced, items };
  };
  return { of, withContacts };
}

const first = <T>(list: readonly T[]) => list.slice(0, MOST);

function countOf(source: TraceSource): number {
  if ("rows" in source) return source.rows.length;
  if ("units" in source) return source.units.length;
  return source.of === "officers" ? source.officers.length : source.targets.length;
}

/** The rows with the number of their person, a person's rows together. */
function byPerson(rows: readonly Assessment[]): readonly (readonly [Assessment, number])[] {
  const people = new Map<string | undefined, Assessment[]>();
  for (const row of rows) {
    const own = people.get(participantOf(row));
    if (own) own.push(row);
    else people.set(participantOf(row), [row]);
  }
  return first([...people.values()].flatMap((own, index) => own.map((row) => [row, index + 1] as const)));
}
