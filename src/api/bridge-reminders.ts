import type { UnitState } from "../core/reminders/reminders";

/** What the page and the script say to each other about whom to remind. */
export interface ReminderCalls {
  /** How each unit of the catalogue stands in a phase; null for the whole programme. Sends nothing to anybody. */
  pageReminders(request: { phase: string | null }): readonly UnitState[];
}
