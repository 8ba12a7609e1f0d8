import { useState } from "preact/hooks";
import { ruleTitle } from "../../../core/assessment/finding-text";
import type { ShownFinding } from "../../../core/assessment/shown-finding";
import { textOfClause } from "../../../core/programme/cited";
import { headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { isOwnRule } from "../../../core/words/own-columns";
import { checkPageWords } from "../../../messages/vi/sidebar-vi";
import { Button, Typed } from "../../kit/parts";
import { useEscape } from "../../kit/use-escape";
import { useApp } from "../shell/app-context";
import { OwnRuleWords, RuleWords } from "./rule-words";

/** A finding's line without its clause, which stands beside it. */
export const withoutClause = ({ text, clause }: ShownFinding) =>
  clause && text.startsWith(`${clause}: `) ? text.slice(clause.length + 2) : text;

/** A clause in its own words; a campaign may cite what nobody wrote down yet. */
const ClauseWords = ({ text }: { text: string | undefined }) =>
  text ? (
    <blockquote>
      <Typed>{text}</Typed>
    </blockquote>
  ) : (
    <p class="hint">{checkPageWords.noClauseWords}</p>
  );

interface FindingItemProps {
  finding: ShownFinding;
  row: number;
  /** Shows the cell; absent where there is none yet. */
  show?: ((finding: ShownFinding) => void) | undefined;
}

/** What a rule says of a row: a press shows the cell, the clause's own words or the rule behind it. */
export function FindingItem({ finding, row, show }: FindingItemProps) {
  const [open, setOpen] = useState<"clause" | "why">();
  const { programme } = useApp();
  const { clause, rule, column, severity } = finding;
  const toggle = (what: "clause" | "why") => setOpen(open === what ? undefined : what);
  useEscape(open !== undefined, () => setOpen(undefined));
  const text = withoutClause(finding);
  return (
    <div class="finding">
      {show ? (
        <button
          type="button"
          class="cell"
          title={fill(checkPageWords.show, { column: headingOf(column), row })}
          onClick={() => show(finding)}
        >
          <b>{headingOf(column)}: </b>
          <Typed>{text}</Typed>
        </button>
      ) : (
        <p>
          <Typed>{text}</Typed>
        </p>
      )}
      <div class="finding-tools">
        {clause && (
          <Button
            quiet
            expanded={open === "clause"}
            label={`${clause}: ${fill(checkPageWords.clauseWords, { clause })}`}
            onPress={() => toggle("clause")}
          >
            {clause}
          </Button>
        )}
        <Button
          quiet
          expanded={open === "why"}
          label={fill(checkPageWords.whyOf, { rule: ruleTitle(rule) })}
          onPress={() => toggle("why")}
        >
          {checkPageWords.why}
        </Button>
        {severity === "note" && <small>({checkPageWords.note})</small>}
      </div>
      {open === "clause" && <ClauseWords text={textOfClause(programme, clause)} />}
      {open === "why" && (isOwnRule(rule) ? <OwnRuleWords id={rule} /> : <RuleWords id={rule} />)}
    </div>
  );
}
