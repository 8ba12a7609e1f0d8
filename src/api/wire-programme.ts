import type { Programme } from "../core/programme/programme";

/** A decoded `Programme` as JSON: an open bound, which JSON would turn into null, is `{ "infinite": 1 }` or -1. */
export type WireProgramme = Readonly<Record<string, unknown>>;

/** For the page to judge by, without the settings' schema and its library. */
export function encodeProgramme(programme: Programme): WireProgramme {
  return walk(programme, (value) =>
    value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY
      ? { infinite: Math.sign(value) }
      : undefined,
  ) as WireProgramme;
}

/** The programme that was encoded, by value: a target's phase is a copy of the phase. */
export function decodeProgramme(wire: WireProgramme): Programme {
  return walk(wire, (value) =>
    typeof value === "object" && value !== null && "infinite" in value
      ? Number(value.infinite) * Number.POSITIVE_INFINITY
      : undefined,
  ) as Programme;
}

function walk(value: unknown, replace: (value: unknown) => unknown): unknown {
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((item) => walk(item, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, replace)]));
}
