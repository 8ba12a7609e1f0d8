import type { WallTime } from "../reading/wall-time";
import type { Kind, TopicLevel } from "../words/choices";
import type { RuleId } from "../words/rule-ids";
import type { Severity } from "../words/severity";

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
  /** The first moment of recognition that counts no more; Infinity without such a bound. */
  recognisedBefore: WallTime;
  topicAcceptedFrom: WallTime;
  /** Calendar months from first application after which a recognition is noted as late. */
  recognitionMonths: number;
  kinds: readonly Kind[];
  topicLevels: readonly TopicLevel[];
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
}
