import type { SheetRectangle } from "../model/cell";
import type { Execution } from "./execution";
import type { RangeBase } from "./range-base";
import { Service } from "./service";

export interface NamedRange extends GoogleAppsScript.Spreadsheet.NamedRange {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export class NamedRange extends Service {
  readonly serviceName = "SpreadsheetApp.NamedRange";

  constructor(
    x: Execution,
    private name: string,
    private range: SheetRectangle,
  ) {
    super(x);
  }

  getName(): string {
    return this.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.x.make.range(this.range.sheetId, this.range);
  }

  setName(name: string): this {
    renameRange(this.x, "setName", this.name, name, this.range);
    this.name = name;
    return this;
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): this {
    const { block, sheetId } = range as unknown as RangeBase;
    this.range = { ...block, sheetId };
    renameRange(this.x, "setRange", this.name, this.name, this.range);
    return this;
  }

  remove(): void {
    renameRange(this.x, "remove", this.name, undefined, this.range);
  }
}

/** Gives a range a name, another name, or none. */
export const renameRange = (
  x: Execution,
  call: string,
  from: string,
  to: string | undefined,
  range: SheetRectangle,
): void => {
  x.cost.setter();
  x.write(call, () => {
    const kept = Object.entries(x.book.meta.namedRanges).filter(
      ([name]) => name.toLowerCase() !== from.toLowerCase(),
    );
    if (to !== undefined) kept.push([to, range]);
    x.book.apply({ kind: "book", book: { ...x.book.meta, namedRanges: Object.fromEntries(kept) } });
  });
};
