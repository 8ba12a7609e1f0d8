import { useState } from "preact/hooks";
import type { ReportPaper, WhichReport } from "../../../api/bridge-report";
import { reportPageWords as words } from "../../../messages/vi/report-page-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { saveFile } from "../../kit/save-file";
import { useCall } from "../../kit/use-call";
import type * as word from "../parts/word";
import { usePart } from "../shell/use-part";
import { copyPaper, printPaper } from "./take-along";

/** Takes a report as it stands in its tab to the printer or to Word. */
export function TakeAlong({ which }: { which: WhichReport }) {
  const paper = useCall("pageReportPaper");
  /** What writes files for Word comes when it is needed. */
  const writer = usePart<typeof word>("word");
  const [writing, setWriting] = useState(false);
  const [said, setSaid] = useState<"copied" | "pressAgain" | "written" | "notWritten">();
  /** Read, but too late for the press that asked to copy it: the next press copies it at once. */
  const [late, setLate] = useState<ReportPaper>();
  const take = async (use: (paper: ReportPaper) => void) => {
    setSaid(undefined);
    const outcome = await paper.run(which);
    if (outcome.ok) use(outcome.value);
  };
  const copy = (value: ReportPaper) => {
    const isCopied = copyPaper(value);
    setLate(isCopied ? undefined : value);
    setSaid(isCopied ? "copied" : "pressAgain");
  };
  const busy = writing || paper.busy;
  const slow = paper.slow || writer.slow;
  const failure = paper.failure ?? writer.failure;
  const download = async () => {
    setSaid(undefined);
    setWriting(true);
    const isWritten = await writeFile().catch(() => false);
    setWriting(false);
    setSaid(isWritten ? "written" : "notWritten");
  };
  const writeFile = async (): Promise<boolean> => {
    const [read, part] = await Promise.all([paper.run(which), writer.load()]);
    if (!read.ok || !part) return false;
    saveFile(`${read.value.tab}.docx`, await part.paperDocx(read.value));
    return true;
  };
  return (
    <>
      <div class="actions">
        <Button disabled={busy} onPress={() => take(printPaper)}>
          {words.printNow}
        </Button>
        <Button disabled={busy} onPress={() => (late ? copy(late) : take(copy))}>
          {words.copy}
        </Button>
        <Button disabled={busy} onPress={download}>
          {words.word}
        </Button>
      </div>
      <Waiting call={{ busy, slow }} words={writing ? words.writing : words.reading} />
      {failure && <FailureNote failure={failure} />}
      <p role="status" class={said ? "hint" : "unseen"}>
        {said && words[said]}
      </p>
    </>
  );
}
