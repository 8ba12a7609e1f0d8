import { officerWords } from "../../messages/dashboard-vi";
import { yesNoWords } from "../../messages/words";
import type { DashboardFigures } from "../../sidebar/bridge-dashboard";
import { Typed } from "../../sidebar/page/shell/parts";
import { countText } from "./format";

/** Each full-time officer with what stands to their name (VIII.1). */
export function OfficerTable({ block }: { block: DashboardFigures["officers"] }) {
  const [headings = [], ...rows] = block;
  return (
    <div class="officers">
      <h3>{officerWords.title}</h3>
      {rows.length === 0 ? (
        <p class="hint">{officerWords.none}</p>
      ) : (
        <table class="plain-table">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((value, column) => (
                  <td key={column} class={typeof value === "number" ? "number" : undefined}>
                    {column === row.length - 1 ? (
                      <Reached value={String(value)} />
                    ) : (
                      <Typed>{countText(value)}</Typed>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
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
