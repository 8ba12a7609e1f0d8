import { useMemo } from "preact/hooks";
import { awardsWords as words } from "../../../messages/vi/awards-vi";
import { PagedList } from "../../kit/paged-list";
import { Typed } from "../../kit/parts";

interface TickListProps {
  kind: string;
  name: string;
  items: readonly { text: string; note: string }[];
  left: ReadonlySet<string>;
  setLeft(left: ReadonlySet<string>): void;
}

/** Who stands on the papers: all but those that somebody left out. */
export function TickList({ kind, name, items, left, setLeft }: TickListProps) {
  const keyOf = (at: number) => `${kind} ${at}`;
  const set = (places: readonly number[], on: boolean) => {
    const next = new Set(left);
    for (const at of places) {
      if (on) next.delete(keyOf(at));
      else next.add(keyOf(at));
    }
    setLeft(next);
  };
  // A list that is made anew goes back to its first page.
  const places = useMemo(() => Array.from({ length: items.length }, (_none, at) => at), [items.length]);
  return (
    <details class="note">
      <summary>{name}</summary>
      {items.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <label class="tick">
          <input
            type="checkbox"
            checked={places.every((at) => !left.has(keyOf(at)))}
            onChange={(event) => set(places, event.currentTarget.checked)}
          />
          <b>{words.tickAll}</b>
        </label>
      )}
      <PagedList all={places} label={name} keyOf={keyOf}>
        {(at) => (
          <label class="tick">
            <input
              type="checkbox"
              checked={!left.has(keyOf(at))}
              onChange={(event) => set([at], event.currentTarget.checked)}
            />
            <span>
              <Typed>{items[at]?.text ?? ""}</Typed>
              {items[at]?.note && <small class="typed"> {items[at]?.note}</small>}
            </span>
          </label>
        )}
      </PagedList>
    </details>
  );
}
