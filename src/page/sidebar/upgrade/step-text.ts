import type { UpgradeStep } from "../../../api/bridge-upgrade";
import { fill } from "../../../core/words/fill";
import { upgradeSteps, upgradeWords } from "../../../messages/vi/upgrade-vi";

/** Names that a sentence lists. */
const MOST = 12;
const PLAIN: ReadonlySet<UpgradeStep["kind"]> = new Set(["references", "tabRenamed"]);

/** One change of an upgrade in words. */
export function stepText({ kind, tab, names }: UpgradeStep): string {
  return fill(upgradeSteps[kind], {
    tab,
    names: list(kind === "headingsRenamed" ? pairs(names) : quoted(kind, names)),
  });
}

const quoted = (kind: UpgradeStep["kind"], names: readonly string[]) =>
  PLAIN.has(kind) ? names : names.map((name) => `“${name}”`);

/** Old and new headings stand in turn. */
const pairs = (names: readonly string[]) =>
  names.flatMap((name, index) => (index % 2 === 0 ? [`“${name}” thành “${names[index + 1] ?? ""}”`] : []));

function list(names: readonly string[]): string {
  if (names.length <= MOST) return names.join(", ");
  return `${names.slice(0, MOST).join(", ")} ${fill(upgradeWords.more, { count: names.length - MOST })}`;
}
