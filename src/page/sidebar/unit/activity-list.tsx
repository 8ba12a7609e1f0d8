import type { ShownActivity } from "../../../api/bridge-activities";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { activityWords as words } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Typed } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { isWebLink } from "../papers/web-link";

/** As many as are shown at once. */
const FIRST = 5;

/** The activities of a unit, the last row first, each with what is wrong with it and the way to its row. */
export function ActivityList({ activities }: { activities: readonly ShownActivity[] }) {
  const goTo = useCall("pageGoTo");
  if (activities.length === 0) return <p>{words.none}</p>;
  const listed = [...activities].reverse();
  const items = (some: readonly ShownActivity[]) => (
    <ul class="plain">
      {some.map(({ row, cells, problem }) => (
        <li key={row}>
          <b>
            <Typed>{cells.kind}</Typed>
          </b>{" "}
          <Typed>{textOf(cells)}</Typed>{" "}
          {isWebLink(cells.link) && (
            <a href={cells.link} target="_blank" rel="noopener noreferrer">
              {words.link}
            </a>
          )}
          {problem && <p class="said-of tone-missing">{problem}</p>}
          <Button quiet onPress={() => goTo.run({ tab: "activities", row, column: 1 })}>
            {fill(words.row, { row })}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {items(listed.slice(0, FIRST))}
      {listed.length > FIRST && (
        <details>
          <summary>{fill(words.more, { count: formatCount(listed.length - FIRST) })}</summary>
          {items(listed.slice(FIRST))}
        </details>
      )}
      {goTo.failure && <FailureNote failure={goTo.failure} />}
    </>
  );
}

/** Its day, its numbers, and what else is written there. */
function textOf({ heldOn, count, amount, link, note }: ShownActivity["cells"]): string {
  const isWhole = /^\d+$|^\d{1,3}(?:\.\d{3})+$/.test(amount);
  const money = isWhole
    ? fill(words.amount, { amount: formatCount(Number(amount.replaceAll(".", ""))) })
    : amount;
  const counted = count === "" ? "" : fill(words.count, { count });
  return [heldOn, counted, money, isWebLink(link) ? "" : link, note].filter(Boolean).join(" · ");
}
