import { useMemo, useState } from "preact/hooks";
import type { DashboardFigures } from "../../../api/bridge-dashboard";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { totalWord, unknownUnit } from "../../../core/words/words";
import { unitTableWords } from "../../../messages/vi/dashboard-vi";
import { Typed } from "../../kit/parts";
import { countText, shareText } from "../figures/format";
import type { Value } from "../figures/read-figures";
import { SortHeading } from "./sort-heading";
import {
  hasNothing,
  kindOf,
  nextOrder,
  readUnits,
  type SortOrder,
  searchUnits,
  sortUnits,
  unitColumns,
} from "./unit-rows";

interface UnitTableViewProps {
  block: DashboardFigures["units"];
  withNothing: number;
}

/** Every unit with all its figures; sorted by the column whose heading is pressed, searched by name. */
export function UnitTableView({ block, withNothing }: UnitTableViewProps) {
  const [order, setOrder] = useState<SortOrder | undefined>(undefined);
  const [typed, setTyped] = useState("");
  const [onlyNothing, setOnlyNothing] = useState(false);
  const { headings, rows, ends } = useMemo(() => readUnits(block, [totalWord, unknownUnit]), [block]);
  const shown = useMemo(
    () => sortUnits(searchUnits(rows, typed, onlyNothing), order),
    [rows, typed, onlyNothing, order],
  );
  const isWhole = shown.length === rows.length;
  const width = headings.length;
  return (
    <section class="units">
      <div class="section-head">
        <h2 id="units-title">{unitTableWords.title}</h2>
        <p role="status">
          {fill(unitTableWords.shown, { shown: formatCount(shown.length), all: formatCount(rows.length) })}
        </p>
      </div>
      <div class="search">
        <label for="unit-search">{unitTableWords.search}</label>
        <input
          id="unit-search"
          type="text"
          autocomplete="off"
          placeholder={unitTableWords.searchHint}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <label class="choice">
          <input
            type="checkbox"
            checked={onlyNothing}
            onChange={(event) => setOnlyNothing(event.currentTarget.checked)}
          />
          {fill(unitTableWords.onlyNothing, { count: formatCount(withNothing) })}
        </label>
      </div>
      <p class="hint">{unitTableWords.sort}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="wide" aria-labelledby="units-title" tabIndex={0}>
        <table class={`unit-table ${width > 19 ? "many" : ""}`}>
          <thead>
            <GroupHeadings width={width} />
            <tr>
              {headings.map((heading, column) => (
                <SortHeading
                  key={column}
                  column={column}
                  heading={heading}
                  direction={order?.column === column ? order.direction : undefined}
                  press={() => setOrder(nextOrder(order, column))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <UnitRow key={String(row[0])} row={row} nothing={hasNothing(row)} />
            ))}
            {shown.length === 0 && (
              <tr>
                <td colSpan={width}>{unitTableWords.none}</td>
              </tr>
            )}
          </tbody>
          {isWhole && (
            <tfoot>
              {ends.map((row) => (
                <UnitRow key={String(row[0])} row={row} nothing={false} />
              ))}
            </tfoot>
          )}
        </table>
      </section>
    </section>
  );
}

/** What the columns below are about. */
function GroupHeadings({ width }: { width: number }) {
  const { results, phases, money, target, people } = unitColumns(width);
  const { groups } = unitTableWords;
  const all: readonly (readonly [string, readonly [number, number]])[] = [
    [groups.results, results],
    [groups.phases, phases],
    [groups.money, money],
    [groups.target, target],
    [groups.people, people],
  ];
  return (
    <tr>
      <td />
      {all.map(
        ([name, [from, before]]) =>
          before > from && (
            <th key={name} class="group" scope="colgroup" colSpan={before - from}>
              {name}
            </th>
          ),
      )}
    </tr>
  );
}

function UnitRow({ row, nothing }: { row: readonly Value[]; nothing: boolean }) {
  const [name = "", ...rest] = row;
  return (
    <tr class={nothing ? "nothing" : undefined}>
      <th scope="row">
        <Typed>{String(name)}</Typed>
        {nothing && <small>{unitTableWords.nothing}</small>}
      </th>
      {rest.map((value, index) => {
        const kind = kindOf(index + 1, row.length);
        const text = kind === "share" ? shareText(value) : countText(value);
        return (
          <td
            key={index}
            class={typeof value === "number" ? `number ${value === 0 ? "zero" : ""}` : "no-data"}
          >
            {text}
          </td>
        );
      })}
    </tr>
  );
}
