import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface AxeViolation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** Sentences in which a place such as `{text}` was left, be it in an attribute that people read. Runs in the page. */
const unfilledPlaces = () => {
  const attributes = ["placeholder", "title", "aria-label", "alt", "value"];
  const said = [...document.body.querySelectorAll("*:not(script, style)")].flatMap((element) => [
    ...attributes.map((name) => element.getAttribute(name) ?? ""),
    ...[...element.childNodes].map((node) =>
      node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : "",
    ),
  ]);
  return said.filter((text) => /\{\w+\}/.test(text)).map((text) => `unfilled: ${text}`);
};

/** What axe finds wrong with a page as it is shown now, and what is said half, in a form that a failed test prints well. */
export async function axeViolations(frame: Page | Frame): Promise<string[]> {
  await frame.evaluate(source);
  const violations = await frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: AxeViolation[] }> };
    };
    return (await axe.run()).violations;
  });
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    ),
    ...(await frame.evaluate(unfilledPlaces)),
  ];
}
