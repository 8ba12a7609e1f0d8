import type { FormCells } from "../../../core/assessment/judge-cells";
import type { ColumnKey } from "../../../core/register/columns";
import { yesNoWords } from "../../../core/words/words";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { isPlaced } from "./block-problems";
import type { BlockState } from "./use-block";

const answers: readonly (readonly [string, FormCells])[] = [
  [pasteWords.novelty, { novelty: yesNoWords.yes }],
  [pasteWords.harmless, { publicOrder: yesNoWords.no, ipProtected: yesNoWords.no }],
];

/** The answers that hold for all rows of most lists, of columns that the block has, or has not. */
export const usualAnswers = ({ pasted }: BlockState, has: "has" | "hasNot") =>
  answers.filter(
    ([, cells]) =>
      pasted && columnsOf(cells).some((key) => isPlaced(pasted.placing, key)) === (has === "has"),
  );

const columnsOf = (cells: FormCells) => Object.keys(cells) as ColumnKey[];

/** Gives all rows such answers, where their cells are blank. */
export function AnswerTicks({ block, has }: { block: BlockState; has: "has" | "hasNot" }) {
  const { forAll } = block.decisions;
  return (
    <>
      {usualAnswers(block, has).map(([words, cells]) => (
        <label key={words} class="tick">
          <input
            type="checkbox"
            checked={columnsOf(cells).every((column) => forAll[column] === cells[column])}
            onChange={({ currentTarget }) =>
              block.decide({
                forAll: {
                  ...forAll,
                  ...(currentTarget.checked
                    ? cells
                    : Object.fromEntries(columnsOf(cells).map((column) => [column, ""]))),
                },
              })
            }
          />
          {words}
        </label>
      ))}
    </>
  );
}
