import { types } from "node:util";
import type { Realm } from "../realm/realm";
import { Instant } from "./bridge-instant";
import { notEmulated, ServiceException } from "./exception";
import type { Execution } from "./execution";
import { EnumGroup, EnumValue, Service } from "./service";
import { checkSignature } from "./signature";

/** Lets a script go through the values of an enumeration by their names. */
const enumerable = (group: EnumGroup, get: (name: string) => unknown): ProxyHandler<object> => ({
  ownKeys: () => [...group.values.keys()],
  getOwnPropertyDescriptor: (_, name) =>
    typeof name === "string" && group.values.has(name)
      ? { value: get(name), enumerable: true, configurable: true, writable: false }
      : undefined,
});

/** Names that JavaScript itself asks an object for; they are absent, not unemulated. */
const silent = new Set(["then", "toJSON", "constructor", "$$typeof", "nodeType", "asymmetricMatch"]);

/** Carries values between the realm and the services: each side sees only objects of its own. */
export class Bridge {
  private readonly outward = new WeakMap<object, object>();
  private readonly inward = new WeakMap<object, object>();

  constructor(
    private readonly realm: Realm,
    private readonly x: Execution,
  ) {}

  /** A service's result as the realm's own value. */
  toRealm(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (value instanceof Instant) return this.realm.make.date(value.milliseconds);
    if (Array.isArray(value)) return this.realm.make.array(value.map((item) => this.toRealm(item)));
    if (value instanceof Service || value instanceof EnumValue || value instanceof EnumGroup) {
      return this.wrap(value);
    }
    return this.realm.make.object(Object.entries(value).map(([name, item]) => [name, this.toRealm(item)]));
  }

  /** The service behind what a script holds; anything else as it is. */
  raw(value: unknown): unknown {
    return typeof value === "object" && value !== null ? (this.inward.get(value) ?? value) : value;
  }

  wrap(target: Service | EnumValue | EnumGroup): object {
    let proxy = this.outward.get(target);
    if (!proxy) {
      proxy = this.proxyOf(target);
      this.outward.set(target, proxy);
      this.inward.set(proxy, target);
    }
    return proxy;
  }

  private proxyOf(target: Service | EnumValue | EnumGroup): object {
    const path = target instanceof Service ? target.serviceName : target.type;
    const label = path.slice(path.lastIndexOf(".") + 1);
    const methods = new Map<string, unknown>();
    const get = (name: string | symbol): unknown => {
      if (typeof name === "symbol") {
        return name === Symbol.toPrimitive
          ? this.realm.make.method(() => this.textOf(target, label))
          : undefined;
      }
      if (target instanceof EnumGroup) {
        const value = target.values.get(name);
        return value ? this.wrap(value) : undefined;
      }
      if (methods.has(name)) return methods.get(name);
      const made = this.member(target, path, label, name);
      methods.set(name, made);
      return made;
    };
    return new Proxy(Object.create(null) as object, {
      get: (_, name) => get(name),
      has: (_, name) => get(name) !== undefined,
      set: () => false,
      ...(target instanceof EnumGroup ? enumerable(target, get) : {}),
    });
  }

  private textOf(target: Service | EnumValue | EnumGroup, label: string): string {
    return target instanceof EnumValue ? target.name() : label;
  }

  private member(target: Service | EnumValue, path: string, label: string, name: string): unknown {
    const found: unknown = (target as unknown as Record<string, unknown>)[name];
    if (found instanceof EnumGroup) return this.wrap(found);
    const isMethod = typeof found === "function" && !(name in Object.prototype);
    if (isMethod) return this.method(target, path, label, name, found as (...args: unknown[]) => unknown);
    if (name === "toString") return this.realm.make.method(() => this.textOf(target, label));
    if (silent.has(name)) return undefined;
    // A script that asks for what the host lacks must hear so, and not `undefined is not a function`.
    return this.realm.make.method(() => {
      throw this.toError(notEmulated(`${label}.${name}`));
    });
  }

  private method(
    target: Service | EnumValue,
    path: string,
    label: string,
    name: string,
    method: (...args: unknown[]) => unknown,
  ): unknown {
    if (target instanceof EnumValue)
      return this.realm.make.method((args) =>
        method.apply(
          target,
          args.map((arg) => this.raw(arg)),
        ),
      );
    const call = `${label}.${name}`;
    return this.realm.make.method((args) => {
      try {
        this.x.beforeCall(call);
        const own = args.map((arg) => this.raw(arg));
        checkSignature(path, name, own);
        const value = method.apply(target, own);
        this.x.afterCall(call);
        return this.toRealm(value);
      } catch (error) {
        throw this.toError(error);
      }
    });
  }

  /** An error that the realm takes for its own. */
  toError(error: unknown): object {
    if (error instanceof ServiceException) return this.realm.make.error(error.name, error.message);
    if (types.isNativeError(error)) return this.realm.make.error(error.name, error.stack ?? error.message);
    return this.realm.make.error("Error", String(error));
  }
}
