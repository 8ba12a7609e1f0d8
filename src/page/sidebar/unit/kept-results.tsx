import { unitWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";

/** Proposes the mode for many people, or says that it is on; the press that changes it is for who may. */
export function KeptResults() {
  const { boot, reload } = useApp();
  const change = useCall("pageKeepResults");
  const { keptAs, proposal, mayChange } = boot.results;
  const isOn = keptAs === "values";
  const other = isOn ? "formulas" : "values";
  const press = async () => {
    if ((await change.run({ as: other })).ok) reload();
  };
  return (
    <>
      {(proposal || mayChange) && (
        <section class={isOn ? "" : "note"} aria-label={unitWords.mode}>
          <p class={isOn ? "hint" : ""}>{isOn ? unitWords.modeOn : proposal}</p>
          {mayChange && (
            <Button quiet={isOn} disabled={change.busy} onPress={press}>
              {unitWords.keepAs[other]}
            </Button>
          )}
        </section>
      )}
      <Waiting call={change} words={unitWords.switching} />
      {change.failure && <FailureNote failure={change.failure} />}
      <p role="status" class={change.value ? "said" : "unseen"}>
        {change.value?.sentence}
      </p>
    </>
  );
}
