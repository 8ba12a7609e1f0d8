import type { Verdict } from "./severity";

/**
 * The colours of each result, wherever it is shown: of a cell or card under black words, of words on it, and of a part of
 * a chart under white ones. The word or a sign stands there too, so that colour is never alone.
 */
export const verdictColours: Readonly<Record<Verdict, Readonly<Record<"paper" | "ink" | "solid", string>>>> =
  {
    eligible: { paper: "#ceead6", ink: "#0d5b2a", solid: "#188038" },
    waiting: { paper: "#d2e3fc", ink: "#174ea6", solid: "#1967d2" },
    review: { paper: "#eadcfb", ink: "#6b2fa0", solid: "#7b3fb5" },
    missing: { paper: "#fde0c8", ink: "#7a4100", solid: "#a85b00" },
    ineligible: { paper: "#fad2cf", ink: "#a50e0e", solid: "#b3261e" },
  };
