import type { Programme } from "../../../core/programme/programme";
import { tabWords } from "../../../messages/vi/sidebar-vi";
import type { TabName } from "./app-context";

const tabNames = Object.keys(tabWords) as TabName[];

/** The tabs in their order; nothing waits for a portal that a campaign does not have. */
export const tabsOf = ({ portal }: Pick<Programme, "portal">): readonly TabName[] =>
  portal ? tabNames : tabNames.filter((name) => name !== "waiting");

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The tab that an arrow key leads to, round the ends; Home and End stop there. */
export function tabAfter(current: TabName, key: string, names: readonly TabName[]): TabName | undefined {
  const step = steps[key];
  if (step === undefined) return undefined;
  const at = names.indexOf(current);
  if (Number.isFinite(step)) return names[(at + step + names.length) % names.length];
  return step < 0 ? names[0] : names.at(-1);
}
