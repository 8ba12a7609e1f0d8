import { rmSync } from "node:fs";
import { closeBrowserDesk } from "./shared-browser";

/** After all tests: what they shared goes. */
// biome-ignore lint/style/noDefaultExport: jest asks for it.
export default async function globalTeardown(): Promise<void> {
  await closeBrowserDesk();
  const folder = process.env.SO_SANG_KIEN_TEST_RUN;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
