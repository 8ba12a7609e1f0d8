import { unitWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { useKeptAs } from "../../kit/use-kept-as";
import { useApp } from "../shell/app-context";

/**
 * Proposes the mode for many people, or says that it is on; the press that changes it is for who may, as far as the
 * start said so.
 */
export function KeptResults() {
  const { boot, reload } = useApp();
  const change = useCall("pageKeepResults");
  const { proposal, mayChange } = boot.results;
  const isOn = useKeptAs(boot) === "values";
  const other = isOn ? "formulas" : "values";
  const press = async () => {
    if ((await change.run({ as: other })).ok) reload();
  };
  return (
    <>
      {(isOn || proposal) && (
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
