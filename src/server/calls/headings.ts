import type { RememberedHeadings } from "../../core/pasting/guess-columns";
import { myEntries, rememberMine } from "../platform/my-entries";
import { rememberUnitHeadings, unitHeadings } from "../platform/unit-headings";
import type { Call } from "./define-call";
import { type Is, isColumn, isNothing, isText, object, oneOf } from "./is";

const MOST_HEADINGS = 200;
const PROPERTY = "headings";

const isMeaning = (value: unknown) => value === null || isColumn(value) || oneOf("share")(value);

const isSaid: Is<RememberedHeadings> = (value): value is RememberedHeadings =>
  isNothing(value) &&
  !Array.isArray(value) &&
  Object.keys(value).length <= MOST_HEADINGS &&
  Object.entries(value).every(([heading, meaning]) => isText(heading) && isMeaning(meaning));

/** Remembers for the person and the unit what headings of pasted lists mean, and says what is remembered: own words first. */
export const pageHeadings: Call<"pageHeadings"> = {
  takes: object({ said: isSaid, unit: isText }),
  answer({ said, unit }) {
    if (Object.keys(said).length > 0 && rememberMine(PROPERTY, said) && unit !== "")
      rememberUnitHeadings(unit, said);
    const known: unknown = { ...(unit === "" ? {} : unitHeadings(unit)), ...myEntries(PROPERTY) };
    return isSaid(known) ? known : {};
  },
};
