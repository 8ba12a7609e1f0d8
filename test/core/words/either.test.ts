import { either } from "../../../src/core/words/either";

it.each<[string[], string]>([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A hoặc B"],
  [["A", "B", "C"], "A, B hoặc C"],
  [["A", "B, b", "C"], "A; B, b hoặc C"],
])("%j", (words, text) => {
  expect(either(words)).toBe(text);
});
