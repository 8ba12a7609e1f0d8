import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { lastClosing } from "../../../core/rules/recognition-too-late";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { shellWords, tabWords, waitingWords } from "../../../messages/vi/sidebar-vi";
import { PagedList } from "../../kit/paged-list";
import { Button, FailureNote, Typed, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";
import { UndoPanel } from "../undo/undo-panel";
import { closingOf } from "../unit/phase-now";
import { useNow } from "../unit/use-now";
import { CopyList } from "./copy-list";
import { RegisterForm } from "./register-form";
import { TooLate } from "./too-late";
import type { WaitingRow } from "./waiting-list";

const none: ReadonlySet<number> = new Set();
const noRows: readonly WaitingRow[] = [];

/** What still has to be put on the portal, to tick off with the moment it was. */
export function WaitingView() {
  const { boot, programme, unit, tab, changes, noteChange, undoing } = useApp();
  const called = programme.words;
  const closing = lastClosing(programme);
  const heading = fill(tabWords.waiting[1], called);
  const isClosed = useNow(boot.now) >= closing;
  const shown = useRef("");
  const list = useCall("pageWaiting");
  const register = useCall("pageRegister");
  const [ticked, setTicked] = useState(none);
  const load = async () => {
    setTicked(none);
    await list.run({ unit });
  };
  useEffect(() => {
    const wanted = `${changes} ${unit}`;
    // A call under way takes no second request.
    if (tab !== "waiting" || !unit || list.busy || shown.current === wanted) return;
    shown.current = wanted;
    load();
  }, [unit, tab, changes, list.busy]);
  const listed = list.value ?? noRows;
  const rows = useMemo(() => listed.filter(({ tooLate }) => tooLate === undefined), [listed]);
  const late = useMemo(() => listed.filter(({ tooLate }) => tooLate !== undefined), [listed]);
  const ready = useMemo(() => rows.filter(({ row }) => ticked.has(row)), [rows, ticked]);
  const cells = useMemo(() => ready.map((row) => row.cells), [ready]);
  const write = async (at: string) => {
    const chosen = ready.map(({ row, code, unit: name, title }) => ({ row, code, unit: name, title }));
    const outcome = await register.run({ rows: chosen, at });
    if (!outcome.ok) return;
    const { undo } = outcome.value;
    const words = fill(waitingWords.step, { ...called, count: undo.length });
    undoing.add({ on: "waiting", words, changes: undo });
    noteChange();
  };
  const tick = (row: number, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(row);
    else next.delete(row);
    setTicked(next);
  };
  const hint = fill(isClosed ? waitingWords.closed : waitingWords.hint, {
    ...called,
    closes: closingOf(closing),
  });
  const failure = register.failure ?? list.failure;
  return (
    <>
      <h2 class="unseen">{heading}</h2>
      <p>{unit ? hint : waitingWords.noUnit}</p>
      <Waiting call={list} words={waitingWords.loading} />
      <Waiting call={register} words={waitingWords.writing} />
      {failure && <FailureNote failure={failure} />}
      {register.value && !register.busy && (
        <div class="note good" role="status">
          <p>{fill(waitingWords.written, { ...called, count: formatCount(register.value.written) })}</p>
          {register.value.changed.length > 0 && (
            <p>{fill(waitingWords.changed, { rows: register.value.changed.join(", ") })}</p>
          )}
        </div>
      )}
      <UndoPanel on="waiting" after={register.reset} />
      {list.value && (
        <p role="status" class="said">
          {rows.length === 0
            ? fill(waitingWords.none, called)
            : fill(isClosed ? waitingWords.countClosed : waitingWords.count, {
                ...called,
                count: formatCount(rows.length),
              })}
        </p>
      )}
      {rows.length > 0 && (
        <>
          <label class="tick">
            <input
              type="checkbox"
              checked={ticked.size === rows.length}
              onChange={(event) =>
                setTicked(event.currentTarget.checked ? new Set(rows.map(({ row }) => row)) : none)
              }
            />
            <b>{waitingWords.all}</b>
          </label>
          <PagedList all={rows} label={heading} keyOf={({ row }) => row}>
            {(row) => <WaitingItem row={row} ticked={ticked.has(row.row)} tick={(on) => tick(row.row, on)} />}
          </PagedList>
          <RegisterForm rows={cells} busy={register.busy} write={write} />
          <CopyList rows={rows} />
        </>
      )}
      {late.length > 0 && <TooLate rows={late} />}
      {unit && (
        <Button quiet disabled={list.busy} onPress={load}>
          {list.failure ? shellWords.retry : waitingWords.load}
        </Button>
      )}
    </>
  );
}

function WaitingItem({ row, ticked, tick }: { row: WaitingRow; ticked: boolean; tick(on: boolean): void }) {
  return (
    <label class="tick card tone-waiting">
      <input type="checkbox" checked={ticked} onChange={(event) => tick(event.currentTarget.checked)} />
      <span>
        <span class="title">
          <Typed>{row.title}</Typed>
        </span>
        <small>
          {fill(shellWords.row, { row: row.row })} {row.code}
        </small>
        <small class="typed">{fill(waitingWords.author, { author: row.author })}</small>
        <small>{fill(waitingWords.recognised, { recognised: row.recognised })}</small>
      </span>
    </label>
  );
}
