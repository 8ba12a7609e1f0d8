import type { UpgradeStep } from "../server/setup/plan-upgrade";

export type { UpgradeStep } from "../server/setup/plan-upgrade";

/** How the workbook stands to the script, with the version that it was set up with. */
export type WorkbookRelease = { kind: "present" } | { kind: "older" | "newer"; version: string };

export interface UpgradePlan {
  from: string;
  to: string;
  /** What would change; empty when only the version is recorded. */
  steps: readonly UpgradeStep[];
  /** Whether the person at the keyboard may do it. */
  mayUpgrade: boolean;
}

/** What the page and the script say to each other about a workbook of an older release. */
export interface UpgradeCalls {
  /** Null when there is nothing to upgrade any more; to upgrade is to set up. */
  pageUpgradePlan(request: Record<string, never>): UpgradePlan | null;
}
