import { unitWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";

/** What the person should know of the workbook, and the way to put its formulas right. */
export function Warnings() {
  const { boot } = useApp();
  const repair = useCall("pageRepairFormulas");
  const warnings = repair.value?.warnings ?? boot.warnings;
  return (
    <>
      {warnings.length > 0 && (
        <section class="note" aria-label={unitWords.warnings}>
          {warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
          {boot.repairable && !repair.value && (
            <Button disabled={repair.busy} onPress={() => repair.run({})}>
              {unitWords.repair}
            </Button>
          )}
        </section>
      )}
      <Waiting call={repair} words={unitWords.repairing} />
      {repair.failure && <FailureNote failure={repair.failure} />}
      <p role="status" class={repair.value ? "said" : "unseen"}>
        {repair.value?.sentence}
      </p>
    </>
  );
}
