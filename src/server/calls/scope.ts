import type { ListedUnit } from "../../api/listed-unit";
import type { Catalogue } from "../../core/register/catalogue";
import { fieldNames, type ReportFields } from "../../core/report/kit/letterhead";
import type { ReportScope } from "../../core/report/scope";
import { fill } from "../../core/words/fill";
import { reportWords as words } from "../../messages/vi/press/report-vi";
import { Fault } from "../platform/fault";
import { type Is, object, oneOf, optional, textUpTo } from "./is";

const LONGEST = 500;
export const isLine = textUpTo(LONGEST);
export const isReportScope = object<ReportScope>({ kind: oneOf("unit", "cluster", "all"), name: isLine });
/** Lines of a letterhead, as far as somebody said them. */
export const areFields = object<Partial<ReportFields>>(
  Object.fromEntries(fieldNames.map((name) => [name, optional(isLine)])) as Record<
    keyof ReportFields,
    Is<string | undefined>
  >,
);

export const wholeRegister: ReportScope = { kind: "all", name: "" };

/** Refuses a unit or a cluster that the workbook has not got: somebody may have renamed it. */
export function mustHave({ units, given }: Catalogue, { kind, name }: ReportScope): void {
  if (kind === "unit" && given && !units.some((unit) => unit.name === name))
    throw new Fault("other", fill(words.noUnit, { name }));
  if (kind === "cluster" && !units.some((unit) => unit.cluster === name))
    throw new Fault("other", fill(words.noCluster, { name }));
}

/** The units as pages list them. */
export const listedUnits = ({ units, aliases }: Catalogue): readonly ListedUnit[] =>
  units.map((unit) => ({
    name: unit.name,
    code: unit.code,
    aliases: aliases.get(unit) ?? [],
    cluster: unit.cluster,
  }));
