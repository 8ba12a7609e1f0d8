import { isTidy, tidyCellText, withoutOuterQuotes } from "../../src/mending/tidy-cell-text";

const FAMILY = "👨\u200d👩\u200d👧";

test.each<[string, string]>([
  [" a", "a"],
  ["a ", "a"],
  ["a\n", "a"],
  ["\na", "a"],
  ["a  b", "a b"],
  ["a \nb", "a\nb"],
  ["a\n b", "a\nb"],
  ["a\tb", "a b"],
  ["a\u00a0b", "a b"],
  ["a\u3000b", "a b"],
  ["a\u200bb", "ab"],
  ["a\u00adb", "ab"],
  ["a\u2060b", "ab"],
  ["\ufeffa", "a"],
  ["a\u0000b", "ab"],
  ["a\u0008b", "ab"],
  ["a\u000eb", "ab"],
  ["a\u001fb", "ab"],
  ["a\u007fb", "ab"],
  ["a\u009fb", "ab"],
  ["a\r\nb", "a\nb"],
  ["a\rb", "a\nb"],
  ["a\u000bb", "a\nb"],
  ["a\u000cb", "a\nb"],
  ["a\u0085b", "a\nb"],
  ["a\u2028b", "a\nb"],
  ["a\u2029b", "a\nb"],
  ["a\n \u200b\nb", "a\n\nb"],
  ["Sổ tay".normalize("NFD"), "Sổ tay"],
  [" \u200b ", ""],
])("%j becomes %j", (text, tidy) => {
  expect(isTidy(text)).toBe(false);
  expect(tidyCellText(text)).toBe(tidy);
  expect(isTidy(tidy)).toBe(true);
});

test.each(["", "a", "a b", "a\nb", "a\n\nb", "Sổ tay (tập 1), 100% – “a”.", FAMILY, "\u200fמבחן\u200f"])(
  "%j is tidy already",
  (text) => {
    expect([isTidy(text), tidyCellText(text)]).toEqual([true, text]);
  },
);

test.each(['"a" b', "“a", "”a", "„a", "«a"])("%s has to be looked at for its quotation mark", (text) => {
  expect([isTidy(text), tidyCellText(text)]).toEqual([false, text]);
});

test.each([
  ["“a b”", "a b"],
  ['"a"', "a"],
  ["„a“", "a"],
  ["„a”", "a"],
  ["«a»", "a"],
  ["“ a ”", "a"],
  ["“a” và “b”", "“a” và “b”"],
  ["x “a”", "x “a”"],
  ["“a” x", "“a” x"],
  ["“a", "“a"],
  ["a”", "a”"],
  ["“”", "“”"],
  ["a", "a"],
])("a title %s without the marks around it: %s", (title, bare) => {
  expect(withoutOuterQuotes(title)).toBe(bare);
});
