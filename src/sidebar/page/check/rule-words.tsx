import { ruleNeeds } from "../../../messages/rule-needs-vi";
import { ruleWordings } from "../../../messages/rules-vi";
import { checkPageWords } from "../../../messages/sidebar-vi";
import type { RuleId } from "../../../programme/rule-ids";
import type { Cell } from "../../../reading/cell";
import { quoteCell } from "../../../reading/cell";
import type { ColumnKey } from "../../../register/columns";
import { columns } from "../../../register/columns";
import { rules } from "../../../rules/index";
import { Typed } from "../shell/parts";

/** A rule in words: what it is called, what it needs, and cells that pass it. */
export function RuleWords({ id }: { id: RuleId }) {
  const { title } = ruleWordings[id];
  const cells = passingCells(id);
  return (
    <div class="rule">
      <p>
        <b>{title}.</b> {ruleNeeds[id]}
      </p>
      {cells.length > 0 && (
        <p>
          {checkPageWords.example}:{" "}
          {cells.map(([column, text], index) => (
            <span key={column}>
              {index > 0 && "; "}
              {columns[column].heading} “<Typed>{text}</Typed>”
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** The first example that passes and says something. */
function passingCells(id: RuleId): readonly (readonly [ColumnKey, string])[] {
  const rule = rules.find((candidate) => candidate.id === id);
  for (const example of rule?.examples.passes ?? []) {
    const cells = (Object.entries(example) as [ColumnKey, Cell][]).map(
      ([column, cell]) => [column, quoteCell(cell)] as const,
    );
    const told = cells.filter(([, text]) => text !== "");
    if (told.length > 0) return told;
  }
  return [];
}
