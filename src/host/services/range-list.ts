import type { Execution } from "./execution";
import { Service } from "./service";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type List = GoogleAppsScript.Spreadsheet.RangeList;

export interface RangeList extends List {}
/** Several ranges of one sheet that are changed alike; each one is priced as a call of its own. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export class RangeList extends Service {
  readonly serviceName = "SpreadsheetApp.RangeList";

  constructor(
    x: Execution,
    private readonly ranges: readonly GoogleRange[],
  ) {
    super(x);
  }

  getRanges(): GoogleRange[] {
    return [...this.ranges];
  }

  activate = this.#each("activate");
  breakApart = this.#each("breakApart");
  clear = this.#each("clear");
  clearContent = this.#each("clearContent");
  clearDataValidations = this.#each("clearDataValidations");
  clearFormat = this.#each("clearFormat");
  clearNote = this.#each("clearNote");
  insertCheckboxes = this.#each("insertCheckboxes");
  removeCheckboxes = this.#each("removeCheckboxes");
  setBackground = this.#each("setBackground");
  setBackgroundRGB = this.#each("setBackgroundRGB");
  setBorder = this.#each("setBorder");
  setFontColor = this.#each("setFontColor");
  setFontFamily = this.#each("setFontFamily");
  setFontLine = this.#each("setFontLine");
  setFontSize = this.#each("setFontSize");
  setFontStyle = this.#each("setFontStyle");
  setFontWeight = this.#each("setFontWeight");
  setFormula = this.#each("setFormula");
  setHorizontalAlignment = this.#each("setHorizontalAlignment");
  setNote = this.#each("setNote");
  setNumberFormat = this.#each("setNumberFormat");
  setValue = this.#each("setValue");
  setVerticalAlignment = this.#each("setVerticalAlignment");
  setWrap = this.#each("setWrap");
  setWrapStrategy = this.#each("setWrapStrategy");

  #each(name: keyof List & keyof GoogleRange): (...args: unknown[]) => this {
    return (...args) => {
      for (const range of this.ranges) (range[name] as (...given: unknown[]) => unknown)(...args);
      return this;
    };
  }
}
