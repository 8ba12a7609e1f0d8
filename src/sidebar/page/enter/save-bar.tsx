import { useState } from "preact/hooks";
import { fill } from "../../../messages/fill";
import { enterWords, shellWords } from "../../../messages/sidebar-vi";
import { columns } from "../../../register/columns";
import type { WireFinding } from "../../bridge";
import { withoutClause } from "../check/finding-item";
import type { Judged } from "../judge/judge-cells";
import { Button, Typed } from "../shell/parts";
import { useEscape } from "../shell/use-escape";
import { VerdictMark } from "../shell/verdict-mark";

interface SaveBarProps {
  judged: Judged | undefined;
  edit: boolean;
  busy: boolean;
  disabled: boolean;
  save(): void;
  show(finding: WireFinding): void;
}

/** Stays in sight: what the row comes to so far, and the one button. */
export function SaveBar({ judged, edit, busy, disabled, save, show }: SaveBarProps) {
  const [open, setOpen] = useState(false);
  const findings = judged?.findings ?? [];
  useEscape(open, () => setOpen(false));
  return (
    <div class="save-bar">
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
                <b>{columns[finding.column].heading}:</b> <Typed>{withoutClause(finding)}</Typed>
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
