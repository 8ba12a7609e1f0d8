/** One kind of change in one tab, by the name that the tab has now. */
export interface UpgradeStep {
  kind:
    | "tabMade"
    /** `names`: the name it gets. */
    | "tabRenamed"
    /** `names`: the old heading and the new one, in turn. */
    | "headingsRenamed"
    /** `names`: the headings. */
    | "headingsRestored"
    | "headingsAdded"
    | "resultsMoved"
    | "resultsInserted"
    /** `names`: group and item of each. */
    | "settingsAdded"
    /** The figures of a summary tab get other formulas or other places. */
    | "laidOut"
    /** `names`: the titles. */
    | "chartsAdded"
    | "guideWritten"
    /** `names`: cells with people's own formulas that point at tabs that are laid out anew. */
    | "references";
  tab: string;
  names: readonly string[];
}

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
