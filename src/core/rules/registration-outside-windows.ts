import { locatePhase } from "../programme/locate-phase";
import type { Phase } from "../programme/programme";
import { formatInterval } from "../reading/interval";
import { formatMoment } from "../reading/wall-time";
import { defineRule } from "./define-rule";
import { unreadDate } from "./unread-date";

const opening = (phase: Phase | undefined) => (phase ? formatMoment(phase.registration.from) : "");
const closing = (phase: Phase | undefined) => (phase ? formatMoment(phase.registration.before) : "");

/**
 * VI: "Giai đoạn 1: Cập nhật sáng kiến tham gia từ 7h00, ngày 08/01/2022 đến trước 24h00 ngày 31/5/2022 […] Giai
 * đoạn 2: Cập nhật sáng kiến tham gia từ 7h00, ngày 01/6/2022 đến trước 24h00 ngày 01/9/2023".
 */
export const registrationOutsideWindows = defineRule({
  id: "registration-outside-windows",
  severity: "ineligible",
  columns: ["registeredAt"],
  messages: {
    before: "ineligible",
    gap: "ineligible",
    after: "ineligible",
    undecided: "missing",
    unreadable: "missing",
  },
  examples: {
    passes: [
      { registeredAt: "{opens1}" },
      { registeredAt: "{closes1-1}" },
      { registeredAt: "{opens2}" },
      { registeredAt: "{opens2Day}" },
      { registeredAt: "{closes2-1}" },
    ],
    found: [
      [{ registeredAt: "{opens1-1}" }, "before"],
      [{ registeredAt: "{closes1+1}" }, "gap"],
      [{ registeredAt: "{opens2-1}" }, "gap"],
      [{ registeredAt: "{closes2Day+1}" }, "after"],
      [{ registeredAt: "{opens2Month}" }, "undecided"],
      [{ registeredAt: "30-11" }, "unreadable"],
    ],
  },
  check({ registeredAt }, { programme: { phases } }, found) {
    if (registeredAt.kind === "blank") return;
    if (registeredAt.kind === "unreadable") {
      return found("unreadable", unreadDate(registeredAt));
    }
    // A campaign without windows registers at any time.
    if (phases.length === 0) return;
    const location = locatePhase(registeredAt.interval, phases);
    if (location.kind === "phase") return;
    const date = formatInterval(registeredAt.interval);
    if (location.kind === "undecided") return found("undecided", { date });
    found(location.where, { date, closed: closing(location.last), opens: opening(location.next) });
  },
});
