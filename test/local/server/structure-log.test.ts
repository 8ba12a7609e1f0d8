import fc from "fast-check";
import type { WorkbookAction } from "../../../src/local/server/messages";
import { SERVER_MESSAGES } from "../../../src/local/server/messages-vi";
import { keepStructureLog } from "../../../src/local/server/structure-log";

const SIZE = 12;
const sheetId = 1;

const index = fc.integer({ min: 0, max: SIZE - 1 });
const count = fc.integer({ min: 1, max: 3 });

const structural: fc.Arbitrary<WorkbookAction> = fc.oneof(
  fc.record({
    kind: fc.constant("insertRows" as const),
    sheetId: fc.constant(sheetId),
    before: index,
    count,
  }),
  fc.record({ kind: fc.constant("deleteRows" as const), sheetId: fc.constant(sheetId), row: index, count }),
  fc.record({
    kind: fc.constant("insertColumns" as const),
    sheetId: fc.constant(sheetId),
    before: index,
    count,
  }),
  fc.record({
    kind: fc.constant("deleteColumns" as const),
    sheetId: fc.constant(sheetId),
    column: index,
    count,
  }),
  fc
    .record({
      kind: fc.constant("moveColumns" as const),
      sheetId: fc.constant(sheetId),
      column: index,
      count,
      before: index,
    })
    .filter(({ column, count, before }) => before < column || before > column + count),
);

/** The workbook refuses what reaches beyond its edge; such an action is never recorded. */
function fits(names: { row: string[]; column: string[] }, action: WorkbookAction): boolean {
  switch (action.kind) {
    case "deleteRows":
      return action.row + action.count <= names.row.length;
    case "deleteColumns":
      return action.column + action.count <= names.column.length;
    case "moveColumns":
      return action.column + action.count <= names.column.length && action.before <= names.column.length;
    case "insertRows":
      return action.before <= names.row.length;
    case "insertColumns":
      return action.before <= names.column.length;
    default:
      return true;
  }
}

/** What each action does to a line of names. */
function change(names: { row: string[]; column: string[] }, action: WorkbookAction): void {
  const fresh = (length: number) => Array.from({ length }, () => "mới");
  switch (action.kind) {
    case "insertRows":
      names.row.splice(action.before, 0, ...fresh(action.count));
      break;
    case "deleteRows":
      names.row.splice(action.row, action.count);
      break;
    case "insertColumns":
      names.column.splice(action.before, 0, ...fresh(action.count));
      break;
    case "deleteColumns":
      names.column.splice(action.column, action.count);
      break;
    case "moveColumns": {
      const moved = names.column.splice(action.column, action.count);
      const before = action.before > action.column ? action.before - action.count : action.before;
      names.column.splice(before, 0, ...moved);
      break;
    }
    default:
  }
}

test("a text goes to the cell it was typed for, or is refused when that is gone", () => {
  fc.assert(
    fc.property(fc.array(structural, { maxLength: 8 }), index, index, (actions, row, column) => {
      const log = keepStructureLog();
      const start = Array.from({ length: SIZE }, (_, number) => `${number}`);
      const names = { row: [...start], column: [...start] };
      for (const action of actions) {
        if (fits(names, action)) {
          change(names, action);
          log.record(action);
        }
      }
      const typed = { kind: "type", sheetId, row, column, text: "x" } as const;
      const isGone = !names.row.includes(`${row}`) || !names.column.includes(`${column}`);
      if (isGone) {
        expect(() => log.rebase(typed, 0)).toThrow("thay đổi");
      } else {
        const rebased = log.rebase(typed, 0) as typeof typed;
        expect([names.row[rebased.row], names.column[rebased.column]]).toEqual([`${row}`, `${column}`]);
      }
    }),
  );
});

test("who saw the newest version is not moved, nor who acts on another sheet", () => {
  const log = keepStructureLog();
  log.record({ kind: "insertRows", sheetId, before: 0, count: 5 });
  const typed = { kind: "type", sheetId, row: 1, column: 0, text: "x" } as const;
  expect(log.version(sheetId)).toBe(1);
  expect(log.rebase(typed, 1)).toEqual(typed);
  expect(log.rebase({ ...typed, sheetId: 2 }, 0)).toEqual({ ...typed, sheetId: 2 });
});

test("a block that something was put into is refused, and so is anything after a change nobody can follow", () => {
  const log = keepStructureLog();
  log.record({ kind: "insertRows", sheetId, before: 2, count: 1 });
  expect(() => log.rebase({ kind: "clear", sheetId, row: 1, column: 0, rows: 3, columns: 1 }, 0)).toThrow(
    SERVER_MESSAGES.structureChanged,
  );
  log.recordUnknown(sheetId);
  expect(() => log.rebase({ kind: "type", sheetId, row: 0, column: 0, text: "" }, 1)).toThrow(
    SERVER_MESSAGES.structureChanged,
  );
  expect(log.rebase({ kind: "renameSheet", sheetId, name: "x" }, 1)).toBeDefined();
});
