import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clauseOf, textOfClause } from "../../../src/core/programme/cited";
import { hoaBinh, national, presets, seventyFiveThousand } from "../../../src/core/programme/presets/index";
import type { Programme } from "../../../src/core/programme/programme";
import { programmeOf, readProgramme } from "../../../src/core/programme/read-programme";
import { ruleName } from "../../../src/core/programme/rule-names";
import type { Cell } from "../../../src/core/reading/cell";
import { wordDefaults } from "../../../src/core/words/campaign-words";
import { judgeLast, textOf } from "../../support/judge";
import { goodRow } from "../../support/register-table";
import { rowOf, settingsTable } from "../../support/settings-rows";

const plan = readFileSync(join(__dirname, "../../fixtures/plan.vi.txt"), "utf8");
const collapse = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

function read(table: readonly (readonly Cell[])[]): Programme {
  const reading = readProgramme(table);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.programme;
}

const every = (programme: Programme) => [
  ...new Set([...Object.values(programme.cites), ...programme.targets.map(({ clause }) => clause)]),
];
/** As earlier releases wrote the tab: no group of clauses or words. */
const former = (settings = hoaBinh) =>
  settingsTable(settings).filter(([group]) => group !== "Căn cứ" && group !== "Từ ngữ");
/** The tab with what a row cites replaced. */
const citing = (item: string, clause: string, table = settingsTable()) =>
  table.map((row) => (row[1] === item ? [...row.slice(0, 3), clause] : row));

describe("the clauses of the presets", () => {
  const texts = programmeOf(hoaBinh).clauses.filter(({ clause }) => clause !== "NĐ 13/2012");

  it.each(texts)("$clause is quoted from the plan", ({ text }) => {
    expect(collapse(plan)).toContain(collapse(text));
  });

  it("have their words wherever the plan is cited", () => {
    const programme = programmeOf(hoaBinh);
    expect(texts.length).toBeGreaterThan(15);
    expect(every(programme).filter((clause) => textOfClause(programme, clause) === undefined)).toEqual([]);
  });

  it("are the plan's alone: elsewhere a campaign cites what it is known to rest on", () => {
    expect(every(programmeOf(national))).toEqual(["NĐ 13/2012", "HD 46/HD-TLĐ"]);
    expect(every(programmeOf(seventyFiveThousand))).toEqual([""]);
    expect(programmeOf(seventyFiveThousand)).toMatchObject({ clauses: [], words: wordDefaults });
  });
});

describe("what the tab cites", () => {
  it("is what findings begin with, and nothing where the cell is blank", () => {
    const row = goodRow({ appliedOn: "31/08/2021" });
    const said = (clause: string) => {
      const programme = read(citing(ruleName("application-outside-window"), clause));
      const [finding] = judgeLast([row], { programme }).findings;
      return [finding!.clause, textOf(finding!).split(":")[0]];
    };
    expect(said(" Mục 2.1 ")).toEqual(["Mục 2.1", "Mục 2.1"]);
    expect(said("")).toEqual(["", textOf({ ...judgeLast([row]).findings[0]!, clause: "" })]);
  });

  it("is read of every row with a clause of its own", () => {
    const table = citing("Mở Cổng", "M", citing("Áp dụng từ", "A", citing(ruleName("kind-unknown"), "R")));
    const { cites } = read(table);
    expect([
      cites.appliedFrom,
      cites["phases.0.opens"],
      cites["phases.1.opens"],
      cites["rules.kind-unknown"],
    ]).toEqual(["A", "M", "M", "R"]);
  });

  it("has its own words, however its name is typed; what nobody wrote has none", () => {
    const programme = read([
      ...former(),
      ["Căn cứ", "Mục 2.1", "Áp dụng trong kỳ", ""],
      ["Căn cứ", "Mục 3", "", ""],
    ]);
    expect(textOfClause(programme, "mục  2.1")).toBe("Áp dụng trong kỳ");
    expect(textOfClause(programme, "Mục 3")).toBeUndefined();
    expect(textOfClause(programme, "__proto__")).toBeUndefined();
    expect(textOfClause(programme, "IV.3")).toBeUndefined();
  });
});

describe("a workbook of an earlier release", () => {
  it("has the words of the preset with its document, and what it calls things", () => {
    const { clauses, words } = read(former());
    expect({ clauses, words }).toEqual({
      clauses: programmeOf(hoaBinh).clauses,
      words: programmeOf(hoaBinh).words,
    });
  });

  it("cites of a rule that it does not list what that preset does; of another document nothing", () => {
    const without = former().filter((row) => row[1] !== ruleName("kind-unknown"));
    expect(clauseOf(read(without), "kind-unknown")).toBe("IV.1");
    const other = without.map((row) => (row[1] === "Văn bản" ? [row[0], row[1], "KH 97", ""] : row));
    expect(read(other)).toMatchObject({ clauses: [], words: wordDefaults });
    expect(clauseOf(read(other), "kind-unknown")).toBe("");
    const none = without.map((row) => (row[1] === "Văn bản" ? [row[0], row[1], "", ""] : row));
    expect(read(none)).toMatchObject({ clauses: [], words: wordDefaults });
  });
});

describe("the words of a campaign", () => {
  it("are those of its group; what it leaves out or blank has its usual name", () => {
    const { words, cites } = read([
      ...former(),
      ["Từ ngữ", "cổng", "Trang sáng kiến", ""],
      ["Từ ngữ", "Khen thưởng", "", "Mục 3"],
    ]);
    expect(words).toEqual({ ...wordDefaults, portal: "Trang sáng kiến" });
    expect(cites["words.commendation"]).toBe("Mục 3");
  });

  it("are known: another is an error that names its row", () => {
    const table = [...former(), ["Từ ngữ", "Cổng", "X", ""], ["Từ ngữ", "Cộng", "Y", ""]];
    const reading = readProgramme(table);
    expect(!reading.ok && reading.problems).toEqual([
      { row: rowOf(table, "Cộng"), group: "Từ ngữ", item: "Cộng", fault: "unknownItem" },
    ]);
  });

  it("are the same when a preset is written and read back", () => {
    for (const preset of presets) {
      const { words, clauses, cites } = programmeOf(preset);
      expect(read(settingsTable(preset))).toMatchObject({ words, clauses, cites });
    }
  });
});
