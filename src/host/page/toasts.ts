import { button, el } from "./dom";
import { TEXT } from "./messages-vi";

const MILLISECONDS = 1000;
const DEFAULT_SECONDS = 5;

/** A message in the corner. */
export interface Toast {
  title: string;
  message: string;
  /** Negative: until it is closed. */
  seconds?: number;
  kind?: "error";
}

/** Shows messages in the corner, the newest lowest. */
export function createToasts(layers: HTMLElement): (toast: Toast) => void {
  const corner = el("div", { class: "toasts" });
  layers.append(corner);
  return ({ title, message, seconds = DEFAULT_SECONDS, kind }) => {
    const toast = el(
      "div",
      { class: kind ? `toast ${kind}` : "toast", role: kind === "error" ? "alert" : "status" },
      el(
        "div",
        { class: "toast-text" },
        ...(title === "" ? [] : [el("strong", {}, title)]),
        el("span", {}, message),
      ),
      button("×", () => toast.remove(), { "aria-label": TEXT.close, class: "close" }),
    );
    corner.append(toast);
    if (seconds >= 0) {
      setTimeout(() => toast.remove(), seconds * MILLISECONDS);
    }
  };
}
