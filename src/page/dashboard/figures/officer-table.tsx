import type { DashboardFigures } from "../../../api/bridge-dashboard";
import { yesNoWords } from "../../../core/words/words";
import { officerWords } from "../../../messages/vi/dashboard-vi";
import { Typed } from "../../kit/parts";
import { countText } from "./format";
import { PlainTable } from "./plain-table";

/** Each full-time officer with what stands to their name (VIII.1). */
export function OfficerTable({ block }: { block: DashboardFigures["officers"] }) {
  const [headings = [], ...rows] = block;
  return (
    <div class="officers">
      <h3>{officerWords.title}</h3>
      {rows.length === 0 ? (
        <p class="hint">{officerWords.none}</p>
      ) : (
        <PlainTable
          headings={headings}
          rows={rows}
          cell={(value, column) =>
            column === headings.length - 1 ? (
              <Reached value={String(value)} />
            ) : (
              <Typed>{countText(value)}</Typed>
            )
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
