import { useRef, useState } from "preact/hooks";
import type { CellChange } from "../../../api/bridge";
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
import { EditCell } from "./edit-cell";
import { OwnRuleWords, RuleWords } from "./rule-words";
import { SideBySide } from "./side-by-side";
import { withoutClause } from "./without-clause";

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
  work?: RowWork | undefined;
}

/** What can be done to a row of the list where it stands. */
export interface RowWork {
  /** What the row was told by when it was checked. */
  key: string;
  showRow(row: number): void;
  /** Something was written, as the words say. */
  done(words: string, undo: readonly CellChange[]): void;
}

/** What a rule says of a row: a press shows the cell, the clause's own words or the rule behind it. */
export function FindingItem({ finding, row, show, work }: FindingItemProps) {
  const [open, setOpen] = useState<"clause" | "why" | "edit" | "twin">();
  const { programme } = useApp();
  const { clause, rule, column, severity, otherRow } = finding;
  const tools = useRef<HTMLDivElement>(null);
  const toggle = (what: typeof open) => setOpen(open === what ? undefined : what);
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
      <div class="finding-tools" ref={tools}>
        {clause && (
          <Button
            quiet
            expanded={open === "clause"}
            label={fill(checkPageWords.clauseWords, { clause })}
            onPress={() => toggle("clause")}
          >
            {clause}
          </Button>
        )}
        <Button
          quiet
          expanded={open === "why"}
          label={fill(checkPageWords.whyOf, { rule: ruleTitle(rule, programme) })}
          onPress={() => toggle("why")}
        >
          {checkPageWords.why}
        </Button>
        {work && otherRow !== undefined && (
          <Button quiet expanded={open === "twin"} onPress={() => toggle("twin")}>
            {fill(checkPageWords.compare, { row: otherRow })}
          </Button>
        )}
        {work && (
          <Button
            quiet
            expanded={open === "edit"}
            label={fill(checkPageWords.editOf, { column: headingOf(column), row })}
            onPress={() => toggle("edit")}
          >
            {checkPageWords.edit}
          </Button>
        )}
        {severity === "note" && <small>({checkPageWords.note})</small>}
      </div>
      {open === "clause" && <ClauseWords text={textOfClause(programme, clause)} />}
      {open === "why" && (isOwnRule(rule) ? <OwnRuleWords id={rule} /> : <RuleWords id={rule} />)}
      {work && open === "twin" && otherRow !== undefined && (
        <SideBySide row={{ row, key: work.key }} other={otherRow} show={work.showRow} done={work.done} />
      )}
      {work && open === "edit" && (
        <EditCell
          row={{ row, key: work.key }}
          column={column}
          close={() => {
            setOpen(undefined);
            tools.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
          }}
          done={work.done}
        />
      )}
    </div>
  );
}
