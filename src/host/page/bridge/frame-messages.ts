/** What a dialog or sidebar sends to the page that shows it. */
export type FromFrame =
  | { kind: "run"; id: number; functionName: string; args: readonly unknown[] }
  | { kind: "close" }
  | { kind: "height"; pixels: number }
  | { kind: "width"; pixels: number }
  | { kind: "focusEditor" };

/** How a call of `google.script.run` ended. */
export type ToFrame =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; name: string; message: string };

/** What the server writes into a frame before the bridge. */
export interface BridgeSettings {
  pageOrigin: string;
  callable: readonly string[];
}
