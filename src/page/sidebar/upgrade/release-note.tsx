import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Bootstrap } from "../../../api/bridge";
import { fill } from "../../../core/words/fill";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { upgradeWords as words } from "../../../messages/vi/upgrade-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { Working } from "../../kit/working";
import { stepText } from "./step-text";

interface ReleaseNoteProps {
  /** Undefined while nothing is known of it. */
  boot: Bootstrap | undefined;
  /** The workbook is so old that it could not be read. */
  unread: boolean;
  /** Opens the page anew. */
  reload(): void;
}

/** Says, above everything else, that the workbook is of another release, and upgrades an older one. */
export function ReleaseNote({ boot, unread, reload }: ReleaseNoteProps) {
  const setUp = useCall("pageSetUp");
  const [hidden, setHidden] = useState(false);
  const isOlder = unread || boot?.release.kind === "older";
  const upgrade = async () => {
    if ((await setUp.run({})).ok) reload();
  };
  if (boot?.release.kind === "newer") {
    return (
      <aside aria-label={words.region} class="note release">
        <p>{fill(words.newer, { version: boot.release.version, app: boot.version })}</p>
      </aside>
    );
  }
  const { value, busy, failure } = setUp;
  if (hidden || !(isOlder || busy || failure || value)) return null;
  return (
    <aside aria-label={words.region} class={value ? "note good release" : "note release"}>
      {isOlder && !value && (
        <Plan busy={busy} upgrade={upgrade} hide={unread ? undefined : () => setHidden(true)} />
      )}
      <Working call={setUp} words={words.upgrading} />
      {failure && <FailureNote failure={failure} />}
      {value && (
        <p role="status" class="typed">
          {value.sentence}
        </p>
      )}
      {value && <Button onPress={() => setHidden(true)}>{shellWords.close}</Button>}
    </aside>
  );
}

interface PlanProps {
  busy: boolean;
  upgrade(): void;
  hide: (() => void) | undefined;
}

/** What an upgrade would change, read from the workbook, and the button that does it. */
function Plan({ busy, upgrade, hide }: PlanProps) {
  const plan = useCall("pageUpgradePlan");
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = () => plan.run({});
  useEffect(() => {
    ask();
  }, []);
  const found = plan.value;
  useLayoutEffect(() => {
    // The menu opened the page for this.
    if (found && document.body.dataset.view === "upgrade") heading.current?.focus();
  }, [found]);
  return (
    <>
      <Waiting call={plan} words={words.loading} />
      {plan.failure && (
        <FailureNote failure={plan.failure}>
          <Button onPress={ask}>{shellWords.retry}</Button>
        </FailureNote>
      )}
      {found && (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {fill(words.title, { from: found.from, to: found.to })}
          </h2>
          <p>{found.steps.length > 0 ? words.will : words.onlyVersion}</p>
          {found.steps.length > 0 && (
            <ul>
              {found.steps.map((step) => (
                <li key={`${step.kind} ${step.tab}`} class="typed">
                  {stepText(step)}
                </li>
              ))}
            </ul>
          )}
          <p class="hint">{words.kept}</p>
          {hide && <p class="hint">{words.meanwhile}</p>}
          {!found.mayUpgrade && <p>{words.askOwner}</p>}
          <div class="actions">
            {found.mayUpgrade && (
              <Button primary disabled={busy} onPress={upgrade}>
                {words.upgrade}
              </Button>
            )}
            {hide && (
              <Button disabled={busy} onPress={hide}>
                {words.later}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
