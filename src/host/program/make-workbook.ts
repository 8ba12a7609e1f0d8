import { rmSync } from "node:fs";
import { basename, extname } from "node:path";
import { createWorkbook, type HostWorkbookInit, type LocalWorkbook, openWorkbook } from "../host";
import { DEFAULT_USER, gatherPeople } from "../server/people";
import type { Choice } from "./choose-file";

/** The person who owns a workbook that is made here. */
const OWNER = gatherPeople(DEFAULT_USER).personFor(null);

const nameOf = (path: string) => basename(path, extname(path));

/** Opens the chosen workbook, or makes it. A making that fails leaves no file. */
export async function makeWorkbook(
  choice: Choice,
  example: () => Promise<HostWorkbookInit>,
): Promise<LocalWorkbook> {
  const { path: file } = choice;
  if (choice.exists) {
    return openWorkbook(file);
  }
  const { beginning } = choice;
  const owner = { name: OWNER.name, email: OWNER.email };
  switch (beginning.kind) {
    case "example":
      return createWorkbook({ ...(await example()), owner }, { file });
    case "empty":
      return createWorkbook({ name: nameOf(file), owner }, { file });
    case "sheets":
      return createWorkbook({ name: nameOf(file), owner, sheets: beginning.sheets }, { file });
    case "texts": {
      const { name, texts } = beginning;
      const columns = texts[0]?.length ?? 0;
      const sheets = [
        { name, values: [], rows: Math.max(1000, texts.length), columns: Math.max(26, columns) },
      ];
      const workbook = createWorkbook({ name: nameOf(file), owner, sheets }, { file });
      try {
        for (const sheet of workbook.sheets()) {
          workbook.paste(OWNER, sheet.id, 0, 0, texts);
        }
      } catch (error) {
        workbook.close();
        rmSync(file, { force: true });
        throw error;
      }
      return workbook;
    }
  }
}
