import { protectionNames } from "../../messages/vi/vi";
import { learnFrom, whoAmI } from "./who-am-i";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

/**
 * Warns whoever types into the result columns. A warning and no lock: the menu runs as the person at the keyboard,
 * and must be able to write static results for a colleague who does not own the workbook.
 */
export function warnOnResults(range: Range, present: readonly Protection[]): void {
  const existing = present.find(isWarning);
  if (existing) existing.setRange(range).setWarningOnly(true);
  else range.protect().setDescription(protectionNames.results).setWarningOnly(true);
}

/** The first column of which people are warned, from 1: the results stand there, whatever was typed over them. */
export const warnedColumn = (sheet: Sheet): number | undefined =>
  protectionsOf({ sheet, isNew: false }).find(isWarning)?.getRange().getColumn();

const isWarning = (protection: Protection) => protection.getDescription() === protectionNames.results;

/** The protected blocks of a tab; a new one has none. */
export const protectionsOf = ({ sheet, isNew }: { sheet: Sheet; isNew: boolean }): readonly Protection[] =>
  isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);

/** What protects a tab as a whole. */
export const locksOf = (sheet: Sheet): readonly Protection[] =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);

/**
 * Leaves a tab of ours to the owner and to the person at the keyboard, unless it is locked already: the owner can have
 * let others in. Gives a look at whether all who edit the workbook can edit the tab all the same.
 */
export function lockOnce(sheet: Sheet, description: string): () => boolean {
  const made: Protection[] = [];
  const looksOpen = protectOnce({ sheet, isNew: false }, description, made);
  const isShut = shuttingOut(sheet.getParent(), made)();
  return () => looksOpen(isShut);
}

/**
 * The same for whoever shuts people out of several at once: what is protected now is `made`, and open to all until then. The
 * look is told whether that went well.
 */
export function protectOnce(
  { sheet, isNew, locks }: { sheet: Sheet; isNew: boolean; locks?: readonly Protection[] },
  description: string,
  made: Protection[],
): (isShut: boolean) => boolean {
  const [existing] = isNew ? [] : (locks ?? locksOf(sheet));
  const protection = existing ?? sheet.protect().setDescription(description);
  if (!existing) made.push(protection);
  return (isShut) => (existing?.isWarningOnly() ?? false) || isOpen(protection, sheet, isShut && !existing);
}

/** Leaves a tab to the owner and to the person at the keyboard, neither of whom can be shut out. */
export function lockTab(sheet: Sheet, description: string): Protection {
  const protection = sheet.protect().setDescription(description);
  shuttingOut(sheet.getParent(), [protection])();
  return protection;
}

/** The same for a block, which follows its tab where that grows. */
export function protectBlock(
  block: Range,
  description: string,
  present: readonly Protection[],
  made: Protection[],
): void {
  const existing = present.find((protection) => protection.getDescription() === description);
  if (existing) existing.setRange(block);
  else made.push(block.protect().setDescription(description));
}

/**
 * Asks who is to be taken off some protections that were made just now: all of them mirror the same rights. Gives what takes
 * them off, and says whether each could be; until then everybody may edit what is protected.
 */
export function shuttingOut(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  protections: readonly Protection[],
): () => boolean {
  const [first] = protections;
  if (!first) return () => false;
  const owner = spreadsheet.getOwner();
  const editors = first.getEditors();
  const isOfDomain = first.canDomainEdit();
  return () => {
    let isShut = true;
    for (const protection of protections) {
      // The list mirrors the file's editors until it is changed: where there is nobody to take off it, that is the change.
      if (owner) protection.addEditor(owner);
      try {
        protection.removeEditors(editors);
      } catch {
        // Who edits through a group cannot take it off: what came of it is judged afterwards.
        isShut = false;
        removeEach(protection, editors);
      }
      if (isOfDomain) protection.setDomainEdit(false);
    }
    return isShut;
  };
}

function removeEach(protection: Protection, editors: readonly User[]): void {
  for (const editor of editors) {
    try {
      protection.removeEditor(editor);
    } catch {
      // The others go all the same.
    }
  }
}

/** By what came of it: an editor of the file besides the owner and the person at the keyboard is in the list. */
function isOpen(protection: Protection, sheet: Sheet, isShut: boolean): boolean {
  if (!protection.canEdit()) return false;
  const spreadsheet = sheet.getParent();
  const owner = spreadsheet.getOwner()?.getEmail();
  const editors = spreadsheet
    .getEditors()
    .map((user) => user.getEmail())
    .filter((email) => email !== owner);
  if (editors.length === 0 && !isShut) return false;
  const listed = protection.getEditors().map((user) => user.getEmail());
  const me = (isShut && learnFrom(listed, owner)) || whoAmI(spreadsheet, sheet);
  const others = editors.filter((email) => email !== me);
  return others.length > 0 && others.every((email) => listed.includes(email));
}
