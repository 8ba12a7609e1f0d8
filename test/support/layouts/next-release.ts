import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../../src/tools/build/build";

/** Replacements in one file of the source, each of which must be found. */
type Changes = readonly (readonly [from: string, to: string])[];

/**
 * A release that does not exist: it calls `Tên sáng kiến` and a column of `Đơn vị` otherwise, and brings a column and a
 * layout number. It stands for whatever comes after the present one.
 */
const changed: Readonly<Record<string, Changes>> = {
  "core/register/columns.ts": [
    [
      'title: column("Tên sáng kiến", "long", 320, [',
      'title: former("Tên sáng kiến", "Tên giải pháp đăng ký", 320, [',
    ],
    [
      '  notes: column("Ghi chú", "text"',
      '  grade: column("Xếp loại", "text", 90, [], false),\n  notes: column("Ghi chú", "text"',
    ],
    [
      "/** The input columns in the order",
      'const former = (old: string, heading: string, width: number, aliases: string[]) => ({ ...column(heading, "long", width, aliases), former: [old] });\n/** The input columns in the order',
    ],
  ],
  "core/register/unit-columns.ts": [
    [
      'contact: column("Email phụ trách", 200, false, ["Email"])',
      'contact: { ...column("Hộp thư phụ trách", 200, false, ["Email"]), former: ["Email phụ trách"] }',
    ],
  ],
  "messages/vi/press/setup-texts-vi.ts": [
    ['notes: "Ghi chú của đơn vị."', 'grade: "Hội đồng ghi.", notes: "Ghi chú của đơn vị."'],
  ],
  "server/workbook/layouts.ts": [
    [
      '{ layout: 4, version: "0.4.0" },',
      '{ layout: 4, version: "0.4.0" },\n  { layout: 5, version: "0.5.0" },',
    ],
  ],
};

export const NEXT = "0.5.0";

/** Builds it into a folder of its own. */
export async function buildNextRelease(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "so-sang-kien-next-"));
  const filter =
    /[/\\]src[/\\](?:core[/\\]register[/\\](?:unit-)?columns|messages[/\\]vi[/\\]press[/\\]setup-texts-vi|server[/\\]workbook[/\\]layouts)\.ts$/;
  await build(folder, {
    version: NEXT,
    plugins: [
      {
        name: "next-release",
        setup(bundle) {
          bundle.onLoad({ filter }, async ({ path }) => {
            const name = Object.keys(changed).find((each) =>
              path.replaceAll("\\", "/").endsWith(`/src/${each}`),
            );
            let contents = await readFile(path, "utf8");
            for (const [from, to] of changed[name ?? ""] ?? []) {
              if (!contents.includes(from)) throw new Error(`${name} does not say ${from}`);
              contents = contents.replace(from, () => to);
            }
            return { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  return folder;
}
