import { render } from "preact";
import { Start } from "./start";

/** Puts the page in the place of the words that the bare document shows. */
export function startPage(): void {
  const root = document.getElementById("page");
  if (!root) return;
  root.textContent = "";
  render(<Start />, root);
}
