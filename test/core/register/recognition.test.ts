import type { Programme } from "../../../src/core/programme/programme";
import type { Cell } from "../../../src/core/reading/cell";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { countingDate } from "../../../src/core/register/counting-date";
import { openRegister } from "../../../src/core/register/open-register";
import { phaseOf } from "../../../src/core/register/phase-of";
import { qualifiedOn, recognitionOf } from "../../../src/core/register/recognition";
import { programmeWith } from "../../support/judge";
import { goodRow, goodTopic, type PartialRow, registerTable } from "../../support/register-table";

function initiativeOf(row: PartialRow) {
  const opened = openRegister(registerTable([row]), emptyCatalogue(), programmeWith());
  const initiative = opened.ok ? opened.register.read(1) : undefined;
  if (!initiative) throw new Error("The row is blank.");
  return initiative;
}
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

describe("IV.2.3: when an initiative was recognised", () => {
  const both = { recognisedOn: "20/12/2021", acceptedOn: "15/12/2021" };

  it.each<[string, PartialRow, [column: string, from: number] | undefined]>([
    ["on its day", goodRow(both), ["recognisedOn", day(2021, 12, 20)]],
    ["a topic, too", goodTopic(both), ["recognisedOn", day(2021, 12, 20)]],
    [
      "a topic without it when accepted",
      goodTopic({ ...both, recognisedOn: "" }),
      ["acceptedOn", day(2021, 12, 15)],
    ],
    [
      "a topic with an unreadable one when accepted",
      goodTopic({ ...both, recognisedOn: "?" }),
      ["acceptedOn", day(2021, 12, 15)],
    ],
    ["no other kind when accepted", goodRow({ ...both, recognisedOn: "" }), undefined],
    ["no unknown kind when accepted", goodRow({ ...both, recognisedOn: "", kind: "?" }), undefined],
    ["a topic with neither", goodTopic({ recognisedOn: "", acceptedOn: "" }), undefined],
    ["a topic with an unreadable acceptance", goodTopic({ recognisedOn: "", acceptedOn: "?" }), undefined],
  ])("%s", (_name, row, expected) => {
    const found = recognitionOf(initiativeOf(row));
    expect(found && [found.column, found.interval.from]).toEqual(expected);
  });
});

describe("the span in which both conditions came to hold", () => {
  it.each<[applied: Cell, recognised: Cell, span: [number, number] | undefined]>([
    ["05/10/2021", "20/12/2021", [day(2021, 12, 20), day(2021, 12, 21)]],
    ["05/03/2022", "20/12/2021", [day(2022, 3, 5), day(2022, 3, 6)]],
    ["20/12/2021", "20/12/2021", [day(2021, 12, 20), day(2021, 12, 21)]],
    // Each end is the later of the two, whichever cell gives it.
    ["12/2021", "20/12/2021", [day(2021, 12, 20), day(2022, 1, 1)]],
    ["20/12/2021", "12/2021", [day(2021, 12, 20), day(2022, 1, 1)]],
    ["", "20/12/2021", undefined],
    ["?", "20/12/2021", undefined],
    ["05/10/2021", "", undefined],
  ])("applied %j, recognised %j", (appliedOn, recognisedOn, span) => {
    const found = qualifiedOn(initiativeOf(goodRow({ appliedOn, recognisedOn })));
    expect(found && [found.from, found.before]).toEqual(span);
  });
});

describe("the phase of an initiative", () => {
  const phases = {
    registration: programmeWith(),
    qualification: programmeWith({ phaseBy: "Ngày đủ điều kiện" }),
  };
  const applied = { appliedOn: "05/10/2021" };

  it.each<[PartialRow, registration: string | undefined, qualification: string | undefined]>([
    [{ recognisedOn: "20/12/2021", registeredAt: "10/06/2022 08:00" }, "Giai đoạn 2", "Giai đoạn 1"],
    [{ recognisedOn: "31/05/2022", registeredAt: "31/05/2022 23:59" }, "Giai đoạn 1", "Giai đoạn 1"],
    [{ recognisedOn: "01/06/2022", registeredAt: "01/06/2022 06:59" }, undefined, "Giai đoạn 2"],
    // Each month straddles an edge.
    [{ recognisedOn: "05/2022", registeredAt: "06/2022" }, undefined, "Giai đoạn 1"],
    [{ recognisedOn: "từ 05/2022 đến 06/2022", registeredAt: "01/2022" }, undefined, undefined],
    [{ recognisedOn: "01/09/2023", registeredAt: "01/09/2023" }, "Giai đoạn 2", "Giai đoạn 2"],
    [{ recognisedOn: "02/09/2023", registeredAt: "02/09/2023" }, undefined, undefined],
    [{ recognisedOn: "", registeredAt: "" }, undefined, undefined],
    [{ recognisedOn: "?", registeredAt: "?" }, undefined, undefined],
  ])("%j", (row, registration, qualification) => {
    const initiative = initiativeOf(goodRow({ ...applied, ...row }));
    expect(phaseOf(initiative, phases.registration)?.name).toBe(registration);
    expect(phaseOf(initiative, phases.qualification)?.name).toBe(qualification);
  });
});

describe("the date that says when an initiative counts", () => {
  const row = { appliedOn: "05/10/2021", recognisedOn: "20/12/2021", registeredAt: "10/06/2022 08:00" };

  it.each<[Programme["phaseBy"], number, PartialRow]>([
    ["registration", Date.UTC(2022, 5, 10, 8), { registeredAt: "" }],
    ["recognition", day(2021, 12, 20), { recognisedOn: "" }],
    ["application", day(2021, 10, 5), { appliedOn: "?" }],
    ["qualification", day(2021, 12, 20), { appliedOn: "" }],
  ])("by %s", (phaseBy, from, without) => {
    expect(countingDate(initiativeOf(goodRow(row)), { phaseBy })?.from).toBe(from);
    expect(countingDate(initiativeOf(goodRow({ ...row, ...without })), { phaseBy })).toBeUndefined();
  });

  it("is as exact as the later of the two, unless each gives an end", () => {
    const precision = (appliedOn: Cell, recognisedOn: Cell) =>
      qualifiedOn(initiativeOf(goodRow({ appliedOn, recognisedOn })))?.precision;
    expect(precision("10/2021", "20/12/2021")).toBe("day");
    expect(precision("12/2021", "20/10/2021")).toBe("month");
    expect(precision("12/2021", "20/12/2021")).toBe("range");
    expect(precision("12/2021", "12/2021")).toBe("month");
    expect(precision("31/12/2021", "12/2021")).toBe("range");
  });
});
