import { ServiceException } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

/** Texts by name, kept with the workbook. */
export class Properties extends Service {
  readonly serviceName = "Properties";

  constructor(
    x: Execution,
    private readonly store: string,
  ) {
    super(x);
  }

  getProperty(key: string): string | null {
    const entries = this.#entries();
    return Object.hasOwn(entries, key) ? (entries[key] as string) : null;
  }

  getProperties(): Record<string, string> {
    return { ...this.#entries() };
  }

  getKeys(): string[] {
    return Object.keys(this.#entries());
  }

  setProperty(key: string, value: string): this {
    return this.#put({ ...this.#entries(), [key]: String(value) });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    const added = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    return this.#put(deleteAllOthers ? added : { ...this.#entries(), ...added });
  }

  deleteProperty(key: string): this {
    const entries = { ...this.#entries() };
    delete entries[key];
    return this.#put(entries);
  }

  deleteAllProperties(): this {
    return this.#put({});
  }

  #entries(): Readonly<Record<string, string>> {
    return this.x.book.properties.get(this.store) ?? {};
  }

  #put(entries: Readonly<Record<string, string>>): this {
    if (this.x.authority === "CUSTOM_FUNCTION" && this.store.startsWith("user")) {
      this.x.mustWrite("setProperty");
    }
    let total = 0;
    for (const [key, value] of Object.entries(entries)) {
      const size = Buffer.byteLength(value);
      if (size > largestValue) throw new ServiceException("Argument too large: value");
      total += size + Buffer.byteLength(key);
    }
    if (total > largestStore) {
      throw new ServiceException(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this.x.book.apply({ kind: "properties", store: this.store, entries });
    return this;
  }
}

export class PropertiesService extends Service {
  readonly serviceName = "PropertiesService";

  getDocumentProperties(): Properties {
    return new Properties(this.x, "document");
  }

  getScriptProperties(): Properties {
    return new Properties(this.x, "script");
  }

  getUserProperties(): Properties {
    return new Properties(this.x, `user:${this.x.person.email}`);
  }
}
