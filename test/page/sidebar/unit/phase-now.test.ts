import { presets } from "../../../../src/core/programme/presets/index";
import { programmeOf } from "../../../../src/core/programme/read-programme";
import {
  closingText,
  phaseNow,
  phaseSentence,
  stretchText,
} from "../../../../src/page/sidebar/unit/phase-now";

const phases = [
  { name: "Giai đoạn 1", opens: "2022-01-08T07:00", closes: "2022-06-01T00:00" },
  { name: "Giai đoạn 2", opens: "2022-06-01T07:00", closes: "2023-09-02T00:00" },
];
const programme = programmeOf(presets[0]!);
const at = (moment: string) => phaseNow(phases, Date.parse(`${moment}Z`));

test.each([
  ["2022-01-08T06:59", "beforeFirst", "Giai đoạn 1"],
  ["2022-01-08T07:00", "open", "Giai đoạn 1"],
  ["2022-05-31T23:59", "open", "Giai đoạn 1"],
  ["2022-06-01T00:00", "between", "Giai đoạn 2"],
  ["2022-06-01T07:00", "open", "Giai đoạn 2"],
  ["2023-09-01T23:59", "open", "Giai đoạn 2"],
  ["2023-09-02T00:00", "after", "Giai đoạn 2"],
])("%s is %s %s", (moment, kind, name) => {
  expect(at(moment)).toMatchObject({ kind, phase: { name } });
});

test("the order in which phases are listed does not matter", () => {
  const now = Date.parse("2022-01-01T00:00Z");
  expect(phaseNow([...phases].reverse(), now)).toMatchObject({
    kind: "beforeFirst",
    phase: { name: "Giai đoạn 1" },
  });
});

test("no phase, and a phase without an end", () => {
  expect(phaseNow([], 0).kind).toBe("none");
  const open = phaseNow([{ name: "Đợt 1", opens: null, closes: null }], 0);
  expect(phaseSentence(open, programme)).toBe("Đợt 1 đang mở.");
});

test("says how long it still runs, and what comes next", () => {
  expect(phaseSentence(at("2022-05-19T15:30"), programme)).toBe(
    "Giai đoạn 1 đang mở, còn 12 ngày 8 giờ. Đến hết ngày 31/05/2022.",
  );
  expect(phaseSentence(at("2022-06-01T05:30"), programme)).toBe(
    "Cổng đang đóng giữa hai giai đoạn. Giai đoạn 2 mở sau 1 giờ 30 phút, lúc 01/06/2022 07:00.",
  );
});

test("a stretch has two parts, and is never nothing", () => {
  expect(stretchText(26 * 3_600_000)).toBe("1 ngày 2 giờ");
  expect(stretchText(3_600_000 + 20 * 60_000)).toBe("1 giờ 20 phút");
  expect(stretchText(10_000)).toBe("1 phút");
});

test("midnight is the end of the day before", () => {
  expect(closingText("2022-06-01T00:00")).toBe("hết ngày 31/05/2022");
  expect(closingText("2022-05-31T17:00")).toBe("31/05/2022 17:00");
});

test("speaks of no portal where there is none", () => {
  for (const now of ["2022-01-01T00:00", "2022-05-19T15:30", "2022-06-01T05:30"])
    expect(phaseSentence(at(now), { ...programme, portal: false })).not.toContain("Cổng");
});
