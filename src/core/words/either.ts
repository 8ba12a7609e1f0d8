/** "A, B hoặc C": what one may choose from; words with a comma in them are parted by semicolons. */
export function either(words: readonly string[]): string {
  const last = words[words.length - 1] ?? "";
  const between = words.some((word) => word.includes(",")) ? "; " : ", ";
  return words.length < 2 ? last : `${words.slice(0, -1).join(between)} hoặc ${last}`;
}
