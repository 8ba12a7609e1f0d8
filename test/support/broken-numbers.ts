import type { Page } from "playwright-core";

/** The numbers of a page that stand in two lines. */
export const brokenNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const found of (node.nodeValue ?? "").matchAll(/(?:[<>]\u00a0)?\d(?:[\d.,:/]*\d)?%?/g)) {
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) broken.push(found[0]);
      }
    }
    return broken;
  });
