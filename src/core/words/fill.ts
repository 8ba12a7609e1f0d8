/** A template cut at its places: texts at even indexes, names of places at odd ones. */
const cut = new Map<string, readonly string[]>();

type Values = Readonly<Record<string, string | number>>;

/** Fills `{name}` places, from `others` those that `data` has not. A place without a value shows nothing. */
export function fill(template: string, data: Values, others: Values = {}): string {
  let parts = cut.get(template);
  if (parts === undefined) {
    parts = template.split(/\{(\w+)\}/);
    cut.set(template, parts);
  }
  let text = parts[0] ?? "";
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] ?? "";
    text += `${data[name] ?? others[name] ?? ""}${parts[index + 1] ?? ""}`;
  }
  return text;
}

/** What a text says before its first gap: by it a text that was filled is told again. */
export const beforeGap = (text: string): string => text.slice(0, text.indexOf("{"));
