import { useState } from "preact/hooks";
import type { Paper, WhichReport } from "../../../api/bridge-report";
import { reportPageWords as words } from "../../../messages/vi/report-page-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { copyPaper, printPaper } from "./take-along";

/** Takes a report as it stands in its tab to the printer or to Word. */
export function TakeAlong({ which }: { which: WhichReport }) {
  const paper = useCall("pageReportPaper");
  const [said, setSaid] = useState<"copied" | "pressAgain">();
  /** Read, but too late for the press that asked to copy it: the next press copies it at once. */
  const [late, setLate] = useState<Paper>();
  const take = async (use: (paper: Paper) => void) => {
    setSaid(undefined);
    const outcome = await paper.run(which);
    if (outcome.ok) use(outcome.value);
  };
  const copy = (value: Paper) => {
    const isCopied = copyPaper(value);
    setLate(isCopied ? undefined : value);
    setSaid(isCopied ? "copied" : "pressAgain");
  };
  return (
    <>
      <div class="actions">
        <Button disabled={paper.busy} onPress={() => take(printPaper)}>
          {words.printNow}
        </Button>
        <Button disabled={paper.busy} onPress={() => (late ? copy(late) : take(copy))}>
          {words.copy}
        </Button>
      </div>
      <Waiting call={paper} words={words.reading} />
      {paper.failure && <FailureNote failure={paper.failure} />}
      <p role="status" class={said ? "hint" : "unseen"}>
        {said && words[said]}
      </p>
    </>
  );
}
