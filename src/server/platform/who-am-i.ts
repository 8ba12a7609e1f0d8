type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROPERTY = "email";

/**
 * The e-mail address of the person at the keyboard; empty where it cannot be learnt. Google tells it to scripts with a
 * scope of its own; without one it shows in who cannot be shut out of a protection, and is remembered for the person.
 */
export function whoAmI(spreadsheet: Spreadsheet, sheet: Sheet): string {
  try {
    const known = knownEmail();
    if (known) return known;
    const email = cannotBeShutOut(spreadsheet, sheet);
    if (email) remember(email);
    return email;
  } catch {
    return "";
  }
}

/** The same by who is left on a protection that the person may edit, and off which all were taken who can be. */
export function learnFrom(left: readonly string[], owner: string | undefined): string {
  const others = left.filter((email) => email !== owner);
  const email = others.length > 1 ? "" : (others[0] ?? owner ?? "");
  if (email) remember(email);
  return email;
}

function remember(email: string): void {
  try {
    PropertiesService.getUserProperties().setProperty(PROPERTY, email);
  } catch {
    // It is learnt again.
  }
}

/** The same where it was learnt before: nothing is written to learn it. */
export function knownEmail(): string {
  try {
    return PropertiesService.getUserProperties().getProperty(PROPERTY) ?? "";
  } catch {
    return "";
  }
}

/**
 * Neither the owner nor the person at the keyboard can be taken off a protection. The owner alone is the person only
 * where the person may edit what is left to the owner: who edits through the link stands in no list.
 */
function cannotBeShutOut(spreadsheet: Spreadsheet, sheet: Sheet): string {
  const lock = sheet.getRange(1, 1).protect();
  try {
    lock.removeEditors(lock.getEditors());
    const left = lock.getEditors().map((user) => user.getEmail());
    const owner = spreadsheet.getOwner()?.getEmail();
    return left.find((email) => email !== owner) ?? (lock.canEdit() ? (left[0] ?? "") : "");
  } finally {
    lock.remove();
  }
}
