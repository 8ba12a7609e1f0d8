/** A template cut at its places: texts at even indexes, names of places at odd ones. */
const cut = new Map<string, readonly string[]>();

/** Fills `{name}` places. A place without a value shows nothing. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  let parts = cut.get(template);
  if (parts === undefined) {
    parts = template.split(/\{(\w+)\}/);
    cut.set(template, parts);
  }
  let text = parts[0] ?? "";
  for (let index = 1; index < parts.length; index += 2) {
    text += `${data[parts[index] ?? ""] ?? ""}${parts[index + 1] ?? ""}`;
  }
  return text;
}
