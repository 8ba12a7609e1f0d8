import { allows } from "../model/permission";
import type { Protection as State } from "../model/sheet";
import { protectionType } from "./enums";
import { ServiceException } from "./exception";
import type { Execution } from "./execution";
import { RangeBase } from "./range-base";
import { Service } from "./service";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;

export interface Protection extends GoogleAppsScript.Spreadsheet.Protection {}
/** A protected sheet or range. Right after `protect()` whoever may edit the file may edit it. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export class Protection extends Service {
  readonly serviceName = "SpreadsheetApp.Protection";

  constructor(
    x: Execution,
    private readonly sheetId: number,
    private readonly id: number,
  ) {
    super(x);
  }

  getDescription(): string {
    return this.#state().description;
  }

  setDescription(description: string): this {
    return this.#change("setDescription", () => ({ description }));
  }

  isWarningOnly(): boolean {
    return this.#state().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.#change("setWarningOnly", () => ({ warningOnly }));
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return protectionType.as(this.#state().block ? "RANGE" : "SHEET");
  }

  getRange(): GoogleRange {
    const { meta } = this.x.sheet(this.sheetId);
    const whole = { row: 0, column: 0, rows: meta.rows, columns: meta.columns };
    return this.x.make.range(this.sheetId, this.#state().block ?? whole);
  }

  setRange(range: GoogleRange): this {
    const { block } = range as unknown as RangeBase;
    return this.#change("setRange", () => ({ block }));
  }

  getRangeName(): string | null {
    return null;
  }

  getUnprotectedRanges(): GoogleRange[] {
    return this.#state().unprotected.map((block) => this.x.make.range(this.sheetId, block));
  }

  setUnprotectedRanges(ranges: GoogleRange[]): this {
    const unprotected = Array.from(ranges, (range) => this.x.raw(range)).flatMap((range) =>
      range instanceof RangeBase ? [range.block] : [],
    );
    return this.#change("setUnprotectedRanges", (state) => {
      if (state.block) throw new ServiceException("Unprotected ranges can only be set on sheet protections.");
      return { unprotected };
    });
  }

  canEdit(): boolean {
    return allows(this.#state(), this.x.person);
  }

  getEditors(): User[] {
    const state = this.#state();
    this.#mustEdit(state);
    return this.#editorsOf(state).map((email) => this.x.make.user(email));
  }

  addEditor(user: string | User): this {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emails: string[]): this {
    const added = Array.from(emails, String);
    return this.#change("addEditors", (state) => ({
      editors: [...new Set([...this.#editorsOf(state), ...added])],
    }));
  }

  removeEditor(user: string | User): this {
    return this.removeEditors([emailOf(user)]);
  }

  removeEditors(users: string[] | User[]): this {
    const gone = Array.from(users as (string | User)[], (user) =>
      emailOf(this.x.raw(user) as string | User).toLowerCase(),
    );
    if (this.x.person.through === "group") {
      throw new ServiceException("You can't remove editors: you edit this file as a member of a group.");
    }
    // Neither the owner nor whoever runs the script can be shut out.
    const kept = [this.x.book.meta.owner.email, this.x.person.email].map((email) => email.toLowerCase());
    return this.#change("removeEditors", (state) => {
      const before = this.#editorsOf(state);
      const editors = before.filter((email) => {
        const low = email.toLowerCase();
        return kept.includes(low) || !gone.includes(low);
      });
      // A list from which nobody was taken still mirrors the file's rights: who is let in later gets in here too.
      return editors.length === before.length ? {} : { editors };
    });
  }

  canDomainEdit(): boolean {
    const state = this.#state();
    this.#mustEdit(state);
    return state.domainEdit ?? false;
  }

  setDomainEdit(editable: boolean): this {
    return this.#change("setDomainEdit", () => ({ domainEdit: editable }));
  }

  remove(): void {
    this.x.cost.setter();
    this.x.write("remove", () => {
      const sheet = this.x.sheet(this.sheetId);
      this.#mustEdit(this.#find());
      const protections = sheet.meta.protections.filter(({ id }) => id !== this.id);
      this.x.book.apply({ kind: "meta", sheetId: sheet.id, meta: { ...sheet.meta, protections } });
    });
  }

  /** Everyone who may edit the file, while no editor was taken away. */
  #editorsOf(state: State): readonly string[] {
    const { owner, editors } = this.x.book.meta;
    const { email, through } = this.x.person;
    // The file lists the group or nobody in the place of a person whom it does not name.
    return state.editors ?? [...new Set([owner.email, ...(through ? [] : [email]), ...editors])];
  }

  #mustEdit(state: State): void {
    if (allows(state, this.x.person)) return;
    throw new ServiceException(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }

  #find(): State {
    const found = this.x.sheet(this.sheetId).meta.protections.find(({ id }) => id === this.id);
    if (!found) throw new ServiceException("Protection not found.");
    return found;
  }

  #state(): State {
    this.x.commit();
    this.x.cost.metadata();
    return this.#find();
  }

  #change(call: string, parts: (state: State) => Partial<State>): this {
    this.x.cost.setter();
    this.x.write(call, () => {
      const sheet = this.x.sheet(this.sheetId);
      const state = this.#find();
      this.#mustEdit(state);
      const changed = { ...state, ...parts(state) };
      const protections = sheet.meta.protections.map((each) => (each.id === this.id ? changed : each));
      this.x.book.apply({ kind: "meta", sheetId: sheet.id, meta: { ...sheet.meta, protections } });
    });
    return this;
  }
}

const emailOf = (user: string | User): string => (typeof user === "string" ? user : user.getEmail());

/** Protects a sheet, or a block of it, and answers the new protection's id. */
export const protect = (x: Execution, sheetId: number, block: State["block"]): number => {
  x.cost.setter();
  return x.act("protect", () => {
    const sheet = x.sheet(sheetId);
    // A sheet has at most one protection as a whole.
    const known = block ? undefined : sheet.meta.protections.find((each) => !each.block);
    if (known) return known.id;
    const id = x.book.meta.nextId;
    x.book.apply({ kind: "book", book: { ...x.book.meta, nextId: id + 1 } });
    const made: State = { id, block, description: "", warningOnly: false, unprotected: [] };
    const protections = [...sheet.meta.protections, made];
    x.book.apply({ kind: "meta", sheetId, meta: { ...sheet.meta, protections } });
    return id;
  });
};
