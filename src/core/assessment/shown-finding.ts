import type { Programme } from "../programme/programme";
import type { ColumnKey } from "../register/columns";
import type { Finding, FindingData } from "../rules/define-rule";
import type { OwnRuleId } from "../words/own-columns";
import type { RuleId } from "../words/rule-ids";
import type { Severity } from "../words/severity";
import { findingText } from "./finding-text";

/** A finding as people see it: plain data, its sentence with it. */
export interface ShownFinding {
  rule: RuleId | OwnRuleId;
  clause: string;
  severity: Severity;
  message: string;
  text: string;
  column: ColumnKey;
  /** The earlier row that this one seems to be again. */
  otherRow?: number;
}

export const shownFindings = (
  findings: readonly Finding[],
  programme: Pick<Programme, "words">,
): ShownFinding[] =>
  findings.map((finding) => {
    const { rule, clause, severity, message, column, data } = finding;
    return {
      rule,
      clause,
      severity,
      message,
      text: findingText(finding, programme),
      column,
      ...earlier(data),
    };
  });

const earlier = ({ row }: FindingData) => (typeof row === "number" ? { otherRow: row } : {});
