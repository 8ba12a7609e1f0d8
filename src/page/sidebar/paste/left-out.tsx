import { leftOutFile } from "../../../core/pasting/left-out-file";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { CopyText } from "../../kit/copy-text";
import { DownloadText } from "../../kit/download-text";
import { Button } from "../../kit/parts";
import type { BlockState } from "./use-block";

/** Lines shown; the copied text has all. */
const SHOWN = 50;

export const withLine = (lines: ReadonlySet<number>, line: number): ReadonlySet<number> =>
  new Set([...lines, line]);
export const withoutLine = (lines: ReadonlySet<number>, line: number): ReadonlySet<number> =>
  new Set([...lines].filter((each) => each !== line));

/** The lines that are not taken, each with the reason; a press takes one in. */
export function LeftOut({ block }: { block: BlockState }) {
  const { read, decisions, decide, pasted, judged } = block;
  const lines = read?.leftOut ?? [];
  if (lines.length === 0 || !pasted) return null;
  const takeIn = (line: number) =>
    decide({ taken: withLine(decisions.taken, line), dropped: withoutLine(decisions.dropped, line) });
  const cellsOf = (line: number) => pasted.block[line - 1] ?? [];
  const file = () => {
    const there = (judged?.there ?? []).map(({ line, row }) => ({
      line,
      reason: fill(pasteWords.thereAlready, { row }),
    }));
    const left = lines.map(({ line, reason }) => ({ line, reason: pasteWords.reasons[reason] as string }));
    const all = [...left, ...there].sort((a, b) => a.line - b.line);
    const headings = pasted.placing.columns.map(({ heading }) => heading);
    return leftOutFile(
      headings,
      all.map((each) => ({ ...each, cells: cellsOf(each.line) })),
      pasteWords.leftOutFile,
    );
  };
  const text = lines.map(({ line }) => cellsOf(line).join("\t")).join("\n");
  return (
    <section>
      <h3>{fill(pasteWords.leftOut, { count: formatCount(lines.length) })}</h3>
      <ul class="plain left-out">
        {lines.slice(0, SHOWN).map(({ line, text, reason }) => (
          <li key={line}>
            <span class="typed">
              {fill(pasteWords.line, { line, text })} <small>({pasteWords.reasons[reason]})</small>
            </span>
            {reason !== "empty" && (
              <Button quiet label={fill(pasteWords.takeLine, { line })} onPress={() => takeIn(line)}>
                {pasteWords.take}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div class="actions">
        <CopyText text={text} words={pasteWords} />
        <DownloadText name={pasteWords.leftOutFile.name} type="text/csv" text={file}>
          {pasteWords.leftOutFile.save}
        </DownloadText>
      </div>
    </section>
  );
}
