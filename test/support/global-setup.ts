import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageFiles } from "../../src/tools/build/page";
import { openBrowserDesk } from "./shared-browser";

const ROOT = join(__dirname, "..", "..");
const BUILT = ["Code.js", ...pageFiles.map((page) => `${page}.html`), "appsscript.json"];

/** Before all tests: the time zone of the workbook, a folder and a browser that the tests of this run share, and a bundle to test. */
// biome-ignore lint/style/noDefaultExport: jest asks for it.
export default async function globalSetup(): Promise<void> {
  process.env.TEST_ZONE ??= "Asia/Ho_Chi_Minh";
  process.env.TZ = process.env.TEST_ZONE;
  // Tests make many short-lived objects: a larger young generation is swept less often.
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=32`.trim();
  process.env.SO_SANG_KIEN_TEST_RUN = mkdtempSync(join(tmpdir(), "so-sang-kien-run-"));
  process.env.SO_SANG_KIEN_TEST_BROWSER = await openBrowserDesk();
  const build = join(ROOT, "src", "tools", "build", "build.ts");
  if (BUILT.some((file) => !existsSync(join(ROOT, "dist", file))) && existsSync(build)) {
    const tsx = createRequire(__filename).resolve("tsx/cli");
    try {
      execFileSync(process.execPath, [tsx, build], { cwd: ROOT, stdio: "inherit" });
    } catch {
      // The build has said why. The tests that need the bundle fail by themselves, the others still run.
    }
  }
}
