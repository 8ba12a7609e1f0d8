import type { IntervalReading } from "../reading/read-interval";
import type { FindingData } from "./define-rule";

/** What a message about an unreadable date says of it. */
export const unreadDate = ({
  text,
  reason,
  proposed,
}: Extract<IntervalReading, { kind: "unreadable" }>): FindingData => ({ text, reason, proposed });
