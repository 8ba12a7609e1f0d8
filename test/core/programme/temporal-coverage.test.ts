/**
 * Sweeps the clock over the windows of registration: each moment is in the one phase that the plan gives it, or in
 * none. It says nothing of what a row in a phase must fulfil.
 */
import fc from "fast-check";
import { locatePhase } from "../../../src/core/programme/locate-phase";
import { hoaBinh, national, presets, seventyFiveThousand } from "../../../src/core/programme/presets/index";
import type { Phase, Programme } from "../../../src/core/programme/programme";
import { programmeOf } from "../../../src/core/programme/read-programme";
import type { Settings } from "../../../src/core/programme/schema";
import type { Cell } from "../../../src/core/reading/cell";
import { readInterval } from "../../../src/core/reading/read-interval";
import { DAY, formatDay, formatMoment, MINUTE, toDate } from "../../../src/core/reading/wall-time";

/** The phase's name, `-` for none and `?` when it cannot be told. */
function phaseAt(cell: Cell, { phases }: Pick<Programme, "phases">): string {
  const reading = readInterval(cell);
  if (reading.kind !== "interval") throw new Error(`Unreadable: ${String(cell)}`);
  const location = locatePhase(reading.interval, phases);
  return location.kind === "phase" ? location.phase.name : location.kind === "outside" ? "-" : "?";
}

const insideOf = (moment: number, phases: readonly Phase[]) =>
  phases.filter(({ registration }) => moment >= registration.from && moment < registration.before);
const startOfDay = (moment: number) => Math.floor(moment / DAY) * DAY;

/** Every minute of the days around the edges, as text and as a cell: exactly the window that holds it. */
function sweepMinutes(programme: Pick<Programme, "phases">) {
  const days = new Set(
    programme.phases.flatMap(({ registration: { from, before } }) =>
      [from, before - 1]
        .filter(Number.isFinite)
        .flatMap((edge) => [-1, 0, 1].map((shift) => startOfDay(edge) + shift * DAY)),
    ),
  );
  for (const day of days) {
    for (let moment = day; moment < day + DAY; moment += MINUTE) {
      const holding = insideOf(moment, programme.phases);
      const expected = holding[0]?.name ?? "-";
      const typed = phaseAt(formatMoment(moment), programme);
      // At midnight a date cell is a day, which is another question.
      const cell = moment === day ? expected : phaseAt(toDate(moment + 59_000), programme);
      if (holding.length > 1 || typed !== expected || cell !== expected) {
        throw new Error(`${formatMoment(moment)}: ${holding.length} windows, ${typed}, ${cell}`);
      }
    }
  }
}

/** Every day from before the first window to after the last, as text and as a date cell. */
function sweepDays(programme: Pick<Programme, "phases">) {
  const edges = programme.phases.flatMap(({ registration: { from, before } }) => [from, before]);
  const bounds = edges.filter(Number.isFinite);
  const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
  for (let day = startOfDay(first) - 2 * DAY; day <= last + 2 * DAY; day += DAY) {
    const touched = programme.phases.filter(
      ({ registration: { from, before } }) => from < day + DAY && before > day,
    );
    const expected = touched.length === 0 ? "-" : touched.length === 1 ? touched[0]?.name : "?";
    const found = [phaseAt(formatDay(day), programme), phaseAt(toDate(day), programme)];
    if (found.some((name) => name !== expected)) throw new Error(`${formatDay(day)}: ${found} ${expected}`);
  }
}

describe("the windows of the presets", () => {
  it.each(presets.map((preset) => [preset.name as string, preset] as const))(
    "%s: every minute",
    (_, preset) => {
      sweepMinutes(programmeOf(preset));
    },
  );

  it.each(presets.map((preset) => [preset.name as string, preset] as const))("%s: every day", (_, preset) => {
    sweepDays(programmeOf(preset));
  });

  it.each<[Settings, Cell, string]>([
    [hoaBinh, "08/01/2022 06:59:59", "-"],
    [hoaBinh, "7h00, ngày 08/01/2022", "Giai đoạn 1"],
    [hoaBinh, new Date(2022, 0, 8, 6, 59, 59), "-"],
    [hoaBinh, new Date(2022, 0, 8, 7, 0, 0), "Giai đoạn 1"],
    [hoaBinh, "08/01/2022", "Giai đoạn 1"],
    [hoaBinh, "07/01/2022", "-"],
    [hoaBinh, "31/05/2022 23:59:59", "Giai đoạn 1"],
    [hoaBinh, new Date(2022, 4, 31, 23, 59, 59), "Giai đoạn 1"],
    [hoaBinh, "24h00 ngày 31/5/2022", "-"],
    [hoaBinh, "01/06/2022 00:00", "-"],
    [hoaBinh, "01/06/2022 06:59:59", "-"],
    [hoaBinh, "01/06/2022 07:00:00", "Giai đoạn 2"],
    [hoaBinh, "01/06/2022", "Giai đoạn 2"],
    [hoaBinh, new Date(2022, 5, 1), "Giai đoạn 2"],
    [hoaBinh, "01/09/2023 23:59:59", "Giai đoạn 2"],
    [hoaBinh, "02/09/2023 00:00:00", "-"],
    [hoaBinh, "02/09/2023", "-"],
    [hoaBinh, "5/2022", "Giai đoạn 1"],
    [hoaBinh, "6/2022", "?"],
    [hoaBinh, "1/2022", "?"],
    [hoaBinh, "9/2023", "?"],
    [national, "01/06/2022 00:00", "Giai đoạn 2"],
    [national, "08/01/2022 00:00", "Giai đoạn 1"],
    [seventyFiveThousand, "20/04/2021 23:54:59", "Đợt cao điểm"],
    [seventyFiveThousand, "20/04/2021 23:55", "-"],
    [seventyFiveThousand, "20/04/2021", "Đợt cao điểm"],
  ])("%#: %s", (preset, cell, phase) => {
    expect(phaseAt(cell, programmeOf(preset))).toBe(phase);
  });
});

describe("any windows that follow one another", () => {
  const start = Date.UTC(2024, 0, 1);
  /** Lengths and gaps in minutes; a gap of nothing makes two windows meet. */
  const windows = fc
    .array(
      fc.record({
        gap: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4000 })),
        length: fc.integer({ min: 1, max: 4000 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => {
      let clock = start;
      const phases = parts.map(({ gap, length }, index): Phase => {
        const from = clock + gap * MINUTE;
        clock = from + length * MINUTE;
        const window = { from, before: clock };
        return { name: `Đợt ${index + 1}`, window, registration: window, qualification: window };
      });
      return { phases };
    });

  it("give each minute and each day exactly one answer, whatever their order", () => {
    fc.assert(
      fc.property(windows, fc.boolean(), ({ phases }, reversed) => {
        const programme = { phases: reversed ? [...phases].reverse() : phases };
        sweepDays(programme);
        for (const { registration } of phases) {
          for (const edge of [registration.from, registration.before]) {
            for (const moment of [edge - MINUTE, edge, edge + MINUTE]) {
              const expected = insideOf(moment, phases)[0]?.name ?? "-";
              expect(phaseAt(formatMoment(moment), programme)).toBe(expected);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
