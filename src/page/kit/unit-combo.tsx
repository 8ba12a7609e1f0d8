import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { ListedUnit } from "../../api/listed-unit";
import { fill } from "../../core/words/fill";
import { unitWords } from "../../messages/vi/sidebar-vi";
import { findUnits } from "./find-units";
import { Typed } from "./parts";

/** More than anybody scrolls through; who does not see theirs types on. */
const SHOWN = 100;

interface UnitComboProps {
  id: string;
  units: readonly ListedUnit[];
  value: string;
  describedBy?: string | undefined;
  /** Every keystroke; absent when only a unit of the list will do. */
  onType?(text: string): void;
  onChoose(name: string): void;
}

/** A searchable list of the units: type without accents, arrows and Enter choose, Esc closes. */
export function UnitCombo({ id, units, value, describedBy, onType, onChoose }: UnitComboProps) {
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const text = typed ?? value;
  const found = useMemo(() => findUnits(units, typed ?? ""), [units, typed]);
  const open = typed !== undefined;
  const shown = found.slice(0, SHOWN);
  useLayoutEffect(() => {
    if (open) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [open, at]);
  const choose = (name: string) => {
    setTyped(undefined);
    onChoose(name);
  };
  const type = (next: string) => {
    setTyped(next);
    setAt(0);
    onType?.(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === "Escape" && open) setTyped(undefined);
    else if (key === "ArrowDown" && !open) setTyped("");
    else if (key === "ArrowDown") setAt(Math.min(at + 1, shown.length - 1));
    else if (key === "ArrowUp" && open) setAt(Math.max(at - 1, 0));
    else if (key === "Enter" && open && shown[at]) choose(shown[at].name);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="combo">
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={open && shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && shown[at] ? `${id}-${at}` : undefined}
        aria-describedby={describedBy}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onClick={() => !open && setTyped("")}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(undefined)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={unitWords.label} hidden={!open || shown.length === 0}>
        {open &&
          shown.map((unit, index) => (
            <div
              key={unit.name}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // Before the field loses the focus, and the list with it.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(unit.name);
              }}
            >
              <Typed>{unit.name}</Typed>
              {unit.code && <small>{unit.code}</small>}
            </div>
          ))}
      </div>
      <p role="status" class={open && found.length === 0 ? "hint" : "unseen"}>
        {open && (found.length === 0 ? unitWords.none : fill(unitWords.found, { count: found.length }))}
      </p>
    </div>
  );
}
