import { phaseReportWords as words } from "../../../messages/vi/press/phase-report-vi";
import { formatInterval, type Interval } from "../../reading/interval";
import type { Activity } from "../../register/read-activities";
import type { Unit } from "../../register/unit";
import { activitiesOf, propagandaSaid } from "../../summary/figures/up-to";
import { fill } from "../../words/fill";
import { formatCount } from "../../words/number-vi";
import type { Counted } from "../counted";
import type { Line } from "../kit/document";
import { sentence } from "../kit/paragraphs";
import { numbered, table } from "../kit/table";
import type { ReportScope } from "../scope";
import { untilOf } from "./phase-texts";

/** What the table counts of an activity. */
type Done = Pick<Activity, "unitName" | "count" | "amount"> & { heldOn?: Interval | undefined };

const isPropaganda = ({ unitName, means }: Activity, { name }: Unit) =>
  unitName === name && means.includes("propaganda");

/** What was done up to the end of the phase, by kind (II, V.1, V.3, V.4, VII, VIII.2). */
export function activitySection(counted: Counted, { kind, name }: ReportScope): Line[] {
  const { workbook } = counted.upTo;
  const { units } = workbook.catalogue;
  const names =
    kind === "all"
      ? [...workbook.activities.of.keys()]
      : kind === "unit"
        ? [name]
        : units.map((unit) => unit.name);
  const done = names.flatMap((unit) => activitiesOf(unit, workbook));
  // The report itself is no news to whoever reads it.
  const listed = kind === "unit" ? done.filter(({ means }) => !means.includes("report")) : done;
  if (listed.length === 0) return [];
  const isUnit = kind === "unit";
  const kinds = workbook.programme.choices.activityKinds;
  const told = units.filter(
    (unit) => propagandaSaid(unit, workbook.asOf) && !done.some((each) => isPropaganda(each, unit)),
  );
  const rows = kinds.flatMap((each) => {
    const own: Done[] = listed.filter((activity) => activity.kind === each.name);
    // A unit that `Đơn vị` alone says of is one of those of the sentence above.
    if (each === kinds.find(({ means }) => means.includes("propaganda")))
      own.push(...told.map(({ name: unitName, propagandaOn: heldOn }) => ({ unitName, heldOn })));
    if (own.length === 0) return [];
    const days = own.flatMap(({ heldOn }) => (heldOn ? formatInterval(heldOn) : [])).join("; ");
    const doing = new Set(own.map(({ unitName }) => unitName)).size;
    return [
      [
        each.name,
        isUnit ? days : formatCount(doing),
        formatCount(own.length),
        sumOf(own.map(({ count }) => count)),
        sumOf(own.map(({ amount }) => amount)),
      ],
    ];
  });
  const headings = words.activityHeadings.map((text) =>
    fill(text, { by: isUnit ? words.activityDays : words.activityUnits }),
  );
  return [
    sentence(fill(words.activities, { until: untilOf(counted) })),
    ...table([1, 1, 2, 1, 1, 2], headings, numbered(rows)),
  ];
}

/** A sum, and how many state what it is made of where not all do. */
function sumOf(numbers: readonly (number | undefined)[]): string {
  const stated = numbers.filter((number) => number !== undefined);
  if (stated.length === 0) return "";
  const sum = formatCount(stated.reduce((all, number) => all + number, 0));
  if (stated.length === numbers.length) return sum;
  return fill(words.statedBy, {
    ...{ sum, stated: formatCount(stated.length) },
    all: formatCount(numbers.length),
  });
}
