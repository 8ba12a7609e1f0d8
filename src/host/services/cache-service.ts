import { getOrMake } from "../model/get-or-make";
import { ServiceException } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

/** Texts that are forgotten after a while: ten minutes, at most six hours. */
export class Cache extends Service {
  readonly serviceName = "Cache";

  constructor(
    x: Execution,
    private readonly name: string,
  ) {
    super(x);
  }

  get(key: string): string | null {
    const entry = this.#store().get(key);
    return entry && entry.until > this.x.now() ? entry.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of Array.from(keys)) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds = 600): null {
    if (key.length > 250) throw new ServiceException("Argument too large: key");
    if (Buffer.byteLength(String(value)) > 100 * 1024)
      throw new ServiceException("Argument too large: value");
    const seconds = Math.min(21_600, Math.max(1, expirationInSeconds));
    const store = this.#store();
    store.delete(key);
    store.set(key, { value: String(value), until: this.x.now() + seconds * 1000 });
    for (const oldest of store.keys()) {
      if (store.size <= 1000) break;
      store.delete(oldest);
    }
    return null;
  }

  putAll(values: Record<string, string>, expirationInSeconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): null {
    this.#store().delete(key);
    return null;
  }

  removeAll(keys: string[]): void {
    for (const key of Array.from(keys)) this.remove(key);
  }

  #store() {
    return getOrMake(
      this.x.shared.caches,
      this.name,
      () => new Map<string, { value: string; until: number }>(),
    );
  }
}

export class CacheService extends Service {
  readonly serviceName = "CacheService";

  getDocumentCache(): Cache {
    return new Cache(this.x, "document");
  }

  getScriptCache(): Cache {
    return new Cache(this.x, "script");
  }

  getUserCache(): Cache {
    return new Cache(this.x, `user:${this.x.person.email}`);
  }
}
