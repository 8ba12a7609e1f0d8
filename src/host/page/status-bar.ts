import type { Cost } from "../contract";
import { el } from "./dom";
import { TEXT } from "./messages-vi";

/** The line at the bottom, and the sign that an execution runs. */
export interface StatusBar {
  saving(online: boolean, unanswered: number): void;
  /** An execution began; call the answer when it has ended. */
  running(label: string): (cost: Cost | undefined) => void;
  size(rows: number, columns: number): void;
}

/** Fills the status bar. */
export function createStatusBar(bar: HTMLElement, layers: HTMLElement): StatusBar {
  const size = el("span", { class: "size" });
  const cost = el("span", { class: "cost", title: TEXT.costTitle });
  const save = el("span", { class: "save" }, TEXT.saved);
  bar.append(size, cost, save);
  const pill = el("div", { class: "running", role: "status", hidden: true });
  layers.append(pill);
  const labels: string[] = [];

  const showPill = () => {
    pill.hidden = labels.length === 0;
    pill.replaceChildren(el("span", { class: "spinner" }), TEXT.running(labels.at(-1) ?? ""));
  };

  return {
    saving(online, unanswered) {
      const state = !online ? "offline" : unanswered > 0 ? "saving" : "saved";
      save.textContent = { offline: TEXT.offline, saving: TEXT.saving, saved: TEXT.saved }[state];
      save.dataset.state = state;
    },
    running(label) {
      labels.push(label);
      showPill();
      return (spent) => {
        labels.splice(labels.indexOf(label), 1);
        showPill();
        if (spent) {
          cost.textContent = TEXT.cost(spent.total, spent.seconds);
        }
      };
    },
    size(rows, columns) {
      size.textContent = rows * columns > 1 ? TEXT.selectionSize(rows, columns) : "";
    },
  };
}
