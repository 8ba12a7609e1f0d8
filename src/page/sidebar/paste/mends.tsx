import { useMemo } from "preact/hooks";
import { type MendGroup, mendGroups } from "../../../core/pasting/mend-groups";
import { sayingKey } from "../../../core/pasting/write-rows";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { Button } from "../../kit/parts";
import { AskedValue, GroupName } from "../findings/asked-value";
import { RememberOption } from "../findings/remember";
import type { Remembering } from "../findings/use-remember";
import { useApp } from "../shell/app-context";
import type { JudgedBlock } from "./judge-block";
import type { BlockState } from "./use-block";

/** Groups shown; the most frequent come first. */
const SHOWN = 30;

interface MendsProps {
  block: BlockState;
  judged: JudgedBlock;
  remember: Remembering;
}

/** Each value that can be put right, once for all cells that say it. */
export function Mends({ block, judged, remember }: MendsProps) {
  const { catalogue, programme } = useApp();
  const groups = useMemo(
    () => mendGroups(judged.lines, catalogue, programme),
    [judged, catalogue, programme],
  );
  const sure = groups.filter((group) => group.sure);
  const asked = groups.filter((group) => !group.sure);
  const { instead } = block.decisions;
  const say = (said: readonly (readonly [MendGroup, string])[]) => {
    const next = new Map(instead);
    for (const [{ column, text }, value] of said) {
      // A value that was put in before is what the cell says now; its cells still hold what was pasted.
      for (const [key, before] of instead)
        if (key.startsWith(`${column}\t`) && before === text) next.set(key, value);
      next.set(sayingKey(column, text), value);
    }
    block.decide({ instead: next });
  };
  if (groups.length === 0) return null;
  const guesses = asked.filter(({ value }) => value !== "");
  const cellsOf = (some: readonly MendGroup[]) =>
    formatCount(some.reduce((sum, { count }) => sum + count, 0));
  const useAll = (some: readonly MendGroup[]) => say(some.map((group) => [group, group.value]));
  return (
    <section class="note">
      <h3>{pasteWords.mends}</h3>
      {sure.length > 0 && (
        <>
          <Button onPress={() => useAll(sure)}>{fill(pasteWords.allSure, { count: cellsOf(sure) })}</Button>
          <details>
            <summary>{fill(pasteWords.sureList, { count: formatCount(sure.length) })}</summary>
            <ul class="plain">
              {sure.slice(0, SHOWN).map((group) => (
                <li key={sayingKey(group.column, group.text)} class="typed">
                  <GroupName group={group} /> → <ins>{group.value}</ins>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {guesses.length > 1 && (
        <Button onPress={() => useAll(guesses)}>
          {fill(pasteWords.allGuesses, {
            count: formatCount(guesses.length),
            cells: cellsOf(guesses),
          })}
        </Button>
      )}
      {asked.length > 0 && (
        <>
          <RememberOption remember={remember} />
          <ul class="plain">
            {asked.slice(0, SHOWN).map((group) => (
              <AskedValue
                key={sayingKey(group.column, group.text)}
                group={group}
                choose={(value) => say([[group, value]])}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
