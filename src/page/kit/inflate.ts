/** The text that the build deflated and wrote in base64url. */
export async function inflate(packed: string): Promise<string> {
  const letters = atob(packed.replace(/-/g, "+").replace(/_/g, "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(inflated).text();
}

/** Runs a script of ours in the page, before this returns. */
export function runScript(text: string): void {
  const script = document.createElement("script");
  script.textContent = text;
  document.body.append(script);
}
