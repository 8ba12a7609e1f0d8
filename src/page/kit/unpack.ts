import { inflate, runScript } from "./inflate";

/** The page's script, deflated, in base64url; the build puts it here. */
declare const PACKED_PAGE: string;

/** Inflates the page's script and runs it. A browser that cannot is told to be renewed, in the document's words. */
async function unpack(): Promise<void> {
  const waiting = document.querySelector<HTMLElement>("#page [data-too-old]");
  try {
    runScript(await inflate(PACKED_PAGE));
  } catch {
    if (waiting) waiting.textContent = waiting.dataset.tooOld ?? "";
  }
}

unpack();
