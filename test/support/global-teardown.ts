import { rmSync } from "node:fs";

/** After all tests: what they shared goes. */
// biome-ignore lint/style/noDefaultExport: jest asks for it.
export default function globalTeardown(): void {
  const folder = process.env.SO_SANG_KIEN_TEST_RUN;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
