import { mendGroups } from "../../../src/core/pasting/mend-groups";
import { rowsToWrite, sayingKey } from "../../../src/core/pasting/write-rows";
import { hoaBinh } from "../../../src/core/programme/presets/hoa-binh";
import { programmeOf } from "../../../src/core/programme/read-programme";
import { createCatalogue } from "../../../src/core/register/catalogue";

const rows = [
  {
    line: 2,
    cells: [
      ["title", "Một"],
      ["novelty", "x"],
    ],
  },
  {
    line: 3,
    cells: [
      ["title", "Hai"],
      ["unit", "nt"],
    ],
  },
] as const;

const nothing = { forAll: {}, instead: new Map(), typed: new Map() };

test("what is said for all fills cells that hold nothing but dashes or dots, and no answer", () => {
  const marks = ["-", "…", " – ", "?", "✓", "0", "x", "ko"];
  const pasted = marks.map((mark, at) => ({ line: at + 2, cells: [["ipProtected", mark]] as const }));
  const typed = new Map([[2, { ipProtected: "-" }]]);
  const said = (more = {}) =>
    rowsToWrite(pasted, { ...nothing, forAll: { ipProtected: "Không" }, ...more }).map(
      ({ cells }) => cells.ipProtected,
    );
  expect(said()).toEqual([...new Array<string>(4).fill("Không"), ...marks.slice(4)]);
  expect(said({ typed })[0]).toBe("-");
  expect(rowsToWrite(pasted, nothing)[0]?.cells).toEqual({ ipProtected: "-" });
});

test("what is typed for a cell of one line goes before all else there, and can be put right with others", () => {
  const typed = new Map([
    [2, { novelty: "y", unit: "" }],
    [4, { title: "Không có dòng này" }],
  ]);
  const instead = new Map([
    [sayingKey("novelty", "x"), "Có"],
    [sayingKey("novelty", "y"), "Không"],
  ]);
  expect(rowsToWrite(rows, { forAll: { unit: "Trường A" }, instead, typed })).toEqual([
    { line: 2, cells: { unit: "", title: "Một", novelty: "Không" } },
    { line: 3, cells: { unit: "nt", title: "Hai" } },
  ]);
});

test("what is said for all fills blank cells; what is said of a value goes for every cell that says it", () => {
  const instead = new Map([
    [sayingKey("novelty", "x"), "Có"],
    [sayingKey("title", "x"), "sai"],
  ]);
  expect(
    rowsToWrite(rows, { ...nothing, forAll: { unit: "Trường A", decisionNumber: "" }, instead }),
  ).toEqual([
    { line: 2, cells: { unit: "Trường A", title: "Một", novelty: "Có" } },
    { line: 3, cells: { unit: "nt", title: "Hai" } },
  ]);
});

const unit = {
  ...{ name: "Trường THPT Lạc Thủy B", code: "", cluster: "", contact: "" },
  ...{ officers: [], propagandaHeld: false, row: 2 },
};
const catalogue = createCatalogue([unit], new Map());

test("each value is proposed once, what a person must decide first, the most frequent before", () => {
  const recognised = (text: string) => ({
    cells: { recognisedBy: text, unit: unit.name, recognisedOn: "20.12.2021" },
    findings: text === "Sở" ? [{ column: "recognisedBy" as const }] : [],
  });
  const judged = [
    ...["HĐSK trường", "Sở", "HĐSK trường", "Hội đồng sáng kiến"].map(recognised),
    {
      cells: { unit: "Trường PTTH Lạc Thủy B", appliedOn: "44562" },
      findings: [{ column: "unit" as const }],
    },
    { cells: { ipProtected: "Hỏi lại" }, findings: [{ column: "ipProtected" as const }] },
  ];
  expect(mendGroups(judged, catalogue, programmeOf(hoaBinh))).toEqual([
    { column: "recognisedBy", text: "Sở", count: 1, value: "", sure: false },
    { column: "unit", text: "Trường PTTH Lạc Thủy B", count: 1, value: unit.name, sure: false },
    { column: "appliedOn", text: "44562", count: 1, value: "01/01/2022", sure: false },
    { column: "ipProtected", text: "Hỏi lại", count: 1, value: "", sure: false },
    { column: "recognisedBy", text: "HĐSK trường", count: 2, value: "Hội đồng sáng kiến", sure: true },
  ]);
});
