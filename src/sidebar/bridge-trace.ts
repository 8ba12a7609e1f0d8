/** What the page and the script say to each other about trace. */
export type TraceCalls = Record<never, never>;
