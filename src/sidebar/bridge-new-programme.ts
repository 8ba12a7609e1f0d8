/** What the page and the script say to each other about new-programme. */
export type NewProgrammeCalls = Record<never, never>;
