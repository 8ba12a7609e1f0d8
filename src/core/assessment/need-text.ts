import { bounds, ruleNeeds } from "../../messages/vi/rule-needs-vi";
import type { Programme } from "../programme/programme";
import { DAY, formatDay, formatMoment, type WallTime } from "../reading/wall-time";
import { recognitionEnds } from "../rules/recognition-too-late";
import { offered, recognising } from "../words/choices";
import { either } from "../words/either";
import { fill } from "../words/fill";
import type { RuleId } from "../words/rule-ids";

/** What would satisfy a rule in this campaign: its bounds, choices and words in their places. */
export function needText(id: RuleId, programme: Programme): string {
  const { application, recognisedFrom, topicAcceptedFrom, choices, phases, words } = programme;
  const opens = phases.find(({ registration }) => Number.isFinite(registration.from))?.registration.from;
  return fill(ruleNeeds[id], {
    applied: within(application.from, application.before),
    recognised: within(recognisedFrom, recognitionEnds(programme)),
    accepted: within(topicAcceptedFrom),
    levels: either(offered(choices.topicLevels)),
    bodies: either(recognising(choices.recognisers).map(({ name }) => name)),
    portal: words.portal,
    opens: opens === undefined ? "" : fill(bounds.like, { moment: formatMoment(opens) }),
  });
}

/** `, từ … đến …`; nothing without a bound. */
function within(from: WallTime, before: WallTime = Number.POSITIVE_INFINITY): string {
  const first = from % DAY === 0 ? formatDay : formatMoment;
  const hasFrom = Number.isFinite(from);
  const hasEnd = Number.isFinite(before);
  if (!hasFrom && !hasEnd) return "";
  return fill(hasFrom ? (hasEnd ? bounds.between : bounds.from) : bounds.to, {
    from: hasFrom ? first(from) : "",
    to: hasEnd ? (before % DAY === 0 ? formatDay(before - DAY) : formatMoment(before)) : "",
  });
}
