import type { SettingLine, SettingsRefusal } from "./bridge-settings";

export interface ProgrammeStarted {
  kind: "started";
  /** What was done, in sentences. */
  sentence: string;
}

/** What the page and the script say to each other about a new campaign. */
export interface NewProgrammeCalls {
  /** `rows` is how many rows the person agreed to put aside. The same `key` again has the same answer. */
  pageNewProgramme(request: {
    lines: readonly SettingLine[];
    rows: number;
    key?: string | undefined;
  }): ProgrammeStarted | SettingsRefusal;
}
