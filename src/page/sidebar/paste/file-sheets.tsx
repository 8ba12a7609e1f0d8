import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Typed, Waiting } from "../../kit/parts";
import type { OpenedFile } from "./use-file";

/** How far a file is, what is wrong with it, and which of its tabs is meant. */
export function ChooseSheets({ file }: { file: OpenedFile }) {
  const { coming, reading, fault, sheets } = file;
  return (
    <>
      <Waiting call={{ busy: reading, slow: coming.slow }} words={pasteWords.readingFile} />
      {coming.failure && (
        <FailureNote failure={coming.failure}>
          <Button onPress={file.retry}>{shellWords.retry}</Button>
        </FailureNote>
      )}
      <p role="alert" class={fault ? "said-of tone-missing" : "unseen"}>
        {fault && pasteWords.fileFaults[fault]}
      </p>
      {sheets.length > 0 && (
        <section class="note" aria-label={pasteWords.whichSheet}>
          <p>{fill(pasteWords.sheets, { count: formatCount(sheets.length) })}</p>
          <ul class="plain choices">
            {sheets.map((sheet) => (
              <li key={sheet.name}>
                <Button onPress={() => file.choose(sheet)}>
                  <Typed>{sheet.name}</Typed>
                  {!sheet.fault &&
                    ` ${fill(pasteWords.sheetRows, { count: formatCount(sheet.rows.length) })}`}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
