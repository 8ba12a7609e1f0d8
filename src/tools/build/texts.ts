import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { build as bundle, type Plugin } from "esbuild";

const GLOBAL = "Texts";

/** The file of the texts that only a press needs, as JSON; in ASCII, since HtmlService may change what is not. */
export async function bundleTexts(root: string, plugins: readonly Plugin[] = []): Promise<string> {
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: [join(root, "src/messages/vi/press-texts-vi.ts")],
    bundle: true,
    write: false,
    globalName: GLOBAL,
    plugins: [...plugins],
  });
  const json = String(runInNewContext(`${outputFiles[0]?.text}JSON.stringify(${GLOBAL})`));
  const ascii = json.replace(
    /[^\x00-\x7f]|</g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script type="application/json">${ascii}</script>\n`;
}
