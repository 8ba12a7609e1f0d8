import { fill } from "../../../core/words/fill";
import { shellWords, tabWords } from "../../../messages/vi/sidebar-vi";
import { type TabName, useApp } from "./app-context";
import { tabAfter, tabsOf } from "./tab-after";

export const tabId = (name: TabName) => `tab-${name}`;

interface TabsProps {
  current: TabName;
  choose(name: TabName): void;
}

/** One tab stop; arrows move between the tabs. */
export function Tabs({ current, choose }: TabsProps) {
  const { programme } = useApp();
  const names = tabsOf(programme);
  const called = (name: TabName) => fill(tabWords[name][1], programme.words);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(current, event.key, names);
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
          aria-label={called(name)}
          title={called(name)}
          tabIndex={name === current ? 0 : -1}
          onClick={() => choose(name)}
        >
          {name === "help" ? "?" : fill(tabWords[name][0], programme.words)}
        </button>
      ))}
    </div>
  );
}
