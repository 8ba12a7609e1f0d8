import type { DeveloperMetadata as State } from "../model/sheet";
import { metadataVisibility } from "./enums";
import { ServiceException } from "./exception";
import type { Execution } from "./execution";
import { enumName, Service } from "./service";

const listOf = (x: Execution, sheetId: number | undefined): readonly State[] =>
  sheetId === undefined ? x.book.meta.metadata : x.sheet(sheetId).meta.metadata;

/** Google's limit for keys and values, of a sheet as of the workbook. */
const MOST_CHARACTERS = 30_000;

const put = (x: Execution, sheetId: number | undefined, metadata: readonly State[]): void => {
  const characters = metadata.reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (characters > MOST_CHARACTERS) {
    throw new ServiceException(`Developer metadata exceeds the limit of ${MOST_CHARACTERS} characters.`);
  }
  if (sheetId === undefined) x.book.apply({ kind: "book", book: { ...x.book.meta, metadata } });
  else x.book.apply({ kind: "meta", sheetId, meta: { ...x.sheet(sheetId).meta, metadata } });
};

/** Adds an entry to a sheet, or to the workbook when there is no sheet. */
export const addMetadata = (
  x: Execution,
  sheetId: number | undefined,
  key: string,
  value: unknown,
  visibility: unknown,
): void => {
  x.cost.setter();
  x.write("addDeveloperMetadata", () => {
    const id = x.book.meta.nextId;
    x.book.apply({ kind: "book", book: { ...x.book.meta, nextId: id + 1 } });
    const text = typeof value === "string" ? value : undefined;
    const made = { id, key, value: text, visibility: enumName(visibility) ?? enumName(value) ?? "DOCUMENT" };
    put(x, sheetId, [...listOf(x, sheetId), made]);
  });
};

export const metadataIds = (x: Execution, sheetId: number | undefined): number[] => {
  x.commit();
  x.cost.metadata();
  return listOf(x, sheetId).map(({ id }) => id);
};

export interface DeveloperMetadata extends GoogleAppsScript.Spreadsheet.DeveloperMetadata {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export class DeveloperMetadata extends Service {
  readonly serviceName = "SpreadsheetApp.DeveloperMetadata";

  constructor(
    x: Execution,
    private readonly sheetId: number | undefined,
    private readonly id: number,
  ) {
    super(x);
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.#state().key;
  }

  getValue(): string | null {
    return this.#state().value ?? null;
  }

  getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return metadataVisibility.as(this.#state().visibility);
  }

  setKey(key: string): this {
    return this.#change("setKey", { key });
  }

  setValue(value: string): this {
    return this.#change("setValue", { value });
  }

  remove(): void {
    this.x.write("remove", () => {
      put(
        this.x,
        this.sheetId,
        listOf(this.x, this.sheetId).filter(({ id }) => id !== this.id),
      );
    });
  }

  #state(): State {
    this.x.commit();
    const found = listOf(this.x, this.sheetId).find(({ id }) => id === this.id);
    if (!found) throw new ServiceException("Developer metadata not found.");
    return found;
  }

  #change(call: string, parts: Partial<State>): this {
    this.x.write(call, () => {
      const list = listOf(this.x, this.sheetId).map((each) =>
        each.id === this.id ? { ...each, ...parts } : each,
      );
      put(this.x, this.sheetId, list);
    });
    return this;
  }
}
