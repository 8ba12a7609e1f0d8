import type { Rectangle } from "../model/rectangle";
import type { ConditionalFormat } from "../model/sheet";
import { normalColor } from "./color";
import { criteriaFromScript, criteriaToScript } from "./criteria-values";
import { booleanCriteria } from "./enums";
import { ServiceException } from "./exception";
import type { Execution } from "./execution";
import { RangeBase } from "./range-base";
import { enumName, Service } from "./service";

type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What colours cells that meet a condition. */
export interface BooleanCondition extends GoogleAppsScript.Spreadsheet.BooleanCondition {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export class BooleanCondition extends Service {
  readonly serviceName = "SpreadsheetApp.BooleanCondition";

  constructor(
    x: Execution,
    private readonly rule: ConditionalFormat,
  ) {
    super(x);
  }

  getCriteriaType(): Criteria {
    return booleanCriteria.as<Criteria>(this.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    return criteriaToScript(this.x, this.rule.criteria, this.rule.values);
  }

  getBackground(): string | null {
    return this.rule.background ?? null;
  }

  getFontColor(): string | null {
    return this.rule.color ?? null;
  }

  getBold(): boolean | null {
    return this.rule.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.rule.italic ?? null;
  }
}

export interface ConditionalFormatRule extends GoogleAppsScript.Spreadsheet.ConditionalFormatRule {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export class ConditionalFormatRule extends Service {
  readonly serviceName = "SpreadsheetApp.ConditionalFormatRule";

  constructor(
    x: Execution,
    readonly sheetId: number,
    readonly rule: ConditionalFormat,
  ) {
    super(x);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.x, this.sheetId, this.rule);
  }

  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.x, this.rule);
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): GoogleRange[] {
    return this.rule.blocks.map((block) => this.x.make.range(this.sheetId, block));
  }
}

const blank: ConditionalFormat = { blocks: [], criteria: "", values: [] };

export interface ConditionalFormatRuleBuilder
  extends GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {}
export class ConditionalFormatRuleBuilder extends Service {
  readonly serviceName = "SpreadsheetApp.ConditionalFormatRuleBuilder";

  constructor(
    x: Execution,
    private sheetId = -1,
    private rule: ConditionalFormat = blank,
  ) {
    super(x);
  }

  build(): ConditionalFormatRule {
    if (this.rule.blocks.length === 0) {
      throw new ServiceException("A conditional format rule must have at least one range.");
    }
    return new ConditionalFormatRule(this.x, this.sheetId, this.rule);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.x, this.sheetId, this.rule);
  }

  getRanges(): GoogleRange[] {
    return this.rule.blocks.map((block) => this.x.make.range(this.sheetId, block));
  }

  setRanges(ranges: GoogleRange[]): this {
    const blocks: Rectangle[] = [];
    for (const given of ranges) {
      const range = this.x.raw(given);
      if (!(range instanceof RangeBase)) continue;
      this.sheetId = range.sheetId;
      blocks.push(range.block);
    }
    return this.#with({ blocks });
  }

  setBackground(color: string | null): this {
    return this.#with({ background: normalColor(color) });
  }

  setFontColor(color: string | null): this {
    return this.#with({ color: normalColor(color) });
  }

  setBold(bold: boolean | null): this {
    return this.#with({ bold: bold ?? undefined });
  }

  setItalic(italic: boolean | null): this {
    return this.#with({ italic: italic ?? undefined });
  }

  withCriteria(criteria: Criteria, args: readonly unknown[]): this {
    return this.#when(enumName(criteria) ?? String(criteria), args);
  }

  whenCellEmpty(): this {
    return this.#when("CELL_EMPTY", []);
  }

  whenCellNotEmpty(): this {
    return this.#when("CELL_NOT_EMPTY", []);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#when("CUSTOM_FORMULA", [formula]);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#when("NUMBER_BETWEEN", [start, end]);
  }

  whenNumberEqualTo(number: number): this {
    return this.#when("NUMBER_EQUAL_TO", [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.#when("NUMBER_GREATER_THAN", [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.#when("NUMBER_LESS_THAN", [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#when("NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.#when("NUMBER_NOT_EQUAL_TO", [number]);
  }

  whenTextContains(text: string): this {
    return this.#when("TEXT_CONTAINS", [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.#when("TEXT_DOES_NOT_CONTAIN", [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.#when("TEXT_ENDS_WITH", [text]);
  }

  whenTextEqualTo(text: string): this {
    return this.#when("TEXT_EQUAL_TO", [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.#when("TEXT_STARTS_WITH", [text]);
  }

  #when(criteria: string, args: readonly unknown[]): this {
    return this.#with({ criteria, values: criteriaFromScript(this.x, args) });
  }

  #with(parts: Partial<ConditionalFormat>): this {
    this.rule = { ...this.rule, ...parts };
    return this;
  }
}
