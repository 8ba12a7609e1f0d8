import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { WireChangedRow } from "../../../api/bridge-settings";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { trySettingsWords as words } from "../../../messages/vi/try-settings-vi";
import { focusSheet } from "../../kit/call-script";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";
import { Preview } from "./preview";
import { ProblemsNote, problemsByPlace } from "./problems-note";
import { SettingsConflict } from "./settings-conflict";
import type { Lines } from "./settings-draft";
import { countChanges, rebase } from "./settings-draft";
import { SettingsEditor } from "./settings-editor";

const PREFIX = "try";
const noLines: Lines = [];

/** Settings changed here change nothing in the workbook until what they would do has been seen and applied. */
export function TrySettingsView() {
  const { noteChange, reload } = useApp();
  const settings = useCall("pageSettings");
  const trying = useCall("pageTrySettings");
  const applying = useCall("pageApplySettings");
  const select = useCall("pageSelect");
  const [base, setBase] = useState(noLines);
  const [lines, setLines] = useState(noLines);
  /** The lines that the preview shown is of. */
  const [tried, setTried] = useState<Lines>();

  const start = (from: Lines, wanted = from) => {
    setBase(from);
    setLines(wanted);
    setTried(undefined);
    trying.reset();
  };
  const load = async () => {
    const outcome = await settings.run({ presets: false });
    if (outcome.ok) start(outcome.value.lines);
  };
  useEffect(() => {
    load();
  }, []);
  const preview = async () => {
    applying.reset();
    setTried(lines);
    await trying.run({ before: base, after: lines });
  };
  const apply = async () => {
    const outcome = await applying.run({ before: base, after: lines });
    if (!outcome.ok || outcome.value.kind !== "applied") return;
    await load();
    reload();
    noteChange();
  };
  const discard = () => {
    applying.reset();
    start(base);
  };
  const show = async ({ row, column }: WireChangedRow) => {
    if ((await select.run({ row, column })).ok) focusSheet();
  };

  const count = countChanges(base, lines);
  const busy = settings.busy || trying.busy || applying.busy;
  const last = applying.value ?? trying.value;
  const seen = trying.value?.kind === "preview" ? trying.value : undefined;
  const isCurrent = tried === lines;
  const failure = applying.failure ?? trying.failure ?? settings.failure ?? select.failure;
  const results = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!last || busy) return;
    results.current?.focus({ preventScroll: true });
    results.current?.scrollIntoView();
  }, [last, busy]);
  const settle = (wanted: Lines, fresh: Lines) => {
    applying.reset();
    start(fresh, wanted);
  };
  return (
    <div class="stack">
      <p>{words.intro}</p>
      {settings.value?.mayChange === false && <p class="note">{words.locked}</p>}
      <Waiting call={settings} words={words.loading} />
      {settings.value && (
        <SettingsEditor
          prefix={PREFIX}
          base={base}
          lines={lines}
          meta={settings.value}
          problems={problemsByPlace(last?.kind === "problems" && isCurrent ? last.problems : [])}
          change={setLines}
        />
      )}
      <Waiting call={trying} words={words.previewing} />
      <Waiting call={applying} words={words.applying} />
      <div class="stack results" ref={results} tabIndex={-1}>
        {last?.kind === "applied" && !busy && (
          <p class="note good" role="status">
            {fill(words.applied, {
              settings: formatCount(last.settings),
              verdicts: formatCount(last.verdicts),
              units: formatCount(last.units),
            })}
          </p>
        )}
        {failure && !busy && <FailureNote failure={failure} />}
        {last?.kind === "problems" && !busy && <ProblemsNote problems={last.problems} prefix={PREFIX} />}
        {last?.kind === "conflict" && !busy && (
          <SettingsConflict
            conflict={last}
            keep={() => settle(rebase(base, lines, last.lines), last.lines)}
            take={() => settle(last.lines, last.lines)}
          />
        )}
        {seen && last === seen && !trying.busy && (
          <>
            {!isCurrent && (
              <p class="note" role="status">
                {words.stale}
              </p>
            )}
            <Preview preview={seen} show={show} />
          </>
        )}
      </div>
      {settings.value && (
        <div class="save-bar">
          <p>
            <b>{count === 0 ? words.unchanged : fill(words.changedCount, { count: formatCount(count) })}</b>
          </p>
          <div class="actions">
            {seen && isCurrent && last === seen ? (
              <Button primary disabled={busy || settings.value.mayChange === false} onPress={apply}>
                {words.apply}
              </Button>
            ) : (
              <Button primary disabled={busy || count === 0} onPress={preview}>
                {words.preview}
              </Button>
            )}
            <Button disabled={busy || (count === 0 && !last)} onPress={discard}>
              {words.discard}
            </Button>
            <Button quiet disabled={busy || count > 0} onPress={load}>
              {words.reload}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
