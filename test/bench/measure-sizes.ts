import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The built files and their bytes. */
export function measureSizes(folder = join(__dirname, "../../dist")): { file: string; bytes: number }[] {
  return readdirSync(folder).map((file) => ({ file, bytes: statSync(join(folder, file)).size }));
}
