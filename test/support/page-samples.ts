/** A fenced block whose fence names a file: the whole of a new one (`ts`) or a change to one (`diff`). */
export interface Sample {
  language: string;
  path: string;
  text: string;
}

/** The samples of a page in Markdown, in their order. */
export function samplesOf(page: string): Sample[] {
  return [...page.matchAll(/^```(\w+) (\S+)\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", path = "", text = ""]) => ({ language, path, text }),
  );
}

/** A source with a change made: what stands without `+` must be there, once. */
export function applyChange(source: string, change: string): string {
  const lines = change.replace(/\n$/, "").split("\n");
  const without = (sign: string) =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => line.slice(1))
      .join("\n");
  const [before, after] = [without("+"), without("-")];
  const places = source.split(before).length - 1;
  if (places !== 1) throw new Error(`Found ${places} times:\n${before}`);
  return source.replace(before, () => after);
}
