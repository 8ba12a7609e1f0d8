import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

const dateWith = readFileSync(join(__dirname, "date-with.cjs"), "utf8");

/** Pages of the context begin at the moment of the test. Time goes on there: the grid draws by it. */
export async function beginAtTestMoment(context: BrowserContext): Promise<void> {
  const content = `{
    const exports = {};
    ${dateWith}
    const { now } = Date;
    const offset = ${Date.parse(process.env.TEST_NOW!)} - now();
    globalThis.Date = exports.dateWith(Date, () => now() + offset);
  }`;
  await context.addInitScript({ content });
}
