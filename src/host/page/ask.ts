import { button, el } from "./dom";
import { TEXT } from "./messages-vi";

interface Shown {
  dialog: HTMLDialogElement;
  closed: Promise<void>;
}

function showDialog(layers: HTMLElement, title: string, body: Node[], buttons: HTMLButtonElement[]): Shown {
  const dialog = el(
    "dialog",
    { class: "ask", "aria-label": title },
    el("h2", { class: "panel-title" }, title),
    ...body,
    el("div", { class: "buttons" }, ...buttons),
  );
  layers.append(dialog);
  const closed = new Promise<void>((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve();
    });
  });
  dialog.showModal();
  return { dialog, closed };
}

/** Says something, and waits until it was read. */
export async function tell(
  layers: HTMLElement,
  title: string,
  paragraphs: readonly (string | Node)[],
): Promise<void> {
  const done = button(TEXT.ok, () => shown.dialog.close(), { class: "dialog-button primary" });
  const body = paragraphs.map((part) => (typeof part === "string" ? el("p", {}, part) : part));
  const shown = showDialog(layers, title, body, [done]);
  done.focus();
  await shown.closed;
}

/** Asks for a line of text; undefined when the person gave up. */
export async function askText(
  layers: HTMLElement,
  label: string,
  value: string,
): Promise<string | undefined> {
  let answer: string | undefined;
  const input = el("input", { value, "aria-label": label, autocomplete: "off" });
  const accept = () => {
    answer = input.value;
    shown.dialog.close();
  };
  const shown = showDialog(
    layers,
    label,
    [input],
    [
      button(TEXT.cancel, () => shown.dialog.close(), { class: "dialog-button" }),
      button(TEXT.ok, accept, { class: "dialog-button primary" }),
    ],
  );
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      accept();
    }
  });
  input.select();
  await shown.closed;
  return answer;
}

/** Asks whether to go on. */
export async function confirmed(layers: HTMLElement, question: string): Promise<boolean> {
  let answer = false;
  const accept = () => {
    answer = true;
    shown.dialog.close();
  };
  const shown = showDialog(
    layers,
    question,
    [],
    [
      button(TEXT.cancel, () => shown.dialog.close(), { class: "dialog-button" }),
      button(TEXT.ok, accept, { class: "dialog-button primary" }),
    ],
  );
  await shown.closed;
  return answer;
}
