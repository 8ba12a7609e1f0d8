import type { ErrorValue } from "./cell";
import { type CustomCall, customCallOf, hasNestedCall } from "./custom-call";
import type { Formula, Token } from "./formula";

/** What there is besides cells: functions and named ranges. */
export interface FormulaWorld {
  /** Custom functions, upper case → as declared. */
  customNames(): ReadonlyMap<string, string>;
  isNative(functionName: string): boolean;
  /** The reference that a name stands for. */
  namedRange(name: string): Token | undefined;
}

/** Tells who computes a formula: a custom function, the engine, or nobody. */
export class FormulaJudge {
  constructor(private readonly world: FormulaWorld) {}

  /** Names of ranges replaced by what they stand for. */
  resolved(tokens: readonly Token[]): readonly Token[] {
    return tokens.map((token, index) => {
      if (token.kind !== "name" || tokens[index + 1]?.kind === "open") return token;
      return this.world.namedRange(token.text) ?? token;
    });
  }

  /** The call of a custom function that a formula is. */
  callOf(formula: Formula): CustomCall | undefined {
    return this.errorOf(formula) ? undefined : customCallOf(formula, this.world.customNames());
  }

  /** The error of a formula that nobody can compute. */
  errorOf(formula: Formula): ErrorValue | undefined {
    if (formula.unreadable !== undefined) return { error: "#ERROR!", message: "Formula parse error." };
    for (let index = 0; index < formula.tokens.length; index++) {
      const isCall = formula.tokens[index + 1]?.kind === "open";
      const error = this.errorOfToken(formula.tokens[index] as Token, isCall);
      if (error) return error;
    }
    const names = this.world.customNames();
    if (!customCallOf(formula, names) && hasNestedCall(formula, names)) {
      return { error: "#ERROR!", message: "A custom function inside another formula is not emulated." };
    }
    return undefined;
  }

  private errorOfToken(token: Token, isCall: boolean): ErrorValue | undefined {
    if (token.kind === "reference" && token.unknownSheet !== undefined) {
      return { error: "#REF!", message: `Unresolved sheet name '${token.unknownSheet}'.` };
    }
    if (token.kind !== "name") return undefined;
    if (isCall) {
      const known = this.world.customNames().has(token.text.toUpperCase()) || this.world.isNative(token.text);
      return known ? undefined : { error: "#NAME?", message: `Unknown function: '${token.text}'.` };
    }
    const known = /^(true|false)$/i.test(token.text) || this.world.namedRange(token.text);
    return known ? undefined : { error: "#NAME?", message: `Unknown range name: '${token.text}'.` };
  }
}
