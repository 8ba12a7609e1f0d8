import { createHash } from "node:crypto";
import { snapshotOf } from "../../../src/local/file/snapshot";
import type { LocalWorkbook } from "../../../src/local/host";
import { tabs } from "../../../src/messages/words";

/** What people typed into a tab, in no order: the input of each cell, and how it is shown where it is no formula. */
export function typedCells(workbook: LocalWorkbook, tab: string): string[] {
  const sheet = workbook.sheets().find(({ name }) => name === tab);
  if (!sheet) return [];
  return workbook
    .view(sheet.id)
    .cells.flatMap(({ cell }) => {
      if (!cell || cell.spilled || (cell.text === "" && cell.input === undefined)) return [];
      const input = cell.input ?? cell.text;
      if (input.startsWith("=SK_")) return [];
      return [input.startsWith("=") ? input : `${input} (${cell.text})`];
    })
    .sort();
}

/** The same for every tab. */
export const typedTabs = (workbook: LocalWorkbook): ReadonlyMap<string, readonly string[]> =>
  new Map(workbook.sheets().map(({ name }) => [name, typedCells(workbook, name)]));

/** What was typed before and is not there any more, as `tab: cell`; a cell that stood twice must stand twice. */
export function lostCells(before: ReadonlyMap<string, readonly string[]>, workbook: LocalWorkbook): string[] {
  return [...before].flatMap(([tab, cells]) => {
    const rest = new Map<string, number>();
    for (const cell of typedCells(workbook, tab)) rest.set(cell, (rest.get(cell) ?? 0) + 1);
    return cells.flatMap((cell) => {
      const count = rest.get(cell) ?? 0;
      rest.set(cell, count - 1);
      return count > 0 ? [] : [`${tab}: ${cell}`];
    });
  });
}

const digest = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** All that is kept of a workbook but what its people have for themselves, as a digest. */
export function savedState(workbook: LocalWorkbook): string {
  const { operations, ...rest } = snapshotOf(workbook.book);
  return digest([rest, operations.filter(({ kind }) => kind !== "properties")]);
}

/** Every tab but the log as it is shown, as a digest. */
export const shownTabs = (workbook: LocalWorkbook): string =>
  digest(workbook.sheets().flatMap(({ id, name }) => (name === tabs.log ? [] : [workbook.view(id)])));
