import type { DashboardFigures } from "../../../api/bridge-dashboard";
import { yesNoWords } from "../../../core/words/words";
import { officerWords } from "../../../messages/vi/dashboard-vi";
import { Typed } from "../../kit/parts";
import { countText } from "./format";
import { PlainTable } from "./plain-table";

/** Each full-time officer with what stands to their name (VIII.1). */
export function OfficerTable({ table }: { table: DashboardFigures["officers"] }) {
  return (
    <div class="officers">
      <h3>{officerWords.title}</h3>
      {table.rows.length === 0 ? (
        <p class="hint">{officerWords.none}</p>
      ) : (
        <PlainTable
          block="officers"
          table={table}
          cell={(value, { key }) =>
            key === "reached" ? <Reached value={String(value)} /> : <Typed>{countText(value)}</Typed>
          }
        />
      )}
    </div>
  );
}

function Reached({ value }: { value: string }) {
  if (value === "") return null;
  const isMet = value === yesNoWords.yes;
  return (
    <span class={`badge ${isMet ? "met" : "open"}`}>
      <span aria-hidden="true">{isMet ? "✓" : "✕"}</span> {value}
    </span>
  );
}
