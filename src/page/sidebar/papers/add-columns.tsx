import { useState } from "preact/hooks";
import type { SettingLine } from "../../../api/bridge-settings";
import { headingKey } from "../../../core/reading/headings";
import type { ColumnKey } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { ownTypeWords } from "../../../core/words/own-columns";
import { type PaperColumn, paperColumns, paperHeading, paperKey } from "../../../core/words/paper-columns";
import { listGroups } from "../../../core/words/setting-words";
import { addColumnsWords as words } from "../../../messages/vi/row-papers-vi";
import { undoWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";

interface AddColumnsProps {
  wanted: readonly PaperColumn[];
  /** Those that the tab has, whoever placed them. */
  has: readonly ColumnKey[];
}

const lineOf = (column: PaperColumn): SettingLine => {
  const [type, heading] = paperColumns[column];
  return [listGroups.columns, heading, ownTypeWords[type], ""];
};
const blank: SettingLine = ["", "", "", ""];

/** Offers to add the columns that a paper reads and nobody has: to the campaign's own, none of them required. */
export function AddColumns({ wanted, has }: AddColumnsProps) {
  const { programme, noteChange, reload } = useApp();
  const settings = useCall("pageSettings");
  const applying = useCall("pageApplySettings");
  const [left, setLeft] = useState<ReadonlySet<PaperColumn>>(new Set());
  const [added, setAdded] = useState<readonly PaperColumn[]>();
  const [takenBack, setTakenBack] = useState<number>();
  const known = new Set(programme.columns.map(({ heading }) => headingKey(heading)));
  const lacking = wanted.filter(
    (column) => !known.has(headingKey(paperHeading(column))) && !has.includes(paperKey(column)),
  );
  const chosen = lacking.filter((column) => !left.has(column));
  /** How many settings were changed; undefined where none could be. */
  const change = async (edit: (lines: readonly SettingLine[]) => readonly SettingLine[]) => {
    setTakenBack(undefined);
    const found = await settings.run({ presets: false });
    if (!found.ok || !found.value.mayChange) return undefined;
    const { lines } = found.value;
    const applied = await applying.run({ before: lines, after: edit(lines) });
    if (!applied.ok || applied.value.kind !== "applied") return undefined;
    reload();
    noteChange();
    return applied.value.settings;
  };
  const add = async () => {
    if (await change((lines) => [...lines, ...chosen.map(lineOf)])) setAdded(chosen);
  };
  const takeBack = async (columns: readonly PaperColumn[]) => {
    const texts = new Set(columns.map((column) => lineOf(column).join("\n")));
    const count = await change((lines) => lines.map((line) => (texts.has(line.join("\n")) ? blank : line)));
    if (count === undefined) return;
    setTakenBack(count);
    setAdded(undefined);
  };
  const toggle = (column: PaperColumn, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(column);
    else next.add(column);
    setLeft(next);
  };
  const busy = settings.busy || applying.busy;
  if (lacking.length === 0 && !added && takenBack === undefined && !busy) return null;
  const failure = settings.failure ?? applying.failure;
  return (
    <div class="note">
      {lacking.length > 0 && !busy && (
        <>
          <p>{words.lacking}</p>
          {lacking.map((column) => (
            <label key={column} class="tick">
              <input
                type="checkbox"
                checked={!left.has(column)}
                onChange={(event) => toggle(column, event.currentTarget.checked)}
              />
              <span>{paperHeading(column)}</span>
            </label>
          ))}
          <p class="hint">{words.where}</p>
          {chosen.includes("born") && <p class="hint">{words.personal}</p>}
          <Button disabled={chosen.length === 0} onPress={add}>
            {fill(words.add, { count: formatCount(chosen.length) })}
          </Button>
        </>
      )}
      <Waiting call={{ busy, slow: settings.slow || applying.slow }} words={words.adding} />
      {settings.value?.mayChange === false && !busy && <p role="status">{words.locked}</p>}
      {applying.value && applying.value.kind !== "applied" && !busy && <p role="alert">{words.notNow}</p>}
      {failure && <FailureNote failure={failure} />}
      {takenBack !== undefined && !busy && (
        <p role="status">{fill(words.takenBack, { count: formatCount(takenBack) })}</p>
      )}
      {added && !busy && (
        <>
          <p role="status">{fill(words.added, { count: formatCount(added.length) })}</p>
          <div>
            <Button onPress={() => takeBack(added)}>{undoWords.undo}</Button>
          </div>
        </>
      )}
    </div>
  );
}
