import type { SettingsAnswer } from "../../../api/bridge-settings";
import { textKey } from "../../../core/reading/text-key";
import { fill } from "../../../core/words/fill";
import { listGroups } from "../../../core/words/setting-words";
import { trySettingsWords as words } from "../../../messages/vi/try-settings-vi";
import { Button } from "../../kit/parts";
import { NewName } from "./new-name";
import { SettingField } from "./setting-field";
import type { Lines, SettingGroup } from "./settings-draft";
import {
  addEntry,
  addPhase,
  addTarget,
  countChanges,
  goesAlong,
  groupsOf,
  hasEntry,
  hasGroup,
  hasTarget,
  offeredColumns,
  removeLine,
  removePhase,
  removeTarget,
  renameEntry,
  renamePhase,
  setClause,
  settingText,
  setValue,
  targetPlaces,
} from "./settings-draft";
import { TargetFields } from "./target-fields";

export interface EditorProps {
  /** Tells the fields of two editors on one page apart. */
  prefix: string;
  base: Lines;
  lines: Lines;
  meta: Pick<SettingsAnswer, "choices" | "phaseItems" | "usual" | "admittedBy">;
  /** What is wrong with the value of a line, by its place from 0. */
  problems: ReadonlyMap<number, string>;
  /** Which groups are open at first. */
  open?: readonly SettingGroup["kind"][];
  change(lines: Lines): void;
}

export const settingId = (prefix: string, index: number) => `${prefix}-${index}`;

/** All settings by group, as `Cấu hình` has them. */
export function SettingsEditor(props: EditorProps) {
  const { prefix, base, lines, meta, change } = props;
  const groups = groupsOf(lines);
  // A new phase is named where the phases end.
  const rest = groups.findIndex(({ kind }) => !["programme", "conditions", "phase"].includes(kind));
  const show = (group: SettingGroup) => (
    // A phase keeps its place while its name is typed anew.
    <Group
      key={group.kind === "phase" ? group.lines[0]?.index : group.kind === "list" ? group.name : group.kind}
      group={group}
      {...props}
    />
  );
  return (
    <div class="stack">
      {groups.slice(0, rest < 0 ? undefined : rest).map(show)}
      <NewName
        key="new"
        id={`${prefix}-new-phase`}
        label={words.phaseNew}
        button={words.addPhase}
        isTaken={(name) => hasGroup(lines, name)}
        add={(name) => change(addPhase(lines, name, meta.phaseItems))}
      />
      {rest >= 0 && groups.slice(rest).map(show)}
      <p class="unseen" role="status">
        {fill(words.changedCount, { count: countChanges(base, lines) })}
      </p>
    </div>
  );
}

function Group({
  group,
  prefix,
  base,
  lines,
  meta,
  problems,
  open = [],
  change,
}: EditorProps & { group: SettingGroup }) {
  const { name, kind } = group;
  const count = countChanges(
    base,
    lines,
    kind === "targets" ? targetPlaces(lines, base) : group.lines.map(({ index }) => index),
  );
  /** A list says for itself who takes part: what said so before asks for words that are not in it. */
  const isInForce = ({ line }: SettingGroup["lines"][number]) =>
    !Object.entries(meta.admittedBy).some(
      ([list, by]) =>
        by === settingText(line[1]) && lines.some(([group]) => textKey(settingText(group)) === textKey(list)),
    );
  return (
    <details class="group" open={open.includes(kind)}>
      <summary>
        <b>{name}</b>
        {count > 0 && <span class="changes">{fill(words.changedCount, { count })}</span>}
      </summary>
      {kind === "phase" && (
        <NewName
          id={`${prefix}-phase-${group.lines[0]?.index}`}
          label={words.phaseName}
          value={name}
          isTaken={(other) => hasGroup(lines, other)}
          add={(other) => change(renamePhase(lines, name, other))}
        />
      )}
      {kind === "list" && group.lines.length === 0 && meta.usual[name] && (
        <p class="hint">
          {fill(words.usual, { list: meta.usual[name].map(([, item]) => settingText(item)).join("; ") })}
        </p>
      )}
      {group.lines.filter(isInForce).map(({ index, line }) => (
        <div key={index} class="setting-line">
          {kind === "list" && (
            <NewName
              id={`${settingId(prefix, index)}-name`}
              label={fill(words.entryName, { item: String(line[1]) })}
              value={settingText(line[1])}
              also={(item) => goesAlong(lines, index, item)}
              isTaken={(item) => hasEntry(lines, name, item)}
              add={(item) => change(renameEntry(lines, index, item))}
            />
          )}
          <SettingField
            id={settingId(prefix, index)}
            kind={kind}
            line={line}
            was={base[index]}
            choices={meta.choices}
            problem={problems.get(index)}
            change={(text) => change(setValue(base, lines, index, text))}
          />
          {kind === "targets" && (
            <TargetFields
              base={base}
              lines={lines}
              item={settingText(line[1])}
              idOf={(at) => settingId(prefix, at)}
              problems={problems}
              change={change}
            />
          )}
          {(kind === "targets" || kind === "list") && (
            <div class="with-remove">
              <input
                type="text"
                aria-label={fill(words.targetClause, { item: String(line[1]) })}
                placeholder={fill(words.clause, { clause: "…" })}
                value={String(line[3] ?? "")}
                onInput={(event) => change(setClause(lines, index, event.currentTarget.value))}
              />
              <Button
                quiet
                label={fill(kind === "list" ? words.removeEntry : words.removeOf, { item: String(line[1]) })}
                onPress={() =>
                  change(
                    kind === "list" ? removeLine(lines, index) : removeTarget(lines, settingText(line[1])),
                  )
                }
              >
                {words.remove}
              </Button>
            </div>
          )}
        </div>
      ))}
      {kind === "targets" && (
        <NewName
          id={`${prefix}-new-target`}
          label={words.targetNew}
          hint={words.targetHint}
          button={words.addTarget}
          isTaken={(item) => hasTarget(lines, item)}
          add={(item) => change(addTarget(lines, item))}
        />
      )}
      {kind === "list" && (
        <NewName
          id={`${prefix}-new-${textKey(name).replace(/\s/g, "-")}`}
          label={fill(words.entryNew, { group: name })}
          hint={words.entryHints[name] ?? ""}
          button={words.addEntry}
          isTaken={(item) => hasEntry(lines, name, item)}
          add={(item) => {
            const usual = { lines: meta.usual[name] ?? [], admittedBy: meta.admittedBy[name] ?? "" };
            change(addEntry(lines, name, item, usual));
          }}
        />
      )}
      {name === listGroups.columns &&
        offeredColumns(lines).map((line) => (
          <Button key={line[1]} quiet onPress={() => change([...lines, line])}>
            {fill(words.addOffered, { item: String(line[1]), clause: String(line[3]) })}
          </Button>
        ))}
      {kind === "phase" && (
        <Button
          quiet
          label={fill(words.removePhaseOf, { phase: name })}
          onPress={() => change(removePhase(lines, name))}
        >
          {words.removePhase}
        </Button>
      )}
    </details>
  );
}
