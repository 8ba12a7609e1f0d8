import type { DashboardFigures } from "../../../api/bridge-dashboard";
import { nameColumn } from "../../../core/words/find-column";
import { Typed } from "../../kit/parts";
import { barsOfWhole } from "../charts/bars-of-whole";
import { Drawing } from "../charts/chart-view";
import { countText } from "./format";
import { PlainTable } from "./plain-table";

/** The register by what a column of the campaign's own says, a picture and a table for each such column. */
export function GroupTables({ tables }: { tables: DashboardFigures["groups"] }) {
  return tables.map((table, index) => (
    <section key={index}>
      <h2 id={`groups-${index}`}>
        <Typed>{nameColumn(table.columns)?.heading ?? ""}</Typed>
      </h2>
      <Drawing
        block={table.part}
        title={nameColumn(table.columns)?.heading ?? ""}
        table={table}
        // The total stands last.
        draw={({ columns, rows }) =>
          barsOfWhole({ columns, rows: rows.slice(0, -1) }, "name", "eligible", "entered")
        }
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="wide" aria-labelledby={`groups-${index}`} tabIndex={0}>
        <PlainTable block={table.part} table={table} cell={(value) => <Typed>{countText(value)}</Typed>} />
      </section>
    </section>
  ));
}
