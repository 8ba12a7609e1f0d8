import type { Validation } from "../model/cell";
import { criteriaFromScript, criteriaToScript } from "./criteria-values";
import { validationCriteria } from "./enums";
import { ServiceException } from "./exception";
import type { Execution } from "./execution";
import { enumName, Service } from "./service";

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type MomentOf = GoogleAppsScript.Base.Date;

export interface DataValidation extends GoogleAppsScript.Spreadsheet.DataValidation {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export class DataValidation extends Service {
  readonly serviceName: string = "SpreadsheetApp.DataValidation";

  constructor(
    x: Execution,
    readonly rule: Validation,
  ) {
    super(x);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.x, this.rule);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return validationCriteria.as<Criteria>(this.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, showDropdown } = this.rule;
    const given = criteriaToScript(this.x, criteria, values);
    if (criteria === "VALUE_IN_LIST") return [given[0], showDropdown];
    return criteria === "VALUE_IN_RANGE" ? [...given, showDropdown] : given;
  }

  getHelpText(): string {
    return this.rule.helpText ?? "";
  }
}

/** Google's limit for a list that is not a range. */
const MOST_ITEMS = 500;

const warnByDefault: Validation = {
  criteria: "",
  values: [],
  allowInvalid: true,
  showDropdown: true,
};

export interface DataValidationBuilder extends GoogleAppsScript.Spreadsheet.DataValidationBuilder {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export class DataValidationBuilder extends Service {
  readonly serviceName = "SpreadsheetApp.DataValidationBuilder";

  constructor(
    x: Execution,
    private rule: Validation = warnByDefault,
  ) {
    super(x);
  }

  build(): DataValidation {
    if (this.rule.criteria === "") {
      throw new ServiceException("A data validation rule must have a criteria.");
    }
    return new DataValidation(this.x, this.rule);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.x, this.rule);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  /** Null before the first `require…`. */
  getCriteriaType(): Criteria {
    const { criteria } = this.rule;
    return (criteria === "" ? null : validationCriteria.as<Criteria>(criteria)) as Criteria;
  }

  getCriteriaValues(): unknown[] {
    return this.rule.criteria === "" ? [] : this.build().getCriteriaValues();
  }

  getHelpText(): string | null {
    return this.rule.helpText ?? null;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.rule = { ...this.rule, helpText };
    return this;
  }

  withCriteria(criteria: Criteria, args: readonly unknown[]): this {
    return this.#require(enumName(criteria) ?? String(criteria), args);
  }

  requireCheckbox(checked?: unknown, unchecked?: unknown): this {
    return this.#require(
      "CHECKBOX",
      [checked, unchecked].filter((value) => value !== undefined),
    );
  }

  requireValueInList(values: string[], showDropdown = true): this {
    const texts = Array.from(values, String);
    if (texts.length > MOST_ITEMS) {
      throw new ServiceException(
        `The data validation rule has more items than the limit of ${MOST_ITEMS}. Use the “List from a range” criteria instead.`,
      );
    }
    this.rule = { ...this.rule, showDropdown };
    return this.#require("VALUE_IN_LIST", texts);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): this {
    this.rule = { ...this.rule, showDropdown };
    return this.#require("VALUE_IN_RANGE", [range]);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#require("CUSTOM_FORMULA", [formula]);
  }

  requireDate(): this {
    return this.#require("DATE_IS_VALID_DATE", []);
  }

  requireDateAfter(date: MomentOf): this {
    return this.#require("DATE_AFTER", [date]);
  }

  requireDateBefore(date: MomentOf): this {
    return this.#require("DATE_BEFORE", [date]);
  }

  requireDateBetween(start: MomentOf, end: MomentOf): this {
    return this.#require("DATE_BETWEEN", [start, end]);
  }

  requireDateEqualTo(date: MomentOf): this {
    return this.#require("DATE_EQUAL_TO", [date]);
  }

  requireDateOnOrAfter(date: MomentOf): this {
    return this.#require("DATE_ON_OR_AFTER", [date]);
  }

  requireDateOnOrBefore(date: MomentOf): this {
    return this.#require("DATE_ON_OR_BEFORE", [date]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#require("NUMBER_BETWEEN", [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this.#require("NUMBER_EQUAL_TO", [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#require("NUMBER_GREATER_THAN", [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.#require("NUMBER_LESS_THAN", [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require("NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }

  requireTextContains(text: string): this {
    return this.#require("TEXT_CONTAINS", [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.#require("TEXT_EQUAL_TO", [text]);
  }

  requireTextIsEmail(): this {
    return this.#require("TEXT_IS_VALID_EMAIL", []);
  }

  requireTextIsUrl(): this {
    return this.#require("TEXT_IS_VALID_URL", []);
  }

  #require(criteria: string, args: readonly unknown[]): this {
    this.rule = { ...this.rule, criteria, values: criteriaFromScript(this.x, args) };
    return this;
  }
}
