import { useMemo } from "preact/hooks";
import { needText } from "../../../core/assessment/need-text";
import { passingExample } from "../../../core/assessment/passing-example";
import { columns } from "../../../core/register/columns";
import { rules } from "../../../core/rules/index";
import type { RuleId } from "../../../core/words/rule-ids";
import { ruleWordings } from "../../../messages/vi/rules-vi";
import { checkPageWords } from "../../../messages/vi/sidebar-vi";
import { Typed } from "../../kit/parts";
import { useApp } from "../shell/app-context";

/** A rule in words: what it is called, what it needs in this campaign, and cells that pass it. */
export function RuleWords({ id }: { id: RuleId }) {
  const { programme, catalogue } = useApp();
  const { title } = ruleWordings[id];
  const cells = useMemo(() => {
    const rule = rules.find((candidate) => candidate.id === id);
    return rule ? passingExample(rule, programme, catalogue) : [];
  }, [id, programme, catalogue]);
  return (
    <div class="rule">
      <p>
        <b>{title}.</b> {needText(id, programme)}
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
