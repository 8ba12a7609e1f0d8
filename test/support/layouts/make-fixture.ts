import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createWorkbook } from "../../../src/host/host";
import { OpenBook } from "../add-in";
import { FIXTURES_MADE_ON, fixtureFolder } from "./fixtures";
import { layoutOf } from "./layout-of";
import { makeOldBook } from "./old-book";

/** Makes the fixture of a release from its built add-in: `tsx make-fixture.ts DIST VERSION`. */
function main([folder, version]: readonly string[]): void {
  if (!folder || !version) throw new Error("tsx make-fixture.ts DIST VERSION");
  const file = join(mkdtempSync(join(tmpdir(), "so-sang-kien-")), "made.ssk");
  const now = () => new Date(FIXTURES_MADE_ON);
  const workbook = createWorkbook({ name: "Sổ sáng kiến cụm" }, { file, now });
  makeOldBook(folder, workbook);
  workbook.close();
  writeFileSync(join(fixtureFolder, `${version}.ssk.gz`), gzipSync(readFileSync(file), { level: 9 }));

  const blank = new OpenBook(undefined, folder);
  blank.run("menuSetUp");
  const layout = JSON.stringify(layoutOf(blank.workbook), undefined, 2);
  writeFileSync(join(fixtureFolder, `${version}.layout.json`), `${layout}\n`);
}

main(process.argv.slice(2));
