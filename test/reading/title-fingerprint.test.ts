import { titleFingerprint } from "../../src/reading/title-fingerprint";

const characters = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
const sum = (parts: readonly string[]) =>
  parts.reduce((total, part) => (total + titleFingerprint(part)) | 0, 0);

const LETTERS = Array.from("0123456789abcdefghijklmnopqrstuvwxzđ");
const MARKS = Array.from("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323");

test("every letter, digit and Vietnamese mark weighs something, and no two the same", () => {
  const weights = [...LETTERS, ...MARKS].map(titleFingerprint);
  expect(weights).not.toContain(0);
  expect(new Set(weights).size).toBe(weights.length);
});

test.each([
  ["y", "i"],
  ["Y", "i"],
  ["ð", "đ"],
  ["Ð", "đ"],
  ["\u212a", "k"],
  ["\u0340", "\u0300"],
  ["\u0341", "\u0301"],
])("%j weighs as %j", (a, b) => expect(titleFingerprint(a)).toBe(titleFingerprint(b)));

test("a letter weighs what its pieces weigh, in both cases", () => {
  for (const letter of [...characters(0xc0, 0x17f), ...characters(0x1e00, 0x1eff)]) {
    const pieces = Array.from(letter.toLowerCase().normalize("NFD"));
    expect([letter, titleFingerprint(letter)]).toEqual([letter, sum(pieces)]);
  }
});

test("punctuation, other marks and what lies past the table weigh nothing", () => {
  const others = characters(0x300, 0x33f).filter((mark) => !MARKS.includes(mark));
  const nothing = [
    ...characters(0x20, 0x2f),
    ...characters(0x3a, 0x40),
    ...characters(0x5b, 0x60),
    ...others,
  ];
  for (const character of [...nothing, "\u2013", "\u2200", "\u3042", "가"]) {
    expect([character, titleFingerprint(character)]).toEqual([character, 0]);
  }
});

test("a text weighs what its characters weigh", () => {
  const text = "Đổi mới dạy học môn Toán 12";
  expect(titleFingerprint(text)).toBe(sum(Array.from(text)));
  expect(titleFingerprint("")).toBe(0);
});
