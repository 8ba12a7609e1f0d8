import type { Programme } from "../programme/programme";
import type { Catalogue } from "../register/catalogue";
import type { ColumnKey, FixedKey } from "../register/columns";
import type { Initiative } from "../register/initiative";
import type { OwnRuleId } from "../words/own-columns";
import type { RuleId } from "../words/rule-ids";
import type { Severity } from "../words/severity";

/** What a message fills its places with; texts are quoted as typed, dates are formatted. */
export type FindingData = Readonly<Record<string, string | number>>;

/** One thing that a rule says of one row. */
export interface Finding {
  rule: RuleId | OwnRuleId;
  /** What the rule's row of `Cấu hình` cites; empty where it cites nothing. */
  clause: string;
  severity: Severity;
  /** Which of the rule's messages, for the wording. */
  message: string;
  /** The cell to look at. */
  column: ColumnKey;
  data: FindingData;
}

/** What a check may look at beside the row itself. */
export interface Context {
  programme: Programme;
  catalogue: Catalogue;
}

/** The cells of an example: text as typed; columns that are not named have a value that passes every rule. */
export type ExampleCells = Readonly<Partial<Record<FixedKey, string | number | boolean | Date>>>;

export interface Rule<Message extends string = string> {
  id: RuleId;
  /** The severity that the settings replace. */
  severity: Severity;
  /** The cells it reads, the first being the one it points to unless a finding says otherwise. */
  columns: readonly [FixedKey, ...FixedKey[]];
  /** Its messages, each with what it weighs under the rule's own severity. */
  messages: Readonly<Record<Message, Severity>>;
  /** Says something of rows that count only: nothing else may be wrong with the row. */
  ofEligible?: true;
  examples: {
    passes: readonly ExampleCells[];
    found: readonly (readonly [cells: ExampleCells, message: NoInfer<Message>])[];
    /** For rules about several rows: the rows that stand above every example. */
    above?: readonly ExampleCells[];
  };
  /** What a rule about several rows remembers, made anew for each table. */
  remember?(): unknown;
  check(
    initiative: Initiative,
    context: Context,
    found: (message: NoInfer<Message>, data?: FindingData, column?: ColumnKey) => void,
    memory: unknown,
  ): void;
}

/** Types a rule's messages; the checks on its form are tests. */
export function defineRule<const Message extends string>(rule: Rule<Message>): Rule<Message> {
  return rule;
}

/** Gives a rule about several rows its typed memory. */
export function defineRuleWithMemory<const Message extends string, Memory>(
  rule: Omit<Rule<Message>, "check" | "remember"> & {
    remember(): Memory;
    check(
      initiative: Initiative,
      context: Context,
      found: (message: NoInfer<Message>, data?: FindingData, column?: ColumnKey) => void,
      memory: Memory,
    ): void;
  },
): Rule<Message> {
  // The engine hands each rule the memory that the same rule made.
  return rule as Rule<Message>;
}
