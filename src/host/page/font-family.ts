/** A font with what stands in for it where it is not installed, as a style sheet names them. */
export function fontFamily(name: string): string {
  // Whoever wrote the sheet chose the name; nothing in it may end the declaration.
  const plain = name.replace(/[^\p{L}\p{N} _-]/gu, "");
  return /times|georgia|garamond|merriweather|serif/i.test(plain) && !/sans/i.test(plain)
    ? `'${plain}', 'Liberation Serif', Tinos, serif`
    : `'${plain}', Arial, 'Liberation Sans', sans-serif`;
}
