import { shellWords, tabWords } from "../../../messages/sidebar-vi";
import type { TabName } from "./app-context";

const names = Object.keys(tabWords) as TabName[];

export const tabId = (name: TabName) => `tab-${name}`;

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -names.length,
  End: names.length,
};

/** The tab that an arrow key leads to, round the ends; Home and End stop there. */
export function tabAfter(current: TabName, key: string): TabName | undefined {
  const step = steps[key];
  if (step === undefined) return undefined;
  const at = names.indexOf(current);
  const next =
    Math.abs(step) === 1 ? (at + step + names.length) % names.length : step < 0 ? 0 : names.length - 1;
  return names[next];
}

interface TabsProps {
  current: TabName;
  choose(name: TabName): void;
}

/** One tab stop; arrows move between the tabs. */
export function Tabs({ current, choose }: TabsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(current, event.key);
    if (!next) return;
    event.preventDefault();
    choose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label={shellWords.tabs} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === current}
          aria-controls={name === current ? `panel-${name}` : undefined}
          aria-label={tabWords[name][1]}
          title={tabWords[name][1]}
          tabIndex={name === current ? 0 : -1}
          onClick={() => choose(name)}
        >
          {name === "help" ? "?" : tabWords[name][0]}
        </button>
      ))}
    </div>
  );
}
