import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import { programmeOf } from "../../../src/core/programme/read-programme";

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
