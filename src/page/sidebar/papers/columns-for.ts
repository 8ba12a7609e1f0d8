import { type PaperColumn, paperColumns, paperKey } from "../../../core/words/paper-columns";

const all = Object.keys(paperColumns) as PaperColumn[];
export const paperKeys = all.map(paperKey);

/** What each kind of paper wants, in the order of the form. */
export const columnsFor: Readonly<Record<"row" | "showcase", readonly PaperColumn[]>> = {
  row: all.filter((column) => !["reason", "outstanding", "consent"].includes(column)),
  showcase: ["outstanding", "reason", "consent", "origin", "description", "portalLink"],
};
