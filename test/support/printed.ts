import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { soon } from "./soon";

/** Where the papers go, for whoever wants to look; nowhere otherwise. */
const pictures = process.env.PICTURES;

export interface Printed {
  pages: number;
  /** Width and height of each page in points. */
  sizes: readonly (readonly [number, number])[];
  text: string;
  /** What stands in bold. */
  bold: readonly string[];
  /** Words and numbers of decisions that stand in two lines, and boxes that are wider than the paper's text. */
  cut: readonly string[];
}

/** What a press would print, as Chromium lays it out. */
export async function printed(page: Page, button: string): Promise<Printed> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole("button", { name: button, exact: true }).click();
  const paper = page.locator(".papers");
  await paper.waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  const text = (await paper.textContent()) ?? "";
  const bold = await paper.locator("b").allTextContents();
  const cut = await cutIn(page);
  // A print that is over takes the papers away.
  const pdf = await page.pdf({ preferCSSPageSize: true });
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    const file = join(pictures, button.replace(/\W+/g, "-"));
    writeFileSync(`${file}.pdf`, pdf);
    execFileSync("pdftoppm", ["-png", "-r", "60", `${file}.pdf`, file]);
  }
  await page.emulateMedia({ media: "screen" });
  await soon(() => paper.count()).toBe(0);
  const latin = pdf.toString("latin1");
  const sizes = [...latin.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))] as const,
  );
  return { pages: latin.match(/\/Type\s*\/Page\b/g)?.length ?? 0, sizes, text, bold, cut };
}

/** Lays the papers out as wide as A4 leaves them between the margins, and looks for what does not fit there. */
async function cutIn(page: Page): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 300, height: 700 };
  const isAcross = (await page.locator(".papers .across").count()) > 0;
  await page.setViewportSize({ width: isAcross ? 952 : 624, height: 934 });
  const found = await page.evaluate(() => {
    const cut: string[] = [];
    const paper = document.querySelector(".papers")!;
    const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // What is longer than any word has to break somewhere.
      const text = (node.textContent ?? "").replace(/\S{26,}/g, (long) => " ".repeat(long.length));
      for (const { index, 0: word } of text.matchAll(/\d+\/[\p{L}\d-]+|[\p{L}\d]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) cut.push(word);
      }
    }
    const { clientWidth: edge } = document.documentElement;
    for (const element of paper.querySelectorAll("*")) {
      const isBeyond = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      if (isBeyond || element.getBoundingClientRect().right > edge + 1) cut.push(`<${element.tagName}>`);
    }
    return cut;
  });
  await page.setViewportSize(before);
  return found;
}
