import type { PaperRow } from "../../../api/bridge-papers";
import { type FixedKey, headingOf } from "../../../core/register/columns";
import { type PaperColumn, paperHeading } from "../../../core/words/paper-columns";
import { rowPapersWords as words } from "../../../messages/vi/row-papers-vi";
import { authorLines } from "./author-lines";
import { moneyText, textOfColumn } from "./request-form";
import { saidIn } from "./said-in";
import { unitOf } from "./unit-of";

export interface CardField {
  label: string;
  text: string;
}

/**
 * What there is to enter on the portal (V.5), in the order of its known steps: the person, the workplace, the initiative.
 * Its own fields are named by no source, so that each is called as the register calls it.
 */
export function portalFields(row: Pick<PaperRow, "cells" | "unit">): readonly CardField[] {
  const { cells } = row;
  const fixed = (column: FixedKey): CardField => ({ label: headingOf(column), text: saidIn(cells[column]) });
  const own = (column: PaperColumn): CardField => ({
    label: paperHeading(column),
    text: textOfColumn(cells, column),
  });
  const { authors } = authorLines(cells);
  const people = authors.map(({ name, share }) => (share ? `${name} (${share})` : name)).join("\n");
  return [
    { label: headingOf("authors"), text: people },
    ...[own("born"), own("position"), own("degree")],
    { label: words.workplaceOf, text: unitOf(row) },
    ...[fixed("title"), fixed("kind"), own("field"), own("origin"), own("description"), own("conditions")],
    ...[fixed("appliedOn"), fixed("recognisedOn"), fixed("recognisedBy"), fixed("decisionNumber")],
    { label: headingOf("benefitValue"), text: moneyText(cells) },
    ...[fixed("socialBenefit"), fixed("evidence")],
  ];
}

/** All that is known, a line each. */
export const cardText = (fields: readonly CardField[]): string =>
  fields.flatMap(({ label, text }) => (text ? `${label}: ${text}` : [])).join("\n");
