import type { MendGroup } from "../../../core/pasting/mend-groups";
import { headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { Button, Typed } from "../../kit/parts";
import { listOf } from "../enter/form-fields";
import { useApp } from "../shell/app-context";

type Group = Pick<MendGroup, "column" | "text" | "count" | "value">;

interface AskedValueProps {
  group: Group;
  busy?: boolean;
  choose(value: string): void;
}

/** One value that many cells may say: the guess to confirm, or the list to choose from. */
export function AskedValue({ group, busy = false, choose }: AskedValueProps) {
  return (
    <li class="asked">
      <GroupName group={group} />
      {group.value === "" ? (
        <Choose group={group} busy={busy} choose={choose} />
      ) : (
        <Button
          disabled={busy}
          label={fill(pasteWords.useGuessFor, { ...wordsOf(group), value: group.value })}
          onPress={() => choose(group.value)}
        >
          {fill(pasteWords.useGuess, { value: group.value })}
        </Button>
      )}
    </li>
  );
}

const wordsOf = ({ column, text, count }: Group) => ({
  column: headingOf(column),
  text,
  count: formatCount(count),
});

export const GroupName = ({ group }: { group: Group }) => (
  <Typed>{fill(pasteWords.group, wordsOf(group))}</Typed>
);

/** What nobody can guess is chosen from the list of the column. */
function Choose({ group, busy, choose }: Required<AskedValueProps>) {
  const { programme, boot } = useApp();
  const choices = listOf(group.column, programme) ?? boot.units.map(({ name }) => name);
  return (
    <select
      aria-label={fill(pasteWords.choose, wordsOf(group))}
      disabled={busy}
      value=""
      onChange={(event) => event.currentTarget.value && choose(event.currentTarget.value)}
    >
      <option value="">{pasteWords.chooseFirst}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}
