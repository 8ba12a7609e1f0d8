import type { SettingsPreview, WireTargetFigures } from "../../../api/bridge-settings";
import { fill } from "../../../core/words/fill";
import { formatCount, formatLevel, formatShare } from "../../../core/words/number-vi";
import { trySettingsWords as words } from "../../../messages/vi/try-settings-vi";
import { Typed } from "../../kit/parts";

type Target = SettingsPreview["targets"][number];

const figures = ["level", "reached", "share", "missing"] as const;
const isSame = ({ before, after }: Target) =>
  before !== null && after !== null && figures.every((key) => textOf(before, key) === textOf(after, key));

/** The targets that change, each figure before and after. */
export function ChangedTargets({ targets }: { targets: readonly Target[] }) {
  const changed = targets.filter((target) => !isSame(target));
  const same = targets.length - changed.length;
  return (
    <section>
      <h4>{words.targets}</h4>
      {changed.length === 0 && <p>{words.sameTargets}</p>}
      {changed.map((target, at) => (
        <TargetTable key={at} target={target} />
      ))}
      {changed.length > 0 && same > 0 && (
        <p class="hint">{fill(words.otherTargets, { count: formatCount(same) })}</p>
      )}
    </section>
  );
}

function TargetTable({ target: { item, before, after } }: { target: Target }) {
  const note = before === null ? words.newTarget : after === null ? words.goneTarget : "";
  return (
    <table class="target">
      <caption>
        <b>
          <Typed>{item}</Typed>
        </b>
        {note && ` (${note})`}
      </caption>
      <tbody>
        {figures.map((key) => {
          const [was, is] = [before && textOf(before, key), after && textOf(after, key)];
          return (
            <tr key={key}>
              <th scope="row">{words[key]}</th>
              <td>
                {was === is ? (
                  was
                ) : (
                  <>
                    {was !== null && <del>{was}</del>}
                    {was !== null && is !== null && <span aria-hidden="true"> → </span>}
                    {is !== null && <ins>{is}</ins>}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A figure as the summary shows it; a text where it is not known. */
function textOf(
  { level, reached, share, missing }: WireTargetFigures,
  key: (typeof figures)[number],
): string {
  if (key === "level") {
    if (!level) return words.notSet;
    return "count" in level ? formatCount(level.count) : formatLevel(level.share);
  }
  if (key === "share") return typeof share === "number" ? formatShare(share) : share;
  const value = key === "reached" ? reached : missing;
  return typeof value === "number" ? formatCount(value) : value;
}
