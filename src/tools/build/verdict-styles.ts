import { verdictColours } from "../../core/words/verdict-colours";

/** The colours of the results as the pages' styles name them. */
export const verdictStyles = Object.entries(verdictColours)
  .map(
    ([verdict, { paper, ink, solid }]) =>
      `.tone-${verdict}{--tone:${ink};--tone-paper:${paper}}.solid-${verdict}{--solid:${solid}}`,
  )
  .join("");
