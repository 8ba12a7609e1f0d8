import { decodeProgramme, encodeProgramme } from "../../src/api/wire-programme";
import { hoaBinh } from "../../src/core/programme/presets/hoa-binh";
import { programmeOf } from "../../src/core/programme/read-programme";

const overTheWire = (settings: typeof hoaBinh) =>
  decodeProgramme(JSON.parse(JSON.stringify(encodeProgramme(programmeOf(settings)))));

test("a programme comes back as it was", () => {
  expect(overTheWire(hoaBinh)).toEqual(programmeOf(hoaBinh));
});

test("open bounds survive JSON", () => {
  const open = { ...hoaBinh, appliedFrom: "", appliedTo: "", recognitionMonths: "" };
  const programme = overTheWire(open);
  expect(programme.application).toEqual({ from: -Infinity, before: Infinity });
  expect(programme.recognitionMonths).toBe(Infinity);
});
