import { rankOf, severities, verdicts } from "../../../src/core/words/severity";
import { severityWords, verdictWords } from "../../../src/core/words/words";

test.each([
  ["verdicts", verdicts, verdictWords],
  ["severities", [...severities, "off"], severityWords],
] as const)("%s have one word each, in their order, and no two the same", (_name, keys, words) => {
  expect(Object.keys(words)).toEqual(keys);
  expect(new Set(Object.values(words)).size).toBe(keys.length);
});

test("the worst ranks first, in severities and in verdicts", () => {
  expect(severities).toEqual(["ineligible", "missing", "review", "waiting", "note"]);
  expect(verdicts).toEqual(["ineligible", "missing", "review", "waiting", "eligible"]);
  expect(rankOf).toEqual({ ineligible: 0, missing: 1, review: 2, waiting: 3, note: 4, off: 5 });
});
