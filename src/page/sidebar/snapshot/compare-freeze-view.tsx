import { useEffect, useMemo, useState } from "preact/hooks";
import type { CompareFreezeAnswer } from "../../../api/bridge-compare-freeze";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { compareFreezeWords, freezePageWords } from "../../../messages/vi/freeze-vi";
import { CopyText } from "../../kit/copy-text";
import { Button, FailureNote, Field, Waiting } from "../../kit/parts";
import { printPapers } from "../../kit/print-papers";
import { momentText } from "../../kit/registration-moment";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";
import { ChangeList } from "./change-list";
import { ComparisonPaper } from "./comparison-paper";
import { sectionsOf, sectionsText } from "./comparison-sections";
import { FigureTables } from "./figure-tables";
import { freezeText } from "./freeze-list";
import { changedTabs } from "./setting-changes";
import { SettingLists } from "./setting-lists";

/** What moved since a freeze: the figures then and now, what was set otherwise, and the rows with their causes. */
export function CompareFreezeView() {
  const { boot } = useApp();
  const list = useCall("pageFreezes");
  const compare = useCall("pageCompareFreeze");
  const [chosen, setChosen] = useState<number>();
  const [later, setLater] = useState<number>();
  const load = () => list.run({});
  useEffect(() => {
    load();
  }, []);
  const freezes = list.value ?? [];
  const id = freezes.some((freeze) => freeze.id === chosen) ? chosen : freezes[0]?.id;
  const found = compare.busy || compare.failure ? undefined : compare.value;
  const tabs = useMemo(() => (found ? changedTabs(found) : []), [found]);
  const sections = useMemo(() => (found ? sectionsOf(found, tabs) : []), [found, tabs]);
  return (
    <>
      <Waiting call={list} words={freezePageWords.listing} />
      {list.failure && <FailureNote failure={list.failure} />}
      {list.value && freezes.length === 0 && <p>{freezePageWords.none}</p>}
      {freezes.length > 0 && (
        <>
          <Field id="freeze-which" label={compareFreezeWords.which}>
            <select
              id="freeze-which"
              value={id}
              onChange={(event) => setChosen(Number(event.currentTarget.value))}
            >
              {freezes.map((freeze) => (
                <option key={freeze.id} value={freeze.id}>
                  {freeze.name}: {freezeText(freeze)}
                </option>
              ))}
            </select>
          </Field>
          {freezes.length > 1 && (
            <Field id="freeze-against" label={compareFreezeWords.against}>
              <select
                id="freeze-against"
                value={later ?? ""}
                onChange={(event) => setLater(Number(event.currentTarget.value) || undefined)}
              >
                <option value="">{compareFreezeWords.againstNow}</option>
                {freezes
                  .filter((freeze) => freeze.id !== id)
                  .map((freeze) => (
                    <option key={freeze.id} value={freeze.id}>
                      {freeze.name}: {freezeText(freeze)}
                    </option>
                  ))}
              </select>
            </Field>
          )}
          <div>
            <Button
              primary
              disabled={compare.busy || id === undefined}
              onPress={() => id !== undefined && compare.run({ id, later: later === id ? undefined : later })}
            >
              {compareFreezeWords.compare}
            </Button>
          </div>
        </>
      )}
      <Waiting call={compare} words={compareFreezeWords.comparing} />
      {compare.failure && <FailureNote failure={compare.failure} />}
      <p role="status" class={found ? "said" : "unseen"}>
        {found && resultSentence(found)}
      </p>
      {found && (
        <>
          {found.edited && <p class="note">{compareFreezeWords.edited}</p>}
          {found.otherVersion && (
            <p class="note">
              {fill(compareFreezeWords.version, { old: found.otherVersion, now: boot.version })}
            </p>
          )}
          {found.freeze.asOf && !found.later && (
            <p class="hint">{fill(compareFreezeWords.asOf, { day: found.freeze.asOf })}</p>
          )}
          {found.programmes && (
            <p class="note typed">{fill(compareFreezeWords.programmes, found.programmes)}</p>
          )}
          <div class="actions">
            <CopyText text={sectionsText(sections)} words={compareFreezeWords.copyTable} />
            <Button
              onPress={() =>
                printPapers(
                  <ComparisonPaper
                    title={fill(compareFreezeWords.paper, { programme: boot.programmeName })}
                    lines={[
                      resultSentence(found),
                      ...[found.freeze, found.later].flatMap((freeze) =>
                        freeze ? [`${freeze.name}: ${freezeText(freeze)}`] : [],
                      ),
                      ...(found.programmes ? [fill(compareFreezeWords.programmes, found.programmes)] : []),
                    ]}
                    sections={sections}
                  />,
                )
              }
            >
              {compareFreezeWords.print}
            </Button>
          </div>
          <FigureTables figures={found.figures} now={found.later ? compareFreezeWords.later : undefined} />
          <SettingLists tabs={tabs} />
          <ChangeList found={found} />
        </>
      )}
    </>
  );
}

function resultSentence({ freeze, later, kinds, settings, units, activities }: CompareFreezeAnswer): string {
  const { changed, added, gone, edited } = kinds;
  const isSame = changed + added + gone + edited === 0 && !settings && !units && !activities;
  const { same, between, result } = compareFreezeWords;
  return fill(later ? between : isSame ? same : result, {
    at: momentText(freeze.at),
    later: later ? momentText(later.at) : "",
    changed: formatCount(changed),
    added: formatCount(added),
    gone: formatCount(gone),
    edited: formatCount(edited),
  });
}
