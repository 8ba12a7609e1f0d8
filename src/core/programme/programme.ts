import type { WallTime } from "../reading/wall-time";
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
  registration: Window;
  qualification: Window;
}

export type Measure = "initiatives" | "participation" | "officers" | "propaganda" | "unitDefault";

/** A number or share to reach (II, V.2, VIII.1). */
export interface Target {
  /** As the settings tab names it, e.g. `LĐLĐ tỉnh – Giai đoạn 1`. */
  item: string;
  scope: string;
  /** The phase it counts; absent when it runs over the whole programme. */
  phase?: Phase;
  measure: Measure;
  /** Absent when nobody has set it yet. */
  level?: Level;
  clause: string;
}

/** Initiatives or registrations as a count, or a share of the head count as a fraction. */
export type Level = { count: number } | { share: number };

/** A campaign as data: everything that another year or another province would change. */
export interface Programme {
  name: string;
  issuer: string;
  document: string;
  timeZone: string;
  application: Window;
  recognisedFrom: WallTime;
  topicAcceptedFrom: WallTime;
  /** Calendar months from first application after which a recognition is noted as late. */
  recognitionMonths: number;
  choices: Choices;
  columns: readonly OwnColumn[];
  conditions: readonly OwnCondition[];
  phaseBy: "registration" | "qualification";
  creditedAuthor: "leaderOrHighestShare" | "firstNamed";
  participants: "people" | "initiatives";
  headCount: "staff" | "members";
  phases: readonly Phase[];
  targets: readonly Target[];
  /** The severities that the settings change; every other rule keeps its own. */
  rules: Readonly<Partial<Record<RuleId, Severity | "off">>>;
}
