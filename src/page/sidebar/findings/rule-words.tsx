import type { Cell } from "../../../core/reading/cell";
import { quoteCell } from "../../../core/reading/cell";
import type { ColumnKey } from "../../../core/register/columns";
import { columns } from "../../../core/register/columns";
import { rules } from "../../../core/rules/index";
import type { RuleId } from "../../../core/words/rule-ids";
import { ruleNeeds } from "../../../messages/vi/rule-needs-vi";
import { ruleWordings } from "../../../messages/vi/rules-vi";
import { checkPageWords } from "../../../messages/vi/sidebar-vi";
import { Typed } from "../../kit/parts";

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
