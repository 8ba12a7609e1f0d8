/** Google's words for a value that the wire does not take. */
function illegal(name: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${name}`);
}

function legalCopy(value: unknown, name: string, path: readonly unknown[]): unknown {
  if (value === undefined || value === null) {
    return null;
  }
  if (typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  if (typeof value === "number") {
    return Number.isFinite(value) ? value : null;
  }
  if (typeof value !== "object" || value instanceof Date || value instanceof Node || path.includes(value)) {
    throw illegal(name);
  }
  const deeper = [...path, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) => legalCopy(item, String(index), deeper));
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, legalCopy(item, key, deeper)]));
}

/** A form becomes an object of its fields; several fields of one name become an array. */
function formValues(form: HTMLFormElement): Record<string, string | string[]> {
  const data = new FormData(form);
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name).map((value) => {
      if (typeof value !== "string") {
        throw illegal(name);
      }
      return value;
    });
    values[name] = all.length === 1 ? (all[0] ?? "") : all;
  }
  return values;
}

/** Checks and copies the arguments of a call, at the moment of the call, as Google does. */
export function toWireArguments(args: readonly unknown[]): unknown[] {
  const [first] = args;
  if (args.length === 1 && first instanceof HTMLFormElement) {
    return [formValues(first)];
  }
  return args.map((value, index) => legalCopy(value, String(index), []));
}
