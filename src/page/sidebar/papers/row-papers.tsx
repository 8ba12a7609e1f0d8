import { useEffect, useRef } from "preact/hooks";
import type { PaperRow } from "../../../api/bridge-papers";
import type { CheckScope } from "../../../api/check-scope";
import { agrees, readRowKey } from "../../../core/register/row-identity";
import { fill } from "../../../core/words/fill";
import { paperHeading } from "../../../core/words/paper-columns";
import { requestForm } from "../../../messages/vi/request-vi";
import { beforeSigning, rowPapersWords as words } from "../../../messages/vi/row-papers-vi";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Typed, Waiting } from "../../kit/parts";
import { printPapers } from "../../kit/print-papers";
import { Told } from "../../kit/told";
import { useCall } from "../../kit/use-call";
import { VerdictMark } from "../../kit/verdict-mark";
import { FindingItem } from "../findings/finding-item";
import { useApp } from "../shell/app-context";
import { AddColumns } from "./add-columns";
import { authorLines } from "./author-lines";
import { columnsFor, paperKeys } from "./columns-for";
import { lacksMore } from "./lacking";
import { PortalCard } from "./portal-card";
import { portalFields } from "./portal-fields";
import { PortalRecord } from "./portal-record";
import { requestOf } from "./request-form";
import { RequestPaper } from "./request-paper";

/** A row that nobody has recognised yet is what a request is made for. */
const signingWords = (row: PaperRow) =>
  (row.verdict === "missing" || row.verdict === "ineligible") && !lacksMore(row)
    ? words.unrecognised
    : beforeSigning[row.verdict];

const withoutPortal = columnsFor.row.filter((column) => !/^portal/.test(column));

/** Rows may have been sorted meanwhile. */
const isSame = (one: PaperRow, other: PaperRow) =>
  agrees(readRowKey(other.key).seen, readRowKey(one.key).seen);

/** The papers of one row: the request for recognition (V.1) and the portal's entry card (V.5). */
export function RowPapers({ scope, close }: { scope: CheckScope; close(): void }) {
  const { programme } = useApp();
  const rows = useCall("pageRows");
  const first = useRef<PaperRow | undefined>(undefined);
  const load = async () => {
    const { row } = first.current ?? {};
    // The cursor may stand elsewhere by now.
    const again: CheckScope = row === undefined ? scope : { kind: "rows", first: row, last: row };
    const found = await rows.run({ scope: again, own: paperKeys });
    if (found.ok) first.current ??= found.value.rows[0];
  };
  useEffect(() => {
    load();
  }, []);
  const found = rows.value?.rows[0];
  const row = found && isSame(found, first.current ?? found) ? found : undefined;
  const has = rows.value?.has ?? [];
  const { authors, unmatched } = authorLines(row?.cells ?? {});
  return (
    <>
      <Button quiet onPress={close}>
        {words.back}
      </Button>
      <Told>
        <h2>{words.title}</h2>
      </Told>
      <Waiting call={rows} words={words.loading} />
      {rows.failure && (
        <FailureNote failure={rows.failure}>
          <Button onPress={load}>{shellWords.retry}</Button>
        </FailureNote>
      )}
      {rows.value && !row && <p role="alert">{words.gone}</p>}
      {row && (
        <>
          <article class={`card tone-${row.verdict}`}>
            <p class="card-top">
              <small>
                {fill(shellWords.row, { row: row.row })} {row.cells.code}
              </small>
              <VerdictMark verdict={row.verdict} />
            </p>
            <p class="title">
              <Typed>{row.cells.title ?? ""}</Typed>
            </p>
            <p class={`said-of tone-${row.verdict}`}>{signingWords(row)}</p>
            {row.findings.map((finding) => (
              <FindingItem key={`${finding.rule} ${finding.message}`} finding={finding} row={row.row} />
            ))}
          </article>
          {unmatched.map((column) => (
            <p key={column} class="said-of tone-missing">
              {fill(words.unmatched, { heading: paperHeading(column), count: authors.length })}
            </p>
          ))}
          <div>
            <Button primary onPress={() => printPapers(<RequestPaper row={row} />)}>
              {words.print}
            </Button>
          </div>
          <p class="hint">{words.printHint}</p>
          <details class="note">
            <summary>{words.parts}</summary>
            <p class="hint">{words.workplace}</p>
            <dl>
              {requestOf(row.cells).map(({ id, label, guidance, text }) => (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>
                    <p class="title">{text ? <Typed>{text}</Typed> : words.blank}</p>
                    <p class="hint">{guidance}</p>
                  </dd>
                </div>
              ))}
              <div>
                <dt>{requestForm.helpers}</dt>
                <dd>
                  <p class="title">{words.blank}</p>
                  <p class="hint">{requestForm.helpersGuidance}</p>
                </dd>
              </div>
            </dl>
          </details>
          <PortalCard fields={portalFields(row)} />
          {programme.portal && <PortalRecord key={row.key} {...{ row, has }} written={load} />}
          <AddColumns wanted={programme.portal ? columnsFor.row : withoutPortal} has={has} />
          <Button quiet disabled={rows.busy} onPress={load}>
            {words.again}
          </Button>
        </>
      )}
    </>
  );
}
