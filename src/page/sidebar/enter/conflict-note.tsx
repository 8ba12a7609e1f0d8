import type { FormCells } from "../../../core/assessment/judge-cells";
import { headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { enterWords, mendWords } from "../../../messages/vi/sidebar-vi";
import { Button } from "../../kit/parts";
import { differingColumns } from "./form-fields";

interface ConflictNoteProps {
  row: number;
  mine: FormCells;
  theirs: FormCells;
  busy: boolean;
  take(): void;
  keep(): void;
}

/** Somebody changed the row meanwhile: both versions, and whose to keep. */
export function ConflictNote({ row, mine, theirs, busy, take, keep }: ConflictNoteProps) {
  return (
    <div role="alert" class="note bad">
      <p>
        <b>{fill(enterWords.conflict, { row })}</b>
      </p>
      <dl tabIndex={0}>
        {differingColumns(mine, theirs).map((column) => (
          <div key={column}>
            <dt>{headingOf(column)}</dt>
            <dd class="typed">
              {enterWords.mine}: {mine[column] || mendWords.blank}
            </dd>
            <dd class="typed">
              {enterWords.theirs}: {theirs[column] || mendWords.blank}
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <Button disabled={busy} onPress={take}>
          {enterWords.takeTheirs}
        </Button>
        <Button disabled={busy} onPress={keep}>
          {enterWords.keepMine}
        </Button>
      </div>
    </div>
  );
}
