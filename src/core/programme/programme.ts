import type { WallTime } from "../reading/wall-time";
import type { Word } from "../words/campaign-words";
import type { Choices } from "../words/choices";
import type { RuleId } from "../words/rule-ids";
import type { Severity } from "../words/severity";
import type { OwnColumn, OwnCondition } from "./own";

/** Half-open: `from` is inside, `before` is not. */
export interface Window {
  from: WallTime;
  before: WallTime;
}

/** A window of registration (VI) and the window in which its initiatives meet the conditions. */
export interface Phase {
  name: string;
  /** The one of the two that the counting date has to fall into. */
  window: Window;
  registration: Window;
  qualification: Window;
}

/** Which date says when an initiative counts. */
export type PhaseBy = "registration" | "recognition" | "application" | "qualification";

/** Whose figures a target counts. */
export type Scope =
  | { kind: "register" | "everyUnit" }
  /** A level above the register, of which the register holds a part; a cluster or a unit of it. */
  | { kind: "above" | "cluster" | "unit"; name: string };

export type Measure = "initiatives" | "people" | "participation" | "money" | "officers" | "propaganda";

/** One value in a column of the register, by its heading; behind `≥` the least that will do. */
export interface Where {
  column: string;
  value: string;
}

/** A number or share to reach (II, V.2, VIII.1). */
export interface Target {
  /** As the settings tab names it, e.g. `LĐLĐ tỉnh – Giai đoạn 1`. */
  item: string;
  scope: Scope;
  /** The phase it counts; absent when it runs over the whole programme. */
  phase?: Phase;
  measure: Measure;
  /** Only the initiatives that have it are counted. */
  where?: Where;
  /** Absent when nobody has set it yet. */
  level?: Level;
  clause: string;
}

/** Initiatives, people, registrations or đồng as a count, or a share of the head count as a fraction. */
export type Level = { count: number } | { share: number };

/** A clause as it is cited, and its own words. */
export interface ClauseText {
  clause: string;
  text: string;
}

/** A campaign as data: everything that another year or another province would change. */
export interface Programme {
  name: string;
  issuer: string;
  document: string;
  /** Whose register this is, in its own words; empty when nobody said. */
  owner: string;
  timeZone: string;
  application: Window;
  recognisedFrom: WallTime;
  /** The first moment of recognition that counts no more; Infinity without such a bound. */
  recognisedBefore: WallTime;
  topicAcceptedFrom: WallTime;
  /** Calendar months from first application after which a recognition is noted as late. */
  recognitionMonths: number;
  choices: Choices;
  columns: readonly OwnColumn[];
  conditions: readonly OwnCondition[];
  /** Whether initiatives are registered on a portal: without one nothing waits for it. */
  portal: boolean;
  phaseBy: PhaseBy;
  creditedAuthor: "leaderOrHighestShare" | "firstNamed";
  participants: "people" | "initiatives";
  headCount: "staff" | "members";
  phases: readonly Phase[];
  targets: readonly Target[];
  /** The severities that the settings change; every other rule keeps its own. */
  rules: Readonly<Partial<Record<RuleId, Severity | "off">>>;
  /** What the row of a setting, a rule or a word cites, by its path: `appliedFrom`, `rules.kind-unknown`, `words.plan`. */
  cites: Readonly<Record<string, string>>;
  clauses: readonly ClauseText[];
  words: Readonly<Record<Word, string>>;
}
