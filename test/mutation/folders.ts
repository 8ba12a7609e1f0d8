export interface Folder {
  name: string;
  /** One mutant in so many is tried: all of them would take hours. */
  oneIn: number;
  /** The score in per cent below which the run fails. */
  atLeast?: number;
}

export const folders: readonly Folder[] = [
  { name: "rules", oneIn: 1, atLeast: 90 },
  { name: "register", oneIn: 1, atLeast: 90 },
  { name: "programme", oneIn: 1, atLeast: 90 },
  { name: "assessment", oneIn: 1, atLeast: 90 },
  { name: "summary", oneIn: 1, atLeast: 90 },
  { name: "reading", oneIn: 1, atLeast: 90 },
  { name: "mending", oneIn: 1 },
  { name: "pasting", oneIn: 1 },
];
