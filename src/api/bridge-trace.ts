import type { ReportScope } from "../core/report/scope";
import type { ChartId } from "../core/summary/blocks/chart-table";
import type { Verdict } from "../core/words/severity";
import type { Part } from "../core/words/summary-words";

/** What stands behind a figure, in the kinds of `core/summary/trace/trace-source.ts`. */
export type TracedKind = "rows" | "money" | "people" | "units" | "heads" | "targets" | "officers" | "levels";

/** One line of a list behind a figure, and the cell that says it. */
export interface TracedItem {
  tab: "register" | "units" | "activities" | "settings";
  /** Row of the tab and column, from 1; row 0 where nothing is written, as with the built-in settings. */
  row: number;
  column: number;
  /** Title of the initiative, name of the unit or officer, or the setting. */
  title: string;
  /** What the line brings to a sum: đồng, heads, a target; for officers what they registered. */
  amount?: number | null;
  /** `amount` is a fraction. */
  isShare?: boolean;
  code?: string;
  unit?: string;
  verdict?: Verdict;
  phase?: string;
  /** The credited person; `nth` counts the people from 1, a person's lines stand together. */
  person?: string;
  nth?: number;
  /** `Email phụ trách` of the unit, where somebody has something left to do. */
  contact?: string;
}

export interface TracedSource {
  of: TracedKind;
  /** What all lines come to; null where one of them is not known. */
  amount: number | null;
  /** How many lines there are; `items` may be fewer. */
  count: number;
  items: readonly TracedItem[];
}

/** A figure and what stands behind it. */
export interface TracedFigure {
  /** What the figure is, from the group to the measure. */
  label: readonly string[];
  value: number | string;
  /** How `source`, `whole` and `asked` come to the figure: see `core/summary/trace/trace-figure.ts`. */
  kind: "amount" | "share" | "missing" | "rank" | "unknown";
  source: TracedSource;
  whole: TracedSource | null;
  asked: number | null;
  /** Of a missing number: who has not done what is asked. */
  wanting: TracedSource | null;
  /** The units that a share leaves out, since nobody knows its denominator there. */
  unknown: TracedSource | null;
  /** The day up to which rows count, `dd/MM/yyyy`. */
  asOf: string | null;
}

export interface TraceAnswer extends TracedFigure {
  /** The cell that was asked about. */
  tab: "summary" | "analysis" | "awards";
  row: number;
  column: number;
  cell: string;
  /** What the cell shows where that is something else: values written earlier. */
  shown: number | string | null;
}

/** What a figure of the dashboard stands in: a part of the summary, or what a chart is drawn from. */
export type FigureBlock = Part | `chart.${ChartId}`;

/** A figure of a block, its row and column from 0 without the headings; `name` is what its row begins with. */
export interface FigurePlace {
  block: FigureBlock;
  row: number;
  column: number;
  name: string;
}

/** What the page and the script say to each other about the rows behind a figure. */
export interface TraceCalls {
  /** About the cell that the person has selected. */
  pageTrace(request: Record<string, never>): TraceAnswer;
  /** About a figure of the dashboard; day and scope as it was counted, `31/05/2022`, empty for every row. */
  pageTraceFigure(request: FigurePlace & { asOf: string; scope?: ReportScope | undefined }): TracedFigure;
  /** Puts the cursor on a cell. */
  pageGoTo(request: { tab: TracedItem["tab"] | TraceAnswer["tab"]; row: number; column: number }): null;
}
