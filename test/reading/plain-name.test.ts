import { isPlainName, plainNameKey } from "../../src/reading/plain-name";

const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const vowels = Array.from("aăâeêioôơuưy").flatMap((vowel) =>
  TONES.map((tone) => (vowel + tone).normalize("NFC")),
);
// Eth stands for đ in texts of the old code pages.
const lower = [..."bcdfghjklmnpqrstvwxzđð", ...vowels];
/** Small letters of Latin 1 with a Vietnamese one behind them: passing costs nothing, the full reading says the same. */
const foreign = [..."çëïñøü"];
const letters = new Set([...foreign, ...lower.flatMap((letter) => [letter, letter.toUpperCase()])]);

test("letters are those of Vietnamese and a–z, in both cases", () => {
  const plain = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(isPlainName);
  expect(plain).toEqual(Array.from(letters).sort());
});

test.each([
  ["Trần Thị Ý", true],
  ["a b", true],
  ["", false],
  [" ", false],
  [" a", false],
  ["a ", false],
  ["a  b", false],
  ["a1", false],
  ["1a", false],
  ["a.b", false],
])("%j is plain: %p", (text, plain) => expect(isPlainName(text)).toBe(plain));

test.each([
  ["Trần Thị Ý", "trần thị í"],
  ["Hiền", "hiền"],
  ["Lan Anh", "lan anh"],
  ["Anh", undefined],
  ["Thầy Hiền", undefined],
  ["Trần A và Lê B", undefined],
  ["Và", undefined],
])("the key of %j is %p", (name, key) => expect(plainNameKey(name)).toBe(key));
