import type { OwnColumn, OwnCondition } from "../programme/own";
import type { Programme } from "../programme/programme";
import type { Cell } from "../reading/cell";
import { quoteCell } from "../reading/cell";
import type { Catalogue } from "../register/catalogue";
import type { ColumnKey } from "../register/columns";
import type { Initiative } from "../register/initiative";
import type { ComparedColumn, ComparedValue } from "../register/own-cells";
import { bindTest, comparedColumn } from "../register/own-cells";
import { either } from "../words/either";
import type { ConditionSign, OwnRuleId } from "../words/own-columns";
import { ownTypeWords } from "../words/own-columns";
import type { Severity } from "../words/severity";
import { rankOf } from "../words/severity";
import type { FindingData } from "./define-rule";

/** A rule that the campaign has made itself. */
export interface OwnRule {
  id: OwnRuleId;
  clause: string;
  check(
    initiative: Initiative,
    found: (message: string, severity: Severity, column: ColumnKey, data: FindingData) => void,
  ): void;
}

/** The rules of the campaign's own columns and conditions. */
export const ownRules = (programme: Programme, catalogue?: Catalogue): readonly OwnRule[] => [
  ...programme.columns.map((column) => columnRule(column, programme)),
  ...programme.conditions.flatMap((condition) => conditionRule(condition, programme, catalogue)),
];

const unreadable = ({ heading, type, words }: ComparedColumn, text: string): FindingData => ({
  heading,
  text,
  choices: words.length > 0 ? either(words) : ownTypeWords[type],
});

function columnRule({ key, heading, clause, mustBeFilled }: OwnColumn, programme: Programme): OwnRule {
  const column = comparedColumn(heading, programme)!;
  return {
    id: `column:${heading}`,
    clause,
    check({ own }, found) {
      const value = column.read(own.get(key));
      if (value.kind === "unreadable") found("unreadable", "missing", key, unreadable(column, value.text));
      else if (value.kind === "blank" && mustBeFilled) found("missing", "missing", key, { heading });
    },
  };
}

function conditionRule(
  { name, clause, severity, sentence, anyOf }: OwnCondition,
  programme: Programme,
  catalogue: Catalogue | undefined,
): OwnRule[] {
  const tests = anyOf
    .map((test) => bindTest(test, programme, catalogue))
    .flatMap((test) => (test.ok ? [test] : []));
  const [first] = tests;
  // A fault in it has been named where the settings were read.
  if (severity === "off" || !first || tests.length < anyOf.length) return [];
  const ofMissing = rankOf[severity] > rankOf.missing ? severity : "missing";
  const says: ReadonlySet<ColumnKey> = new Set(programme.columns.map(({ key }) => key));
  const check: OwnRule["check"] = ({ own }, found) => {
    let blank: ComparedColumn | undefined;
    let undecided: { column: ComparedColumn; value: ComparedValue; cell: Cell } | undefined;
    for (const { column, test, operands } of tests) {
      const cell = own.get(column.key);
      const value = column.read(cell);
      const outcome = compare(value, test.comparison, operands);
      if (outcome === "met") return;
      if (outcome === "blank") blank ??= column;
      if (outcome === "undecided") undecided ??= { column, value, cell };
    }
    if (undecided) {
      const { column, value, cell } = undecided;
      const { key, heading } = column;
      if (value.kind !== "unreadable")
        return found("undecided", ofMissing, key, { heading, text: quoteCell(cell), name });
      // What a column of one's own cannot read, its own rule says.
      if (says.has(key) && tests.length === 1) return;
      return found("unreadable", ofMissing, key, unreadable(column, value.text));
    }
    if (blank) return found("missing", ofMissing, blank.key, { heading: blank.heading });
    found("unmet", severity, first.column.key, { text: sentence || name });
  };
  return [{ id: `condition:${name}`, clause, check }];
}

function compare(
  value: ComparedValue,
  comparison: ConditionSign,
  operands: readonly ComparedValue[],
): "met" | "unmet" | "blank" | "undecided" {
  if (comparison === "filled") return value.kind === "blank" ? "unmet" : "met";
  if (value.kind === "blank") return "blank";
  if (value.kind === "unreadable") return "undecided";
  const decide = (met: boolean, unmet: boolean) => (met ? "met" : unmet ? "unmet" : "undecided");
  if (comparison === "oneOf" || comparison === "noneOf") {
    const isOne = operands.some((operand) => isSame(value, operand));
    const isNone = operands.every((operand) => isOther(value, operand));
    return comparison === "oneOf" ? decide(isOne, isNone) : decide(isNone, isOne);
  }
  const [a, b] = [rangeOf(value), rangeOf(operands[0])];
  if (!a || !b) return "undecided";
  switch (comparison) {
    case "atLeast":
      return decide(a.first >= b.first, a.last < b.first);
    case "atMost":
      return decide(a.last <= b.last, a.first > b.last);
    case "above":
      return decide(a.first > b.last, a.last <= b.last);
    case "below":
      return decide(a.last < b.first, a.first >= b.first);
  }
}

/** The first and the last of what a value may mean: a day of the calendar is a span, a number itself. */
function rangeOf(value: ComparedValue | undefined): { first: number; last: number } | undefined {
  if (value?.kind === "number") return { first: value.value, last: value.value };
  if (value?.kind === "text" && value.rank !== undefined) return { first: value.rank, last: value.rank };
  return value?.kind === "span" ? { first: value.from, last: value.before - 1 } : undefined;
}

function isSame(a: ComparedValue, b: ComparedValue): boolean {
  if (a.kind === "text" && b.kind === "text") return a.key === b.key;
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x !== undefined && y !== undefined && x.first >= y.first && x.last <= y.last;
}

function isOther(a: ComparedValue, b: ComparedValue): boolean {
  if (a.kind === "text" && b.kind === "text") return a.key !== b.key;
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x === undefined || y === undefined || x.last < y.first || x.first > y.last;
}
