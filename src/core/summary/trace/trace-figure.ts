import type { Assessment } from "../../assessment/assess";
import type { Phase, Programme } from "../../programme/programme";
import type { ColumnKey } from "../../register/columns";
import type { Unit } from "../../register/unit";
import { participantOf } from "../figures/tally";
import { amountOf, type TraceSource, unitNumber } from "./trace-source";

/** A figure of the summary and what stands behind it. */
export interface Figure {
  /** What it is, from the group to the measure: `Trường X`, `Đủ điều kiện`, `Giai đoạn 1`. */
  label: readonly string[];
  /**
   * `amount`: what the source comes to. `share`: that over what `whole` comes to. `missing`: `asked` less that, not
   * below 0. `rank`: one more than that. `unknown`: no number, since what the source lists is not known, or is 0.
   */
  kind: "amount" | "share" | "missing" | "rank" | "unknown";
  source: TraceSource;
  whole?: TraceSource;
  asked?: number | undefined;
  /** Of a missing number, who has not done what is asked. */
  wanting?: TraceSource;
  /** The units over which a share could not be taken, since they lack its denominator. */
  unknown?: TraceSource;
  /** The cell of a listed row of the register that says most about the figure. */
  columnOf?(assessment: Assessment): ColumnKey | undefined;
}

/** A figure that need not say its name: that of its row and column will do. */
export type CellFigure = Omit<Figure, "label"> & Partial<Pick<Figure, "label">>;

export const amount = (source: TraceSource): CellFigure => ({ kind: "amount", source });
export const share = (source: TraceSource, whole: TraceSource): CellFigure => ({
  kind: "share",
  source,
  whole,
});
export const countOfRows = (rows: readonly Assessment[]): TraceSource => ({ of: "rows", rows });

/** Eligible rows of one phase, or of all. */
export const eligibleRows = (rows: readonly Assessment[], phase?: Phase): readonly Assessment[] =>
  rows.filter((row) => row.verdict === "eligible" && (phase === undefined || row.phase === phase));

/** Distinct people or initiatives, as the settings say (II.3). */
export function participants(rows: readonly Assessment[], { participants: of }: Programme): TraceSource {
  if (of === "initiatives") return countOfRows(rows);
  return { of: "people", rows: rows.filter((row) => participantOf(row) !== undefined) };
}

/** The same figure where the summary shows no number: what it lacks is listed in its place. */
export function unknown(
  { source, whole, asked: _asked, wanting: _wanting, ...figure }: Figure,
  programme: Programme,
): Figure {
  const sources = whole ? [whole, source] : [source];
  const lacking = sources.find((each) => amountOf(each, programme) === undefined) ?? sources[0]!;
  return { ...figure, kind: "unknown", source: lackingOf(lacking, programme) };
}

function lackingOf(source: TraceSource, programme: Programme): TraceSource {
  if (source.of !== "heads" && source.of !== "targets") return source;
  const isUnknown = (unit: Unit) => unitNumber(source.of, unit, programme) === undefined;
  return { ...source, units: source.units.filter(isUnknown) };
}
