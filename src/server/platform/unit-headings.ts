import { fingerprint } from "../../core/reading/fingerprint";
import { textKey } from "../../core/reading/text-key";

const PREFIX = "SO_SANG_KIEN_HEADINGS:";
/** Google keeps nine thousand bytes a value; a letter with accents takes up to three. */
const LONGEST = 2900;
/** A third of what the properties of a workbook hold. */
const MOST_UNITS = 18;

type Said = Readonly<Record<string, string | null>>;

/** What one unit's people said; `turn` tells whose is the oldest. */
interface Kept {
  turn: number;
  said: Said;
}

const nameOf = (unit: string) => `${PREFIX}${fingerprint(textKey(unit)).toString(36)}`;

/** What the people of a unit said of headings of other lists; nothing where Google keeps nothing for the workbook. */
export function unitHeadings(unit: string): Said {
  try {
    return read(PropertiesService.getDocumentProperties().getProperty(nameOf(unit))).said;
  } catch {
    return {};
  }
}

/** Remembers more of it, and forgets what was said longest ago, and the unit that said nothing for longest. */
export function rememberUnitHeadings(unit: string, more: Said): void {
  try {
    const store = PropertiesService.getDocumentProperties();
    const kept = Object.entries(store.getProperties()).flatMap(([name, text]): [string, Kept][] =>
      name.startsWith(PREFIX) ? [[name, read(text)]] : [],
    );
    const before = kept.find(([name]) => name === nameOf(unit))?.[1].said ?? {};
    const others = kept.filter(([name]) => name !== nameOf(unit)).sort(([, a], [, b]) => b.turn - a.turn);
    for (const [name] of others.slice(MOST_UNITS - 1)) store.deleteProperty(name);
    const known = Object.entries(before).filter(([heading]) => !Object.hasOwn(more, heading));
    const all = [...known, ...Object.entries(more)];
    const turn = 1 + Math.max(0, ...kept.map(([, each]) => each.turn));
    const text = () => JSON.stringify({ turn, said: Object.fromEntries(all) });
    while (all.length > 0 && text().length > LONGEST) all.shift();
    store.setProperty(nameOf(unit), text());
  } catch {
    // The page asks again.
  }
}

function read(text: string | null): Kept {
  const { turn, said } = JSON.parse(text ?? "{}") as Partial<Kept>;
  return { turn: Number(turn) || 0, said: said ?? {} };
}
