/** What the codes from U+00A1 on are in a font of TCVN 5712 (`.VnTime`); those that mean nothing stand for themselves. */
const TCVN3 =
  "ĂÂÊÔƠƯĐăâêôơưđ¯°±²³´àảãáạºằẳẵắ¿ÀÁÂÃÄÅặầẩẫấậèÍẻẽéẹềểễếệìỉÙÚÛĩíịòàỏõóọồổỗốộờởỡớợùðủũúụừửữứựỳỷỹýỵÿ";
const FIRST = 0xa1;

/** Unicode letters by their code in TCVN3. */
export const tcvn3: ReadonlyMap<string, string> = new Map(
  [...TCVN3].map((letter, index) => [String.fromCharCode(FIRST + index), letter]),
);

const GRAVE_TO_DOT = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
/** A vowel of VNI, the letter that it and the first sign make, and the signs of the level and the five tones. */
const VNI: readonly (readonly [vowels: string, mark: string, signs: string])[] = [
  ["aeouy", "", "øùûõï"],
  ["aeo", "\u0302", "âàáåãä"],
  ["a", "\u0306", "êèéúüë"],
];
const HORNED = "øùûõï";
const SINGLE: readonly (readonly [string, string])[] = [
  ["ñ", "đ"],
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ì", "ì"],
  ["í", "í"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
];

/** Unicode letters by what stands for them in a font of VNI: a letter, or a vowel and its sign. */
export const vni: ReadonlyMap<string, string> = new Map(
  [
    ...VNI.flatMap(([vowels, mark, signs]) => {
      const tones = mark === "" ? GRAVE_TO_DOT : ["", ...GRAVE_TO_DOT];
      return [...vowels].flatMap((vowel) =>
        tones.map((tone, at): [string, string] => [`${vowel}${signs[at]}`, `${vowel}${mark}${tone}`]),
      );
    }),
    ...["ơ", "ư"].flatMap((letter, index) =>
      GRAVE_TO_DOT.map((tone, at): [string, string] => [`${"ôö"[index]}${HORNED[at]}`, `${letter}${tone}`]),
    ),
    ...SINGLE,
  ].flatMap(([code, letter]): [string, string][] => {
    const whole = letter.normalize("NFC");
    return [
      [code, whole],
      [code.toUpperCase(), whole.toUpperCase()],
      // A capital is followed by a small sign in some files.
      [`${code.charAt(0).toUpperCase()}${code.slice(1)}`, whole.toUpperCase()],
    ];
  }),
);
