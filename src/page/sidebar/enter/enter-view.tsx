import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SaveAnswer } from "../../../api/bridge";
import type { FormCells } from "../../../core/assessment/judge-cells";
import { fill } from "../../../core/words/fill";
import { enterWords, tabWords } from "../../../messages/vi/sidebar-vi";
import { focusSheet } from "../../kit/call-script";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { Told } from "../../kit/told";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";
import { UndoPanel } from "../undo/undo-panel";
import { DraftList } from "./draft-list";
import { EntryForm } from "./entry-form";
import { fieldId } from "./form-field";
import { cellsToCopy, cellsToSave } from "./form-fields";
import { SaveBar } from "./save-bar";
import { SaveOutcome } from "./save-outcome";
import { SavedNote } from "./saved-note";
import { useDrafts } from "./use-drafts";
import { useForm } from "./use-form";
import { useSaving } from "./use-saving";

/** The form for one initiative: new, copied from a row, or that row itself. */
export function EnterView() {
  const { unit, programme, undoing, openPapers } = useApp();
  const form = useForm();
  const drafts = useDrafts(form);
  const saving = useSaving();
  const fetching = useCall("pageRow");
  const select = useCall("pageSelect");
  const [told, setTold] = useState("");
  const [untitled, setUntitled] = useState(false);
  const toTitle = useRef(false);
  useLayoutEffect(() => {
    // Only now is the field there again.
    if (toTitle.current) document.getElementById(fieldId("title"))?.focus();
    toTitle.current = false;
  });
  const { cells, origin } = form;
  const edit = origin.kind === "edit" ? { row: origin.row, before: origin.before } : undefined;

  const fetchRow = async (kind: "edit" | "copy", from: number | null = null) => {
    setTold("");
    const outcome = await fetching.run({ row: from, own: programme.columns.map(({ key }) => key) });
    if (!outcome.ok) return;
    if (!outcome.value) return setTold(enterWords.noRow);
    const { row, cells: found, otherUnit } = outcome.value;
    setUntitled(false);
    saving.forget();
    undoing.forget();
    drafts.setAside();
    if (kind === "edit") form.open(found, { kind, row, before: found, otherUnit });
    else {
      const copied = cellsToCopy(found);
      form.open(copied, { kind, row, before: copied });
    }
  };
  const send = async (content: { cells: FormCells; edit?: { row: number; before: FormCells } }) => {
    setTold("");
    const answer = await saving.save(content);
    finish(answer);
  };
  const finish = (answer: SaveAnswer | undefined) => {
    if (!answer || answer.conflict) return;
    const words = fill(enterWords.step, { row: answer.row });
    undoing.add({ on: "enter", words, changes: answer.undo ?? [] });
    // The row in the sheet is now what the form holds.
    form.open({ unit }, { kind: "new" });
  };
  const save = () => {
    setUntitled(!cells.title?.trim());
    if (!cells.title?.trim()) {
      // The field takes the focus: it is where to go on.
      document.getElementById(fieldId("title"))?.focus();
      return;
    }
    send({ cells: cellsToSave(cells, programme, edit?.before), ...(edit && { edit }) });
  };
  const forget = () => {
    saving.forget();
    fetching.reset();
    select.reset();
    setTold("");
    setUntitled(false);
  };
  const startAnew = () => {
    forget();
    drafts.setAside();
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
      {failure && (
        <Told>
          <FailureNote failure={failure} />
        </Told>
      )}
      {told && (
        <Told>
          <p role="alert" class="said-of tone-missing">
            {told}
          </p>
        </Told>
      )}
      {untitled && (
        <p role="alert" class="said-of tone-missing">
          {enterWords.titleFirst}
        </p>
      )}
    </>
  );
  if (saving.saved && !saving.saved.conflict)
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
        >
          {fetched}
          <UndoPanel on="enter" after={startAnew} />
        </SavedNote>
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
        <Button disabled={locked} onPress={() => openPapers({ kind: "selection" })}>
          {enterWords.papers}
        </Button>
      </fieldset>
      <DraftList
        drafts={drafts}
        locked={locked}
        takeUp={(draft) => {
          forget();
          drafts.takeUp(draft);
          toTitle.current = true;
        }}
      />
      {origin.kind === "edit" && origin.otherUnit && (
        <p role="alert" class="note bad">
          {fill(enterWords.otherUnit, { unit: origin.otherUnit })}
        </p>
      )}
      <EntryForm form={form} locked={locked} />
      <SaveBar
        judged={form.judged}
        edit={edit !== undefined}
        busy={saving.busy}
        disabled={locked}
        save={save}
        show={({ column }) => document.getElementById(fieldId(column))?.focus()}
      >
        {fetched}
        {origin.kind === "new" && <UndoPanel on="enter" />}
        <SaveOutcome
          saving={saving}
          locked={locked}
          mine={cells}
          retry={() => saving.retry().then(finish)}
          take={(row, theirs) => {
            saving.forget();
            if (origin.kind === "edit") form.open(theirs, { ...origin, row, before: theirs });
          }}
          keep={(row, before) => send({ cells, edit: { row, before } })}
        />
        <Waiting call={{ busy: saving.busy && saving.slow, slow: true }} words={enterWords.saving} />
      </SaveBar>
    </>
  );
}

function title(origin: ReturnType<typeof useForm>["origin"]): string {
  if (origin.kind === "new") return enterWords.newTitle;
  return fill(origin.kind === "edit" ? enterWords.editTitle : enterWords.copyTitle, { row: origin.row });
}
