import { formatInterval, positionOf } from "../reading/interval";
import { formatDay } from "../reading/wall-time";
import { defineRule } from "./define-rule";
import { unreadDate } from "./unread-date";

/** IV.3: "Sáng kiến đưa vào ứng dụng trước thời gian từ 01/9/2021 và sau 01/9/2023" do not take part; IV.2.2. */
export const applicationOutsideWindow = defineRule({
  id: "application-outside-window",
  severity: "ineligible",
  columns: ["appliedOn"],
  messages: {
    missing: "missing",
    unreadable: "missing",
    undecided: "missing",
    before: "ineligible",
    after: "ineligible",
  },
  examples: {
    passes: [
      { appliedOn: "{appliedFrom}" },
      { appliedOn: "{appliedTo}", recognisedOn: "{appliedTo}", registeredAt: "{appliedTo} 23:59" },
      { appliedOn: "{appliedFromMonth}" },
    ],
    found: [
      [{ appliedOn: "{appliedFrom-1}" }, "before"],
      [{ appliedOn: "{appliedTo+1}" }, "after"],
      [{ appliedOn: "{appliedToMonth}" }, "undecided"],
      [{ appliedOn: "" }, "missing"],
      [{ appliedOn: "31/02/2022" }, "unreadable"],
    ],
  },
  check({ appliedOn }, { programme: { application } }, found) {
    if (appliedOn.kind === "blank") return found("missing");
    if (appliedOn.kind === "unreadable") return found("unreadable", unreadDate(appliedOn));
    const position = positionOf(appliedOn.interval, application);
    if (position === "inside") return;
    found(position, {
      date: formatInterval(appliedOn.interval),
      from: Number.isFinite(application.from) ? formatDay(application.from) : "…",
      to: Number.isFinite(application.before) ? formatDay(application.before - 1) : "…",
    });
  },
});
