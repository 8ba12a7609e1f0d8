const NAME = "headings";
/** Google keeps nine thousand bytes a value; a letter with accents takes up to three. */
const LONGEST = 3000;

type Said = Readonly<Record<string, string | null>>;

/** What the person at the keyboard said of headings of other lists; nothing where Google keeps nothing for them. */
export function myHeadings(): Said {
  try {
    return JSON.parse(PropertiesService.getUserProperties().getProperty(NAME) ?? "{}") as Said;
  } catch {
    return {};
  }
}

/** Remembers more of it, and forgets what was said longest ago; the page asks again where that cannot be done. */
export function rememberMyHeadings(said: Said): void {
  const known = Object.entries(myHeadings()).filter(([heading]) => !Object.hasOwn(said, heading));
  const all = [...known, ...Object.entries(said)];
  const text = () => JSON.stringify(Object.fromEntries(all));
  while (all.length > 0 && text().length > LONGEST) all.shift();
  try {
    PropertiesService.getUserProperties().setProperty(NAME, text());
  } catch {
    // As above.
  }
}
