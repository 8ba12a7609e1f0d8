import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page as BrowserPage } from "playwright-core";
import type { Answer, Bootstrap, PageCalls, UnitFigures } from "../../src/api/bridge";
import type { PartName } from "../../src/api/bridge-part";
import { encodeProgramme } from "../../src/api/wire-programme";
import { hoaBinh } from "../../src/core/programme/presets/hoa-binh";
import { programmeOf } from "../../src/core/programme/read-programme";
import type { Page } from "../../src/tools/build/page";

/** What the stub answers to one call: a value, a whole `Answer`, one that failed, or nothing that ever comes. */
export type StubAnswers = {
  [N in keyof PageCalls]?: (request: Parameters<PageCalls[N]>[0]) => StubAnswer<N> | Promise<StubAnswer<N>>;
};
type StubAnswer<N extends keyof PageCalls> =
  | ReturnType<PageCalls[N]>
  | { answer: Answer<ReturnType<PageCalls[N]>> }
  | StubFailure
  | "hang";

/** A failure of the script (`code`), or what Google's failure handler is given (`thrown`). */
export type StubFailure =
  | { failure: Extract<Answer<never>, { ok: false }> }
  | { thrown: { name: string; message: string } };

/** Where nothing listens: the test fills the request itself. */
const ADDRESS = "http://localhost:1/";

export const units: Bootstrap["units"] = [
  { name: "Trường THPT Lạc Thủy B", code: "LTB", aliases: ["Lạc Thuỷ B"], cluster: "Lạc Thủy" },
  { name: "Trường THPT Mường Bi", code: "MB", aliases: [], cluster: "Tân Lạc" },
  { name: "Trường PTDTNT tỉnh", code: "DTNT", aliases: ["Nội trú tỉnh"], cluster: "Hòa Bình" },
  { name: "Trung tâm GDTX tỉnh", code: "GDTX", aliases: [], cluster: "Hòa Bình" },
];

export const figures: UnitFigures = {
  unit: units[0]!.name,
  entered: 24,
  byVerdict: { ineligible: 2, missing: 5, review: 1, waiting: 4, eligible: 12 },
  target: 30,
  participants: 11,
  headCount: 62,
  headCountOf: "staff",
  activities: [],
};

export const bootstrap: Bootstrap = {
  version: "0.2.0",
  release: { kind: "present" },
  programmeName: hoaBinh.name as string,
  programme: encodeProgramme(programmeOf(hoaBinh)),
  phases: [
    { name: "Giai đoạn 1", opens: "2022-01-08T07:00", closes: "2022-06-01T00:00" },
    { name: "Giai đoạn 2", opens: "2022-06-01T07:00", closes: "2023-09-02T00:00" },
  ],
  now: "2022-05-19T15:30",
  units,
  myUnit: units[0]!.name,
  figures,
  warnings: [],
  repairable: false,
  results: { keptAs: "formulas", proposal: "", mayChange: false },
  drafts: [],
};

/** A page in front of a stub of `google.script.run`, with what it was asked so far. */
export interface StubPage {
  page: BrowserPage;
  asked: { name: string; request: unknown }[];
  /** How often the cursor was put into the sheet. */
  focused(): Promise<number>;
}

/** Opens a built page, as wide as it is shown, before a stub; no file and no network is used. */
export async function openStubPage(
  browser: Browser,
  answers: StubAnswers = {},
  document: Page = "sidebar",
): Promise<StubPage> {
  const width = document === "sidebar" ? 300 : 1000;
  const context = await browser.newContext({ viewport: { width, height: 700 }, locale: "vi-VN" });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  // The page's clock goes on from there, and faster when a test says so.
  await page.clock.install({ time: process.env.TEST_NOW! });
  const asked: StubPage["asked"] = [];
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.exposeFunction("askStub", async (name: keyof PageCalls, text: string) => {
    const request = JSON.parse(text);
    asked.push({ name, request });
    const all: StubAnswers = { pageStart: () => bootstrap, pagePart, ...answers };
    const answer = await (all[name] as ((request: unknown) => unknown) | undefined)?.(request);
    if (answer === undefined) return { thrown: { name: "ScriptError", message: `no stub for ${name}` } };
    if (answer === "hang") return new Promise(() => undefined);
    if (typeof answer === "object" && answer !== null && "thrown" in answer) return answer;
    if (typeof answer === "object" && answer !== null && "failure" in answer)
      return { text: JSON.stringify(answer.failure) };
    if (typeof answer === "object" && answer !== null && "answer" in answer)
      return { text: JSON.stringify(answer.answer) };
    return { text: JSON.stringify({ ok: true, value: answer }) };
  });
  // tsx wraps functions in a helper that the page does not have.
  await page.addInitScript(`globalThis.__name = (of) => of; (${stubGoogle})()`);
  const html = readFileSync(join(__dirname, `../../dist/${document}.html`), "utf8");
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ body: html, contentType: "text/html" }));
  await page.goto(ADDRESS);
  return { page, asked, focused: () => page.evaluate("window.timesFocused") };
}

/** A piece of the page as the script hands it over. */
export function pagePart({ part }: { part: PartName }) {
  const file = readFileSync(join(__dirname, `../../dist/${part}.html`), "utf8");
  return { packed: /[\w-]{1000,}/.exec(file)?.[0] ?? "" };
}

/** Runs in the page, before its own script. */
function stubGoogle(): void {
  const scope = window as unknown as {
    google: unknown;
    timesFocused: number;
    askStub(
      name: string,
      text: string,
    ): Promise<{ text?: string; thrown?: { name: string; message: string } }>;
  };
  scope.timesFocused = 0;
  type Handle = (value: unknown) => void;
  const runner = (success?: Handle, failure?: Handle): unknown =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (name === "withSuccessHandler") return (handle: Handle) => runner(handle, failure);
          if (name === "withFailureHandler") return (handle: Handle) => runner(success, handle);
          return (text: string) => {
            scope.askStub(String(name), text).then(({ text: answer, thrown }) => {
              if (thrown) failure?.(Object.assign(new Error(thrown.message), { name: thrown.name }));
              else success?.(answer);
            });
          };
        },
      },
    );
  const focus = () => {
    scope.timesFocused += 1;
  };
  scope.google = { script: { run: runner(), host: { editor: { focus } } } };
}
