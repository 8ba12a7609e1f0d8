import type { CallResult, HostAddIn, HostWorkbook, Patch, Person, SheetInfo, UiEvent } from "../contract";
import { Refusal } from "../refusal";
import { applyToWorkbook } from "./apply";
import type { Action, Outcome } from "./messages";
import { SERVER_MESSAGES } from "./messages-vi";
import { keepStructureLog, type StructureLog } from "./structure-log";
import { toWireValue } from "./wire-value";

/** Where every action of every window arrives, one after the other: the one writer of the workbook. */
export interface Desk {
  structures: StructureLog;
  perform(person: Person, id: number, seen: number, action: Action, show: (event: UiEvent) => void): Outcome;
  /** Called with what an action changed, as soon as it has, and before its outcome is known to anyone. */
  onPatches(listener: (patches: readonly Patch[]) => void): void;
  close(): void;
}

interface Size {
  rows: number;
  columns: number;
}

function fromCall(id: number, result: CallResult): Outcome {
  return result.ok
    ? { kind: "done", id, ok: true, value: toWireValue(result.value), cost: result.cost }
    : { kind: "done", id, ok: false, message: result.message, name: result.name, cost: result.cost };
}

function fromError(id: number, error: unknown): Outcome {
  if (error instanceof Refusal) {
    return { kind: "done", id, ok: false, message: error.message, name: "Refusal" };
  }
  console.error(error);
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: "done", id, ok: false, message: SERVER_MESSAGES.internal(detail), name: "Error" };
}

/** Opens the desk over a workbook and its add-in. */
export function openDesk(workbook: HostWorkbook, addIn: HostAddIn): Desk {
  const structures = keepStructureLog();
  const sizes = new Map<number, Size>();
  const listeners: ((patches: readonly Patch[]) => void)[] = [];
  /** What changes the workbook now; outside of all actions it is the add-in, as a window opens. */
  let acting: Action["kind"] = "call";

  const noteSizes = (sheets: readonly SheetInfo[]) => {
    for (const { id, rows, columns } of sheets) {
      sizes.set(id, { rows, columns });
    }
  };
  noteSizes(workbook.sheets());

  /**
   * What a script or an undo did to rows and columns cannot be followed, only noticed. An undo tells of a sheet
   * when its structure is another; a script may have set a width, or appended rows, which disturbs nobody.
   */
  const noteUnfollowed = (patches: readonly Patch[]) => {
    for (const patch of patches) {
      const sheets = patch.kind === "sheets" ? patch.sheets : patch.kind === "sheet" ? [patch.sheet] : [];
      for (const sheet of sheets) {
        const before = sizes.get(sheet.id);
        const resized = before && (before.columns !== sheet.columns || before.rows > sheet.rows);
        const isTravel = acting === "undo" || acting === "redo";
        if ((resized && (isTravel || acting === "call")) || (isTravel && patch.kind === "sheet")) {
          structures.recordUnknown(sheet.id);
        }
      }
      noteSizes(sheets);
    }
  };

  const stop = workbook.onPatch((patches) => {
    noteUnfollowed(patches);
    for (const listener of listeners) {
      listener(patches);
    }
  });

  const run = (person: Person, id: number, seen: number, action: Action, show: (event: UiEvent) => void) => {
    if (action.kind === "call") {
      if (!addIn.callable().includes(action.functionName)) {
        throw new Refusal(SERVER_MESSAGES.noSuchFunction(action.functionName));
      }
      return fromCall(id, addIn.call(person, action.functionName, action.args, action.selection, show));
    }
    const rebased = structures.rebase(action, seen);
    addIn.onTriggerShown = show;
    applyToWorkbook(workbook, person, rebased);
    structures.record(rebased);
    return { kind: "done", id, ok: true } as const;
  };

  return {
    structures,
    perform(person, id, seen, action, show) {
      acting = action.kind;
      try {
        return run(person, id, seen, action, show);
      } catch (error) {
        return fromError(id, error);
      } finally {
        acting = "call";
      }
    },
    onPatches(listener) {
      listeners.push(listener);
    },
    close: stop,
  };
}
