import type { Programme } from "../../programme/programme";
import type { Catalogue } from "../../register/catalogue";
import { chartClauses } from "./chart-clauses";
import { chartMonths } from "./chart-months";
import { MOST_UNITS } from "./chart-units";

/** How many rows each table of the charts' data has, its headings among them: settings and units decide, never the rows of the register. */
export function chartSize(programme: Programme, { units }: Catalogue) {
  const unread = { programme, assessments: [] };
  return {
    cumulative: chartMonths(unread).length,
    units: Math.min(MOST_UNITS, new Set(units.map(({ name }) => name)).size) + 1,
    clauses: chartClauses(unread).length,
  };
}
