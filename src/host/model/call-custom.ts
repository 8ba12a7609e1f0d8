import type { CellValue } from "hyperformula";
import type { Computed } from "./cell";
import type { Custom } from "./custom-cell";
import type { Argument, CustomFunctions, FunctionOutcome } from "./custom-functions";
import type { Engine } from "./engine";
import { circularError, computedOf } from "./engine-value";
import { printForEngine, type Token } from "./formula";
import { holds } from "./rectangle";
import { blockOf } from "./reference";
import type { Sheet } from "./sheet";

/** What a call needs of the calculator. */
export interface CallContext {
  readonly host: { sheet(id: number): Sheet | undefined };
  readonly engine: Engine;
  resolved(tokens: readonly Token[]): readonly Token[];
  sendToEngine(): void;
  valueForScript(sheetId: number, row: number, column: number): Computed | undefined;
}

const volatile = /^(NOW|RAND|RANDARRAY|RANDBETWEEN)$/i;
const givesDate = /^(DATE|TODAY|EDATE|EOMONTH|DATEVALUE|TIME|TIMEVALUE|WORKDAY)$/i;

/** Evaluates the arguments of a custom function's cell and runs it. */
export const callCustom = (
  custom: Custom,
  functions: CustomFunctions,
  calculator: CallContext,
): FunctionOutcome => {
  const { sheetId, block, call } = custom;
  for (const { sheetId: read, reference } of custom.references) {
    const size = calculator.host.sheet(read)?.meta;
    const range = size && blockOf(reference, size);
    if (read === sheetId && range && holds(range, block.row, block.column)) return { failed: circularError };
  }
  const args: Argument[] = [];
  for (const tokens of call.args) {
    if (tokens.some((token) => token.kind === "name" && volatile.test(token.text))) {
      // Google never finishes such a call.
      return {
        failed: {
          error: "Loading...",
          message: "This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().",
        },
      };
    }
    try {
      args.push(evaluate(calculator.resolved(tokens), sheetId, calculator));
    } catch {
      // The engine throws at what it cannot even read.
      return { failed: { error: "#ERROR!", message: "Formula parse error." } };
    }
  }
  const broken = args.find((arg) => arg === brokenReference);
  if (broken) return { failed: { error: "#REF!", message: "Reference does not exist" } };
  return functions.call(call.name, args, {
    sheetId,
    row: block.row,
    column: block.column,
    rows: 1,
    columns: 1,
  });
};

const brokenReference: Argument = { kind: "value", value: { error: "#REF!", message: "" } };

const evaluate = (tokens: readonly Token[], sheetId: number, calculator: CallContext): Argument => {
  const [token, ...more] = tokens.filter(({ kind }) => kind !== "space");
  if (!token) return { kind: "omitted" };
  if (more.length === 0) {
    if (token.kind === "reference") return referenceArgument(token, sheetId, calculator);
    if (token.kind === "string") return { kind: "value", value: token.text.slice(1, -1).replace(/""/g, '"') };
    if (token.kind === "number") return { kind: "value", value: Number(token.text) };
    if (token.kind === "name") return { kind: "value", value: /^true$/i.test(token.text) };
  }
  calculator.engine.load();
  calculator.sendToEngine();
  const text = printForEngine(tokens, sheetId, (id) => calculator.host.sheet(id)?.meta);
  const result = calculator.engine.evaluate(text, sheetId);
  if (Array.isArray(result)) {
    return { kind: "array", values: result.map((row) => row.map((value) => computedOf(value, undefined))) };
  }
  return { kind: "value", value: scalarOf(result, token.kind === "name" && givesDate.test(token.text)) };
};

const scalarOf = (value: CellValue, isDate: boolean): Computed | undefined =>
  computedOf(value, isDate ? "NUMBER_DATE" : undefined);

const referenceArgument = (
  token: Extract<Token, { kind: "reference" }>,
  ownSheet: number,
  calculator: CallContext,
): Argument => {
  const sheetId = token.sheetId ?? ownSheet;
  const size = calculator.host.sheet(sheetId)?.meta;
  const block = size && blockOf(token, size);
  if (!block) return brokenReference;
  if (token.range) return { kind: "range", range: { ...block, sheetId } };
  return { kind: "value", value: calculator.valueForScript(sheetId, block.row, block.column) };
};
