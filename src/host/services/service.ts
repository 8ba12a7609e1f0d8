import type { Execution } from "./execution";

/** An object of an Apps Script service; its methods are what a script can call. */
export abstract class Service {
  /** As in Google's reference, such as `SpreadsheetApp.Range`. */
  abstract readonly serviceName: string;

  constructor(readonly x: Execution) {}
}

/** One value of an enumeration, the same object for everyone. */
export class EnumValue {
  constructor(
    readonly type: string,
    private readonly text: string,
    private readonly index: number,
    readonly owner = "SpreadsheetApp",
  ) {}

  name(): string {
    return this.text;
  }

  ordinal(): number {
    return this.index;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }

  compareTo(other: EnumValue): number {
    return this.index - other.index;
  }
}

/** An enumeration: `SpreadsheetApp.ProtectionType`. */
export class EnumGroup {
  readonly values = new Map<string, EnumValue>();

  constructor(
    readonly type: string,
    names: string,
    /** The service that it belongs to, as error texts name it. */
    readonly owner = "SpreadsheetApp",
  ) {
    names.split(" ").forEach((name, index) => {
      this.values.set(name, new EnumValue(type, name, index, owner));
    });
  }

  get(name: string): EnumValue {
    const value = this.values.get(name);
    if (!value) throw new RangeError(`${this.type} has no ${name}`);
    return value;
  }

  /** The value under the type that Google's declarations give it. */
  as<T>(name: string): T {
    return this.get(name) as unknown as T;
  }
}

/** The name of an enumeration's value that a script passed; undefined for anything else. */
export const enumName = (value: unknown): string | undefined =>
  value instanceof EnumValue ? value.name() : undefined;
