import { createJudge, judgeCells } from "../../../src/core/assessment/judge-cells";
import { inProgramme } from "../../../src/core/rules/example-cells";
import { exampleRow } from "../../../src/core/rules/example-row";
import { ownKeyOf } from "../../../src/core/words/own-columns";
import { catalogueOf, exampleUnits, programmeWith } from "../../support/judge";

const programme = programmeWith();
const catalogue = catalogueOf(exampleUnits);
const good = inProgramme(exampleRow, programme) as Record<string, string>;

it("a row that is in no sheet is judged as one that is, with its phase", () => {
  expect(judgeCells(programme, catalogue, good)).toEqual({
    ...{ verdict: "eligible", phase: "Giai đoạn 1", findings: [] },
  });
  const bad = judgeCells(programme, catalogue, { ...good, registeredAt: "", publicOrder: "Có" });
  expect(bad).toMatchObject({ verdict: "ineligible", phase: "" });
  expect(bad?.findings).toEqual([
    {
      ...{ rule: "public-order", severity: "ineligible", column: "publicOrder" },
      ...{ clause: expect.any(String), message: expect.any(String), text: expect.stringContaining(": ") },
    },
  ]);
});

it("nobody judges a blank row", () => {
  expect(judgeCells(programme, catalogue, {})).toBeUndefined();
});

it("a row that seems to be an earlier one again names it, as the sheet would count", () => {
  const judge = createJudge(programme, catalogue, [good, {}, good]);
  expect([0, 1, 2].map((index) => judge(index)?.findings.map(({ otherRow }) => otherRow))).toEqual([
    ...[[], undefined],
    [2],
  ]);
});

it("columns of the campaign's own are judged with the others", () => {
  const own = programmeWith({ lists: { columns: [{ item: "Lớp", value: "chữ · bắt buộc", clause: "" }] } });
  const key = ownKeyOf("text", "Lớp");
  expect(judgeCells(own, catalogue, { ...good, [key]: "5A" })?.findings).toEqual([]);
  expect(judgeCells(own, catalogue, good)?.findings).toMatchObject([{ rule: "column:Lớp", column: key }]);
});
