import type { ComponentChildren, JSX } from "preact";
import { failureWords, shellWords } from "../../messages/vi/sidebar-vi";
import type { Failure } from "./failure";

interface ButtonProps {
  onPress(): void;
  children: ComponentChildren;
  primary?: boolean;
  /** Looks like a link; for what is rarely wanted. */
  quiet?: boolean;
  disabled?: boolean;
  label?: string | undefined;
  expanded?: boolean;
  pressed?: boolean;
}

/** A button that submits nothing. */
export function Button({
  onPress,
  children,
  primary,
  quiet,
  disabled,
  label,
  expanded,
  pressed,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={primary ? "primary" : quiet ? "quiet" : undefined}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** Says that a call is under way, and after a while that it is slow. */
export function Waiting({ call, words }: { call: { busy: boolean; slow: boolean }; words: string }) {
  return (
    <p role="status" class={call.busy ? "wait" : "unseen"}>
      {call.busy && (call.slow ? `${words} ${shellWords.slow}` : words)}
    </p>
  );
}

interface FailureNoteProps {
  failure: Failure;
  children?: ComponentChildren;
}

/** What happened, what to do, and the buttons for it. */
export function FailureNote({ failure, children }: FailureNoteProps) {
  const [what, todo] = failureWords[failure.code];
  return (
    <div role="alert" class="note bad">
      <p>
        <b>{what}</b>
      </p>
      <p class="typed">{failure.message || todo}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  );
}

interface FieldProps {
  id: string;
  label: ComponentChildren;
  children: ComponentChildren;
  hint?: ComponentChildren;
}

/** A labelled control with an optional line under it; the control names that line by `${id}-hint`. */
export function Field({ id, label, children, hint }: FieldProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      <div id={`${id}-hint`} class="hint">
        {hint}
      </div>
    </div>
  );
}

/** Text that a person typed: its direction is its own and breaks anywhere. */
export function Typed({ children }: { children: string }) {
  return (
    <bdi class="typed" dir="auto">
      {children}
    </bdi>
  );
}
