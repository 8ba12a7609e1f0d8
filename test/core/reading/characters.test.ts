import { INVISIBLE, tidyText, WHITE_SPACE } from "../../../src/core/reading/characters";

/** What the doc comment says, for a text of any kind. */
const tidied = (text: string) =>
  text.replace(INVISIBLE, "").replace(WHITE_SPACE, " ").trim().normalize("NFC");

test("each character is tidied alike alone, between, before and after letters", () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    for (const text of [character, `a${character}b`, `${character}b`, `a${character}`, `ê${character}`]) {
      if (tidyText(text) !== tidied(text)) wrong.push(code.toString(16));
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["a b", "a b"],
  ["a  b", "a b"],
  [" a b", "a b"],
  ["a b ", "a b"],
  [" ", ""],
  ["", ""],
])("%j is tidied to %j", (text, tidy) => {
  expect(tidyText(text)).toBe(tidy);
});
