import { type Style, withParts, withStyle } from "../model/cell";
import { alike, type Change } from "../model/edit-cells";
import { getOrMake } from "../model/get-or-make";
import { automatic } from "../model/number-format";
import { normalColor } from "./color";
import { wrapStrategy } from "./enums";
import { notEmulated } from "./exception";
import { type RangeBase, tableFor, write } from "./range-base";
import { RangeValues, readTable } from "./range-values";
import { enumName } from "./service";

type Parts = { readonly [Key in keyof Style]?: Style[Key] | undefined };
type Line = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type Weight = GoogleAppsScript.Spreadsheet.FontWeight;
type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;

/** What a style setter makes of one value from the script. */
const parts = {
  numberFormat: (value: unknown): Parts => ({ numberFormat: formatOf(value) }),
  background: (value: unknown): Parts => ({ background: normalColor(value) }),
  color: (value: unknown): Parts => ({ color: normalColor(value) }),
  weight: (value: unknown): Parts => ({ bold: value === "bold" || undefined }),
  fontStyle: (value: unknown): Parts => ({ italic: value === "italic" || undefined }),
  line: (value: unknown): Parts => ({ line: value === null || value === "none" ? undefined : String(value) }),
  size: (value: unknown): Parts => ({ size: value === null ? undefined : Number(value) }),
  family: (value: unknown): Parts => ({ family: value === null ? undefined : String(value) }),
  wrap: (value: unknown): Parts => ({ wrapStrategy: value ? "WRAP" : undefined }),
  wrapStrategy: (value: unknown): Parts => ({ wrapStrategy: enumName(value) as Style["wrapStrategy"] }),
  align: (value: unknown): Parts => ({ align: alignOf(value) }),
  verticalAlign: (value: unknown): Parts => ({
    verticalAlign: value === null ? undefined : (value as Style["verticalAlign"]),
  }),
};

const formatOf = (value: unknown): string | undefined => {
  const text = String(value);
  return text === "" || text.toLowerCase() === "general" || text === automatic ? undefined : text;
};

const alignOf = (value: unknown): Style["align"] => {
  // Google reads it back as another word than that of a fresh cell.
  if (value === "normal") throw notEmulated('Range.setHorizontalAlignment("normal")');
  return value === "left" || value === "center" || value === "right" ? value : undefined;
};

/** Google takes a cell for wrapped until it is told otherwise. */
const isWrapped = (strategy: Style["wrapStrategy"]): boolean => strategy === undefined || strategy === "WRAP";

/** How a range looks. */
export abstract class RangeFormats extends RangeValues {
  override getNumberFormat(): string {
    return styleOf(this, (style) => style?.numberFormat ?? automatic);
  }

  override getNumberFormats(): string[][] {
    return styles(this, "numberFormats", (style) => style?.numberFormat ?? automatic);
  }

  override getBackground(): string {
    return styleOf(this, (style) => style?.background ?? "#ffffff");
  }

  override getBackgrounds(): string[][] {
    return styles(this, "backgrounds", (style) => style?.background ?? "#ffffff");
  }

  override getFontColor(): string {
    return styleOf(this, (style) => style?.color ?? "#000000");
  }

  override getFontColors(): string[][] {
    return styles(this, "fontColors", (style) => style?.color ?? "#000000");
  }

  override getFontWeight(): Weight {
    return styleOf(this, (style) => (style?.bold ? "bold" : "normal"));
  }

  override getFontWeights(): Weight[][] {
    return styles(this, "fontWeights", (style) => (style?.bold ? "bold" : "normal"));
  }

  override getFontStyle(): FontStyle {
    return styleOf(this, (style) => (style?.italic ? "italic" : "normal"));
  }

  override getFontStyles(): FontStyle[][] {
    return styles(this, "fontStyles", (style) => (style?.italic ? "italic" : "normal"));
  }

  override getFontLine(): Line {
    return styleOf(this, (style) => (style?.line ?? "none") as Line);
  }

  override getFontLines(): Line[][] {
    return styles(this, "fontLines", (style) => (style?.line ?? "none") as Line);
  }

  override getFontFamilies(): string[][] {
    return styles(this, "fontFamilies", (style) => style?.family ?? "Arial");
  }

  override getFontSize(): number {
    return styleOf(this, (style) => style?.size ?? 10);
  }

  override getFontSizes(): number[][] {
    return styles(this, "fontSizes", (style) => style?.size ?? 10);
  }

  override getFontFamily(): string {
    return styleOf(this, (style) => style?.family ?? "Arial");
  }

  override getWrap(): boolean {
    return styleOf(this, (style) => isWrapped(style?.wrapStrategy));
  }

  override getWraps(): boolean[][] {
    return styles(this, "wraps", (style) => isWrapped(style?.wrapStrategy));
  }

  override getWrapStrategy(): Wrap {
    return styleOf(this, (style) => wrapStrategy.as<Wrap>(style?.wrapStrategy ?? "OVERFLOW"));
  }

  override getWrapStrategies(): Wrap[][] {
    return styles(this, "wraps", (style) => wrapStrategy.as<Wrap>(style?.wrapStrategy ?? "OVERFLOW"));
  }

  override getHorizontalAlignment(): string {
    return styleOf(this, (style) => style?.align ?? "general");
  }

  override getHorizontalAlignments(): string[][] {
    return styles(this, "alignments", (style) => style?.align ?? "general");
  }

  override getVerticalAlignment(): string {
    return styleOf(this, (style) => style?.verticalAlign ?? "bottom");
  }

  override getVerticalAlignments(): string[][] {
    return styles(this, "alignments", (style) => style?.verticalAlign ?? "bottom");
  }

  override setNumberFormat(numberFormat: string): this {
    return fill(this, "setNumberFormat", parts.numberFormat(numberFormat));
  }

  override setNumberFormats(numberFormats: string[][]): this {
    return table(this, "setNumberFormats", numberFormats, parts.numberFormat);
  }

  override setBackground(color: string | null): this {
    return fill(this, "setBackground", parts.background(color));
  }

  override setBackgrounds(colors: (string | null)[][]): this {
    return table(this, "setBackgrounds", colors, parts.background);
  }

  override setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
    return fill(this, "setBackgroundRGB", parts.background(`#${hex}`));
  }

  override setFontColor(color: string | null): this {
    return fill(this, "setFontColor", parts.color(color));
  }

  override setFontColors(colors: unknown[][]): this {
    return table(this, "setFontColors", colors, parts.color);
  }

  override setFontWeight(weight: Weight | null): this {
    return fill(this, "setFontWeight", parts.weight(weight));
  }

  override setFontWeights(weights: (Weight | null)[][]): this {
    return table(this, "setFontWeights", weights, parts.weight);
  }

  override setFontStyle(fontStyle: FontStyle | null): this {
    return fill(this, "setFontStyle", parts.fontStyle(fontStyle));
  }

  override setFontStyles(fontStyles: (FontStyle | null)[][]): this {
    return table(this, "setFontStyles", fontStyles, parts.fontStyle);
  }

  override setFontLine(line: Line | null): this {
    return fill(this, "setFontLine", parts.line(line));
  }

  override setFontSize(size: number): this {
    return fill(this, "setFontSize", parts.size(size));
  }

  override setFontSizes(sizes: number[][]): this {
    return table(this, "setFontSizes", sizes, parts.size);
  }

  override setFontFamily(family: string | null): this {
    return fill(this, "setFontFamily", parts.family(family));
  }

  override setFontFamilies(families: (string | null)[][]): this {
    return table(this, "setFontFamilies", families, parts.family);
  }

  override setFontLines(lines: (Line | null)[][]): this {
    return table(this, "setFontLines", lines, parts.line);
  }

  override setWrap(isWrapEnabled: boolean): this {
    return fill(this, "setWrap", parts.wrap(isWrapEnabled));
  }

  override setWraps(isWrapEnabled: boolean[][]): this {
    return table(this, "setWraps", isWrapEnabled, parts.wrap);
  }

  override setWrapStrategy(strategy: Wrap): this {
    return fill(this, "setWrapStrategy", parts.wrapStrategy(strategy));
  }

  override setWrapStrategies(strategies: Wrap[][]): this {
    return table(this, "setWrapStrategies", strategies, (value) => parts.wrapStrategy(this.x.raw(value)));
  }

  override setHorizontalAlignment(alignment: "left" | "center" | "normal" | "right" | null): this {
    return fill(this, "setHorizontalAlignment", parts.align(alignment));
  }

  override setHorizontalAlignments(alignments: ("left" | "center" | "normal" | "right" | null)[][]): this {
    return table(this, "setHorizontalAlignments", alignments, parts.align);
  }

  override setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null): this {
    return fill(this, "setVerticalAlignment", parts.verticalAlign(alignment));
  }

  override setVerticalAlignments(alignments: ("top" | "middle" | "bottom" | null)[][]): this {
    return table(this, "setVerticalAlignments", alignments, parts.verticalAlign);
  }
}

const restyle = (change: Parts): Change =>
  alike((cell) => withParts(cell, { style: withStyle(cell?.style, change) }));

const fill = <R extends RangeBase>(range: R, call: string, change: Parts): R => {
  write(range, call, "fill", restyle(change));
  return range;
};

const table = <R extends RangeBase>(
  range: R,
  call: string,
  values: readonly (readonly unknown[])[],
  change: (value: unknown) => Parts,
): R => {
  const known = new Map<unknown, Change>();
  const changes = tableFor(range, values).map((row) =>
    Array.from(row, (value) => getOrMake(known, value, () => restyle(change(value)))),
  );
  write(range, call, "table", (cell, row, column) => changes[row]![column]!(cell, row, column));
  return range;
};

const styles = <T>(range: RangeBase, what: string, of: (style: Style | undefined) => T): T[][] =>
  readTable(range, what, (_, sheet, row, column) => of(sheet.cells.get(row, column)?.style));

const styleOf = <T>(range: RangeBase, of: (style: Style | undefined) => T): T =>
  readTable(
    range,
    "styles",
    (_, sheet, row, column) => of(sheet.cells.get(row, column)?.style),
    1,
  )[0]?.[0] as T;
