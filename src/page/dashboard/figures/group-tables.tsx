import type { DashboardFigures } from "../../../api/bridge-dashboard";
import { Typed } from "../../kit/parts";
import { countText } from "./format";
import { PlainTable } from "./plain-table";

/** The register by what a column of the campaign's own says, a table for each such column. */
export function GroupTables({ tables }: { tables: DashboardFigures["groups"] }) {
  return tables.map((table, index) => (
    <section key={index}>
      <h2 id={`groups-${index}`}>
        <Typed>{table.columns[0]?.heading ?? ""}</Typed>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="wide" aria-labelledby={`groups-${index}`} tabIndex={0}>
        <PlainTable block={table.part} table={table} cell={(value) => <Typed>{countText(value)}</Typed>} />
      </section>
    </section>
  ));
}
