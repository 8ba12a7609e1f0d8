/** A block of the summary: headings first, numbers as numbers, shares as fractions. */
export type Block = readonly (readonly (string | number)[])[];
