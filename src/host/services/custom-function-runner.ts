import { types } from "node:util";
import type { Person } from "../contract";
import { CostMeter } from "../cost/cost-meter";
import type { Book } from "../model/book";
import { type Computed, isDateValue, isError, type SheetRectangle } from "../model/cell";
import type { Argument, CustomFunctions, FunctionOutcome } from "../model/custom-functions";
import { isDateFormat } from "../model/number-format";
import type { Bundle } from "../realm/bundle";
import { type Realm, RealmTimeout } from "../realm/realm";
import { inWarmRealm } from "../realm/warm-realm";
import type { ExecutionParts } from "./execution";
import { makeWorld, runFunction, thrownOf, type World } from "./run-execution";
import type { Shared } from "./shared";

export interface CustomFunctionOptions {
  /** Milliseconds; Google gives 30 seconds. */
  readonly timeout: number;
  /** What an argument left out between two separators arrives as; the documentation does not say. */
  readonly omittedArgument: "" | null | undefined;
  readonly beforeServiceCall?: ((name: string) => void) | undefined;
  /** The bundle keeps nothing from one run to the next: realms are used again, by all workbooks. */
  readonly isWarm: boolean;
  /** Told what each call would cost on Google. */
  readonly onCost: (cost: CostMeter) => void;
}

/** From so many waiting cells on, one realm serves several of them, as making one takes longer than a call. */
const manyCells = 20;
const callsPerRealm = 50;

const nobody: Person = { name: "", email: "", owner: false };

/** Runs the bundle's custom functions: anonymous, read-only, for 30 seconds at most. */
export class CustomFunctionRunner implements CustomFunctions {
  private shared: { world: World; left: number } | undefined;
  private waiting = 0;

  constructor(
    private readonly book: Book,
    private readonly bundle: Bundle,
    private readonly outlasting: Shared,
    private readonly options: CustomFunctionOptions,
  ) {}

  get names(): ReadonlyMap<string, string> {
    return this.bundle.customFunctions;
  }

  many(count: number): void {
    this.waiting = count;
    if (count === 0) this.shared = undefined;
  }

  call(name: string, args: readonly Argument[], at: SheetRectangle): FunctionOutcome {
    const cost = new CostMeter();
    cost.start(this.bundle.size);
    cost.customFunction();
    try {
      const run = (world: World) => this.tableOf(this.run(world, name, args));
      const values = this.options.isWarm
        ? inWarmRealm(this.bundle, (realm) => run(this.made(cost, at, realm)))
        : run(this.fresh(cost, at));
      return { values };
    } catch (error) {
      this.shared = undefined;
      if (error instanceof RealmTimeout) {
        return { failed: { error: "#ERROR!", message: "Exceeded maximum execution time (line 0)." } };
      }
      const thrown = thrownOf(error);
      const message = `${thrown.name}: ${thrown.message} (line ${thrown.line})`;
      return { failed: { error: "#ERROR!", message } };
    } finally {
      this.options.onCost(cost);
    }
  }

  private run(world: World, name: string, args: readonly Argument[]): unknown {
    const own = args.map((arg) => this.argument(world.realm, arg));
    return runFunction(world, this.bundle, name, own, this.options.timeout);
  }

  private fresh(cost: CostMeter, at: SheetRectangle): World {
    if (this.waiting >= manyCells && this.shared && this.shared.left > 0) {
      this.shared.left--;
      this.shared.world.x.selection = at;
      return this.shared.world;
    }
    const world = this.made(cost, at);
    if (this.waiting >= manyCells) this.shared = { world, left: callsPerRealm };
    return world;
  }

  private made(cost: CostMeter, at: SheetRectangle, realm?: Realm): World {
    const parts: ExecutionParts = {
      book: this.book,
      bundle: this.bundle,
      person: nobody,
      authority: "CUSTOM_FUNCTION",
      cost,
      shared: this.outlasting,
      selection: at,
      show: () => {},
      beforeServiceCall: this.options.beforeServiceCall,
    };
    return makeWorld(parts, realm);
  }

  private argument(realm: Realm, arg: Argument): unknown {
    const { zone } = this.book;
    const scalar = (value: Computed | undefined, isDate: boolean): unknown => {
      if (value === undefined) return "";
      if (typeof value === "number") return isDate ? realm.make.date(zone.instantOf(value)) : value;
      if (isDateValue(value)) return realm.make.date(zone.instantOf(value.date));
      return isError(value) ? value.error : value;
    };
    switch (arg.kind) {
      case "omitted":
        return this.options.omittedArgument;
      case "value":
        return scalar(arg.value, false);
      case "array":
        return realm.make.array(
          arg.values.map((row) => realm.make.array(row.map((value) => scalar(value, false)))),
        );
      case "range":
        return this.range(realm, arg.range, scalar);
    }
  }

  private range(
    realm: Realm,
    { sheetId, row, column, rows, columns }: SheetRectangle,
    scalar: (value: Computed | undefined, isDate: boolean) => unknown,
  ): unknown {
    const sheet = this.book.sheet(sheetId);
    const bottom = row + rows;
    // Below the last content everything is blank: made in one go.
    const filled = Math.min(bottom, Math.max(sheet?.cells.height ?? 0, sheet?.results.height ?? 0));
    const table: unknown[] = [];
    for (let r = row; sheet && r < filled; r++) {
      const cells = sheet.cells.row(r);
      const results = sheet.results.row(r);
      const line: unknown[] = new Array(columns);
      for (let c = 0; c < columns; c++) {
        const cell = cells?.[column + c];
        const value = cell?.value ?? results?.[column + c];
        line[c] =
          typeof value === "number"
            ? scalar(value, isDateFormat(cell?.style?.numberFormat))
            : typeof value === "object"
              ? scalar(value, false)
              : (value ?? "");
      }
      table.push(realm.make.array(line));
    }
    const blank = bottom - Math.max(filled, row);
    if (blank > 0) for (const line of realm.make.blankRows(blank, columns)) table.push(line);
    return realm.make.array(table);
  }

  /** A single value, a list (one row), or a table, as Google takes it. */
  private tableOf(value: unknown): (Computed | undefined)[][] {
    if (!Array.isArray(value)) return [[this.computed(value)]];
    const rows = value.length > 0 && Array.isArray(value[0]) ? (value as unknown[][]) : [value];
    return rows.map((row) => (Array.isArray(row) ? row : [row]).map((item) => this.computed(item)));
  }

  private computed(value: unknown): Computed | undefined {
    if (value === null || value === undefined) return undefined;
    if (typeof value === "number") {
      return Number.isFinite(value) ? value : { error: "#NUM!", message: "Result is not a number." };
    }
    if (typeof value === "string" || typeof value === "boolean") return value;
    if (types.isDate(value)) {
      const instant = value.getTime();
      return Number.isNaN(instant)
        ? { error: "#NUM!", message: "Result is not a date." }
        : { date: this.book.zone.serialOf(instant) };
    }
    return String(value);
  }
}
