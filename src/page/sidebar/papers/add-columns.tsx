import type { SettingLine } from "../../../api/bridge-settings";
import { headingKey } from "../../../core/reading/headings";
import type { ColumnKey } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { ownTypeWords } from "../../../core/words/own-columns";
import { type PaperColumn, paperColumns, paperHeading, paperKey } from "../../../core/words/paper-columns";
import { listGroups } from "../../../core/words/setting-words";
import { addColumnsWords as words } from "../../../messages/vi/row-papers-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";

interface AddColumnsProps {
  wanted: readonly PaperColumn[];
  /** Those that the tab has, whoever placed them. */
  has: readonly ColumnKey[];
}

/** Offers to add the columns that a paper reads and nobody has: to the campaign's own, none of them required. */
export function AddColumns({ wanted, has }: AddColumnsProps) {
  const { programme, noteChange, reload } = useApp();
  const settings = useCall("pageSettings");
  const applying = useCall("pageApplySettings");
  const known = new Set(programme.columns.map(({ heading }) => headingKey(heading)));
  const lacking = wanted.filter(
    (column) => !known.has(headingKey(paperHeading(column))) && !has.includes(paperKey(column)),
  );
  const add = async () => {
    const found = await settings.run({ presets: false });
    if (!found.ok || !found.value.mayChange) return;
    const { lines } = found.value;
    const added = lacking.map((column): SettingLine => {
      const [type, heading] = paperColumns[column];
      return [listGroups.columns, heading, ownTypeWords[type], ""];
    });
    const applied = await applying.run({ before: lines, after: [...lines, ...added] });
    if (!applied.ok || applied.value.kind !== "applied") return;
    reload();
    noteChange();
  };
  const isDone = applying.value?.kind === "applied";
  if (lacking.length === 0 && !isDone) return null;
  const failure = settings.failure ?? applying.failure;
  const list = lacking.map(paperHeading).join("; ");
  return (
    <div class="note">
      {isDone ? (
        <p role="status">
          {fill(words.added, {
            count: formatCount(applying.value?.kind === "applied" ? applying.value.settings : 0),
          })}
        </p>
      ) : (
        <>
          <p>{fill(words.lacking, { list })}</p>
          {lacking.includes("born") && <p class="hint">{words.personal}</p>}
          <Button disabled={settings.busy || applying.busy} onPress={add}>
            {fill(words.add, { count: formatCount(lacking.length) })}
          </Button>
        </>
      )}
      <Waiting
        call={{ busy: settings.busy || applying.busy, slow: settings.slow || applying.slow }}
        words={words.adding}
      />
      {settings.value?.mayChange === false && <p role="status">{words.locked}</p>}
      {applying.value && !isDone && <p role="alert">{words.notNow}</p>}
      {failure && <FailureNote failure={failure} />}
    </div>
  );
}
