import { headingKey } from "../reading/headings";
import { CONSEQUENCE, OTHERWISE, readTest } from "./read-own";
import { measureText, readMeasure } from "./target-meaning";

const isSame = (a: string, b: string) => headingKey(a) === headingKey(b);

/** A condition of one's own with a column called otherwise; the same text where it does not name the column. */
export function renameInCondition(text: string, old: string, name: string): string {
  const [tests = ""] = text.split(CONSEQUENCE);
  const parts = tests.split(OTHERWISE);
  const renamed = parts.map((part) => {
    const heading = readTest(part.replace(/\s+/g, " "))?.heading;
    if (heading === undefined || !isSame(heading, old)) return part;
    // The words of a heading, whatever space is between them.
    const words = heading.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return part.replace(new RegExp(words.join("\\s+")), () => name);
  });
  if (renamed.every((part, index) => part === parts[index])) return text;
  const between = [...tests.matchAll(new RegExp(OTHERWISE, "gi"))].map(([word]) => word);
  return renamed.map((part, index) => part + (between[index] ?? "")).join("") + text.slice(tests.length);
}

/** What a target counts, with a column called otherwise. */
export function renameInMeasure(text: string, old: string, name: string): string {
  const counted = readMeasure(text);
  return counted?.where && isSame(counted.where.column, old)
    ? measureText({ ...counted, where: { ...counted.where, column: name } })
    : text;
}
