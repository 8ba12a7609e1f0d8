import { foldSyllable, isLoneY, tonePlace } from "../../src/reading/syllable";

test.each([
  ["hoa", 1],
  ["hoan", 2],
  ["khoe", 2],
  ["thuy", 2],
  ["cua", 1],
  ["may", 1],
  ["khuya", 3],
  ["ma", 1],
  ["a", 0],
  ["ay", 0],
  ["qua", 2],
  ["quy", 2],
  ["quay", 2],
  ["qoa", 1],
  ["gia", 2],
  ["giau", 2],
  ["giang", 2],
  ["gi", 1],
  ["gin", 1],
  ["gua", 1],
  ["gea", 1],
  ["hia", 1],
  ["hua", 1],
  ["x", -1],
])("the tone of %j stands at %d", (syllable, place) => {
  expect(tonePlace(syllable, 0, syllable.length)).toBe(place);
  // The letters around it are not of the syllable.
  const from = `au ${syllable}au`;
  expect(tonePlace(from, 3, 3 + syllable.length)).toBe(place < 0 ? -1 : place + 3);
});

test.each<[syllable: string, vowels: number, lone: boolean]>([
  ["ty", 1, true],
  ["y", 1, true],
  ["quy", 2, true],
  ["uy", 2, false],
  ["thuy", 2, false],
  ["xuy", 2, false],
  ["qay", 2, false],
  ["quay", 3, false],
])("the y of %j, which has %d vowels, is alone: %p", (syllable, vowels, lone) => {
  expect(isLoneY(syllable, 0, vowels)).toBe(lone);
  expect(isLoneY(`au ${syllable}`, 3, vowels)).toBe(lone);
});

test.each<[syllable: string, place: number, yAsI: boolean, folded: string]>([
  ["hoà", 1, false, "hòa"],
  ["hòa", 2, false, "hoà"],
  ["aý", 0, false, "áy"],
  ["hoà", -1, false, "hoà"],
  ["tỷ", 1, true, "tỉ"],
  ["tỷ", 1, false, "tỷ"],
  ["tỷ", -1, true, "tỉ"],
  ["ưới", 1, false, "ưới"],
])("%j with its tone at %d, y as i: %p, is %j", (syllable, place, yAsI, folded) => {
  expect(foldSyllable(syllable, 0, syllable.length, place, yAsI)).toBe(folded);
  expect(foldSyllable(`á ${syllable}ý`, 2, 2 + syllable.length, place < 0 ? -1 : place + 2, yAsI)).toBe(
    folded,
  );
});
