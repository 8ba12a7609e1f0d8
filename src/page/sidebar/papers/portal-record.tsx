import { useState } from "preact/hooks";
import type { CellChange } from "../../../api/bridge";
import type { PaperRow } from "../../../api/bridge-papers";
import { headingKey } from "../../../core/reading/headings";
import type { ColumnKey } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { paperHeading, paperKey } from "../../../core/words/paper-columns";
import { rowPapersWords as words } from "../../../messages/vi/row-papers-vi";
import { Button, Field } from "../../kit/parts";
import { useApp } from "../shell/app-context";
import { useParted } from "../undo/use-parted";
import { isWebLink } from "./web-link";
import { WrittenCells } from "./written-cells";

const all = ["portalCode", "portalLink"] as const;

interface PortalRecordProps {
  row: PaperRow;
  /** The columns of papers that the tab has. */
  has: readonly ColumnKey[];
  /** The row is to be read again. */
  written(): void;
}

/** What the portal gave an initiative, kept beside its row (V.5). */
export function PortalRecord({ row, has, written }: PortalRecordProps) {
  const { tab, programme, undoing, noteChange } = useApp();
  const fix = useParted("pageFix");
  const [typed, setTyped] = useState<Partial<Record<(typeof all)[number], string>>>({});
  const textOf = (column: (typeof all)[number]) => typed[column] ?? row.cells[paperKey(column)] ?? "";
  const own = new Set(programme.columns.map(({ heading }) => headingKey(heading)));
  // What the register has no column for has no place to be kept.
  const columns = all.filter(
    (column) => own.has(headingKey(paperHeading(column))) || has.includes(paperKey(column)),
  );
  const changes = columns.flatMap((column): CellChange[] => {
    const [key, text] = [paperKey(column), textOf(column).trim()];
    const old = row.cells[key] ?? "";
    const cell = { row: row.row, key: row.key, column: key };
    return text === old ? [] : [{ ...cell, old, value: text, oldText: old, newText: text }];
  });
  const link = textOf("portalLink").trim();
  const isBad = link !== "" && !isWebLink(link);
  const write = async () => {
    const { undo } = await fix.run(changes);
    const step = fill(words.step, { ...programme.words, row: row.row });
    undoing.add({ on: tab, words: step, changes: undo });
    if (undo.length === 0) return;
    setTyped({});
    noteChange();
    written();
  };
  if (columns.length === 0) return null;
  return (
    <section class="stack">
      <h3>{fill(words.kept, programme.words)}</h3>
      {columns.map((column) => (
        <Field
          key={column}
          id={`paper-${column}`}
          label={paperHeading(column)}
          hint={column === "portalLink" && isBad && <span class="said-of tone-missing">{words.badLink}</span>}
        >
          <input
            id={`paper-${column}`}
            type="text"
            autocomplete="off"
            aria-describedby={`paper-${column}-hint`}
            value={textOf(column)}
            onInput={(event) => {
              const text = event.currentTarget.value;
              setTyped((before) => ({ ...before, [column]: text }));
            }}
          />
        </Field>
      ))}
      <Button disabled={fix.busy || isBad || changes.length === 0} onPress={write}>
        {fill(words.write, { row: row.row })}
      </Button>
      <WrittenCells {...{ fix, written }} />
    </section>
  );
}
