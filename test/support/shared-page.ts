import { bundlePage, type PageBundle } from "../../src/host/server/page-bundle";
import { onceARun } from "./warm/once-a-run";

/** The page of the host; bundled once a run, because each bundling leaves a program behind until its worker ends. */
export const sharedPage = (): PageBundle =>
  JSON.parse(onceARun("page.json", () => JSON.stringify(bundlePage()))) as PageBundle;
