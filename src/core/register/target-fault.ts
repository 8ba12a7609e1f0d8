import type { Programme, Target } from "../programme/programme";
import { textKey } from "../reading/text-key";
import type { Catalogue } from "./catalogue";
import { type ColumnKey, headingOf } from "./columns";
import type { Register } from "./open-register";
import { MOST_CHOICES } from "./own-cells";
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

/** Finds a unit of a scope as a row's cell does, by its name, code or another name. */
export const unitNamed = ({ units, read }: Catalogue): ((name: string) => Unit | undefined) => {
  const here = new Set(units);
  return (name) => {
    const reading = read(name);
    return reading.kind === "unit" && here.has(reading.unit) ? reading.unit : undefined;
  };
};

/** The unit that was most likely meant by a name that is none. */
export function unitChoices({ suggest }: Catalogue, name: string): readonly string[] {
  const near = suggest(name);
  return near === undefined ? [] : [near];
}

/** Looks up in `Đơn vị` and `Sáng kiến` what targets name; a workbook without a catalogue has the units of its rows. */
export function targetFaults({ programme, catalogue, register }: Tabs): ReadonlyMap<Target, TargetFault> {
  const clusters = new Map(catalogue.units.map(({ cluster }) => [textKey(cluster), cluster]));
  clusters.delete("");
  const unit = unitNamed(catalogue);
  const faultOf = ({ scope, where, measure, phase }: Target): TargetFault | undefined => {
    if (scope.kind === "cluster" && !clusters.has(textKey(scope.name))) {
      const choices = [...clusters.values()].slice(0, MOST_CHOICES);
      return { list: "targetScopes", fault: "unknownCluster", value: scope.name, choices };
    }
    if (scope.kind === "unit" && catalogue.given && !unit(scope.name)) {
      const choices = unitChoices(catalogue, scope.name);
      return { list: "targetScopes", fault: "unknownTargetUnit", value: scope.name, choices };
    }
    if (scope.kind === "unit" && unit(scope.name)?.target && measure === "initiatives" && !phase && !where)
      return { list: "targetScopes", fault: "unitTargetTwice", value: scope.name, choices: [] };
    const test = where && whereTest(where, { register, programme, catalogue });
    if (!test || test.ok) return undefined;
    const { fault } = test;
    if (fault === "conditionOrder")
      return { list: "targetMeasures", fault, value: where.column, choices: [] };
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
