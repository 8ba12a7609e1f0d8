import type { ComponentChild } from "preact";
import { useRef, useState } from "preact/hooks";
import type { PaperRow } from "../../../api/bridge-papers";
import type { CheckScope } from "../../../api/check-scope";
import { isPlaceholder } from "../../../core/reading/placeholder";
import { readRowKey } from "../../../core/register/row-identity";
import type { ReportFields } from "../../../core/report/kit/letterhead";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { verdictWords } from "../../../core/words/words";
import { councilPaperWords as paperWords, councilWords as words } from "../../../messages/vi/council-vi";
import { Button, FailureNote, Field, Waiting } from "../../kit/parts";
import { printPapers } from "../../kit/print-papers";
import { useCall } from "../../kit/use-call";
import { withoutClause } from "../findings/without-clause";
import { useParted } from "../undo/use-parted";
import { CouncilDecision, CouncilList, CouncilMinutes } from "./council-papers";
import { dayOf } from "./decision-changes";
import { DecisionForm, type TypedDecision } from "./decision-form";
import { lacksMore } from "./lacking";
import { leftRows, RowList, tickedRows } from "./row-list";
import { useLetterhead } from "./use-letterhead";
import { type WhichRows, WhichRowsForm } from "./which-rows";
import { WrittenCells } from "./written-cells";

const fieldNames = Object.keys(words.fields) as (keyof ReportFields)[];
const nobody: ReadonlySet<string> = new Set();

/** What tells the row, whatever else is written into it. */
const identityOf = ({ key }: PaperRow) => JSON.stringify(readRowKey(key).seen);

const isAsked = ({ cells, phase }: PaperRow, which: WhichRows) => {
  if (which.kind === "phase") return phase === which.phase;
  return (
    which.kind === "every" ||
    isPlaceholder(cells.decisionNumber ?? "") ||
    isPlaceholder(cells.recognisedOn ?? "")
  );
};

const noteOf = ({ cells, unit, verdict, findings }: PaperRow) =>
  fill(words.note, {
    authors: cells.authors ?? "",
    unit: unit || (cells.unit ?? ""),
    verdict:
      verdictWords[verdict] +
      (findings.length > 0 ? fill(words.reasons, { list: findings.map(withoutClause).join("; ") }) : ""),
  });

/** The council's papers (IV.2.1): which initiatives, the list, the minutes, the decision and what it writes. */
export function CouncilView() {
  const call = useCall("pageRows");
  const fix = useParted("pageFix");
  const { fields, type, open, keep } = useLetterhead();
  const asked = useRef<[CheckScope, WhichRows]>([{ kind: "all" }, { kind: "every" }]);
  const [rows, setRows] = useState<readonly PaperRow[]>();
  const [left, setLeft] = useState(nobody);
  const [decision, setDecision] = useState<TypedDecision>({ number: "", day: "", by: "" });
  const load = async (scope: CheckScope, which: WhichRows) => {
    asked.current = [scope, which];
    setLeft(nobody);
    const [found] = await Promise.all([
      call.run({ scope, own: [] }),
      open(scope.kind === "unit" ? scope.unit : ""),
    ]);
    if (found.ok) setRows(found.value.rows.filter((row) => isAsked(row, which)));
  };
  /** The same rows as they are now, whether or not they would be asked for still. */
  const refresh = async () => {
    const [scope, which] = asked.current;
    if (!rows?.length) return load(scope, which);
    const seen = new Map(rows.map((row) => [identityOf(row), row.row]));
    const leftOut = new Set(rows.filter((row) => !chosen.includes(row)).map(identityOf));
    const [first, last] = [Math.min(...seen.values()), Math.max(...seen.values())];
    const again: CheckScope = scope.kind === "selection" ? { kind: "rows", first, last } : scope;
    const found = await call.run({ scope: again, own: [] });
    if (!found.ok) return;
    const fresh = found.value.rows.filter((row) => seen.has(identityOf(row)));
    setRows(fresh);
    setLeft(leftRows(fresh, (row) => leftOut.has(identityOf(row))));
  };
  const chosen = tickedRows(rows ?? [], left);
  const doubtful = chosen.filter(lacksMore);
  const paper = {
    rows: chosen,
    fields: { ...fields, superior: fields.superior || paperWords.dots },
    decision: { number: decision.number.trim(), day: dayOf(decision.day) },
  };
  const print = (papers: ComponentChild) => {
    keep();
    printPapers(papers);
  };
  return (
    <>
      <p class="hint">{words.about}</p>
      <WhichRowsForm busy={call.busy} load={load} />
      <Waiting call={call} words={words.loading} />
      {call.failure && <FailureNote failure={call.failure} />}
      {rows?.length === 0 && <p role="status">{words.none}</p>}
      {rows && rows.length > 0 && (
        <>
          {call.value && call.value.more > 0 && (
            <p>{fill(words.more, { count: formatCount(call.value.more) })}</p>
          )}
          <RowList
            {...{ rows, noteOf, left, setLeft }}
            name={fill(words.rows, { count: formatCount(rows.length) })}
          />
          <p role="status">{fill(words.chosen, { count: formatCount(chosen.length) })}</p>
          {doubtful.length > 0 && (
            <p class="said-of tone-missing">
              {fill(words.doubtful, { count: formatCount(doubtful.length) })}
            </p>
          )}
          <fieldset>
            <legend>{words.letterhead}</legend>
            {fieldNames.map((name) => (
              <Field key={name} id={`council-${name}`} label={words.fields[name]}>
                <input
                  id={`council-${name}`}
                  type="text"
                  autocomplete="off"
                  value={fields[name]}
                  onInput={(event) => type(name, event.currentTarget.value)}
                />
              </Field>
            ))}
          </fieldset>
          <DecisionForm rows={chosen} typed={decision} change={setDecision} fix={fix} written={refresh} />
        </>
      )}
      <WrittenCells {...{ fix, written: refresh }} />
      {rows && rows.length > 0 && (
        <>
          <div class="actions">
            <Button disabled={chosen.length === 0} onPress={() => print(<CouncilList {...paper} />)}>
              {words.list}
            </Button>
            <Button disabled={chosen.length === 0} onPress={() => print(<CouncilMinutes {...paper} />)}>
              {words.minutes}
            </Button>
            <Button disabled={chosen.length === 0} onPress={() => print(<CouncilDecision {...paper} />)}>
              {words.decide}
            </Button>
          </div>
          <p class="hint">{words.printHint}</p>
        </>
      )}
    </>
  );
}
