import type { ChangedRow } from "../core/assessment/compare-verdicts";
import type { Level } from "../core/programme/programme";
import type { ColumnKey } from "../core/register/columns";

/** A value of `Cấu hình`, a cell as all calls hand it over. */
export type SettingValue = string | number | boolean | null | { date: string };

/** A row of `Cấu hình`: group, item, value, clause. All blank: no row. */
export type SettingLine = readonly [SettingValue, SettingValue, SettingValue, SettingValue];

/** What the settings tab holds, and what its values can be. */
export interface SettingsAnswer {
  /** From row 1 of the tab, headings too: the place in the list is the row. */
  lines: readonly SettingLine[];
  /** The words that a setting takes, by its item; several of them where `several`. */
  choices: Readonly<Record<string, { words: readonly string[]; several: boolean }>>;
  /** By the name of a list that the campaign need not have: the entries in force without it. */
  usual: Readonly<Record<string, readonly SettingLine[]>>;
  /** The same of a campaign whose document no preset knows. */
  builtIn: Readonly<Record<string, readonly SettingLine[]>>;
  /** The setting that says which of those take part. */
  admittedBy: Readonly<Record<string, string>>;
  /** The items of the document and of who issued it. */
  documentItems: readonly string[];
  /** The items of a phase. */
  phaseItems: readonly string[];
  /** False where the tab is locked to others. */
  mayChange: boolean;
  /** The campaigns to start from, if asked for, and the rows that the register holds. */
  presets: readonly { name: string; lines: readonly SettingLine[] }[];
  rows: number;
}

/**
 * The settings as the person saw them, and as they shall be: each line in its place, blank where it shall go, new ones
 * behind the last.
 */
export interface SettingsRequest {
  before: readonly SettingLine[];
  after: readonly SettingLine[];
}

/** A row that would be judged otherwise. */
export interface WireChangedRow extends Omit<ChangedRow, "reasonsGone" | "reasonsTo"> {
  /** Where to look: the column of what decides. */
  column: ColumnKey;
  reasonsGone: readonly string[];
  reasonsTo: readonly string[];
}

export interface WireTargetFigures {
  level: Level | null;
  reached: number | string;
  share: number | string;
  missing: number | string;
}

export interface SettingsPreview {
  kind: "preview";
  /** Rows that change their verdict, and the units they are of. */
  verdicts: number;
  units: number;
  /** Rows that change their phase alone. */
  phases: number;
  /** Columns of the campaign's own that are read no more, with the rows in which something stands there. */
  unread: readonly { heading: string; rows: number }[];
  rows: readonly WireChangedRow[];
  /** Rows that were left out because the answer would be too long. */
  more: number;
  targets: readonly {
    item: string;
    before: WireTargetFigures | null;
    after: WireTargetFigures | null;
  }[];
}

/** What stands in the way: nothing is written, nothing compared. */
export type SettingsRefusal =
  /** Values that cannot be read; `row` is the place in the list from 1, or 0. */
  | { kind: "problems"; problems: readonly { row: number; text: string }[] }
  /** Somebody changed the tab meanwhile: what the person saw and what stands there now. */
  | {
      kind: "conflict";
      lines: readonly SettingLine[];
      changes: readonly { group: string; item: string; seen: SettingValue; now: SettingValue }[];
    };

export interface SettingsApplied {
  kind: "applied";
  settings: number;
  verdicts: number;
  units: number;
}

/** What the page and the script say to each other about trying settings. */
export interface TrySettingsCalls {
  pageSettings(request: { presets: boolean }): SettingsAnswer;
  pageTrySettings(request: SettingsRequest): SettingsPreview | SettingsRefusal;
  pageApplySettings(request: SettingsRequest): SettingsApplied | SettingsRefusal;
}
