import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { choiceKey } from "../reading/choice-key";
import { isPlaceholder } from "../reading/placeholder";
import { nearest } from "../reading/similarity";
import { textKey } from "../reading/text-key";
import { doubtfulWordings, recogniserByWords, usualWordings } from "../words/choice-words";
import type { Choice, ChoiceList } from "../words/choices";
import { oncePerCell } from "./once-per-cell";

/** A cell of a list, by ids; what is not in the list may be near to entries of it, which are asked about. */
export type ChoiceReading =
  | { kind: "blank" }
  | { kind: "choice"; value: string }
  | { kind: "unreadable"; text: string; near: readonly string[] };

const blank = { kind: "blank" } as const;
/** A misspelling, not another thing. */
const NEAR = 0.75;

/** The ids by the keys of their wordings; a key that two entries claim is theirs whom the settings give it to. */
class Wordings {
  private readonly byKey = new Map<string, Set<string>>();

  add(key: string, id: string): void {
    const ids = this.byKey.get(key);
    if (ids) ids.add(id);
    else this.byKey.set(key, new Set([id]));
  }

  ask(key: string, ids: readonly string[]): void {
    this.byKey.set(key, new Set(ids));
  }

  get(key: string): readonly string[] {
    return [...(this.byKey.get(key) ?? [])];
  }

  keys(): readonly string[] {
    return [...this.byKey.keys()];
  }
}

/**
 * Reads one list of the campaign. Tables repeat the same few texts thousands of times, so each distinct text is read
 * once a table: make one reader for each table.
 */
export function choiceReader(key: ChoiceList, list: readonly Choice[]): (cell: Cell) => ChoiceReading {
  const own = new Map<string, string>();
  const loose = new Wordings();
  for (const { id, name, wordings } of list) {
    for (const word of [name, ...wordings]) {
      own.set(textKey(word), id);
      loose.add(textKey(word), id);
      loose.add(choiceKey(word), id);
    }
  }
  const given = new Set(loose.keys());
  const known = new Set(list.map(({ id }) => id));
  const asked = new Set<string>();
  for (const [word, ...ids] of doubtfulWordings[key]) {
    const wording = choiceKey(word);
    const meant = ids.filter((id) => known.has(id));
    if (given.has(wording) || meant.length === 0) continue;
    loose.ask(wording, meant);
    asked.add(wording);
  }
  for (const { id } of list) {
    // A campaign may call an entry as every object calls something of its own: "constructor".
    const usual = Object.hasOwn(usualWordings[key], id) ? usualWordings[key][id]! : [];
    for (const word of usual) {
      for (const wording of [textKey(word), choiceKey(word)])
        if (!given.has(wording) && !asked.has(wording)) loose.add(wording, id);
    }
  }
  const candidates = loose.keys();
  const byWords = (wording: string): readonly string[] => {
    const body = key === "recognisers" ? recogniserByWords(wording) : undefined;
    return body ? list.filter(({ means }) => means.includes(body)).map(({ id }) => id) : [];
  };
  const read = (text: string): ChoiceReading => {
    const wording = choiceKey(text);
    const exact = own.get(textKey(text));
    const ids = exact === undefined ? loose.get(wording) : [exact];
    const meant = ids.length === 0 ? byWords(wording) : ids;
    if (meant.length === 1 && !asked.has(wording)) return { kind: "choice", value: meant[0]! };
    if (meant.length === 0 && isPlaceholder(text)) return blank;
    const near = nearest(wording, candidates, NEAR);
    return {
      kind: "unreadable",
      text: quoteCell(text),
      near: meant.length > 0 ? meant : near === undefined ? [] : loose.get(near),
    };
  };
  return oncePerCell((cell) => {
    if (isBlankCell(cell)) return blank;
    return typeof cell === "string" ? read(cell) : { kind: "unreadable", text: quoteCell(cell), near: [] };
  });
}
