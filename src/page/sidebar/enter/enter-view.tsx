import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SaveAnswer } from "../../../api/bridge";
import type { FormCells } from "../../../core/assessment/judge-cells";
import { fill } from "../../../core/words/fill";
import { enterWords, shellWords, tabWords } from "../../../messages/vi/sidebar-vi";
import { focusSheet } from "../../kit/call-script";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";
import { UndoPanel } from "../undo/undo-panel";
import { ConflictNote } from "./conflict-note";
import { EntryForm } from "./entry-form";
import { fieldId } from "./form-field";
import { cellsToCopy, cellsToSave } from "./form-fields";
import { SaveBar } from "./save-bar";
import { SavedNote } from "./saved-note";
import { useForm } from "./use-form";
import { useSaving } from "./use-saving";

/** The form for one initiative: new, copied from a row, or that row itself. */
export function EnterView() {
  const { unit, programme, undoing } = useApp();
  const form = useForm();
  const saving = useSaving();
  const fetching = useCall("pageRow");
  const select = useCall("pageSelect");
  const [told, setTold] = useState("");
  const toTitle = useRef(false);
  useLayoutEffect(() => {
    // Only now is the field there again.
    if (toTitle.current) document.getElementById(fieldId("title"))?.focus();
    toTitle.current = false;
  });
  const { cells, origin } = form;
  const edit = origin.kind === "edit" ? { row: origin.row, before: origin.before } : undefined;
  const { conflict } = saving.saved ?? {};

  const fetchRow = async (kind: "edit" | "copy", from: number | null = null) => {
    setTold("");
    const outcome = await fetching.run({ row: from, own: programme.columns.map(({ key }) => key) });
    if (!outcome.ok) return;
    if (!outcome.value) return setTold(enterWords.noRow);
    const { row, cells: found, otherUnit } = outcome.value;
    saving.forget();
    undoing.forget();
    if (kind === "edit") form.open(found, { kind, row, before: found, otherUnit });
    else form.open(cellsToCopy(found), { kind, row });
  };
  const send = async (content: { cells: FormCells; edit?: { row: number; before: FormCells } }) => {
    setTold("");
    const answer = await saving.save(content);
    finish(answer);
  };
  const finish = (answer: SaveAnswer | undefined) => {
    if (!answer || answer.conflict) return;
    const words = fill(enterWords.step, { row: answer.row });
    undoing.add({ words, changes: answer.undo ?? [] });
    // The row in the sheet is now what the form holds.
    form.open({ unit }, { kind: "new" });
  };
  const save = () => {
    if (!cells.title?.trim()) {
      setTold(enterWords.titleFirst);
      document.getElementById(fieldId("title"))?.focus();
      return;
    }
    send({ cells: cellsToSave(cells, programme, edit?.before), ...(edit && { edit }) });
  };
  const startAnew = () => {
    saving.forget();
    fetching.reset();
    select.reset();
    setTold("");
    form.open({ unit }, { kind: "new" });
    toTitle.current = true;
  };
  const show = async (row: number) => {
    if ((await select.run({ row, column: "title" })).ok) focusSheet();
  };

  const failure = fetching.failure ?? select.failure;
  const fetched = (
    <>
      <Waiting call={fetching} words={enterWords.fetching} />
      {failure && <FailureNote failure={failure} />}
    </>
  );
  const said = (
    <p role="alert" class={told ? "said-of tone-missing" : "unseen"}>
      {told}
    </p>
  );
  if (saving.saved && !conflict)
    return (
      <>
        <h2 class="unseen">{tabWords.enter[1]}</h2>
        <SavedNote
          saved={saving.saved}
          edited={saving.edited}
          busy={fetching.busy}
          next={startAnew}
          edit={() => fetchRow("edit", saving.saved?.row)}
          show={() => saving.saved && show(saving.saved.row)}
        />
        {fetched}
        {said}
        <UndoPanel on="enter" after={startAnew} />
      </>
    );
  // A row that is being fetched is put over whatever is in the form.
  const locked = saving.busy || saving.unknown || fetching.busy;
  return (
    <>
      <h2>{title(origin)}</h2>
      {origin.kind !== "new" && (
        <Button disabled={locked} onPress={startAnew}>
          {enterWords.fresh}
        </Button>
      )}
      <fieldset class="from-row">
        <legend class="hint">{enterWords.selected}</legend>
        <Button disabled={locked} onPress={() => fetchRow("edit")}>
          {enterWords.edit}
        </Button>
        <Button disabled={locked} onPress={() => fetchRow("copy")}>
          {enterWords.copy}
        </Button>
      </fieldset>
      {origin.kind === "new" && <UndoPanel on="enter" />}
      {origin.kind === "edit" && origin.otherUnit && (
        <p role="alert" class="note bad">
          {fill(enterWords.otherUnit, { unit: origin.otherUnit })}
        </p>
      )}
      {fetched}
      <EntryForm form={form} locked={locked} />
      {saving.failure && (
        <FailureNote
          failure={saving.unknown ? { ...saving.failure, message: enterWords.unknownHint } : saving.failure}
        >
          <Button onPress={() => saving.retry().then(finish)}>{shellWords.retry}</Button>
        </FailureNote>
      )}
      {saving.unknown && <p role="alert">{enterWords.unknown}</p>}
      {conflict && origin.kind === "edit" && (
        <ConflictNote
          row={conflict.row}
          mine={cells}
          theirs={conflict.cells}
          busy={locked}
          take={() => {
            saving.forget();
            form.open(conflict.cells, { ...origin, row: conflict.row, before: conflict.cells });
          }}
          keep={() => send({ cells, edit: { row: conflict.row, before: conflict.cells } })}
        />
      )}
      {said}
      <SaveBar
        judged={form.judged}
        edit={edit !== undefined}
        busy={saving.busy}
        disabled={locked}
        save={save}
        show={({ column }) => document.getElementById(fieldId(column))?.focus()}
      />
      <Waiting call={{ busy: saving.busy && saving.slow, slow: true }} words={enterWords.saving} />
    </>
  );
}

function title(origin: ReturnType<typeof useForm>["origin"]): string {
  if (origin.kind === "new") return enterWords.newTitle;
  return fill(origin.kind === "edit" ? enterWords.editTitle : enterWords.copyTitle, { row: origin.row });
}
