/** The page's script, deflated, in base64url; the build puts it here. */
declare const PACKED_PAGE: string;

/** Inflates the page's script and runs it. A browser that cannot is told to be renewed, in the document's words. */
async function unpack(): Promise<void> {
  const waiting = document.querySelector<HTMLElement>("#page [data-too-old]");
  try {
    const letters = atob(PACKED_PAGE.replace(/-/g, "+").replace(/_/g, "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const script = document.createElement("script");
    script.textContent = await new Response(inflated).text();
    document.body.append(script);
  } catch {
    if (waiting) waiting.textContent = waiting.dataset.tooOld ?? "";
  }
}

unpack();
