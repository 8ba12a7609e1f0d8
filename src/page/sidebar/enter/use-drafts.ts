import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft } from "../../../api/draft";
import { callScript } from "../../kit/call-script";
import { useApp } from "../shell/app-context";
import type { Form } from "./use-form";

/** Long enough that a person has paused: each time is a call. */
const PAUSE = 1500;

/** Forms that were filled and are neither saved nor in sight. */
export interface Drafts {
  aside: readonly Draft[];
  /** What is not saved will be there when the page is opened again. */
  kept: boolean;
  /** Puts what is in the form aside, where it would be lost: before something else is put there. */
  setAside(): void;
  takeUp(draft: Draft): void;
  drop(draft: Draft): void;
}

/** The form's content and what was put aside outlive another row in the form, and the page. */
export function useDrafts(form: Form): Drafts {
  const { boot } = useApp();
  const [aside, setAside] = useState(boot.drafts);
  const { cells, origin } = form;
  const edit =
    origin.kind === "edit" ? { row: origin.row, before: origin.before, otherUnit: origin.otherUnit } : null;
  const current: readonly Draft[] = form.unsaved ? [{ cells, edit }] : [];
  const without = (gone: Draft) => aside.filter((draft) => draft !== gone);
  return {
    aside,
    kept: useKept([...current, ...aside]),
    setAside: () => setAside([...current, ...aside]),
    takeUp(draft) {
      setAside([...current, ...without(draft)]);
      form.open(draft.cells, draft.edit ? { kind: "edit", ...draft.edit } : { kind: "new" });
    },
    drop: (draft) => setAside(without(draft)),
  };
}

/** Has the script keep what is not saved, whenever it has changed and the person pauses or leaves. */
function useKept(drafts: readonly Draft[]): boolean {
  const [kept, setKept] = useState(true);
  const latest = useRef(drafts);
  latest.current = drafts;
  const text = JSON.stringify(drafts);
  const sent = useRef(text);
  // One after the other: the last that arrives is what stays.
  const turn = useRef(Promise.resolve());
  const send = () => {
    turn.current = turn.current.then(async () => {
      const next = JSON.stringify(latest.current);
      if (next === sent.current) return;
      sent.current = next;
      const outcome = await callScript("pageDrafts", { drafts: latest.current });
      setKept(outcome.ok && outcome.value.kept);
    });
  };
  useEffect(() => {
    const timer = setTimeout(send, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    addEventListener("pagehide", send);
    return () => removeEventListener("pagehide", send);
  }, []);
  return kept;
}
