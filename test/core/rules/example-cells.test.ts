import { inProgramme, ordinaryCell } from "../../../src/core/rules/example-cells";
import { programmeWith } from "../../support/judge";

/** A campaign without a portal that counts by recognition, in these years. */
const counting = (years: readonly number[], changes: Parameters<typeof programmeWith>[0] = {}) =>
  programmeWith({
    ...{ portal: "Không", phaseBy: "Ngày công nhận", targets: [], ...changes },
    phases: years.map((year) => ({
      ...{ name: `Năm ${year}`, opens: "", closes: "" },
      ...{ qualifiesFrom: `01/01/${year}`, qualifiesTo: `31/12/${year}` },
    })),
  });

it("the first day that no phase counts lies behind one that no other follows at once", () => {
  const gap = (...years: number[]) =>
    inProgramme({ recognisedOn: "{countedGap}" }, counting(years))?.recognisedOn;
  expect(gap(2024, 2025, 2027)).toBe("01/01/2026");
  expect(gap(2024, 2025)).toBeUndefined();
  expect(gap(2024)).toBeUndefined();
});

it("an ordinary row is applied when what counts begins, where it does not go by the portal", () => {
  expect(ordinaryCell("appliedOn", programmeWith())).toBe("01/09/2021");
  expect(ordinaryCell("appliedOn", counting([2024, 2026], { appliedFrom: "01/09/2021" }))).toBe("01/01/2024");
  expect(ordinaryCell("appliedOn", counting([2022, 2024], { appliedFrom: "01/09/2023" }))).toBe("01/01/2024");
});

it("an ordinary row is registered in the first window that is not over when it is recognised", () => {
  // Recognised on the day on which the second window opens at seven.
  const late = programmeWith({ recognisedFrom: "01/06/2022", appliedFrom: "01/06/2022" });
  expect(ordinaryCell("registeredAt", late)).toBe("01/06/2022 07:00");
});

it("says what a topic says, and nothing where an ordinary row says nothing", () => {
  expect(ordinaryCell("topicLevel", programmeWith())).toBe("Tỉnh");
  expect(ordinaryCell("notes", programmeWith())).toBe("");
});
