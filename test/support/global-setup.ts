import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const BUILT = ["Code.js", "sidebar.html", "dashboard.html", "appsscript.json"];

/** Before all tests: the time zone of the workbook, and a bundle to test. */
// biome-ignore lint/style/noDefaultExport: jest asks for it.
export default function globalSetup(): void {
  process.env.TZ = "Asia/Ho_Chi_Minh";
  const build = join(ROOT, "src", "build", "build.ts");
  if (BUILT.some((file) => !existsSync(join(ROOT, "dist", file))) && existsSync(build)) {
    const tsx = createRequire(__filename).resolve("tsx/cli");
    try {
      execFileSync(process.execPath, [tsx, build], { cwd: ROOT, stdio: "inherit" });
    } catch {
      // The build has said why. The tests that need the bundle fail by themselves, the others still run.
    }
  }
}
