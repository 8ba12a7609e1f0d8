import { useMemo } from "preact/hooks";
import type { ListedUnit } from "../../api/listed-unit";
import type { ReportScope } from "../../core/report/scope";
import { dashboardWords } from "../../messages/vi/dashboard-vi";
import { UnitCombo } from "../kit/unit-combo";

const SCOPE = "scope";
const UNIT = "scope-unit";

interface ScopeFieldProps {
  units: readonly ListedUnit[];
  scope: ReportScope;
  change(scope: ReportScope): void;
}

/** Whose figures: all, a cluster's, or a unit's, which is found by typing. */
export function ScopeField({ units, scope, change }: ScopeFieldProps) {
  const clusters = useMemo(
    () => [...new Set(units.map(({ cluster }) => cluster))].filter((name) => name !== ""),
    [units],
  );
  const choose = (value: string) => {
    const cluster = clusters[Number(value)];
    if (value === "all" || value === "unit") change({ kind: value, name: "" });
    else if (cluster !== undefined) change({ kind: "cluster", name: cluster });
  };
  return (
    <>
      <div class="field">
        <label for={SCOPE}>{dashboardWords.scope}</label>
        <select
          id={SCOPE}
          value={scope.kind === "cluster" ? String(clusters.indexOf(scope.name)) : scope.kind}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="all">{dashboardWords.all}</option>
          <option value="unit">{dashboardWords.oneUnit}</option>
          {clusters.map((name, at) => (
            <option key={name} value={at}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {scope.kind === "unit" && (
        <div class="field">
          <label for={UNIT}>{dashboardWords.unit}</label>
          <UnitCombo
            id={UNIT}
            units={units}
            value={scope.name}
            onChoose={(name) => change({ kind: "unit", name })}
          />
        </div>
      )}
    </>
  );
}
