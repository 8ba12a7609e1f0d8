import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../sql");

/** A committed statement, by its name without the ending: `shared/twins`. */
export const sqlText = (name: string): string => readFileSync(join(folder, `${name}.sql`), "utf8").trim();

/** A text as a literal. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
