import type { Formula, Token } from "./formula";

/** A formula that is nothing but one call of a custom function. */
export interface CustomCall {
  /** As the bundle spells it. */
  readonly name: string;
  /** An empty list is an argument left out. */
  readonly args: readonly (readonly Token[])[];
}

/** The call that a formula is, if its outermost function is one of `names` (upper case → as declared). */
export const customCallOf = (
  formula: Formula,
  names: ReadonlyMap<string, string>,
): CustomCall | undefined => {
  const tokens = formula.tokens.filter(({ kind }) => kind !== "space");
  const [first, second] = tokens;
  if (first?.kind !== "name" || second?.kind !== "open" || tokens.at(-1)?.kind !== "close") return undefined;
  const name = names.get(first.text.toUpperCase());
  if (name === undefined) return undefined;
  const args: Token[][] = [[]];
  let depth = 0;
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind === "open" || token.kind === "openArray") depth++;
    if (token.kind === "close" || token.kind === "closeArray") depth--;
    if (depth === 0) {
      if (index !== tokens.length - 1) return undefined;
      break;
    }
    if (token.kind === "argument" && depth === 1) args.push([]);
    else if (index > 1) args.at(-1)?.push(token);
  }
  return { name, args: args.length === 1 && args[0]?.length === 0 ? [] : args };
};

/** A custom function called inside a larger formula, which the host does not run. */
export const hasNestedCall = (formula: Formula, names: ReadonlyMap<string, string>): boolean =>
  formula.tokens.some(
    (token, index) =>
      token.kind === "name" &&
      names.has(token.text.toUpperCase()) &&
      formula.tokens[index + 1]?.kind === "open",
  );
