import { useEffect, useState } from "preact/hooks";
import { type AwardChoiceKey, awardChoiceLabels, awardOrders } from "../../../core/words/award-words";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { awardsWords as words } from "../../../messages/vi/awards-vi";
import { Button, FailureNote, Field, Waiting } from "../../kit/parts";
import { printPapers } from "../../kit/print-papers";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";
import { type AwardPaper, Certificates, ProposalPaper, RankingPaper } from "./award-papers";
import { outstandingRows, rowsOf } from "./award-rows";
import { TickList } from "./tick-list";

const keys = Object.keys(awardChoiceLabels) as AwardChoiceKey[];
const hints: Readonly<Partial<Record<AwardChoiceKey, string>>> = {
  quarter: words.quarterHint,
  least: words.leastHint,
};

/** Whom to commend (VII): the rankings under some choices, and papers about those that are ticked. */
export function AwardsView() {
  const { boot, programme } = useApp();
  const awards = useCall("pageAwards");
  const [typed, setTyped] = useState<readonly string[]>(keys.map(() => ""));
  /** Who is left out of the papers, by their place in their table. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const load = async (choices: readonly string[] | null) => {
    setLeft(new Set());
    const found = await awards.run({ choices });
    if (found.ok) setTyped(keys.map((_key, at) => found.value.choices[at] ?? ""));
  };
  useEffect(() => {
    load(null);
  }, []);
  const listOf: Readonly<Partial<Record<AwardChoiceKey, readonly string[]>>> = {
    cluster: [...new Set(boot.units.map(({ cluster }) => cluster).filter(Boolean))],
    phase: boot.phases.map(({ name }) => name),
    order: Object.values(awardOrders),
  };
  const change = (at: number, text: string) =>
    setTyped(typed.map((before, index) => (index === at ? text : before)));
  const found = awards.busy || awards.failure ? undefined : awards.value;
  const units = found ? rowsOf(found.units) : [];
  const people = found ? rowsOf(found.people) : [];
  const paper: AwardPaper | undefined = found && {
    ...{ awards: found, programme, now: boot.now },
    units: units.filter((_row, at) => !left.has(`unit ${at}`)),
    people: people.filter((_row, at) => !left.has(`person ${at}`)),
  };
  return (
    <>
      <p class="hint">{words.about}</p>
      {keys.map((key, at) => {
        const id = `award-${key}`;
        const list = listOf[key];
        return (
          <Field key={key} id={id} label={awardChoiceLabels[key]} hint={hints[key]}>
            {list ? (
              <select id={id} value={typed[at]} onChange={(event) => change(at, event.currentTarget.value)}>
                {key !== "order" && <option value="">{words.all}</option>}
                {list.map((name, index) => (
                  <option key={name} value={key === "order" && index === 0 ? "" : name}>
                    {name}
                  </option>
                ))}
              </select>
            ) : (
              <input
                id={id}
                type="text"
                autocomplete="off"
                value={typed[at]}
                onInput={(event) => change(at, event.currentTarget.value)}
              />
            )}
          </Field>
        );
      })}
      <div>
        <Button primary disabled={awards.busy} onPress={() => load(typed)}>
          {words.load}
        </Button>
      </div>
      <Waiting call={awards} words={words.loading} />
      {awards.failure && <FailureNote failure={awards.failure} />}
      {found && paper && (
        <>
          {found.asOf && (
            <p class="note">
              <b>{fill(words.asOf, { day: found.asOf })}.</b> {words.asOfWhy}
            </p>
          )}
          <TickList
            {...{ left, setLeft, kind: "unit" }}
            name={fill(words.units, { count: formatCount(units.length) })}
            items={units.map(({ rank, unit, eligible, share, explanation }) => ({
              text: fill(words.unit, {
                ...{ rank, name: unit, eligible },
                share: share.includes("%") ? fill(words.unitShare, { share }) : "",
              }),
              note: explanation,
            }))}
          />
          <TickList
            {...{ left, setLeft, kind: "person" }}
            name={fill(words.people, { count: formatCount(people.length) })}
            items={people.map(({ rank, person, unit, eligible, explanation }) => ({
              text: fill(words.person, { rank, name: person, unit, eligible }),
              note: explanation,
            }))}
          />
          <p class="hint">{fill(words.outstanding, { count: formatCount(outstandingRows(found).length) })}</p>
          <p role="status">
            {fill(words.chosen, {
              units: formatCount(paper.units.length),
              people: formatCount(paper.people.length),
            })}
          </p>
          <div class="actions">
            <Button onPress={() => printPapers(<ProposalPaper {...paper} />)}>{words.list}</Button>
            <Button onPress={() => printPapers(<RankingPaper {...paper} />)}>{words.ranking}</Button>
            <Button
              disabled={paper.units.length + paper.people.length === 0}
              onPress={() => printPapers(<Certificates {...paper} />)}
            >
              {fill(words.certificates, { count: formatCount(paper.units.length + paper.people.length) })}
            </Button>
          </div>
          <p class="hint">{words.printHint}</p>
        </>
      )}
    </>
  );
}
