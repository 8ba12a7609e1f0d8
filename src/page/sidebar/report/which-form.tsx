import type { ReportScope } from "../../../core/report/scope";
import { reportPageWords as words } from "../../../messages/vi/report-page-vi";
import { Field } from "../../kit/parts";
import { UnitCombo } from "../../kit/unit-combo";
import { useApp } from "../shell/app-context";
import { PhaseField } from "../shell/phase-field";

interface WhichFormProps {
  scope: ReportScope;
  phase: string | null;
  clusters: readonly string[];
  setScope(scope: ReportScope): void;
  setPhase(phase: string | null): void;
}

/** Whose report, and of which phase. */
export function WhichForm({ scope, phase, clusters, setScope, setPhase }: WhichFormProps) {
  const { unit, boot } = useApp();
  const choose = (kind: ReportScope["kind"]) =>
    setScope({ kind, name: kind === "unit" ? unit : kind === "cluster" ? (clusters[0] ?? "") : "" });
  const kinds = Object.keys(words.kinds) as ReportScope["kind"][];
  return (
    <>
      <Field id="report-kind" label={words.of}>
        <select
          id="report-kind"
          value={scope.kind}
          onChange={(event) => choose(event.currentTarget.value as ReportScope["kind"])}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </Field>
      {scope.kind === "unit" && (
        <Field id="report-unit" label={words.unit} hint={words.unitHint}>
          <UnitCombo
            id="report-unit"
            units={boot.units}
            value={scope.name}
            describedBy="report-unit-hint"
            onChoose={(name) => setScope({ kind: "unit", name })}
          />
        </Field>
      )}
      {scope.kind === "cluster" &&
        (clusters.length === 0 ? (
          <p class="note">{words.noClusters}</p>
        ) : (
          <Field id="report-cluster" label={words.cluster}>
            <select
              id="report-cluster"
              value={scope.name}
              onChange={(event) => setScope({ kind: "cluster", name: event.currentTarget.value })}
            >
              {clusters.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </Field>
        ))}
      <PhaseField id="report-phase" label={words.phase} value={phase} change={setPhase} />
    </>
  );
}
