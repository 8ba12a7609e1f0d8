import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { metaOf } from "../../../src/core/programme/fields";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import { programmeOf } from "../../../src/core/programme/read-programme";
import { phaseSettings, singleSettings } from "../../../src/core/programme/schema";
import { columns } from "../../../src/core/register/columns";
import { unitColumns } from "../../../src/core/register/unit-columns";
import { paperColumns } from "../../../src/core/words/paper-columns";
import { headCountWords, phaseByWords } from "../../../src/core/words/setting-words";
import { verdictWords } from "../../../src/core/words/words";

const root = join(__dirname, "../../..");
/** What ships. The example workbook is one of this very campaign; the local host knows no campaign at all. */
const folders = ["core", "messages", "api", "server", "page"];
const sources = folders.flatMap((folder) =>
  readdirSync(join(root, "src", folder), { recursive: true })
    .map((file) => `src/${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("/presets/")),
);
/** Comments cite the plan. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

/** The days of the built-in campaign, however they are written: `01/09/2021`, `1/9/2021`. */
const days = new Set(
  JSON.stringify({ ...hoaBinh, lists: {}, document: "" })
    .match(/\d{2}\/\d{2}\/\d{4}/g)!
    .map((day) => day.replace(/\b0/g, "")),
);
const { cites, targets } = programmeOf(hoaBinh);
const clauses = new Set([...Object.values(cites), ...targets.map(({ clause }) => clause)]);

/** What in a text only the plan of Hoà Bình can have said. */
function foreignIn(text: string): string[] {
  const code = withoutComments(text);
  const dates = code.match(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g) ?? [];
  const places = code.match(/(?<![\w.])[IVX]+(?:\.\d+)+(?![\w.]*\w)|NĐ 13\/2012/g) ?? [];
  const sections = code.match(/mục [IVX]+\b/gi) ?? [];
  const words = code.match(/bảy loại|Hòa Bình|Hoà Bình/gi) ?? [];
  return [
    ...dates.filter((date) => days.has(date.replace(/\b0/g, ""))),
    ...places.filter((place) => clauses.has(place)),
    ...sections,
    ...words,
  ];
}

test("no source outside a preset has a date, a clause or a count of one campaign's plan", () => {
  expect(sources.length).toBeGreaterThan(300);
  const found = sources.flatMap((file) =>
    foreignIn(readFileSync(join(root, file), "utf8")).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['const a = "từ 01/09/2021";', ["01/09/2021"]],
  ['const a = "từ 1/9/2021";', ["1/9/2021"]],
  ['const a = "IV.2.4";', ["IV.2.4"]],
  ['const a = "trong mục II của";', ["mục II"]],
  ['const a = "một trong bảy loại";', ["bảy loại"]],
  ["/** IV.2.4: from 01/09/2021. */\nconst a = 1; // mục II", []],
  ['const a = "30/04/2024";', []],
])("what the test finds in %s", (text, expected) => {
  expect(foreignIn(text)).toEqual(expected);
});

const paperColumnHeadings = Object.values(paperColumns).map(([, heading]) => heading);

/** Names that stay in every campaign: headings, settings, results, and what earlier releases wrote. */
const fixedNames = [
  ...Object.values(columns).flatMap(({ heading, aliases }) => [heading, ...aliases]),
  ...Object.values(unitColumns).flatMap(({ heading, aliases }) => [heading, ...aliases]),
  ...paperColumnHeadings,
  ...Object.values({ ...singleSettings, ...phaseSettings }).map((schema) => metaOf(schema).item),
  ...Object.values({ ...verdictWords, ...phaseByWords, ...headCountWords }),
].sort((a, b) => b.length - a.length);
const called = /(?<!\p{L})(?:Cổng|CBNGNLĐ|CĐCS)(?!\p{L})/u;

/** What a campaign calls otherwise, in the text of a source. */
const calledIn = (text: string) =>
  fixedNames.reduce((left, name) => left.replaceAll(name, ""), withoutComments(text)).match(called)?.[0] ??
  "";

test("no sentence calls the portal, the people or the unions otherwise than the campaign does", () => {
  // The words themselves, headings of other people's lists, and what earlier releases wrote, by which set-up knows it.
  const own = [
    "src/core/words/campaign-words.ts",
    "src/core/pasting/foreign-headings.ts",
    "src/messages/vi/former-setup-vi.ts",
  ];
  const found = sources
    .filter((file) => !own.includes(file))
    .flatMap((file) => {
      const word = calledIn(readFileSync(join(root, file), "utf8"));
      return word === "" ? [] : `${file}: ${word}`;
    });
  expect(found).toEqual([]);
  expect(calledIn('const a = "chưa cập nhật lên Cổng"; // CĐCS')).toBe("Cổng");
  expect(calledIn('const a = "Ngày cập nhật Cổng, Số CBNGNLĐ";')).toBe("");
});
