import type { Where } from "../programme/programme";
import type { Cell } from "../reading/cell";
import { readYesNo } from "../reading/read-yes-no";
import { textKey } from "../reading/text-key";
import { type Choices, choiceLists, isListed } from "../words/choices";
import { choiceReader } from "./choice-reader";
import { isFixed, typeOf } from "./columns";
import type { Initiative } from "./initiative";
import type { Register } from "./open-register";

/** Whether an initiative has a value in a column; a fault where the register has not got the column or the value. */
export type WhereTest =
  | { ok: true; has(initiative: Initiative): boolean }
  | { ok: false; fault: "unknownColumn" | "unknownValue" };

/** Lists of the campaign and answers are compared by what they mean, every other cell by its text. */
export function whereTest({ column, value }: Where, register: Register, choices: Choices): WhereTest {
  const found = register.find(column);
  if (!found) return { ok: false, fault: "unknownColumn" };
  const { key, cell } = found;
  if (key !== undefined && isFixed(key) && isListed(key)) {
    const list = choiceLists[key];
    const wanted = choiceReader(list, choices[list])(value);
    if (wanted.kind !== "choice") return { ok: false, fault: "unknownValue" };
    return {
      ok: true,
      has(initiative) {
        const reading = initiative[key];
        return reading.kind === "choice" && reading.value === wanted.value;
      },
    };
  }
  const isAnswer = key !== undefined && typeOf(key) === "yesNo";
  const answer = readYesNo(value).kind;
  if (isAnswer && answer !== "yes" && answer !== "no") return { ok: false, fault: "unknownValue" };
  const wanted = textKey(value);
  const has = (of: Cell) => (isAnswer ? readYesNo(of).kind === answer : textKey(String(of ?? "")) === wanted);
  return { ok: true, has: ({ row }) => has(cell(row)) };
}
