import type { Programme } from "../programme/programme";
import type { Interval } from "../reading/interval";
import type { Initiative } from "./initiative";

/** When it was recognised; a research topic without such a date has its acceptance in its place (IV.2.3). */
export function recognitionOf(
  initiative: Initiative,
): { interval: Interval; column: "recognisedOn" | "acceptedOn" } | undefined {
  const { recognisedOn, acceptedOn } = initiative;
  if (recognisedOn.kind === "interval") return { interval: recognisedOn.interval, column: "recognisedOn" };
  if (initiative.isTopic && acceptedOn.kind === "interval") {
    return { interval: acceptedOn.interval, column: "acceptedOn" };
  }
  return undefined;
}

/** Whether it was recognised by a body whose agreement counts without a date, and none is given. */
export function isUndated(
  { recognisedBy, recognisedOn }: Initiative,
  { choices }: Pick<Programme, "choices">,
): boolean {
  if (recognisedBy.kind !== "choice" || recognisedOn.kind !== "blank") return false;
  const body = choices.recognisers.find(({ id }) => id === recognisedBy.value);
  return body?.means.includes("undated") ?? false;
}

/** The span in which both conditions came to hold: the later of application and recognition. */
export function qualifiedOn(initiative: Initiative): Interval | undefined {
  const recognition = recognitionOf(initiative);
  if (recognition === undefined || initiative.appliedOn.kind !== "interval") return undefined;
  const applied = initiative.appliedOn.interval;
  const later = recognition.interval.before >= applied.before ? recognition.interval : applied;
  const from = Math.max(applied.from, recognition.interval.from);
  return { from, before: later.before, precision: from === later.from ? later.precision : "range" };
}
