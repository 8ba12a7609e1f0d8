import type { Answer, PageCalls } from "../../../src/api/bridge";
import type { Person } from "../../../src/host/contract";
import type { OpenBook } from "../add-in";
import { owner } from "../add-in";

type Value<K extends keyof PageCalls> = ReturnType<PageCalls[K]>;
type Request<K extends keyof PageCalls> = Parameters<PageCalls[K]>[0];

/** Calls the script as the page does. */
export function askPage<K extends keyof PageCalls>(
  book: OpenBook,
  name: K,
  request: Request<K>,
  person: Person = owner,
): Answer<Value<K>> {
  const result = book.run(name, person, JSON.stringify(request));
  if (!result.ok) throw new Error(`${name}: ${result.message}`);
  return JSON.parse(String(result.value)) as Answer<Value<K>>;
}

/** The same for a call that must do. */
export function getPage<K extends keyof PageCalls>(book: OpenBook, name: K, request: Request<K>): Value<K> {
  const answer = askPage(book, name, request);
  if (!answer.ok) throw new Error(`${name}: ${answer.code}: ${answer.message}`);
  return answer.value;
}
