import type { ChoiceReading } from "../register/choice-reader";
import { type Choice, nameOf, offered } from "../words/choices";
import { either } from "../words/either";
import type { FindingData } from "./define-rule";

type Unread = Extract<ChoiceReading, { kind: "unreadable" }>;

/** What a message about a wording outside its list says: the wording, what is near to it, and what one may choose. */
export const unreadChoice = ({ text, near }: Unread, list: readonly Choice[]): FindingData => ({
  text,
  suggestion: either(near.map((id) => nameOf(list, id))),
  choices: either(offered(list)),
});

/** Which of the two messages it takes. */
export const unreadMessage = ({ near }: Unread) => (near.length > 0 ? "suggested" : "unreadable");

/** What a message about an entry that is known and not admitted says; nothing where it is admitted. */
export function notAdmitted(id: string, list: readonly Choice[]): FindingData | undefined {
  const choice = list.find((each) => each.id === id);
  return choice?.admitted === false ? { name: choice.name, choices: either(offered(list)) } : undefined;
}
