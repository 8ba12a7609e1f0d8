import type { Cell } from "../reading/cell";
import { isBlankCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import { textKey } from "../reading/text-key";
import type { ConditionSign, OwnType } from "../words/own-columns";
import {
  comparisonSigns,
  conditionWords,
  isNamed,
  mustBeFilledWord,
  ownKeyOf,
  ownTypeWords,
} from "../words/own-columns";
import { listGroups } from "../words/setting-words";
import type { Severity } from "../words/severity";
import { severityWords } from "../words/words";
import type { OwnColumn, OwnCondition, OwnTest } from "./own";
import type { ListEntry } from "./schema";
import type { SettingProblem } from "./settings-table";

type Fail = (fault: string, value: string, choices?: readonly string[]) => void;
type RowOf = (index: number) => number;

const PARTS = /[·|\n]/;
/** Before what follows from a condition, and between tests of which one is enough. */
export const CONSEQUENCE = /→|->/;
export const OTHERWISE = new RegExp(` ${conditionWords.or} `, "i");
const types = new Map(Object.entries(ownTypeWords).map(([type, word]) => [textKey(word), type as OwnType]));
const textOf = (value: Cell) => (isBlankCell(value) ? "" : String(value).replace(/\s+/g, " ").trim());

function failing(
  group: "columns" | "conditions",
  { item }: ListEntry,
  row: number,
  problems: SettingProblem[],
): Fail {
  return (fault, value, choices = []) =>
    problems.push({ row, group: listGroups[group], item, fault, value, choices });
}

/** `Điểm hội đồng` = `số · bắt buộc`; `Danh hiệu` = `chọn: A; B`; `Cấp đạt` = `cấp: Trường; Tỉnh`, the lowest first; a column that says nothing holds words. */
export function readOwnColumns(
  entries: readonly ListEntry[],
  rowOf: RowOf,
  problems: SettingProblem[],
): readonly OwnColumn[] {
  const headings = new Map<string, string>();
  return entries.map((entry, index): OwnColumn => {
    const { item, value, clause } = entry;
    const row = rowOf(index);
    const fail = failing("columns", entry, row, problems);
    const heading = item.normalize("NFC").replace(/\s+/g, " ");
    const twin = headings.get(headingKey(heading));
    if (twin !== undefined) fail("wordingTaken", heading, [twin]);
    headings.set(headingKey(heading), heading);
    const column = { heading, clause, row };
    let type: OwnType | undefined;
    let choices: readonly string[] = [];
    let mustBeFilled = false;
    for (const part of textOf(value) === "" ? [] : String(value).split(PARTS)) {
      const [word = "", ...rest] = part.split(":");
      if (textKey(word) === textKey(mustBeFilledWord)) {
        mustBeFilled = true;
        continue;
      }
      const named = types.get(textKey(word));
      choices = rest
        .join(":")
        .split(";")
        .map((choice) => choice.trim())
        .filter((choice) => choice !== "");
      const keys = choices.map(textKey);
      const again = keys.findIndex((key, place) => keys.indexOf(key) < place);
      // A level in two places has no place.
      if (named === "level" && again >= 0)
        fail("wordingTaken", choices[again]!, [choices[keys.indexOf(keys[again]!)]!]);
      // A single choice with a comma is a list parted by the wrong mark.
      const isList = choices.length > 1 || (choices.length === 1 && !choices[0]!.includes(","));
      if (named === undefined || type !== undefined || isNamed(named) !== isList)
        fail("columnType", part.trim(), Object.values(ownTypeWords));
      else type = named;
    }
    type ??= "text";
    return { ...column, key: ownKeyOf(type, heading), type, choices, mustBeFilled };
  });
}

/** `Điểm hội đồng ≥ 10 hoặc Xếp loại thuộc A; B → Không đủ điều kiện: câu`; without more it makes a row ineligible. */
export function readOwnConditions(
  entries: readonly ListEntry[],
  rowOf: RowOf,
  problems: SettingProblem[],
): readonly OwnCondition[] {
  return entries.map((entry, index) => {
    const row = rowOf(index);
    return readCondition(entry, row, failing("conditions", entry, row, problems));
  });
}

function readCondition({ item, value, clause }: ListEntry, row: number, fail: Fail): OwnCondition {
  const [tests = "", ...consequence] = textOf(value).split(CONSEQUENCE);
  const then = consequence.join(conditionWords.arrow);
  const [word = "", ...sentence] = then.split(":");
  const severity = severityOf(consequence.length > 0 ? word : severityWords.ineligible);
  if (severity === undefined)
    fail(
      "conditionSeverity",
      word.trim(),
      (["ineligible", "missing", "review", "note", "off"] as const).map((key) => severityWords[key]),
    );
  const anyOf = tests.split(OTHERWISE).flatMap((text) => {
    const test = readTest(text);
    if (test === undefined) fail("condition", text.trim());
    return test ?? [];
  });
  return {
    ...{ name: item, anyOf, clause, row },
    severity: severity ?? "ineligible",
    sentence: sentence.join(":").trim(),
  };
}

const severityOf = (word: string) =>
  (Object.keys(severityWords) as (Severity | "off")[]).find(
    (key) => key !== "waiting" && textKey(severityWords[key]) === textKey(word),
  );

const FILLED = new RegExp(`^(.+) (?:${comparisonSigns.filled.join("|")})$`, "i");
const LISTED = new RegExp(`^(.+?) (${comparisonSigns.noneOf[1]}|${comparisonSigns.oneOf[1]}) (.+)$`, "i");
const SIGN = /^([^≥≤≠<>=]+)(>=|=>|<=|=<|[≥≤≠<>=])([^≥≤≠<>=]+)$/;

/** One test; nothing where it is cut off. */
export function readTest(text: string): OwnTest | undefined {
  const tidy = text.trim();
  const filled = FILLED.exec(tidy)?.[1];
  if (filled) return { heading: filled.trim(), comparison: "filled", operands: [] };
  const [, heading, sign = "", operand] = SIGN.exec(tidy) ?? LISTED.exec(tidy) ?? [];
  const comparison = (Object.keys(comparisonSigns) as ConditionSign[]).find((key) =>
    comparisonSigns[key].some((each) => textKey(each) === textKey(sign) || each === sign),
  );
  const several = comparison === "oneOf" || comparison === "noneOf";
  const operands = (several ? (operand ?? "").split(";") : [operand ?? ""])
    .map((each) => each.trim())
    .filter((each) => each !== "");
  if (!heading || isBlankCell(heading) || !comparison || operands.length === 0) return undefined;
  return { heading: heading.trim(), comparison, operands };
}
