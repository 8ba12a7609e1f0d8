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

/** Columns and conditions of one's own are read, judged and shown on whole tables. */
const ownColumns = "test/core/programme/own.test.ts";

export const folders: readonly Folder[] = [
  { name: "rules", atLeast: 90, oneIn: 10, alsoTests: [ownColumns] },
  {
    name: "register",
    atLeast: 90,
    oneIn: 5,
    // An agreement without a date.
    alsoTests: [ownColumns, "test/core/rules/counting.test.ts"],
  },
  { name: "programme", atLeast: 90, oneIn: 10 },
  {
    name: "assessment",
    atLeast: 90,
    oneIn: 5,
    // The sentences of all faults, those of activities, and what is said of eligible rows alone.
    alsoTests: [
      ownColumns,
      "test/core/programme/settings-faults.test.ts",
      "test/core/register/read-activities.test.ts",
      "test/core/rules/counting.test.ts",
    ],
  },
  { name: "summary", atLeast: 90, oneIn: 20 },
  { name: "reading", atLeast: 90, oneIn: 20, alsoTests: values },
  { name: "mending", oneIn: 5 },
  { name: "pasting", atLeast: 80, oneIn: 5 },
];
