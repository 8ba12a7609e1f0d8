import { el } from "./dom";

/** The list under a cell whose values are given. */
export interface ChoiceList {
  open(choices: readonly string[], current: string, pick: (choice: string) => void): void;
  close(): void;
  isOpen(): boolean;
  filter(text: string): void;
  step(step: 1 | -1): void;
  /** The choice that Enter takes. */
  highlighted(): string | undefined;
  place(left: number, top: number, width: number): void;
}

const fold = (text: string) => text.normalize("NFC").toLocaleLowerCase("vi");

/** Makes the list; it is invisible until it opens. */
export function createChoiceList(host: HTMLElement): ChoiceList {
  const list = el("div", { class: "choice-list", role: "listbox", hidden: true });
  host.append(list);
  let all: readonly string[] = [];
  let shown: readonly string[] = [];
  let at = -1;
  let take: (choice: string) => void = () => undefined;

  const mark = (index: number) => {
    at = index;
    for (const [number, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(number === at));
    }
    list.children[at]?.scrollIntoView({ block: "nearest" });
  };

  const draw = (choices: readonly string[]) => {
    shown = choices;
    const options = choices.map((choice) => {
      const option = el("div", { role: "option", class: "choice" }, choice);
      option.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        take(choice);
      });
      return option;
    });
    list.replaceChildren(...options);
    list.hidden = choices.length === 0;
    mark(-1);
  };

  return {
    open(choices, current, pick) {
      all = choices;
      take = pick;
      draw(choices);
      mark(choices.indexOf(current));
    },
    close() {
      all = [];
      draw([]);
    },
    isOpen: () => !list.hidden,
    filter(text) {
      draw(all.filter((choice) => fold(choice).includes(fold(text))));
      if (text !== "" && shown.length > 0) {
        mark(0);
      }
    },
    step(step) {
      if (shown.length > 0) {
        mark((at + step + shown.length) % shown.length);
      }
    },
    highlighted: () => shown[at],
    place(left, top, width) {
      Object.assign(list.style, { left: `${left}px`, top: `${top}px`, minWidth: `${width}px` });
    },
  };
}
