import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { bundleCode } from "./code";
import type { ShippedPackage } from "./packages";
import { bundlePages } from "./page";

export const NOTICES = "THIRD-PARTY-NOTICES.md";

/** A package, and the built files that its code is in. */
export interface ThirdParty extends ShippedPackage {
  files: readonly string[];
}

/** Every package whose code the add-in ships, by name: what the bundler really took, not what is declared. */
export async function thirdParties(root: string): Promise<readonly ThirdParty[]> {
  const [{ packages: inScript }, pages] = await Promise.all([bundleCode(root), bundlePages(root)]);
  const built = [
    { file: "Code.js", packages: inScript },
    ...Object.entries(pages).map(([name, { packages }]) => ({ file: `${name}.html`, packages })),
  ];
  const found = new Map<string, ShippedPackage & { files: string[] }>();
  for (const { file, packages } of built) {
    for (const part of packages) {
      const known = found.get(part.name) ?? { ...part, files: [] };
      known.files.push(file);
      found.set(part.name, known);
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The notices as a page in Markdown. */
export function noticesPage(parties: readonly ThirdParty[]): string {
  const rows = parties.map(
    ({ name, version, license, files }) => `| ${name} | ${version} | ${license} | ${files.join(", ")} |`,
  );
  const texts = parties.map(
    ({ name, version, text }) => `## ${name} ${version}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
  return [
    "# Third-party notices\n",
    "Mã của những gói sau nằm trong phần bổ trợ được phát hành. Trang này do `npm run docs` tạo ra từ chính gói đã dựng.\n",
    "The code of these packages is inside the built add-in. `npm run docs` makes this page from what the bundler took.\n",
    ["| package | version | licence | inside |", "|---|---|---|---|", ...rows, ""].join("\n"),
    ...texts,
  ].join("\n");
}

if (require.main === module) {
  const root = resolve(__dirname, "../../..");
  thirdParties(root)
    .then((parties) => writeFile(join(root, NOTICES), noticesPage(parties)))
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
}
