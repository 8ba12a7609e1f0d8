import { useEffect } from "preact/hooks";
import type { CellChange, CheckedRow } from "../../../api/bridge";
import { headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { yesNoWords } from "../../../core/words/words";
import { checkPageWords, mendWords, shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Typed, Waiting } from "../../kit/parts";
import { Told } from "../../kit/told";
import { useCall } from "../../kit/use-call";
import { formGroups } from "../enter/form-fields";
import { useApp } from "../shell/app-context";
import { useRowEdit } from "./use-row-edit";

interface SideBySideProps {
  row: Pick<CheckedRow, "row" | "key">;
  /** The row that it seems to be again. */
  other: number;
  show(row: number): void;
  done(words: string, undo: readonly CellChange[]): void;
}

const compared = formGroups.flatMap(([, group]) => group);

/** Two rows that may be one initiative, and the word that they are not. */
export function SideBySide({ row, other, show, done }: SideBySideProps) {
  const { programme } = useApp();
  const own = programme.columns.map((column) => column.key);
  const mine = useRowEdit(row);
  const theirs = useCall("pageRow");
  useEffect(() => {
    mine.open();
    theirs.run({ row: other, own });
  }, []);
  const one = mine.cells;
  const two = theirs.value?.cells;
  const failure = mine.failure ?? theirs.failure;
  const review = async () => {
    const undo = one && (await mine.save(one, { reviewed: yesNoWords.yes }));
    if (undo) done(fill(checkPageWords.reviewed, { row: row.row }), undo);
  };
  const shown = [...compared, ...own].filter((column) => one?.[column] || two?.[column]);
  return (
    <>
      <Waiting call={{ busy: mine.busy || theirs.busy, slow: false }} words={shellWords.working} />
      {failure && (
        <Told>
          <FailureNote failure={failure} />
        </Told>
      )}
      {one && two && (
        <table class="sides">
          <thead>
            <tr>
              {[row.row, other].map((number) => (
                <th key={number} scope="col">
                  {fill(shellWords.row, { row: number })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <tr key={column} class={one[column] === two[column] ? undefined : "differs"}>
                {[one, two].map((cells, at) => (
                  <td key={at}>
                    <small>{headingOf(column)}</small>
                    <br />
                    <Typed>{cells[column] || mendWords.blank}</Typed>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="actions">
        {one && (
          <Button disabled={mine.busy} onPress={review}>
            {checkPageWords.notTwins}
          </Button>
        )}
        <Button quiet onPress={() => show(other)}>
          {fill(checkPageWords.showRow, { row: other })}
        </Button>
      </div>
    </>
  );
}
