import type { FormCells } from "../../../core/assessment/judge-cells";
import { enterWords, shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote } from "../../kit/parts";
import { Told } from "../../kit/told";
import { ConflictNote } from "./conflict-note";
import type { Saving } from "./use-saving";

interface SaveOutcomeProps {
  saving: Saving;
  locked: boolean;
  mine: FormCells;
  retry(): void;
  /** Takes what the row holds now. */
  take(row: number, theirs: FormCells): void;
  /** Writes the form over it. */
  keep(row: number, theirs: FormCells): void;
}

/** Why what was sent is not, or may not be, in the sheet, and what can be done. */
export function SaveOutcome({ saving, locked, mine, retry, take, keep }: SaveOutcomeProps) {
  const { failure, unknown } = saving;
  const { conflict } = saving.saved ?? {};
  return (
    <>
      {failure && (
        <Told>
          {unknown && <p role="alert">{`${enterWords.unknown} ${enterWords.unknownHint}`}</p>}
          <FailureNote failure={failure}>
            <Button onPress={retry}>{shellWords.retry}</Button>
          </FailureNote>
        </Told>
      )}
      {conflict && (
        <Told of={conflict}>
          <ConflictNote
            row={conflict.row}
            mine={mine}
            theirs={conflict.cells}
            busy={locked}
            take={() => take(conflict.row, conflict.cells)}
            keep={() => keep(conflict.row, conflict.cells)}
          />
        </Told>
      )}
    </>
  );
}
