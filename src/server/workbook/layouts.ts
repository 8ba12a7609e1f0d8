/** A layout of the workbook and the release that it came with. */
export interface Release {
  layout: number;
  version: string;
}

/**
 * The layouts that releases gave to workbooks: tabs, headings, settings, formulas and their places. What changes any
 * of them adds a layout here, with its fixture in the tests.
 */
export const layouts = [
  { layout: 1, version: "0.1.0" },
  { layout: 2, version: "0.2.0" },
  { layout: 3, version: "0.3.0" },
  { layout: 4, version: "0.4.0" },
] as const satisfies readonly Release[];

/** The layout of this release. */
export const LAYOUT: number = layouts[layouts.length - 1]!.layout;
