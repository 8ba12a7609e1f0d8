import { tabWords } from "../../../messages/vi/sidebar-vi";
import type { TabName } from "./app-context";

/** The tabs in their order. */
export const tabNames = Object.keys(tabWords) as TabName[];

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -tabNames.length,
  End: tabNames.length,
};

/** The tab that an arrow key leads to, round the ends; Home and End stop there. */
export function tabAfter(current: TabName, key: string): TabName | undefined {
  const step = steps[key];
  if (step === undefined) return undefined;
  const at = tabNames.indexOf(current);
  const next =
    Math.abs(step) === 1
      ? (at + step + tabNames.length) % tabNames.length
      : step < 0
        ? 0
        : tabNames.length - 1;
  return tabNames[next];
}
