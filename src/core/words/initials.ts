/** `Công đoàn cơ sở` is `CĐCS`; letters that people abbreviated themselves stay. */
export const initials = (name: string): string =>
  /^\p{Lu}+$/u.test(name)
    ? name
    : name.replace(/(\p{L})\p{L}*\s*/gu, (_word, letter: string) => letter.toUpperCase());
