const NAME = "headings";
/** Google keeps nine thousand bytes a value; a letter with accents takes up to three. */
const LONGEST = 3000;

type Said = Readonly<Record<string, string | null>>;

const read = (): Said => JSON.parse(PropertiesService.getUserProperties().getProperty(NAME) ?? "{}") as Said;

/** What the person at the keyboard said of headings of other lists; nothing where Google keeps nothing for them. */
export function myHeadings(): Said {
  try {
    return read();
  } catch {
    return {};
  }
}

/** Remembers more of it, and forgets what was said longest ago; gives whether that could be done: else the page asks again. */
export function rememberMyHeadings(said: Said): boolean {
  try {
    // What cannot be read is not written over.
    const known = Object.entries(read()).filter(([heading]) => !Object.hasOwn(said, heading));
    const all = [...known, ...Object.entries(said)];
    const text = () => JSON.stringify(Object.fromEntries(all));
    while (all.length > 0 && text().length > LONGEST) all.shift();
    PropertiesService.getUserProperties().setProperty(NAME, text());
    return true;
  } catch {
    return false;
  }
}
