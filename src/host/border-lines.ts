/** Google's styles of a border as a style sheet says them. */
export const BORDER_LINES: Readonly<Record<string, string>> = {
  DOTTED: "1px dotted",
  DASHED: "1px dashed",
  SOLID: "1px solid",
  SOLID_MEDIUM: "2px solid",
  SOLID_THICK: "3px solid",
  DOUBLE: "3px double",
};
