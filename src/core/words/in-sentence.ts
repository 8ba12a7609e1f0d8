/** A word as it stands inside a sentence: `Người lao động` gives way, `CBNGNLĐ` stays as it is. */
export const inSentence = (word: string): string =>
  /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
