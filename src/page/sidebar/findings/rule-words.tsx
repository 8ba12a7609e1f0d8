import { useMemo } from "preact/hooks";
import { ruleTitle } from "../../../core/assessment/finding-text";
import { needText } from "../../../core/assessment/need-text";
import { passingExample } from "../../../core/assessment/passing-example";
import type { OwnColumn, OwnTest } from "../../../core/programme/own";
import { headingOf } from "../../../core/register/columns";
import { rules } from "../../../core/rules/index";
import { either } from "../../../core/words/either";
import { fill } from "../../../core/words/fill";
import {
  comparisonSigns,
  isNamed,
  nameOfOwnRule,
  type OwnRuleId,
  ownTypeWords,
} from "../../../core/words/own-columns";
import type { RuleId } from "../../../core/words/rule-ids";
import { checkPageWords } from "../../../messages/vi/sidebar-vi";
import { Typed } from "../../kit/parts";
import { useApp } from "../shell/app-context";

/** A rule in words: what it is called, what it needs in this campaign, and cells that pass it. */
export function RuleWords({ id }: { id: RuleId }) {
  const { programme, catalogue } = useApp();
  const cells = useMemo(() => {
    const rule = rules.find((candidate) => candidate.id === id);
    return rule ? passingExample(rule, programme, catalogue) : [];
  }, [id, programme, catalogue]);
  return (
    <div class="rule">
      <p>
        <b>{ruleTitle(id, programme)}.</b> {needText(id, programme)}
      </p>
      {cells.length > 0 && (
        <p>
          {checkPageWords.example}:{" "}
          {cells.map(([column, text], index) => (
            <span key={column}>
              {index > 0 && "; "}
              {headingOf(column)} “<Typed>{text}</Typed>”
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** A rule of the campaign's own: its condition, or what its column holds, as `Cấu hình` has it. */
export function OwnRuleWords({ id }: { id: OwnRuleId }) {
  const { conditions, columns } = useApp().programme;
  const condition = conditions.find(({ name }) => id === `condition:${name}`);
  const column = columns.find(({ heading }) => id === `column:${heading}`);
  const needs = condition
    ? either(condition.anyOf.map(testText))
    : column && fill(checkPageWords.ownHolds, { type: holdsText(column) });
  return (
    <div class="rule">
      <p>
        <b>{nameOfOwnRule(id)}.</b> {needs && fill(checkPageWords.ownNeeds, { needs })}
      </p>
    </div>
  );
}

const holdsText = ({ type, choices }: OwnColumn) => (isNamed(type) ? either(choices) : ownTypeWords[type]);

const testText = ({ heading, comparison, operands }: OwnTest) =>
  [heading, comparisonSigns[comparison].at(-1), operands.join("; ")].filter(Boolean).join(" ");
