import type { Cell } from "../reading/cell";
import type { RuleId } from "../words/rule-ids";
import { settingGroups } from "../words/setting-words";
import { metaOf } from "./fields";
import { inferOwner } from "./infer-target";
import type { Programme } from "./programme";
import { readChoices } from "./read-choices";
import { readOwnColumns, readOwnConditions } from "./read-own";
import { endsFirst, readPhases } from "./read-phases";
import { readSources } from "./read-sources";
import { readTargets } from "./read-targets";
import { ruleName } from "./rule-names";
import type { Settings } from "./schema";
import { phaseSettings, settingsSchema, severity, singleSettings } from "./schema";
import type { SettingProblem } from "./settings-table";
import { sortSettings } from "./settings-table";
import { withoutPortal } from "./without-portal";

export type ProgrammeReading =
  | { ok: true; programme: Programme; settings: Settings }
  | { ok: false; problems: readonly SettingProblem[] };

/** Reads the rows of `Cấu hình`. Never throws: what is wrong is listed with its row. */
export function readProgramme(rows: readonly (readonly Cell[])[]): ProgrammeReading {
  const sorted = sortSettings(rows);
  return decode(sorted.settings, sorted.rowOf, sorted.problems);
}

/** Reads settings that are written in code: a preset. A fault there is a programmer's. */
export function programmeOf(settings: Settings): Programme {
  const reading = decode(settings, new Map(), []);
  if (!reading.ok) throw new Error(`Preset: ${JSON.stringify(reading.problems)}`);
  return reading.programme;
}

function decode(
  settings: Settings,
  rowOf: ReadonlyMap<string, number>,
  found: readonly SettingProblem[],
): ProgrammeReading {
  const problems = [...found];
  const at = (path: string) => rowOf.get(path) ?? 0;
  const own = {
    choices: readChoices(settings, at, problems),
    columns: readOwnColumns(settings.lists?.columns ?? [], (index) => at(`lists.columns.${index}`), problems),
    conditions: readOwnConditions(
      settings.lists?.conditions ?? [],
      (index) => at(`lists.conditions.${index}`),
      problems,
    ),
  };
  const parsed = settingsSchema.safeParse(settings);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const path = issue.path.map(String);
      problems.push(describe(settings, path, at(path.join(".")), issue.message));
    }
    return { ok: false, problems };
  }
  const values = parsed.data;
  const application = { from: values.appliedFrom, before: values.appliedTo };
  if (endsFirst(application)) {
    problems.push({ row: at("appliedTo"), ...named(singleSettings.appliedTo), fault: "endsBeforeItBegins" });
  }
  if (endsFirst({ from: values.recognisedFrom, before: values.recognisedBefore })) {
    const where = named(singleSettings.recognisedBefore);
    problems.push({ row: at("recognisedBefore"), ...where, fault: "endsBeforeItBegins" });
  }
  const timed = readPhases(
    settings,
    values,
    at,
    found.some(({ fault }) => fault === "missing"),
  );
  problems.push(...timed.problems);
  const { phases, phaseBy } = timed;
  const targets = readTargets(
    settings,
    values.targets.map(({ level }) => level),
    phases,
    { rowOf: at, fail: (problem) => problems.push(problem) },
  );
  const { problems: unknown, ...sources } = readSources(settings, rowOf);
  problems.push(...unknown);
  if (problems.length > 0) return { ok: false, problems };
  const {
    appliedFrom: _from,
    appliedTo: _to,
    phases: _phases,
    targets: _targets,
    lists: _,
    kinds: _kinds,
    topicLevels: _levels,
    cites: _cites,
    ...rest
  } = values;
  const rules = values.portal ? rest.rules : { ...rest.rules, ...withoutPortal };
  const owner = rest.owner || inferOwner(targets);
  return {
    ok: true,
    settings,
    programme: { ...rest, rules, owner, ...own, application, phases, phaseBy, targets, ...sources },
  };
}

const named = (schema: Parameters<typeof metaOf>[0]) => {
  const { group, item } = metaOf(schema);
  return { group, item };
};
const choicesOf = (schema: Parameters<typeof metaOf>[0]) => {
  const { choices } = metaOf(schema);
  return choices ? { choices } : {};
};

function describe(settings: Settings, path: readonly string[], row: number, fault: string): SettingProblem {
  const [first, index, key] = path;
  if (first === "phases") {
    const phase = settings.phases[Number(index)]!;
    const field = key as keyof typeof phaseSettings;
    return { row, ...named(phaseSettings[field]), group: phase.name, fault, value: phase[field] };
  }
  if (first === "targets") {
    const { item, level } = settings.targets[Number(index)]!;
    return { row, group: settingGroups.targets, item, fault, value: level };
  }
  if (first === "rules") {
    const id = index as RuleId;
    const choices = choicesOf(severity);
    const item = ruleName(id);
    return { row, group: settingGroups.rules, item, fault, value: settings.rules[id], ...choices };
  }
  const field = first as keyof typeof singleSettings;
  const schema = singleSettings[field];
  return { row, ...named(schema), fault, value: settings[field], ...choicesOf(schema) };
}
