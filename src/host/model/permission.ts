import type { Person } from "../contract";
import { contains, intersects, type Rectangle } from "./rectangle";
import type { Protection, Sheet } from "./sheet";
import type { Structure } from "./structure";

/** Whether a protection lets the person through. A warning stops nobody. */
export const allows = (protection: Protection, person: Person): boolean =>
  person.owner ||
  protection.warningOnly ||
  protection.editors === undefined ||
  protection.editors.some((email) => email.toLowerCase() === person.email.toLowerCase());

/** The first protection that keeps the person from changing the block; any denial denies. */
export const denialOf = (sheet: Sheet, block: Rectangle, person: Person): Protection | undefined =>
  sheet.meta.protections.find((protection) => {
    if (allows(protection, person)) return false;
    if (protection.block) return intersects(protection.block, block);
    return !protection.unprotected.some((free) => contains(free, block));
  });

/** The first protection that keeps the person from inserting, deleting or moving there. */
export const structureDenialOf = (
  sheet: Sheet,
  change: Structure,
  person: Person,
): Protection | undefined => {
  const whole = wholeSheet(sheet);
  const { at, count } = change;
  if (change.kind !== "insert") {
    const lines = change.axis === "row" ? { row: at, rows: count } : { column: at, columns: count };
    return denialOf(sheet, { ...whole, ...lines }, person);
  }
  return sheet.meta.protections.find((protection) => {
    if (allows(protection, person)) return false;
    const { block } = protection;
    // Beside a protected block is outside of it; only what would come between its lines is denied.
    if (!block) return true;
    const [first, length] = change.axis === "row" ? [block.row, block.rows] : [block.column, block.columns];
    return at > first && at < first + length;
  });
};

export const mayEdit = (sheet: Sheet, block: Rectangle, person: Person): boolean =>
  denialOf(sheet, block, person) === undefined;

/** The block of a whole sheet. */
export const wholeSheet = (sheet: Sheet): Rectangle => ({
  row: 0,
  column: 0,
  rows: sheet.meta.rows,
  columns: sheet.meta.columns,
});
