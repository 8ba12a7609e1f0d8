import { useMemo, useState } from "preact/hooks";
import type { DashboardFigures } from "../../../api/bridge-dashboard";
import type { FigurePlace } from "../../../api/bridge-trace";
import type { GroupKey } from "../../../core/summary/blocks/group-table";
import { fill } from "../../../core/words/fill";
import { formatCount, shareText } from "../../../core/words/number-vi";
import { totalWord, unknownUnit } from "../../../core/words/words";
import { unitTableWords } from "../../../messages/vi/dashboard-vi";
import { Typed } from "../../kit/parts";
import { countText } from "../figures/format";
import { FigureButton } from "../trace/figure-button";
import { figurePlace } from "../trace/figure-place";
import { SortHeading } from "./sort-heading";
import {
  columnGroups,
  hasNothing,
  nextOrder,
  type Row,
  readUnits,
  type SortOrder,
  searchUnits,
  sortUnitRows,
} from "./unit-rows";

/** As many as share a sheet with what is above them. */
const FEW = 10;

interface UnitTableViewProps {
  table: DashboardFigures["units"];
  withNothing: number;
}

/** Every unit with all its figures; sorted by the column whose heading is pressed, searched by name. */
export function UnitTableView({ table, withNothing }: UnitTableViewProps) {
  const [order, setOrder] = useState<SortOrder | undefined>(undefined);
  const [typed, setTyped] = useState("");
  const [onlyNothing, setOnlyNothing] = useState(false);
  const { rows, ends } = useMemo(() => readUnits(table, [totalWord, unknownUnit]), [table]);
  const shown = useMemo(
    () => sortUnitRows(searchUnits(rows, typed, onlyNothing), order),
    [rows, typed, onlyNothing, order],
  );
  const rowOf = useMemo(() => new Map(table.rows.map(([name], at) => [String(name), at])), [table]);
  const place = (row: Row, key: GroupKey) =>
    figurePlace("units", table, rowOf.get(String(row.name)) ?? 0, key);
  const isWhole = shown.length === rows.length;
  const { columns } = table;
  const width = columns.length;
  return (
    <section class={`units ${rows.length > FEW ? "" : "few"}`}>
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
            <GroupHeadings columns={columns} />
            <tr>
              {columns.map(({ key, heading }) => (
                <SortHeading
                  key={key}
                  column={key}
                  heading={heading}
                  direction={order?.column === key ? order.direction : undefined}
                  press={() => setOrder(nextOrder(order, key))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <UnitRow key={String(row.name)} {...{ columns, row, place }} nothing={hasNothing(row)} />
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
                <UnitRow key={String(row.name)} {...{ columns, row, place }} nothing={false} />
              ))}
            </tfoot>
          )}
        </table>
      </section>
    </section>
  );
}

type Columns = DashboardFigures["units"]["columns"];

/** What the columns below are about. */
function GroupHeadings({ columns }: { columns: Columns }) {
  return (
    <tr>
      <td />
      {[...columnGroups(columns)].map(([group, count]) => (
        <th key={group} class="group" scope="colgroup" colSpan={count}>
          {unitTableWords.groups[group]}
        </th>
      ))}
    </tr>
  );
}

interface UnitRowProps {
  columns: Columns;
  row: Row;
  nothing: boolean;
  place(row: Row, key: GroupKey): FigurePlace;
}

function UnitRow({ columns, row, nothing, place }: UnitRowProps) {
  return (
    <tr class={nothing ? "nothing" : undefined}>
      <th scope="row">
        <Typed>{String(row.name)}</Typed>
        {nothing && <small>{unitTableWords.nothing}</small>}
      </th>
      {columns.map(({ key, kind }) => {
        if (kind === "name") return null;
        const value = row[key] ?? "";
        return (
          <td key={key} class={typeof value === "number" ? `number ${value === 0 ? "zero" : ""}` : "no-data"}>
            <FigureButton place={place(row, key)} value={value}>
              {kind === "share" ? shareText(value) : countText(value)}
            </FigureButton>
          </td>
        );
      })}
    </tr>
  );
}
