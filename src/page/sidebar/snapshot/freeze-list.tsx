import type { FreezeInfo } from "../../../api/bridge-freeze";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { wholeProgramme } from "../../../core/words/words";
import { freezePageWords } from "../../../messages/vi/freeze-vi";
import { Button } from "../../kit/parts";
import { momentText } from "../../kit/registration-moment";

/** A freeze in one line: when, of what, how many rows. */
export function freezeText({ at, phase, rows, asOf }: FreezeInfo): string {
  const about = { at: momentText(at), phase: phase || wholeProgramme, rows: formatCount(rows) };
  const text = fill(freezePageWords.about1, about);
  return asOf ? `${text} · ${fill(freezePageWords.upTo, { day: asOf })}` : text;
}

/** The freezes there are, each with the way to its tab. */
export function FreezeList({ all, open }: { all: readonly FreezeInfo[]; open(freeze: FreezeInfo): void }) {
  if (all.length === 0) return <p class="hint">{freezePageWords.none}</p>;
  return (
    <ul class="plain">
      {all.map((freeze) => (
        <li key={freeze.id} class="card">
          <b class="typed">{freeze.name}</b>
          <small>{freezeText(freeze)}</small>
          <div>
            <Button label={fill(freezePageWords.openOf, { name: freeze.name })} onPress={() => open(freeze)}>
              {freezePageWords.open}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
