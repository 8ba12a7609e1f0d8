import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import { Store, type StoredBook } from "../../../src/warehouse/store/store";
import { settingsTable } from "../../support/settings-rows";
import { generateRegister, generateUnits } from "../generate-register";

const [folder = "", libraryFile = "", books, rows] = process.argv.slice(2);

/** Makes a store of so many workbooks of so many rows, still to be judged. */
function makeStore(): void {
  const store = new Store(folder, libraryFile);
  const units = generateUnits();
  const stored = Array.from({ length: Number(books) }, (_, at): StoredBook => {
    const name = `book-${at}`;
    const book = { key: name, name, hash: "", rows: Number(rows), moment: 0 };
    const [headings = [], ...lines] = generateRegister(book.rows, at + 1);
    writeFileSync(
      store.rowsFile(book),
      lines.map((cells, line) => `${JSON.stringify({ line: line + 2, cells })}\n`).join(""),
    );
    writeFileSync(
      store.contextFile(book),
      JSON.stringify({ headings, settings: settingsTable(hoaBinh), units }),
    );
    return book;
  });
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ books: stored }));
}

makeStore();
