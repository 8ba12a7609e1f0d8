import type { ShippedPackage } from "./packages";

/** `zod 4.6.7 (MIT): Copyright (c) …`, one line for each package. */
function owners(packages: readonly ShippedPackage[]): string {
  return packages
    .map(
      ({ name, version, license, copyright }) => `${name} ${version} (${license}): ${copyright.join("; ")}`,
    )
    .join("\n");
}

/**
 * What the head of the script says of other people's code. The words of the permission stand in `sidebar.html` of the
 * same project: the script is read on every execution, the page only when somebody opens it.
 */
export function scriptNotice(packages: readonly ShippedPackage[]): string {
  return `/*! Includes:\n${owners(packages)}\nPermission notice: end of sidebar.html */\n`;
}

/** What a page says at its end: whose code is in it, and each permission in full, once. */
export const pageNotice = (packages: readonly ShippedPackage[]): string =>
  `<!--\n${fullNotice(packages)}\n-->\n`;

/** The same at the head of a script that goes alone. */
export const libraryNotice = (packages: readonly ShippedPackage[]): string =>
  `/*!\n${fullNotice(packages)}\n*/\n`;

function fullNotice(packages: readonly ShippedPackage[]): string {
  const permissions = new Set(packages.map(({ text }) => permissionOf(text)));
  return `Includes:\n${owners(packages)}\n\n${[...permissions].join("\n\n")}`;
}

/** A licence without its title and its owners, in single spaces: what the licences of one kind have in common. */
export function permissionOf(text: string): string {
  const words = text
    .split(/^Copyright (?:\(c\)|\d).*$/m)
    .at(-1)
    ?.replace(/\s+/g, " ")
    .trim();
  return words ?? "";
}
