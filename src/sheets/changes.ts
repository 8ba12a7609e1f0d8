import type { LogEntry } from "./log";

/** What set-up changed, in words, and what it must log. */
export interface Changes {
  said: string[];
  logged: LogEntry[];
}
