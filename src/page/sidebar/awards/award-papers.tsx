import type { Awards } from "../../../api/bridge-awards";
import type { Programme } from "../../../core/programme/programme";
import type { ColumnHead } from "../../../core/summary/blocks/table";
import { awardChoiceLabels } from "../../../core/words/award-words";
import { fill } from "../../../core/words/fill";
import { nameColumn } from "../../../core/words/find-column";
import { initials } from "../../../core/words/initials";
import { formatCount } from "../../../core/words/number-vi";
import { awardsWords as words } from "../../../messages/vi/awards-vi";
import { dateLine, Paper, PaperTable } from "../../kit/paper";
import { outstandingRows, type PersonRow, rowsOf, type UnitRow } from "./award-rows";
import { certificateText } from "./certificate-text";

export interface AwardPaper {
  awards: Awards;
  programme: Programme;
  /** Wall-clock now. */
  now: string;
  units: readonly UnitRow[];
  people: readonly PersonRow[];
}

const { headings } = words;
const numbered = (rows: readonly (readonly string[])[]) =>
  rows.map((row, index) => [formatCount(index + 1), ...row]);

/** Titles one below the other, told apart where they are several. */
const listed = (titles: string): string => (titles.includes("\n") ? titles.replace(/^/gm, "- ") : titles);

/** Numbers of decisions one below the other: the room beside them is for titles. */
const apart = (decisions: string): string => decisions.replaceAll("; ", ";\n");

const shownAs: Readonly<Record<string, (text: string) => string>> = { titles: listed, decisions: apart };

/** What the tables were narrowed to, in one line. */
const conditionsOf = ({ choices, asOf }: Awards): string =>
  [
    ...Object.values(awardChoiceLabels).flatMap((label, at) =>
      choices[at] ? [`${label}: ${choices[at]}`] : [],
    ),
    ...(asOf ? [fill(words.asOf, { day: asOf })] : []),
  ].join("; ");

const letterhead = ({ awards: { fields }, programme, now }: AwardPaper) => ({
  fields,
  date: dateLine(fields.place, now),
  foot: (
    <div class="signature">
      <div />
      <div>
        <b>{words.chair}</b>
        <br />
        <b>{fields.title.toUpperCase()}</b>
      </div>
    </div>
  ),
  number: fill(words.number, {
    office: initials(programme.issuer.replace(/\s+(?:tỉnh|thành phố|Việt Nam).*$/i, "")) || "…",
  }),
});

/** The proposal (VII): whom to commend, with what they did and the decisions by which it was recognised. */
export function ProposalPaper(paper: AwardPaper) {
  const { awards, programme, units, people } = paper;
  const conditions = conditionsOf(awards);
  const marked = outstandingRows(awards);
  return (
    <Paper
      {...letterhead(paper)}
      kind={words.kind}
      subject={fill(words.subject, {
        commendation: programme.words.commendation,
        programme: programme.name,
      })}
    >
      {conditions && <p class="caption">{fill(words.conditions, { text: conditions })}</p>}
      <h4>{words.groups}</h4>
      <PaperTable
        headings={[headings.number, headings.unit, headings.count, headings.share]}
        rows={orNone(numbered(units.map(({ unit, eligible, share }) => [unit, eligible, share])))}
        figures={[2, 3]}
      />
      <h4>{words.persons}</h4>
      <PaperTable
        headings={[
          headings.number,
          headings.person,
          headings.unit,
          headings.titles,
          headings.decisions,
          headings.benefit,
        ]}
        rows={orNone(
          numbered(
            people.map(({ person, unit, titles, decisions, benefit, benefitStated }) => [
              ...[person, unit, listed(titles), apart(decisions)],
              benefitStated === "0" ? "" : benefit,
            ]),
          ),
        )}
        figures={[5]}
      />
      {marked.length > 0 && (
        <>
          <h4>{words.initiatives}</h4>
          <PaperTable
            headings={[headings.number, headings.titles, headings.person, headings.unit, headings.decisions]}
            rows={marked.map(({ number, title, authors, unit, decision }) => [
              ...[number, title, authors, unit, decision],
            ])}
          />
        </>
      )}
      <p>{fill(words.total, { units: formatCount(units.length), people: formatCount(people.length) })}</p>
    </Paper>
  );
}

const orNone = (rows: readonly (readonly string[])[]) => (rows.length > 0 ? rows : [["", words.none]]);

/** The tables as the tab has them. */
export function RankingPaper(paper: AwardPaper) {
  const { awards, programme } = paper;
  const tables = [awards.units, awards.people, awards.outstanding];
  const conditions = conditionsOf(awards);
  return (
    <Paper
      {...letterhead(paper)}
      across
      kind={words.rankingKind}
      subject={fill(words.rankingSubject, { programme: programme.name })}
    >
      {conditions && <p class="caption">{fill(words.conditions, { text: conditions })}</p>}
      {tables.map((table) => (
        <>
          <h4>{nameColumn<ColumnHead>(table.columns)?.heading}</h4>
          <PaperTable
            headings={table.columns.map(({ heading }) => heading)}
            rows={rowsOf(table).map((row) =>
              table.columns.map(({ key }) => {
                const text = row[key as keyof typeof row];
                return shownAs[key]?.(text) ?? text;
              }),
            )}
            figures={table.columns.flatMap(({ kind }, at) =>
              kind === "count" || kind === "share" || kind === "money" ? [at] : [],
            )}
          />
        </>
      ))}
    </Paper>
  );
}

/** One certificate a page, in the union's own words. */
export function Certificates({ awards: { fields }, programme, now, units, people }: AwardPaper) {
  const { unitCertificate, personCertificate } = programme.words;
  const texts = [
    ...units.map(({ unit, eligible }) =>
      certificateText(unitCertificate, {
        ...{ tên: unit, "đơn vị": unit, "số sáng kiến": eligible, "sáng kiến": "", "số quyết định": "" },
        "chương trình": programme.name,
      }),
    ),
    ...people.map(({ person, unit, eligible, titles, decisions }) =>
      certificateText(personCertificate, {
        ...{ tên: person, "đơn vị": unit, "số sáng kiến": eligible },
        ...{ "sáng kiến": titles.split("\n").join("; "), "số quyết định": decisions },
        "chương trình": programme.name,
      }),
    ),
  ];
  return (
    <>
      {texts.map((text, at) => (
        <article key={at} class="certificate">
          <b>{fields.body.toUpperCase()}</b>
          <h1>{words.certificate}</h1>
          <p class="text">{text}</p>
          <div>
            <i>{dateLine(fields.place, now)}</i>
            <br />
            <b>{fields.title.toUpperCase()}</b>
            <br />
            <br />
            <br />
          </div>
        </article>
      ))}
    </>
  );
}
