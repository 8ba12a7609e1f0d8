import { render } from "preact";
import { Dashboard } from "./dashboard";

const root = document.getElementById("page");
if (root) {
  // In the place of the words that the bare document shows.
  root.textContent = "";
  render(<Dashboard />, root);
}
