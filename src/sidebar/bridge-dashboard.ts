/** What the page and the script say to each other about dashboard. */
export type DashboardCalls = Record<never, never>;
