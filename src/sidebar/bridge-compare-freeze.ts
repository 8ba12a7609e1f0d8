/** What the page and the script say to each other about compare-freeze. */
export type CompareFreezeCalls = Record<never, never>;
