import type { FormCells } from "../../../core/assessment/judge-cells";
import { readMoney } from "../../../core/reading/read-money";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { type PaperColumn, paperKey } from "../../../core/words/paper-columns";
import { requestParts } from "../../../messages/vi/request-vi";
import { enterWords } from "../../../messages/vi/sidebar-vi";
import { saidIn } from "./said-in";

export interface RequestPart {
  id: keyof typeof requestParts;
  label: string;
  guidance: string;
  /** Empty where the register says nothing. */
  text: string;
}

/** What a cell of a paper's own column says. */
export const textOfColumn = (cells: FormCells, column: PaperColumn): string =>
  saidIn(cells[paperKey(column)]);

/** An amount in full where the cell says just that, else as somebody typed it. */
export function moneyText(cells: FormCells): string {
  const typed = saidIn(cells.benefitValue);
  const reading = readMoney(typed);
  const isPlain = reading.kind === "money" && !reading.approximate && !reading.upTo && !reading.perYear;
  return isPlain ? fill(enterWords.money, { amount: formatCount(reading.dong) }) : typed;
}

const joined = (...texts: readonly string[]) => texts.filter(Boolean).join("\n");

/** The parts of the request (Circular 18/2013/TT-BKHCN, annex I) that a row can fill, in the form's order. */
export function requestOf(cells: FormCells): readonly RequestPart[] {
  const texts: Readonly<Record<RequestPart["id"], string>> = {
    investor: "",
    field: textOfColumn(cells, "field"),
    appliedOn: saidIn(cells.appliedOn),
    description: joined(textOfColumn(cells, "origin"), textOfColumn(cells, "description")),
    secret: "",
    conditions: textOfColumn(cells, "conditions"),
    benefitByAuthor: joined(moneyText(cells), saidIn(cells.socialBenefit)),
    benefitByUsers: "",
  };
  return (Object.keys(requestParts) as RequestPart["id"][]).map((id) => {
    const [label, guidance] = requestParts[id];
    return { id, label, guidance, text: texts[id] };
  });
}
