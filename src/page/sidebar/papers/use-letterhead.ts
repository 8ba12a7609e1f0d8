import { useRef, useState } from "preact/hooks";
import { firstFields, type ReportFields } from "../../../core/report/kit/letterhead";
import { callScript } from "../../kit/call-script";
import { useApp } from "../shell/app-context";

type Typed = Partial<ReportFields>;

/** The letterhead of a council's papers: the usual lines, and over them what the person says, or said of this unit before. */
export function useLetterhead() {
  const { programme } = useApp();
  const [{ unit, typed }, set] = useState<{ unit?: string; typed: Typed }>({ typed: {} });
  const kept = useRef(typed);
  const usual = firstFields(programme, { kind: "all", name: "" });
  const fields: ReportFields = { ...usual, ...{ body: unit || usual.body, title: "", ...typed } };
  // What stands above the register's owner stands above nobody else.
  if (typed.superior === undefined && fields.body.trim() !== usual.body) fields.superior = "";
  return {
    fields,
    type(name: keyof ReportFields, text: string) {
      set((before) => ({ ...before, typed: { ...before.typed, [name]: text } }));
    },
    /** That of a unit, by its name; empty for the whole register. */
    async open(of: string) {
      if (of === unit) return;
      const said = await callScript("pageLetterhead", { unit: of, fields: {} });
      kept.current = said.ok ? said.value : {};
      set({ unit: of, typed: kept.current });
    },
    /** What was typed stands there the next time, too. */
    keep() {
      if (unit === undefined || typed === kept.current) return;
      kept.current = typed;
      callScript("pageLetterhead", { unit, fields: typed });
    },
  };
}
