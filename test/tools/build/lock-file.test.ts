import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../..");

interface LockFile {
  packages: Record<string, { integrity?: string; resolved?: string }>;
}

test("every package of every platform is held to its content, and none to an address", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as LockFile;
  const { "": own, ...others } = packages;
  expect(own).toBeDefined();
  expect(Object.keys(others).length).toBeGreaterThan(300);
  const open = Object.entries(others).filter(([, { integrity }]) => !/^sha512-.{80,}/.test(integrity ?? ""));
  expect(open.map(([path]) => path)).toEqual([]);
  expect(Object.entries(others).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test("git takes neither a log-in nor a person's own project", () => {
  const ignored = readFileSync(join(root, ".gitignore"), "utf8").split("\n");
  expect(ignored).toEqual(expect.arrayContaining([".clasprc.json", ".clasp.local.json"]));
});
