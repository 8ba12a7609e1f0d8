/** "A, B hoặc C": what one may choose from. */
export function either(words: readonly string[]): string {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} hoặc ${last}`;
}
