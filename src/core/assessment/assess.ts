import { clauseOf } from "../programme/cited";
import type { Phase, Programme } from "../programme/programme";
import type { Person } from "../reading/read-people";
import type { Catalogue } from "../register/catalogue";
import type { ColumnKey } from "../register/columns";
import { creditedAuthor } from "../register/credited-author";
import type { Initiative } from "../register/initiative";
import { phaseOf } from "../register/phase-of";
import type { Finding, FindingData, Rule } from "../rules/define-rule";
import { rules } from "../rules/index";
import { ownRules } from "../rules/own-rules";
import type { TitleMemory } from "../rules/title-memory";
import type { Severity, Verdict } from "../words/severity";
import { rankOf, verdicts } from "../words/severity";

/** One row, judged. */
export interface Assessment {
  initiative: Initiative;
  verdict: Verdict;
  /** The worst first. */
  findings: readonly Finding[];
  /** That of the window in which it was registered, whatever the verdict (requirements 3). */
  phase?: Phase;
  /** The unit it counts for, by the catalogue's name; empty when nobody knows. */
  unitName: string;
  /** The one person it counts for (IV.2.4). */
  person?: Person;
}

/** Rules that speak of rows that count. */
const ofEligible: ReadonlySet<Finding["rule"]> = new Set(
  rules.flatMap((rule) => (rule.ofEligible ? rule.id : [])),
);

const noFindings: readonly Finding[] = [];

/**
 * Makes the judge of one table: feed it the rows from the top, once each, since duplicates are found against the
 * rows above. Whoever knows the duplicates already gives them as `titles`.
 */
export function createAssessor(
  programme: Programme,
  catalogue: Catalogue,
  titles?: Pick<TitleMemory, "add">,
): (initiative: Initiative) => Assessment {
  const context = { programme, catalogue };
  let findings: Finding[] | undefined;
  const memories = new Map<unknown, unknown>();
  const active = rules.flatMap((rule) => {
    const setting = programme.rules[rule.id] ?? rule.severity;
    if (setting === "off") return [];
    if (rule.remember && !memories.has(rule.remember)) memories.set(rule.remember, titles ?? rule.remember());
    const weights = weigh(rule, setting);
    const clause = clauseOf(programme, rule.id);
    const found = (message: string, data: FindingData = {}, column: ColumnKey = rule.columns[0]) => {
      findings ??= [];
      findings.push({
        rule: rule.id,
        clause,
        severity: weights[message]!,
        message,
        column,
        data,
      });
    };
    return [{ check: rule.check, memory: memories.get(rule.remember), found }];
  });

  const own = ownRules(programme, catalogue).map(({ id, clause, check }) => {
    const found: Parameters<typeof check>[1] = (message, severity, column, data) => {
      findings ??= [];
      findings.push({ rule: id, clause, severity, message, column, data });
    };
    return { check, found };
  });

  return (initiative) => {
    findings = undefined;
    for (const { check, found, memory } of active) check(initiative, context, found, memory);
    for (const { check, found } of own) check(initiative, found);
    const all = sortOut(findings, initiative.reviewed.kind === "yes");
    const phase = phaseOf(initiative, programme);
    const person = creditedAuthor(initiative.authors, programme.creditedAuthor);
    const assessment: Assessment = {
      initiative,
      verdict: all.verdict,
      findings: all.findings,
      unitName: unitNameOf(initiative),
    };
    if (phase) assessment.phase = phase;
    if (person) assessment.person = person;
    return assessment;
  };
}

/**
 * What each message weighs under the severity that the settings give its rule: the rule's main messages take it,
 * and nothing weighs more than a rule that was lowered.
 */
function weigh(rule: Rule, setting: Severity): Readonly<Record<string, Severity>> {
  const lowered = rankOf[setting] > rankOf[rule.severity];
  return Object.fromEntries(
    Object.entries(rule.messages).map(([message, own]) => {
      if (own === rule.severity) return [message, setting];
      return [message, lowered && rankOf[own] < rankOf[setting] ? setting : own];
    }),
  );
}

function sortOut(
  findings: Finding[] | undefined,
  reviewed: boolean,
): Pick<Assessment, "verdict" | "findings"> {
  if (findings === undefined) return { verdict: "eligible", findings: noFindings };
  const others = worstOf(
    findings.filter(({ rule }) => !ofEligible.has(rule)),
    reviewed,
  );
  const verdict = others === "eligible" ? worstOf(findings, reviewed) : others;
  // That the portal has not got it yet is worth saying only when nothing else is in the way.
  const kept = findings.filter(
    ({ rule, severity }) =>
      (severity !== "waiting" || verdict === "waiting") && (others === "eligible" || !ofEligible.has(rule)),
  );
  if (kept.length > 1) kept.sort((a, b) => rankOf[a.severity] - rankOf[b.severity]);
  return { verdict, findings: kept };
}

function worstOf(findings: readonly Finding[], reviewed: boolean): Verdict {
  let worst = verdicts.length - 1;
  for (const { severity } of findings) {
    if (reviewed && severity === "review") continue;
    if (rankOf[severity] < worst) worst = rankOf[severity];
  }
  return verdicts[worst]!;
}

function unitNameOf({ unit }: Initiative): string {
  if (unit.kind === "unit") return unit.unit.name;
  return unit.kind === "unlisted" ? unit.name : "";
}
