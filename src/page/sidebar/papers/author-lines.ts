import type { FormCells } from "../../../core/assessment/judge-cells";
import { readPeople } from "../../../core/reading/read-people";
import { type PaperColumn, paperKey } from "../../../core/words/paper-columns";
import { saidIn } from "./said-in";

const details = ["born", "position", "degree"] as const satisfies PaperColumn[];

/** An author as a line of a paper's table; what nobody wrote is empty. */
export type AuthorLine = Readonly<Record<"name" | "share" | (typeof details)[number], string>>;

/** The authors of a row, with what other columns say of each. `unmatched`: columns that do not say of whom they speak. */
export function authorLines(cells: FormCells): {
  authors: readonly AuthorLine[];
  unmatched: readonly PaperColumn[];
} {
  const people = readPeople(cells.authors ?? "");
  const lines = details.map((column) => linesOf(cells[paperKey(column)] ?? "", people.length));
  return {
    authors: people.map(({ name, share }, at) => {
      const [born = "", position = "", degree = ""] = lines.map((each) => each?.[at]);
      return {
        ...{ name, born, position, degree },
        share: share === undefined ? "" : `${String(share).replace(".", ",")}%`,
      };
    }),
    unmatched: details.filter((_column, at) => people.length > 0 && lines[at] === undefined),
  };
}

/** A text for each author; nothing where nobody can tell which text is whose. */
function linesOf(text: string, count: number): readonly string[] | undefined {
  const lines = text.split(/[\n;]/).map(saidIn);
  // What ends the last line begins no other.
  if (lines.length === count + 1 && lines.at(-1) === "") lines.pop();
  if (count === 1) return [lines.filter(Boolean).join(", ")];
  if (lines.every((line) => line === "")) return Array(count).fill("");
  return lines.length === count ? lines : undefined;
}
