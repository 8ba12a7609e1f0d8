/** After "thang" in `plainWords`. "Tháng mười hai" before "tháng mười": the longer one first. */
const MONTH_WORDS: Readonly<Record<string, number>> = {
  "muoi mot": 11,
  "muoi hai": 12,
  gieng: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  chap: 12,
};
const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const NAMED_MONTH = new RegExp(`\\b(?:thang|thg) (${Object.keys(MONTH_WORDS).join("|")})\\b(?! hoc)`, "g");
const EN = `(${ENGLISH.join("|")})(?:t|[a-z]{2,6})?\\.?`;
const ENGLISH_DAY_FIRST = new RegExp(`\\b(\\d{1,2})[ -]${EN}[ ,-]{1,2}(\\d{4}|\\d{2})\\b`, "g");
const ENGLISH_MONTH_FIRST = new RegExp(`\\b${EN} (\\d{1,2}),? (\\d{4})\\b`, "g");
const ENGLISH_MONTH = new RegExp(`\\b${EN}[ -](\\d{4}|\\d{2})\\b`, "g");
const WORDED_DAY = /\b(\d{1,2})[ -](?:thang|thg) ?(\d{1,2})[ ,-]{1,2}(?:nam )?(\d{4}|\d{2})\b/g;
/** T2 to T7 are months too: a day and a month must follow. */
const WEEKDAY =
  /(^|[ ,(])(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7](?=\)|,? (?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-])|chu nhat|cn|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})(?=[ ,.:)]|$)[,.:)]?/g;
const EDGES = /^[ ,."'“”‘’«([]+|[ ,."'“”‘’»()\]]+$/g;

/**
 * `plainWords` with the names of the calendar as numbers (requirements 2): `thu ba, 31 thang nam 2022`, what Google
 * and an English Excel write of a date, quotes or brackets around it. What holds none of these comes back as it is.
 */
export function plainCalendar(words: string): string {
  return words
    .replace(WEEKDAY, "$1")
    .replace(/\b(?:mung|mong) /g, "")
    .replace(NAMED_MONTH, (_, name: string) => `thang ${MONTH_WORDS[name]}`)
    .replace(
      ENGLISH_DAY_FIRST,
      (_, day: string, name: string, year: string) => `${day}/${english(name)}/${year}`,
    )
    .replace(
      ENGLISH_MONTH_FIRST,
      (_, name: string, day: string, year: string) => `${day}/${english(name)}/${year}`,
    )
    .replace(ENGLISH_MONTH, (_, name: string, year: string) => `thang ${english(name)}/${year}`)
    .replace(WORDED_DAY, "$1/$2/$3")
    .replace(EDGES, "")
    .replace(/ {2,}/g, " ");
}

function english(name: string): number {
  return ENGLISH.indexOf(name) + 1;
}
