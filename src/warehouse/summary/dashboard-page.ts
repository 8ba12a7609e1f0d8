import { readFileSync } from "node:fs";
import { formatMoment, type WallTime, wallTimeOf } from "../../core/reading/wall-time";
import { count, openJudged } from "../engine/count";
import { WORDS } from "../messages-vi";
import type { Store, StoredBook } from "../store/store";
import { officerCells } from "./officer-cells";
import { dashboardOfCounts } from "./summarise-counts";

/** What the page of the add-in is answered about a workbook as a whole; its units cannot be chosen, since rows stand elsewhere. */
async function answerOf(store: Store, book: StoredBook, now: Date, asOf?: WallTime): Promise<object> {
  const connection = await openJudged([store.judgedFile(book)]);
  const counts = await count(connection, asOf);
  const cellsOf = await officerCells(connection, store.rowsFile(book), counts);
  connection.closeSync();
  return {
    ...dashboardOfCounts({ context: store.context(book), counts, cellsOf }, asOf),
    computedAt: formatMoment(wallTimeOf(now)),
    ...{ scope: { kind: "all", name: "" }, listedUnits: [], before: null },
  };
}

/** The dashboard's page with the figures of a workbook inside: it asks nobody, and says so of whatever else it is asked. */
export async function dashboardPage(
  pageFile: string,
  store: Store,
  book: StoredBook,
  now: Date,
  asOf?: WallTime,
): Promise<string> {
  const answer = await answerOf(store, book, now, asOf);
  const script = `(() => {
    const value = ${inScript(answer)};
    const asksThis = (name, { asOf }) => name === "pageDashboard" && (asOf === null || asOf === value.asOf);
    const answer = (name, request) => asksThis(name, request)
      ? { ok: true, value }
      : { ok: false, code: "other", message: ${inScript(WORDS.figuresAlone)} };
    const runner = (done) => new Proxy({}, { get: (_none, name) =>
      name === "withSuccessHandler" ? runner
        : name === "withFailureHandler" ? () => runner(done)
          : (request) => { setTimeout(() => done(JSON.stringify(answer(name, JSON.parse(request))))); } });
    globalThis.google = { script: { run: runner(() => undefined) } };
  })();`;
  return readFileSync(pageFile, "utf8").replace("<head>", () => `<head>\n    <script>${script}</script>`);
}

/** JSON inside a script: what people typed ends no element. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
