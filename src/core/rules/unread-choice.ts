import type { ChoiceReading } from "../register/choice-reader";
import { either } from "../words/either";
import type { FindingData } from "./define-rule";

type Unread<T> = Extract<ChoiceReading<T>, { kind: "unreadable" }>;

/** What a message about a wording outside its list says: the wording, what is near to it, and what one may choose. */
export function unreadChoice<T extends string>(
  { text, near }: Unread<T>,
  words: Readonly<Record<T, string>>,
  admitted: readonly T[],
): FindingData {
  const inWords = (values: readonly T[]) => either(values.map((value) => words[value]));
  return { text, suggestion: inWords(near), choices: inWords(admitted) };
}

/** Which of the two messages it takes. */
export const unreadMessage = <T>({ near }: Unread<T>) => (near.length > 0 ? "suggested" : "unreadable");
