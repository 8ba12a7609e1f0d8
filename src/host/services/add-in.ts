import type { CallResult, Cost, HostAddIn, Person, Selection, UiEvent } from "../contract";
import { CostMeter } from "../cost/cost-meter";
import type { Book } from "../model/book";
import type { LocalWorkbook } from "../model/local-workbook";
import type { Rectangle } from "../model/rectangle";
import type { Bundle } from "../realm/bundle";
import { toRealm } from "../realm/plain-data";
import { setScriptTimeZone } from "../realm/realm";
import { inWarmRealm } from "../realm/warm-realm";
import { CustomFunctionRunner } from "./custom-function-runner";
import { authMode } from "./enums";
import type { Authority } from "./execution";
import { makeWorld, runFunction, thrownOf, type World } from "./run-execution";
import { Shared } from "./shared";
import { answerOf, isWireable } from "./wire";

export interface AddInOptions {
  /** Called before each service call, so that a test can let another person act there. */
  readonly beforeServiceCall?: (name: string) => void;
  /** Milliseconds; Google gives 30 seconds to custom functions and simple triggers. */
  readonly shortTimeout?: number;
  /** Milliseconds; Google gives six minutes to the rest. */
  readonly longTimeout?: number;
  /** What an argument left out of a custom function arrives as: "" if absent. */
  readonly omittedArgument?: "" | null | undefined;
  /** The bundle keeps nothing from one run to the next, which Google would lose: its runs need no fresh realm each. */
  readonly isWarm?: boolean;
}

/** The add-in in one workbook. */
export class LocalAddIn implements HostAddIn {
  /** Set anew by a test between calls. */
  beforeServiceCall: ((name: string) => void) | undefined;
  /** The call was done; what this throws reaches the script all the same. */
  afterServiceCall: ((name: string) => void) | undefined;
  /** What the last simple trigger of an edit would have cost on Google. */
  lastTrigger: Cost | undefined;
  onTriggerShown: ((event: UiEvent) => void) | undefined;
  private readonly shared = new Shared();
  private readonly shortTimeout: number;
  private readonly longTimeout: number;
  private readonly isWarm: boolean;
  private readonly customCosts: Cost[] = [];

  constructor(
    private readonly workbook: LocalWorkbook,
    private readonly bundle: Bundle,
    options: AddInOptions = {},
  ) {
    this.beforeServiceCall = options.beforeServiceCall;
    this.shortTimeout = options.shortTimeout ?? 30_000;
    this.longTimeout = options.longTimeout ?? 360_000;
    this.isWarm = options.isWarm ?? false;
    if (bundle.manifest.timeZone) setScriptTimeZone(bundle.manifest.timeZone);
    const { book } = workbook;
    book.calculator.functions = new CustomFunctionRunner(book, bundle, this.shared, {
      timeout: this.shortTimeout,
      omittedArgument: "omittedArgument" in options ? options.omittedArgument : "",
      isWarm: this.isWarm,
      onCost: (cost) => {
        this.customCosts.push(cost.report());
        if (this.customCosts.length > 1000) this.customCosts.shift();
      },
    });
    book.calculator.rebuild();
    book.settle();
    if (bundle.functions.includes("onEdit")) workbook.onEdit = (person, edit) => this.edited(person, edit);
  }

  private get book(): Book {
    return this.workbook.book;
  }

  /** What scripts wrote with `Logger` and `console`, the latest last. */
  get logs(): readonly string[] {
    return this.shared.logs;
  }

  /** What the custom functions that ran lately would have cost on Google, the latest last. */
  get customFunctionCosts(): readonly Cost[] {
    return this.customCosts;
  }

  open(person: Person, show: (event: UiEvent) => void): CallResult {
    const first = this.book.sheets.find(({ meta }) => !meta.hidden)?.id ?? 0;
    const selection = { sheetId: first, row: 0, column: 0, rows: 1, columns: 1 };
    if (!this.bundle.functions.includes("onOpen"))
      return { ok: true, value: null, cost: new CostMeter().report() };
    return this.run(person, "onOpen", "LIMITED", selection, show, (world) => [this.event(world, {})]);
  }

  call(
    person: Person,
    functionName: string,
    args: readonly unknown[],
    selection: Selection,
    show: (event: UiEvent) => void,
  ): CallResult {
    if (!this.callable().includes(functionName)) {
      const message = `Script function not found: ${functionName}`;
      return { ok: false, name: "ScriptError", message, cost: new CostMeter().report() };
    }
    const wrong = args.findIndex((arg) => !isWireable(arg));
    if (wrong >= 0) {
      const message = `Failed due to illegal value in property: ${wrong}`;
      return { ok: false, name: "TypeError", message, cost: new CostMeter().report() };
    }
    show({ kind: "busy", functionName, running: true });
    try {
      return this.run(person, functionName, "FULL", selection, show, ({ realm }) =>
        args.map((arg) => toRealm(realm, arg)),
      );
    } finally {
      show({ kind: "busy", functionName, running: false });
    }
  }

  callable(): readonly string[] {
    return this.bundle.functions.filter((name) => !name.endsWith("_"));
  }

  private edited(
    person: Person,
    edit: { sheetId: number; block: Rectangle; value?: string; oldValue?: string },
  ): void {
    const { sheetId, block, ...values } = edit;
    const selection = {
      sheetId,
      row: block.row,
      column: block.column,
      rows: block.rows,
      columns: block.columns,
    };
    const { cost } = this.run(
      person,
      "onEdit",
      "LIMITED",
      selection,
      (event) => this.onTriggerShown?.(event),
      (world) => [this.event(world, { ...values, range: world.x.make.range(sheetId, block) })],
    );
    this.lastTrigger = cost;
  }

  /** The event object of a simple trigger. */
  private event({ bridge, x }: World, parts: Record<string, unknown>): unknown {
    return bridge.toRealm({
      authMode: authMode.get("LIMITED"),
      source: x.make.spreadsheet(),
      user: x.make.user(""),
      ...parts,
    });
  }

  private run(
    person: Person,
    name: string,
    authority: Authority,
    selection: Selection,
    show: (event: UiEvent) => void,
    args: (world: World) => readonly unknown[],
  ): CallResult {
    this.book.meet(person);
    const cost = new CostMeter();
    cost.start(this.bundle.size);
    if (authority === "FULL") cost.roundTrip();
    const { book, bundle, shared } = this;
    const hooks = {
      beforeServiceCall: (call: string) => this.beforeServiceCall?.(call),
      afterServiceCall: (call: string) => this.afterServiceCall?.(call),
    };
    try {
      const value = book.run({ rollBack: false }, () => {
        const parts = { book, bundle, person, authority, cost, shared, selection, show, ...hooks };
        const timeout = authority === "FULL" ? this.longTimeout : this.shortTimeout;
        const run = (world: World) => answerOf(runFunction(world, bundle, name, args(world), timeout));
        return this.isWarm
          ? inWarmRealm(bundle, (realm) => run(makeWorld(parts, realm)))
          : run(makeWorld(parts));
      });
      cost.commit();
      return { ok: true, value, cost: cost.report() };
    } catch (error) {
      cost.commit();
      return { ok: false, name: "ScriptError", message: thrownOf(error).message, cost: cost.report() };
    }
  }
}
