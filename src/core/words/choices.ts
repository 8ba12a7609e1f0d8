/** The lists that a campaign has of its own, by the register's column of each. */
export const choiceLists = {
  kind: "kinds",
  topicLevel: "topicLevels",
  recognisedBy: "recognisers",
  audience: "audiences",
} as const;
export const isListed = (column: string): column is keyof typeof choiceLists => column in choiceLists;
/** Beside them the kinds of what units do, which stand in a tab of their own. */
export type ChoiceList = (typeof choiceLists)[keyof typeof choiceLists] | "activityKinds";
export const choiceListKeys: readonly ChoiceList[] = [...Object.values(choiceLists), "activityKinds"];

/**
 * What an entry of a list means where a rule asks: a research topic; a level or kind that is known and not admitted;
 * a council, a head, a stated "not recognised"; a body whose agreement counts without a date; a full-time officer;
 * propaganda (II), a report that was sent (VIII.2).
 */
export type Meaning =
  | "topic"
  | "notAdmitted"
  | "council"
  | "head"
  | "none"
  | "undated"
  | "officer"
  | "propaganda"
  | "report";

/** An entry of a list of the campaign. */
export interface Choice {
  /** That of the usual entry that it is another name of (`core/words/choice-words.ts`), else its own. */
  id: string;
  name: string;
  /** Its other wordings, as the settings give them. */
  wordings: readonly string[];
  means: readonly Meaning[];
  /** False where the campaign knows it and does not admit it. */
  admitted: boolean;
}

export type Choices = Readonly<Record<ChoiceList, readonly Choice[]>>;

/** The words of the entries that may be chosen. */
export const offered = (list: readonly Choice[]): readonly string[] =>
  list.filter(({ admitted }) => admitted).map(({ name }) => name);

/** The bodies that recognise: without what says that nobody has. */
export const recognising = (list: readonly Choice[]): readonly Choice[] =>
  list.filter(({ means }) => !means.includes("none"));

/** The ids of the entries that mean something. */
export const idsMeaning = (list: readonly Choice[], meaning: Meaning): ReadonlySet<string> =>
  new Set(list.filter(({ means }) => means.includes(meaning)).map(({ id }) => id));

/** The name of an entry by its id. */
export const nameOf = (list: readonly Choice[], id: string): string =>
  list.find((choice) => choice.id === id)?.name ?? "";
