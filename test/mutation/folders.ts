export interface Folder {
  name: string;
  /** The score in per cent below which the run fails. */
  atLeast?: number;
  /** Only one of so many mutants is tried, where all would take too long. */
  oneIn?: number;
}

export const folders: readonly Folder[] = [
  { name: "rules", atLeast: 90 },
  { name: "register", atLeast: 90 },
  { name: "programme", atLeast: 90 },
  { name: "assessment", atLeast: 90 },
  { name: "summary", atLeast: 90, oneIn: 10 },
  { name: "reading", atLeast: 90, oneIn: 10 },
  { name: "mending" },
  { name: "pasting" },
];
