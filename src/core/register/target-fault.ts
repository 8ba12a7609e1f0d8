import type { Programme, Target } from "../programme/programme";
import { textKey } from "../reading/text-key";
import { placedUnitKey } from "../reading/unit-key";
import type { Catalogue } from "./catalogue";
import { type ColumnKey, headingOf } from "./columns";
import type { Register } from "./open-register";
import type { Unit } from "./unit";
import { type WhereTest, whereTest } from "./where-test";

/** What a target names and the workbook has not got: then it has no figures. */
export interface TargetFault {
  /** The rows of `Cấu hình` that name it. */
  list: "targetScopes" | "targetMeasures";
  fault:
    | "unknownCluster"
    | "unknownTargetUnit"
    | "unitTargetTwice"
    | "sameTarget"
    | Extract<WhereTest, { ok: false }>["fault"];
  value: string;
  /** What would do. */
  choices: readonly string[];
}

interface Tabs {
  programme: Programme;
  catalogue: Catalogue;
  register: Register;
}

/** As many names as a sentence can hold. */
const MOST_CHOICES = 10;

/** Finds a unit by its name or code, as `Phạm vi chỉ tiêu` gives it. */
export const unitNamed = (units: readonly Unit[]): ((name: string) => Unit | undefined) => {
  const byKey = new Map<string, Unit>();
  for (const unit of units) if (unit.code !== "") byKey.set(placedUnitKey(unit.code), unit);
  for (const unit of units) byKey.set(placedUnitKey(unit.name), unit);
  return (name) => byKey.get(placedUnitKey(name));
};

/** Looks up in `Đơn vị` and `Sáng kiến` what targets name; a workbook without a catalogue has the units of its rows. */
export function targetFaults({ programme, catalogue, register }: Tabs): ReadonlyMap<Target, TargetFault> {
  const clusters = new Map(catalogue.units.map(({ cluster }) => [textKey(cluster), cluster]));
  clusters.delete("");
  const unit = unitNamed(catalogue.units);
  const faultOf = ({ scope, where, measure, phase }: Target): TargetFault | undefined => {
    if (scope.kind === "cluster" && !clusters.has(textKey(scope.name))) {
      const choices = [...clusters.values()].slice(0, MOST_CHOICES);
      return { list: "targetScopes", fault: "unknownCluster", value: scope.name, choices };
    }
    if (scope.kind === "unit" && catalogue.given && !unit(scope.name)) {
      const near = catalogue.suggest(scope.name);
      const choices = near === undefined ? [] : [near];
      return { list: "targetScopes", fault: "unknownTargetUnit", value: scope.name, choices };
    }
    if (scope.kind === "unit" && unit(scope.name)?.target && measure === "initiatives" && !phase && !where)
      return { list: "targetScopes", fault: "unitTargetTwice", value: scope.name, choices: [] };
    const test = where && whereTest(where, register, programme);
    if (!test || test.ok) return undefined;
    const { fault } = test;
    if (fault === "unknownColumn") {
      const choices = [
        ...Object.keys(register.at).map((key) => headingOf(key as ColumnKey)),
        ...register.unknown.map(({ text }) => text),
      ];
      return { list: "targetMeasures", fault, value: where.column, choices };
    }
    return { list: "targetMeasures", fault, value: where.value, choices: test.choices };
  };
  // By name and by code is the same unit.
  const told = new Map<string, string>();
  const twinOf = ({ item, scope, measure, where, phase }: Target): TargetFault | undefined => {
    const named = scope.kind === "unit" && unit(scope.name);
    if (!named) return undefined;
    const what = [named.name, measure, phase?.name, where?.column, where?.value].map((text = "") =>
      textKey(text),
    );
    const twin = told.get(what.join("\n"));
    told.set(what.join("\n"), twin ?? item);
    return twin === undefined
      ? undefined
      : { list: "targetScopes", fault: "sameTarget", value: twin, choices: [] };
  };
  return new Map(
    programme.targets.flatMap((target) => {
      const fault = faultOf(target) ?? twinOf(target);
      return fault ? [[target, fault] as const] : [];
    }),
  );
}
