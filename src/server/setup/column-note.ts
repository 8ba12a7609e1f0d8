import { clauseOf } from "../../core/programme/cited";
import type { Programme } from "../../core/programme/programme";
import type { FixedKey } from "../../core/register/columns";
import { citedIn } from "../../core/report/kit/cited";
import { ordinaryCell } from "../../core/rules/example-cells";
import { offered } from "../../core/words/choices";
import { either } from "../../core/words/either";
import { fill } from "../../core/words/fill";
import type { RuleId } from "../../core/words/rule-ids";
import { formerColumnNotes } from "../../messages/vi/press/former-setup-vi";
import { columnNotes, noteWords } from "../../messages/vi/press/setup-texts-vi";

/** The rule whose clause stands behind what a column asks. */
const ruleOf: Readonly<Partial<Record<FixedKey, RuleId>>> = {
  kind: "kind-unknown",
  topicLevel: "topic-level-outside",
  appliedOn: "application-outside-window",
  recognisedOn: "recognition-missing",
  acceptedOn: "topic-acceptance-outside",
  effectConfirmed: "topic-effect-unconfirmed",
  novelty: "novelty-denied",
  benefitValue: "benefit-missing",
  socialBenefit: "benefit-missing",
  ipProtected: "ip-protected",
  publicOrder: "public-order",
  registeredAt: "registration-outside-windows",
};

/** The note of a heading in a campaign. */
export function columnNote(key: FixedKey, programme: Programme): string {
  const rule = ruleOf[key];
  const example = ordinaryCell(key, programme);
  return fill(columnNotes[key], {
    list: noteWords.list,
    levels: either(offered(programme.choices.topicLevels)),
    bodies: either(offered(programme.choices.recognisers)),
    portal: programme.words.portal,
    example: example && fill(noteWords.example, { example }),
    cited: rule ? citedIn(clauseOf(programme, rule)) : "",
  });
}

/** Whether a note is the one that set-up left on a column, in whatever campaign and release. */
export function isNoteOf(key: FixedKey, note: string): boolean {
  return [columnNotes[key], formerColumnNotes[key]].some(
    (template) => template !== undefined && isFilledOf(template, note),
  );
}

function isFilledOf(template: string, note: string): boolean {
  const parts = template.split(/\{(\w+)\}/);
  const pattern = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return part === "cited" ? "(?: \\(.*\\))?" : ".*";
  });
  return new RegExp(`^${pattern.join("")}$`, "s").test(note);
}
