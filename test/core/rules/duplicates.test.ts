import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { judge } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow } from "../../support/register-table";

const title = "Giải pháp hoà giải ở trường học";
const here = "Trường THPT Lạc Thủy B";
const there = "Trường THPT Mường Bi";
const listed = "Trường Cao đẳng Kinh tế Thành phố Hồ Chí Minh";

/** `[row, rule, row of the twin]` of each duplicate; the first row is 2. */
function twins(rows: readonly PartialRow[], given?: Parameters<typeof judge>[1]) {
  return judge(rows.map(goodRow), given).flatMap(
    (row) =>
      row?.findings
        .filter(({ rule }) => rule.startsWith("title-duplicate"))
        .map(({ rule, data }) => [row.initiative.row, rule, data.row]) ?? [],
  );
}

it("of several authors who are in the earlier row, the first is named", () => {
  const authors = "Bùi Thị Hoa; Đinh Văn Nam";
  const rows = [here, there].map((unit) => goodRow({ title, unit, authors }));
  expect(judge(rows)[1]?.findings.map(({ data }) => data.author)).toContain("Bùi Thị Hoa");
});

describe("the same title in the same unit", () => {
  it.each([
    ["Unicode form", title.normalize("NFD")],
    ["case", title.toUpperCase()],
    ["tone placement", "Giải pháp hòa giải ở trường học"],
    ["white space and quotes", "“Giải  pháp hoà\u00a0giải ở\ntrường học.”"],
    ["invisible characters", "Giải pháp\u200b hoà giải ở trường học"],
  ])("is found through %s", (_name, variant) => {
    expect(twins([{ title }, { title: variant, authors: "Đinh Văn Nam" }])).toEqual([
      [3, "title-duplicate", 2],
    ]);
  });

  it("is not found where a letter differs, be it by an accent", () => {
    expect(twins([{ title }, { title: title.replace("học", "hóc") }, { title: `${title} 2` }])).toEqual([]);
  });

  it("names the first row for each of three copies", () => {
    expect(twins([{ title }, { title }, { title }])).toEqual([
      [3, "title-duplicate", 2],
      [4, "title-duplicate", 2],
    ]);
  });

  it("is found under any name of the unit, known or not", () => {
    expect(
      twins([
        { title, unit: here },
        { title, unit: "LTB" },
      ]),
    ).toHaveLength(1);
    expect(
      twins([
        { title, unit: "Trường X" },
        { title, unit: "trường x" },
      ]),
    ).toHaveLength(1);
    const given = { catalogue: emptyCatalogue() };
    expect(
      twins(
        [
          { title, unit: "Trường X" },
          { title, unit: "trường x" },
        ],
        given,
      ),
    ).toEqual([[3, "title-duplicate", 2]]);
  });

  it("is not asked of rows without a title", () => {
    expect(twins([{ title: "" }, { title: "" }, { title: "#N/A" }, { title: "#N/A" }])).toEqual([]);
  });
});

describe("the same title in another unit", () => {
  it("is found with a shared author only", () => {
    expect(
      twins([
        { title, unit: here, authors: "Bùi Thị Hoa; Đinh Văn Nam" },
        { title, unit: there, authors: "Xa Công Yến" },
        { title, unit: there, authors: "Thầy Đinh Văn NAM" },
      ]),
    ).toEqual([
      [4, "title-duplicate", 3],
      [4, "title-duplicate-elsewhere", 2],
    ]);
  });

  it("cannot be told of a blank unit", () => {
    expect(
      twins([
        { title, unit: "" },
        { title, unit: "" },
        { title, unit: here },
      ]),
    ).toEqual([]);
  });

  it("names the first of several", () => {
    const units = [here, there, "Trường X", here];
    expect(twins(units.map((unit) => ({ title, unit })))).toEqual([
      [3, "title-duplicate-elsewhere", 2],
      [4, "title-duplicate-elsewhere", 2],
      [5, "title-duplicate", 2],
      [5, "title-duplicate-elsewhere", 3],
    ]);
  });

  it("names the first of several, in whatever order the authors stand", () => {
    for (const authors of ["Bùi Thị Hoa; Đinh Văn Nam", "Đinh Văn Nam; Bùi Thị Hoa"]) {
      expect(
        twins([
          { title, unit: here, authors: "Bùi Thị Hoa" },
          { title, unit: "Trường X", authors: "Đinh Văn Nam" },
          { title, unit: there, authors },
        ]),
      ).toEqual([[4, "title-duplicate-elsewhere", 2]]);
    }
  });

  it("is remembered past copies in the row's own unit", () => {
    expect(
      twins([
        { title, unit: here },
        { title, unit: there },
        { title, unit: there },
      ]),
    ).toEqual([
      [3, "title-duplicate-elsewhere", 2],
      [4, "title-duplicate", 3],
      [4, "title-duplicate-elsewhere", 2],
    ]);
  });
});

describe("a real list of recognised initiatives", () => {
  const file = readFileSync(join(__dirname, "../../fixtures/recognised_initiatives.csv"), "utf8");
  const { data } = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true });
  const rows = data.map((row) => ({
    title: row.TEN_SANG_KIEN_raw ?? "",
    authors: row.TAC_GIA_invented ?? "",
    unit: listed,
  }));
  const given = { catalogue: emptyCatalogue() };

  it("holds no title twice, however alike some are", () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(twins(rows, given)).toEqual([]);
  });

  it("keeps three initiatives of one author apart whose titles are nearly the same", () => {
    const about = (subject: string) => ({
      title: `Ứng dụng ${subject} trong giảng dạy trực tuyến môn tiếng Anh cho sinh viên năm thứ nhất`,
    });
    expect(twins(["Mentimeter", "Quizizz", "Blooket"].map(about))).toEqual([]);
  });

  it("finds every title again when the list is pasted below itself", () => {
    const again = twins([...rows, ...rows], given).filter(([row]) => Number(row) > rows.length + 1);
    expect(new Set(again.map(([row]) => row)).size).toBe(rows.length);
  });
});
