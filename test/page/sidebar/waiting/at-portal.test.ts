import { hoaBinh } from "../../../../src/core/programme/presets/hoa-binh";
import { programmeOf } from "../../../../src/core/programme/read-programme";
import { emptyCatalogue } from "../../../../src/core/register/catalogue";
import { momentToOffer, verdictsAt } from "../../../../src/page/sidebar/waiting/at-portal";
import { exampleRow } from "../../../support/example-row";

const programme = programmeOf(hoaBinh);

test.each([
  ["2022-01-08T06:59", ""],
  ["2022-01-08T07:00", "08/01/2022 07:00"],
  ["2022-05-31T23:59", "31/05/2022 23:59"],
  ["2022-06-01T00:00", ""],
  ["2022-06-01T06:59", ""],
  ["2022-06-01T07:00", "01/06/2022 07:00"],
  ["2023-09-01T23:59", "01/09/2023 23:59"],
  ["2023-09-02T00:00", ""],
])("at %s the form offers %j", (now, offered) => {
  expect(momentToOffer(now, programme)).toBe(offered);
});

test("a campaign without phases registers at any time", () => {
  expect(momentToOffer("2030-01-01T08:00", { ...programme, phases: [] })).toBe("01/01/2030 08:00");
});

test.each([
  ["08/01/2022 06:59", "ineligible"],
  ["08/01/2022 07:00", "eligible"],
  ["01/09/2023 23:59", "eligible"],
  ["02/09/2023 00:00", "ineligible"],
  ["", "waiting"],
] as const)("registered at %j each row is %s", (at, verdict) => {
  const cells = Object.fromEntries(
    Object.entries(exampleRow).map(([column, cell]) => [column, String(cell ?? "")]),
  );
  const judge = { programme, catalogue: emptyCatalogue() };
  expect(verdictsAt(at, [cells, cells], judge)).toEqual([verdict, verdict]);
});
