import type { ShownFinding } from "../../../core/assessment/shown-finding";

/** A finding's line without its clause, which stands beside it. */
export const withoutClause = ({ text, clause }: ShownFinding) =>
  clause && text.startsWith(`${clause}: `) ? text.slice(clause.length + 2) : text;
