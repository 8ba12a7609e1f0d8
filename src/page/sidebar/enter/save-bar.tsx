import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Judged } from "../../../core/assessment/judge-cells";
import type { ShownFinding } from "../../../core/assessment/shown-finding";
import { headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { enterWords, shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, Typed } from "../../kit/parts";
import { useEscape } from "../../kit/use-escape";
import { VerdictMark } from "../../kit/verdict-mark";
import { withoutClause } from "../findings/without-clause";

interface SaveBarProps {
  judged: Judged | undefined;
  edit: boolean;
  busy: boolean;
  disabled: boolean;
  save(): void;
  show(finding: ShownFinding): void;
  /** What came of the last press. */
  children: ComponentChildren;
}

/** Stays in sight: what came of a press, what the row comes to so far, and the one button. */
export function SaveBar({ judged, edit, busy, disabled, save, show, children }: SaveBarProps) {
  const [open, setOpen] = useState(false);
  const findings = judged?.findings ?? [];
  useEscape(open, () => setOpen(false));
  return (
    <div class="save-bar">
      {children}
      {open && findings.length > 0 && (
        <ul class="plain" aria-label={enterWords.live}>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.message}`}>
              <button
                type="button"
                class="cell"
                onClick={() => {
                  setOpen(false);
                  show(finding);
                }}
              >
                <b>{headingOf(finding.column)}:</b> <Typed>{withoutClause(finding)}</Typed>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="live" role="status">
        <span class="hint">{judged ? enterWords.live : enterWords.start}</span>
        {judged && <VerdictMark verdict={judged.verdict} />}
      </p>
      <div class="actions">
        <Button primary disabled={disabled} onPress={save}>
          {busy ? enterWords.saving : edit ? enterWords.saveEdit : enterWords.save}
        </Button>
        {findings.length > 0 && (
          <Button quiet expanded={open} onPress={() => setOpen(!open)}>
            {fill(enterWords.findings, { count: findings.length })}
          </Button>
        )}
      </div>
      <p role="status" class="unseen">
        {busy && shellWords.working}
      </p>
    </div>
  );
}
