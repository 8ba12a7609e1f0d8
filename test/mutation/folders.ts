export interface Folder {
  name: string;
  /** One mutant in so many is tried: all of them would take hours. */
  oneIn: number;
  /** The score in per cent below which the run fails. */
  atLeast?: number;
}

export const folders: readonly Folder[] = [
  { name: "rules", oneIn: 6, atLeast: 90 },
  { name: "register", oneIn: 6, atLeast: 90 },
  { name: "programme", oneIn: 6, atLeast: 90 },
  { name: "assessment", oneIn: 4, atLeast: 90 },
  { name: "summary", oneIn: 8, atLeast: 90 },
  { name: "reading", oneIn: 8, atLeast: 90 },
  { name: "mending", oneIn: 3 },
  { name: "pasting", oneIn: 3 },
];
