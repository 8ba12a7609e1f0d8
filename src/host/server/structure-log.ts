/**
 * Two people work at once: while one types into row 7, the other inserts a row above it. The action of the first
 * names row 7 of the sheet that they saw. This log remembers what happened to the rows and columns since, so that
 * the text goes where it was meant to.
 */
import { Refusal } from "../refusal";
import type { WorkbookAction as Action } from "./messages";
import { SERVER_MESSAGES } from "./messages-vi";

type Axis = "row" | "column";

/** Where an index went; undefined when it is gone. */
type Shift = { axis: Axis; move: (index: number) => number | undefined };

/** A change whose shifts are not known (a script's): whoever saw the sheet before must look again. */
const UNKNOWN = "unknown";

function inserted(axis: Axis, before: number, count: number): Shift {
  return { axis, move: (index) => (index >= before ? index + count : index) };
}

function deleted(axis: Axis, first: number, count: number): Shift {
  return {
    axis,
    move: (index) => (index < first ? index : index < first + count ? undefined : index - count),
  };
}

function moved(first: number, count: number, before: number): Shift {
  const end = first + count;
  const target = before > first ? before - count : before;
  return {
    axis: "column",
    move(index) {
      if (index >= first && index < end) {
        return index - first + target;
      }
      const without = index >= end ? index - count : index;
      return without >= target ? without + count : without;
    },
  };
}

function shiftOf(action: Action): Shift | undefined {
  switch (action.kind) {
    case "insertRows":
      return inserted("row", action.before, action.count);
    case "deleteRows":
      return deleted("row", action.row, action.count);
    case "insertColumns":
      return inserted("column", action.before, action.count);
    case "deleteColumns":
      return deleted("column", action.column, action.count);
    case "moveColumns":
      return moved(action.column, action.count, action.before);
    default:
      return undefined;
  }
}

/** What an action names: its first index on each axis, and how many. */
function extent(action: Action, axis: Axis): { key: string; first: number; count: number } | undefined {
  switch (action.kind) {
    case "type":
      return { key: axis, first: action[axis], count: 1 };
    case "paste": {
      const count =
        axis === "row" ? action.texts.length : Math.max(1, ...action.texts.map((line) => line.length));
      return { key: axis, first: action[axis], count };
    }
    case "clear":
    case "merge":
      return { key: axis, first: action[axis], count: axis === "row" ? action.rows : action.columns };
    case "insertRows":
      return axis === "row" ? { key: "before", first: action.before, count: 1 } : undefined;
    case "insertColumns":
      return axis === "column" ? { key: "before", first: action.before, count: 1 } : undefined;
    case "deleteRows":
      return axis === "row" ? { key: "row", first: action.row, count: action.count } : undefined;
    case "deleteColumns":
    case "moveColumns":
      return axis === "column" ? { key: "column", first: action.column, count: action.count } : undefined;
    default:
      return undefined;
  }
}

function shifted(action: Action, { axis, move }: Shift): Action {
  const named = extent(action, axis);
  if (!named) {
    return action;
  }
  const first = move(named.first);
  const last = move(named.first + named.count - 1);
  if (first === undefined || last === undefined || last - first !== named.count - 1) {
    throw new Refusal(SERVER_MESSAGES.structureChanged);
  }
  const result: Action = { ...action, [named.key]: first };
  if (result.kind === "moveColumns") {
    result.before = move(result.before) ?? result.before;
  }
  return result;
}

/** Remembers, by sheet, what happened to its rows and columns. */
export interface StructureLog {
  version(sheetId: number): number;
  record(action: Action): void;
  recordUnknown(sheetId: number): void;
  /** The action as it reads now, when its sender saw version `seen`. */
  rebase(action: Action, seen: number): Action;
}

/** Starts an empty log. */
export function keepStructureLog(): StructureLog {
  const logs = new Map<number, (Shift | typeof UNKNOWN)[]>();
  const logOf = (sheetId: number) => {
    const log = logs.get(sheetId) ?? [];
    logs.set(sheetId, log);
    return log;
  };
  return {
    version: (sheetId) => logs.get(sheetId)?.length ?? 0,
    record(action) {
      const shift = shiftOf(action);
      if (shift && "sheetId" in action) {
        logOf(action.sheetId).push(shift);
      }
    },
    recordUnknown: (sheetId) => {
      logOf(sheetId).push(UNKNOWN);
    },
    rebase(action, seen) {
      if (!("sheetId" in action)) {
        return action;
      }
      let result: Action = action;
      for (const shift of logOf(action.sheetId).slice(seen)) {
        if (shift === UNKNOWN) {
          if (extent(action, "row") || extent(action, "column")) {
            throw new Refusal(SERVER_MESSAGES.structureChanged);
          }
        } else {
          result = shifted(result, shift);
        }
      }
      return result;
    },
  };
}
