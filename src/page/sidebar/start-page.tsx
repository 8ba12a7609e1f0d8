import { render } from "preact";
import { keepFocus } from "../kit/keep-focus";
import { Start } from "./start";

/** Puts the page in the place of the words that the bare document shows. */
export function startPage(): void {
  const root = document.getElementById("page");
  if (!root) return;
  root.textContent = "";
  keepFocus();
  render(<Start />, root);
}
