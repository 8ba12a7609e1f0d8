/** What the page and the script say to each other about freeze. */
export type FreezeCalls = Record<never, never>;
