import type { Book } from "./book";
import { mostColumns } from "./edit-cells";
import { parseFormula, printForEngine, slide } from "./formula";
import { getOrMake } from "./get-or-make";
import { isDateFormat } from "./number-format";
import { quickRule } from "./quick-rule";
import { holds } from "./rectangle";
import type { ConditionalFormat, Sheet } from "./sheet";
import { meetsCriterion } from "./validate";

/** The first rule that a cell meets, as Google applies them: in order, the first one wins. */
export class ConditionalFormats {
  private readonly tests: readonly ((row: number, column: number) => boolean)[];

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    this.tests = sheet.meta.conditionalFormats.map((rule) => this.testOf(rule));
  }

  at(row: number, column: number): ConditionalFormat | undefined {
    return this.sheet.meta.conditionalFormats.find(
      ({ blocks }, index) =>
        blocks.some((block) => holds(block, row, column)) && this.tests[index]?.(row, column),
    );
  }

  private testOf(rule: ConditionalFormat): (row: number, column: number) => boolean {
    const { sheet } = this;
    if (rule.criteria !== "CUSTOM_FORMULA") {
      const asksForDate = rule.criteria.startsWith("DATE_");
      return (row, column) => {
        const isDate = asksForDate && isDateFormat(sheet.cells.get(row, column)?.style?.numberFormat);
        return meetsCriterion(rule.criteria, rule.values, sheet.valueAt(row, column), isDate);
      };
    }
    const text = String(rule.values[0] ?? "").replace(/^=/, "");
    const { tokens, unreadable } = parseFormula(text, "script", this.book.names);
    const [first] = rule.blocks;
    if (unreadable !== undefined || !first) return () => false;
    const known = new Map<string, boolean>();
    const met = (row: number, column: number): boolean => {
      const shifted = tokens.map((token) => slide(token, row - first.row, column - first.column));
      const quick = quickRule(shifted, sheet, this.book.locale.decimal);
      if (quick !== undefined) return quick;
      const size = (id: number) => this.book.sheet(id)?.meta;
      const expression = printForEngine(this.book.calculator.resolved(shifted), sheet.id, size);
      return getOrMake(known, expression, () => {
        const value = this.book.calculator.evaluate(expression, sheet.id);
        return value === true || (typeof value === "number" && value !== 0);
      });
    };
    // `$B1="…"` says the same of every cell of a row: the formula is printed and computed once for all of them.
    const references = tokens.filter((token) => token.kind === "reference");
    const columnsMatter = references.some(({ fixed, range }) => !fixed[0] || (range && !fixed[2]));
    const rowsMatter = references.some(({ fixed, range }) => !fixed[1] || (range && !fixed[3]));
    const byPlace = new Map<number, boolean>();
    return (row, column) => {
      const place = (rowsMatter ? row : 0) * mostColumns + (columnsMatter ? column : 0);
      return getOrMake(byPlace, place, () => met(row, column));
    };
  }
}
