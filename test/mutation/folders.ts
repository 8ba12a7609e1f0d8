export interface Folder {
  name: string;
  /** The score in per cent below which the run fails. */
  atLeast?: number;
  /** Only one of so many mutants is tried, where all would take too long. */
  oneIn?: number;
  /** Tests of what the folder does that stand with those of another. */
  alsoTests?: readonly string[];
}

/** They read cells, some through the judge. */
const values = ["answers", "choices", "dates", "texts"].map(
  (name) => `test/core/assessment/values-${name}.test.ts`,
);

export const folders: readonly Folder[] = [
  { name: "rules", atLeast: 90, oneIn: 10 },
  { name: "register", atLeast: 90, oneIn: 5 },
  { name: "programme", atLeast: 90, oneIn: 10 },
  { name: "assessment", atLeast: 90, oneIn: 5 },
  { name: "summary", atLeast: 90, oneIn: 20 },
  { name: "reading", atLeast: 90, oneIn: 20, alsoTests: values },
  { name: "mending", oneIn: 5 },
  { name: "pasting", oneIn: 5 },
];
