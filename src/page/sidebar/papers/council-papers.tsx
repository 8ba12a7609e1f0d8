import type { ComponentChildren } from "preact";
import type { PaperRow } from "../../../api/bridge-papers";
import { readPeople } from "../../../core/reading/read-people";
import type { ReportFields } from "../../../core/report/kit/letterhead";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { councilPaperWords as words } from "../../../messages/vi/council-vi";
import { dateLine, Paper, PaperTable } from "../../kit/paper";
import { dayText } from "./decision-changes";
import { moneyText } from "./request-form";
import { saidIn } from "./said-in";
import { unitOf } from "./unit-of";

export interface CouncilPaper {
  rows: readonly PaperRow[];
  fields: ReportFields;
  /** What is known of the decision. */
  decision: { number: string; day: string | undefined };
}

const { headings } = words;
const authorsOf = ({ cells }: PaperRow, between = "\n") => {
  const people = readPeople(cells.authors ?? "");
  return people
    .map(({ name, share }) =>
      share === undefined || people.length === 1 ? name : `${name} (${String(share).replace(".", ",")}%)`,
    )
    .join(between);
};

/** The day of a paper, dotted where nobody said it. */
const dayLine = (place: string, day: string | undefined) =>
  day ? dateLine(place || words.dots, `${day}T00:00`) : fill(words.date, { place: place || words.dots });

const Foot = ({ left, children }: { left?: ComponentChildren; children: ComponentChildren }) => (
  <div class="signature">
    <div>{left}</div>
    <div>{children}</div>
  </div>
);

/** A name to sign above. */
const Signed = ({ title, signer }: { title: string; signer?: string }) => (
  <>
    <b>{title}</b>
    <div class="sign-here" />
    <b>{signer}</b>
  </>
);

/** Decree 30/2020/NĐ-CP, appendix I: the number of an article stands in bold. */
const Article = ({ text }: { text: string }) => {
  const [number = ""] = /^Điều \d+\./.exec(text) ?? [];
  return (
    <p>
      <b>{number}</b>
      {text.slice(number.length)}
    </p>
  );
};

/** The initiatives that a meeting is about. */
export function CouncilList({ rows, fields }: CouncilPaper) {
  return (
    <Paper
      across
      fields={fields}
      date={dayLine(fields.place, undefined)}
      number={words.listNumber}
      kind={words.listKind}
      subject={words.listSubject}
      foot={
        <Foot>
          <Signed title={fields.title.toUpperCase() || words.chair} signer={fields.signer} />
        </Foot>
      }
    >
      <PaperTable
        headings={[
          ...[headings.number, headings.code, headings.title, headings.authors, headings.unit],
          ...[headings.kind, headings.applied, headings.benefit],
        ]}
        rows={rows.map((row, at) => [
          ...[
            formatCount(at + 1),
            saidIn(row.cells.code),
            saidIn(row.cells.title),
            authorsOf(row),
            unitOf(row),
          ],
          ...[saidIn(row.cells.kind), saidIn(row.cells.appliedOn), moneyText(row.cells)],
        ])}
      />
      <p>{fill(words.total, { count: formatCount(rows.length) })}</p>
    </Paper>
  );
}

/** The minutes of the meeting, to fill in by hand. */
export function CouncilMinutes({ rows, fields }: CouncilPaper) {
  return (
    <Paper
      fields={fields}
      date={dayLine(fields.place, undefined)}
      number={words.minutesNumber}
      kind={words.minutesKind}
      subject={words.minutesSubject}
      foot={
        <Foot left={<Signed title={words.secretary} />}>
          <Signed title={words.chair} />
        </Foot>
      }
    >
      {words.minutesLines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{words.minutesContent}</p>
      <PaperTable
        headings={[
          ...[headings.number, headings.title, headings.authors],
          ...[headings.for, headings.against, headings.outcome],
        ]}
        rows={rows.map((row, at) => [
          formatCount(at + 1),
          saidIn(row.cells.title),
          authorsOf(row),
          "",
          "",
          "",
        ])}
      />
      <p>{fill(words.minutesAgreed, { count: formatCount(rows.length) })}</p>
      <p>{words.minutesEnd}</p>
    </Paper>
  );
}

/** The decision of recognition (IV.2.1) with its annex, by unit. */
export function CouncilDecision({ rows, fields, decision: { number, day } }: CouncilPaper) {
  const [only] = rows;
  const unit = rows.length === 1 && only ? unitOf(only) : "";
  const first =
    rows.length === 1 && only
      ? fill(words.articleOne, {
          title: saidIn(only.cells.title) || words.dots,
          authors: authorsOf(only, ", ") || words.dots,
          unit: unit && fill(words.ofUnit, { unit }),
        })
      : fill(words.articles[0], { count: formatCount(rows.length) });
  return (
    <>
      <Paper
        fields={fields}
        date={dayLine(fields.place, day)}
        number={number ? fill(words.numberOf, { number }) : words.decisionNumber}
        kind={words.decisionKind}
        subject={words.decisionSubject}
        foot={
          <Foot
            left={
              <div class="recipients">
                <b>
                  <i>{words.recipients}</i>
                </b>
                {words.recipientLines.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </div>
            }
          >
            <Signed title={fields.title.toUpperCase() || words.dots} signer={fields.signer} />
          </Foot>
        }
      >
        <p class="caption">
          <b>
            {fields.title.toUpperCase() || words.dots} {fields.body.toUpperCase()}
          </b>
        </p>
        {words.basis.map((line) => (
          <p key={line}>
            <i>{line}</i>
          </p>
        ))}
        <p class="caption">
          <b>{words.decides}</b>
        </p>
        {[first, ...words.articles.slice(1)].map((article) => (
          <Article key={article} text={article} />
        ))}
      </Paper>
      {rows.length > 1 && <Annex rows={rows} fields={fields} decision={{ number, day }} />}
    </>
  );
}

function Annex({ rows, fields, decision: { number, day } }: CouncilPaper) {
  const byUnit = new Map<string, PaperRow[]>();
  for (const row of rows) byUnit.set(unitOf(row), [...(byUnit.get(unitOf(row)) ?? []), row]);
  let count = 0;
  return (
    <article>
      <p class="caption">
        <b>{words.annexKind}</b>
        <br />
        <i>
          {fill(words.annexOf, {
            number: number || "……/QĐ-……",
            day: day ? dayText(day) : "……/……/………",
            body: fields.body || words.dots,
          })}
        </i>
      </p>
      {[...byUnit].map(([unit, theirs]) => (
        <div key={unit}>
          {byUnit.size > 1 && <h4>{unit || words.unknownUnit}</h4>}
          <PaperTable
            headings={[headings.number, headings.code, headings.title, headings.authors]}
            rows={theirs.map((row) => {
              count += 1;
              return [formatCount(count), saidIn(row.cells.code), saidIn(row.cells.title), authorsOf(row)];
            })}
          />
        </div>
      ))}
      <p>{fill(words.total, { count: formatCount(rows.length) })}</p>
    </article>
  );
}
