import { useEffect, useState } from "preact/hooks";
import type { PaperRow } from "../../../api/bridge-papers";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { paperKey } from "../../../core/words/paper-columns";
import { verdictWords } from "../../../core/words/words";
import { showcaseWords as words } from "../../../messages/vi/showcase-vi";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { DownloadText } from "../../kit/download-text";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { printPapers } from "../../kit/print-papers";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";
import { AddColumns } from "./add-columns";
import { columnsFor } from "./columns-for";
import { leftRows, RowList, tickedRows } from "./row-list";
import { showcaseFile } from "./showcase-file";
import { isConsented, Showcase, ShowcaseList } from "./showcase-page";

const nobody: ReadonlySet<string> = new Set();
const rowsText = (rows: readonly PaperRow[]) => rows.map(({ row }) => row).join(", ");
const isEligible = ({ verdict }: PaperRow) => verdict === "eligible";

/** The outstanding initiatives to show (V.4): on paper, one a page or as a list, and as a file to publish. */
export function ShowcaseView() {
  const { programme } = useApp();
  const call = useCall("pageRows");
  const [left, setLeft] = useState(nobody);
  const load = async () => {
    const own = columnsFor.showcase.map(paperKey);
    const found = await call.run({ scope: { kind: "all" }, own, marked: paperKey("outstanding") });
    if (found.ok) setLeft(leftRows(found.value.rows, (row) => !isEligible(row)));
  };
  useEffect(() => {
    load();
  }, []);
  const rows = call.value?.rows ?? [];
  const chosen = tickedRows(rows, left);
  const others = rows.filter((row) => !isEligible(row));
  const nameless = chosen.filter((row) => !isConsented(row));
  const shown = { rows: chosen, programme: programme.name };
  return (
    <>
      <p class="hint">{words.about}</p>
      {call.value && <AddColumns wanted={columnsFor.showcase} has={call.value.has} />}
      <Waiting call={call} words={words.loading} />
      {call.failure && (
        <FailureNote failure={call.failure}>
          <Button onPress={load}>{shellWords.retry}</Button>
        </FailureNote>
      )}
      {call.value && rows.length === 0 && <p role="status">{words.none}</p>}
      {rows.length > 0 && (
        <>
          <RowList
            {...{ rows, left, setLeft }}
            name={fill(words.rows, { count: formatCount(rows.length) })}
            noteOf={(row) => verdictWords[row.verdict]}
          />
          {others.length > 0 && (
            <p>{fill(words.notEligible, { count: formatCount(others.length), rows: rowsText(others) })}</p>
          )}
          {nameless.length > 0 && (
            <p>
              {fill(words.withoutConsent, { count: formatCount(nameless.length), rows: rowsText(nameless) })}
            </p>
          )}
          {call.value && call.value.more > 0 && (
            <p>{fill(words.more, { count: formatCount(call.value.more) })}</p>
          )}
          <p role="status">{fill(words.chosen, { count: formatCount(chosen.length) })}</p>
          <div class="actions">
            <Button disabled={chosen.length === 0} onPress={() => printPapers(<Showcase {...shown} />)}>
              {words.each}
            </Button>
            <Button disabled={chosen.length === 0} onPress={() => printPapers(<ShowcaseList {...shown} />)}>
              {words.list}
            </Button>
            {chosen.length > 0 && (
              <DownloadText name={words.file} type="text/html" text={() => showcaseFile(shown)}>
                {words.save}
              </DownloadText>
            )}
          </div>
          <p class="hint">{words.printHint}</p>
        </>
      )}
      <Button quiet disabled={call.busy} onPress={load}>
        {words.again}
      </Button>
    </>
  );
}
