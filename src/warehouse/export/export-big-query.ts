import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../store/store";
import { type Place, piecesOf, sourceTables, statements } from "./data-set";

/** Bytes of a file that is loaded: it is sent again whole when a connection breaks, and the console takes 100 MB. */
export const MOST_BYTES = 32 << 20;

/** Writes all that a data set is made of: files to load, the library and the statements. Nothing is sent. */
export function exportBigQuery(store: Store, folder: string, place: Place): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  const put = (name: string, text: string | Buffer) => {
    writeFileSync(join(folder, name), text);
    written.push(join(folder, name));
  };
  for (const { name, rows } of sourceTables(store)) {
    let number = 0;
    for (const piece of piecesOf(rows(), MOST_BYTES)) put(`${name}-${++number}.ndjson`, piece);
  }
  copyFileSync(store.libraryFile, join(folder, "judge.js"));
  const { judge, count } = statements(place);
  for (const [at, { name, sql }] of [...judge, ...count].entries()) put(`${at + 1}-${name}.sql`, `${sql}\n`);
  return written;
}
