import type { Assessment } from "../../assessment/assess";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import { tidyText } from "../../reading/characters";
import { awardHeadings, awardTies } from "../../words/award-words";
import { fill } from "../../words/fill";
import { formatCount } from "../../words/number-vi";
import { columnsOf, type Table } from "../blocks/table";
import { type Ranked, rankSorted } from "../figures/rank";
import { benefitOf } from "../figures/tally";
import { amount, countOfRows } from "../trace/trace-figure";
import { tieText } from "./tie-text";

interface PersonFigures {
  name: string;
  unitName: string;
  rows: Assessment[];
  benefit: number;
  benefitStated: number;
}

/** The people to whom eligible initiatives are credited (IV.2.4): the most initiatives first, then the most money. */
export function awardPeople({ assessments }: JudgedWorkbook): readonly Ranked<PersonFigures>[] {
  const people: PersonFigures[] = [];
  const byUnit = new Map<string, Map<string, PersonFigures>>();
  for (const row of assessments) {
    if (!row?.person) continue;
    const { person, unitName } = row;
    const benefit = benefitOf(row);
    const benefitStated = benefit > 0 ? 1 : 0;
    let ofUnit = byUnit.get(unitName);
    if (!ofUnit) {
      ofUnit = new Map();
      byUnit.set(unitName, ofUnit);
    }
    const known = ofUnit.get(person.key);
    if (known) {
      known.rows.push(row);
      known.benefit += benefit;
      known.benefitStated += benefitStated;
    } else {
      const figures = { name: person.name, unitName, rows: [row], benefit, benefitStated };
      ofUnit.set(person.key, figures);
      people.push(figures);
    }
  }
  people.sort((a, b) => b.rows.length - a.rows.length || b.benefit - a.benefit);
  return rankSorted(people, (a, b) => a.rows.length === b.rows.length && a.benefit === b.benefit);
}

/** The number of a decision (IV.2.1) as read, else as typed: a paper names it either way. */
export function decisionOf({ initiative: { decisionNumber } }: Assessment): string {
  if (decisionNumber.kind === "blank") return "";
  return decisionNumber.kind === "decision" ? decisionNumber.number : decisionNumber.text;
}

/** Nearly all people have one. */
const distinct = (texts: readonly string[]) => (texts.length > 1 ? [...new Set(texts)] : texts);

export type AwardPersonKey = keyof typeof awardHeadings.people;

export function awardPeopleTable(rows: JudgedWorkbook): Table<Ranked<PersonFigures>, AwardPersonKey> {
  const stated = (person: PersonFigures) => person.rows.filter((row) => benefitOf(row) > 0);
  const labelled = (heading: string, { name, unitName }: PersonFigures) => ({
    label: [name, unitName, heading],
  });
  return {
    rows: awardPeople(rows),
    columns: columnsOf<Ranked<PersonFigures>, AwardPersonKey>(awardHeadings.people, {
      rank: {
        kind: "count",
        value: ({ rank }) => rank,
        source: ({ row, ahead }) => ({
          kind: "rank",
          source: { of: "people", rows: ahead().flatMap(({ rows: theirs }) => theirs) },
          ...labelled(awardHeadings.people.rank, row),
        }),
      },
      person: { kind: "name", value: ({ row }) => row.name },
      unit: { kind: "name", value: ({ row }) => row.unitName },
      eligible: {
        kind: "count",
        value: ({ row }) => row.rows.length,
        source: ({ row }) => ({
          ...amount(countOfRows(row.rows)),
          ...labelled(awardHeadings.people.eligible, row),
        }),
      },
      benefit: {
        kind: "money",
        value: ({ row }) => row.benefit,
        source: ({ row }) => ({
          ...amount({ of: "money", rows: stated(row) }),
          ...labelled(awardHeadings.people.benefit, row),
          columnOf: () => "benefitValue",
        }),
      },
      benefitStated: {
        kind: "count",
        value: ({ row }) => row.benefitStated,
        source: ({ row }) => ({
          ...amount(countOfRows(stated(row))),
          ...labelled(awardHeadings.people.benefitStated, row),
          columnOf: () => "benefitValue",
        }),
      },
      decisions: {
        kind: "text",
        value: ({ row }) => distinct(row.rows.map(decisionOf).filter(Boolean)).join("; "),
      },
      explanation: {
        kind: "text",
        value: (ranked) => {
          const { rows, benefit } = ranked.row;
          return tieText(
            ranked,
            ({ name, unitName }) => `${name} (${unitName})`,
            () => [
              fill(awardTies.eligible, { count: formatCount(rows.length) }),
              benefit > 0 ? fill(awardTies.benefit, { count: formatCount(benefit) }) : awardTies.noBenefit,
            ],
          );
        },
      },
      titles: {
        kind: "text",
        value: ({ row }) => row.rows.map(({ initiative }) => tidyText(initiative.title.text)).join("\n"),
      },
    }),
  };
}
