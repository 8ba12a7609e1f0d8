import type { RememberedHeadings } from "../../../core/pasting/guess-columns";

const NAME = "so-sang-kien-headings";
/** Headings kept, the last said of them: more than anybody pastes. */
const MOST = 500;

/** What this person said of headings before; nothing where the browser keeps nothing in a frame. */
export function recallHeadings(): RememberedHeadings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as RememberedHeadings) : {};
  } catch {
    return {};
  }
}

export function rememberHeadings(said: RememberedHeadings): void {
  try {
    const all = Object.entries({ ...recallHeadings(), ...said }).slice(-MOST);
    localStorage.setItem(NAME, JSON.stringify(Object.fromEntries(all)));
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}
