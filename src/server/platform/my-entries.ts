/** Google keeps nine thousand bytes a value; a letter with accents takes up to three. */
const LONGEST = 3000;

type Entries = Readonly<Record<string, unknown>>;

const read = (property: string): Entries =>
  JSON.parse(PropertiesService.getUserProperties().getProperty(property) ?? "{}") as Entries;

/** What the person at the keyboard said, by names; nothing where Google keeps nothing for them. */
export function myEntries(property: string): Entries {
  try {
    return read(property);
  } catch {
    return {};
  }
}

/** Remembers more of it, and forgets what was said longest ago; gives whether that could be done: else the page asks again. */
export function rememberMine(property: string, said: Entries): boolean {
  try {
    // What cannot be read is not written over.
    const known = Object.entries(read(property)).filter(([name]) => !Object.hasOwn(said, name));
    const all = [...known, ...Object.entries(said)];
    const text = () => JSON.stringify(Object.fromEntries(all));
    while (all.length > 0 && text().length > LONGEST) all.shift();
    PropertiesService.getUserProperties().setProperty(property, text());
    return true;
  } catch {
    return false;
  }
}
